using System;
using System.Collections.Generic;
using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether the municipality's colours can be read as text on white.</summary>
internal static class ContrastCheck
{
    private const double Least = 4.5;

    public static IEnumerable<Diagnostic> Run(SiteSettings site)
    {
        foreach (var colour in new[] { site.PrimaryColour, site.AccentColour })
        {
            var ratio = Ratio(colour.Value, "#ffffff");
            if (ratio < Least)
            {
                // Rounded down, so that 4.49 is never shown as the 4.5 it is not.
                var shown = (Math.Floor(ratio * 10) / 10).ToString("0.0", Danish.Culture);
                yield return SiteRules.LowContrast(new Place(site.Source, colour.Span), colour.Value, shown, "hvid");
            }
        }
    }

    /// <summary>The contrast between two colours written as #rrggbb, from 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // Relative luminance as WCAG 2.2 defines it for sRGB.
    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
