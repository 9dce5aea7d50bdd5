using System;
using System.Collections.Generic;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether the municipality's colours can be read as text on white. On dark they always can: the stylesheet mixes them with white.</summary>
internal static class ContrastCheck
{
    private const double Least = 4.5;

    public static IEnumerable<Diagnostic> Run(SiteSettings site)
    {
        foreach (var colour in new[] { site.PrimaryColour, site.AccentColour })
        {
            var ratio = Colour.Read(colour.Value) is { } known ? known.ContrastWith(Colour.White) : 1;
            if (ratio < Least)
            {
                // Rounded down, so that 4.49 is never shown as the 4.5 it is not.
                var shown = (Math.Floor(ratio * 10) / 10).ToString("0.0", Danish.Culture);
                yield return SiteRules.LowContrast(new Place(site.Source, colour.Span), colour.Value, shown, "hvid");
            }
        }
    }
}
