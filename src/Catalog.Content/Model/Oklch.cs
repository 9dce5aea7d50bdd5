namespace Catalog.Content.Model;

/// <summary>
/// A colour by what the eye sees: lightness from 0 to 1, chroma from 0, and hue in radians (Björn Ottosson, "A perceptual color
/// space for image processing", 2020; CSS Color 4, <c>oklch()</c>).
/// </summary>
public readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    private const double Step = 0.95;
    private const double Visible = 0.0005;

    public static Oklch Of(Colour colour)
    {
        var (r, g, b) = (Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var c = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new Oklch(lightness, Math.Sqrt((a * a) + (c * c)), Math.Atan2(c, a));
    }

    /// <summary>The colour on a screen. What a screen cannot show loses chroma until it can.</summary>
    public Colour ToColour()
    {
        var chroma = Chroma;
        var colour = Raw(chroma);
        while (!IsShown(colour) && chroma > Visible)
        {
            chroma *= Step;
            colour = Raw(chroma);
        }

        return new Colour(Math.Clamp(colour.Red, 0, 1), Math.Clamp(colour.Green, 0, 1), Math.Clamp(colour.Blue, 0, 1));
    }

    private Colour Raw(double chroma)
    {
        var (a, b) = (chroma * Math.Cos(Hue), chroma * Math.Sin(Hue));
        var l = Math.Pow(Lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(Lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(Lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return new Colour(
            Encoded((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Encoded((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Encoded((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s))
        );
    }

    private static bool IsShown(Colour colour) =>
        new[] { colour.Red, colour.Green, colour.Blue }.All(channel => channel is >= -Visible and <= 1 + Visible);

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private static double Encoded(double linear) => linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
}
