using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether the municipality's colours can be read as text on white. On a dark ground they always can: the stylesheet mixes them
/// with white.
/// </summary>
internal static class ContrastCheck
{
    private const double Least = 4.5;

    public static IEnumerable<Diagnostic> Run(SiteSettings site)
    {
        foreach (var colour in new[] { site.PrimaryColour, site.AccentColour })
        {
            if (Colour.Read(colour.Value) is { } known && known.ContrastWith(Colour.White) is var ratio and < Least)
            {
                // Rounded down, so that 4.49 is never shown as the 4.5 it is not.
                var shown = (Math.Floor(ratio * 10) / 10).ToString("0.0", Danish.Culture);
                yield return SiteRules.LowContrast(new Place(site.Source, colour.Span), colour.Value, shown, "hvid", Darker(known));
            }
        }
    }

    // The same hue, no darker than it must be. Black is the last, so there is always one.
    private static string Darker(Colour colour) =>
        Enumerable
            .Range(1, 100)
            .Select(step => colour.Mixed(1 - (step / 100.0), Colour.Black).ToString())
            .First(darker => Colour.Read(darker)!.Value.ContrastWith(Colour.White) >= Least);
}
