using Catalog.Content.Model;

namespace Catalog.Site.Output;

/// <summary>
/// The picture that goes with a shared link: pegs as in the drawings of the site, two adults with a row of children between them,
/// in the municipality's colours. It has no text, for the title stands beside it where a link is shared.
/// </summary>
internal static class SharePicture
{
    private const int Width = 600;
    private const int Height = 315;
    private const double Floor = 250;
    private const int Shades = 4;

    private static readonly ImmutableArray<(double X, double Top, double Radius, bool IsAdult)> Pegs =
    [
        (130, 74, 17, true),
        .. new[] { 150.0, 128, 160, 138, 122, 152 }.Select((top, i) => (188 + (45.0 * i), top, 13.0, false)),
        (470, 62, 17, true),
    ];

    /// <summary>The file's bytes (PNG).</summary>
    public static byte[] Make(Colour brand, Colour accent)
    {
        var ground = accent.Mixed(0.11, Colour.White);
        var palette = new (byte Red, byte Green, byte Blue)[1 + (3 * Shades)];
        palette[0] = Bytes(ground);
        foreach (var (colour, i) in new[] { brand, accent, Colour.Black.Mixed(0.6, Colour.White) }.Select((colour, i) => (colour, i)))
        {
            for (var shade = 0; shade < Shades; shade++)
            {
                palette[1 + (i * Shades) + shade] = Bytes(colour.Mixed((shade + 1.0) / Shades, ground));
            }
        }

        var points = new byte[Width * Height];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                points[(y * Width) + x] = PointAt(x + 0.5, y + 0.5);
            }
        }

        return Png.Write(Width, Height, palette, points);
    }

    private static byte PointAt(double x, double y)
    {
        if (Covered(x, y, 80, Floor + 2, 520, 2) is var line and > 0)
        {
            return (byte)((2 * Shades) + line);
        }

        foreach (var (middle, top, radius, isAdult) in Pegs)
        {
            var head = Covered(x, y, middle, top, middle, radius * 0.95);
            var body = Body(x, y, middle, top + (radius * 1.4), radius);
            if (int.Max(head, body) is var covered and > 0)
            {
                return (byte)((isAdult ? 0 : Shades) + covered);
            }
        }

        return 0;
    }

    // How much of a point a round line from one place to another on the same height covers, in shades.
    private static int Covered(double x, double y, double from, double height, double to, double radius)
    {
        var (dx, dy) = (x - Math.Clamp(x, from, to), y - height);
        return Shade(radius - Math.Sqrt((dx * dx) + (dy * dy)));
    }

    private static int Body(double x, double y, double middle, double top, double radius)
    {
        var (dx, dy) = (x - middle, y - Math.Clamp(y, top + radius, Floor - radius));
        return Shade(radius - Math.Sqrt((dx * dx) + (dy * dy)));
    }

    private static int Shade(double inside) => (int)Math.Round(Math.Clamp(inside + 0.5, 0, 1) * Shades, MidpointRounding.AwayFromZero);

    private static (byte Red, byte Green, byte Blue) Bytes(Colour colour)
    {
        return (Byte(colour.Red), Byte(colour.Green), Byte(colour.Blue));

        static byte Byte(double channel) => (byte)Math.Round(channel * 255, MidpointRounding.AwayFromZero);
    }
}
