using System.Globalization;

namespace Catalog.Content.Model;

/// <summary>A colour as a screen has it (sRGB): three channels from 0 to 1.</summary>
public readonly record struct Colour(double Red, double Green, double Blue)
{
    public static Colour White { get; } = new(1, 1, 1);

    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary>A colour written as <c>#rgb</c> or <c>#rrggbb</c>; null for anything else.</summary>
    public static Colour? Read(ReadOnlySpan<char> written)
    {
        var digits = written is ['#', ..] ? written[1..] : [];
        if (
            digits.Length is not (3 or 6)
            || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var all)
        )
        {
            return null;
        }

        return digits.Length == 6
            ? new Colour((all >> 16) / 255.0, ((all >> 8) & 255) / 255.0, (all & 255) / 255.0)
            : new Colour((all >> 8) / 15.0, ((all >> 4) & 15) / 15.0, (all & 15) / 15.0);
    }

    /// <summary>This much of this colour and the rest of another, from 0 to 1 (CSS Color 5, <c>color-mix(in srgb, …)</c>).</summary>
    public Colour Mixed(double share, Colour other) =>
        new(
            (Red * share) + (other.Red * (1 - share)),
            (Green * share) + (other.Green * (1 - share)),
            (Blue * share) + (other.Blue * (1 - share))
        );

    /// <summary>The contrast between two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public double ContrastWith(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The colour as <c>#rrggbb</c>, each channel to the nearest of 256.</summary>
    public override string ToString() => $"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}";

    // Relative luminance as WCAG 2.2 defines it for sRGB.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private static int Byte(double channel) => (int)Math.Round(channel * 255, MidpointRounding.AwayFromZero);
}
