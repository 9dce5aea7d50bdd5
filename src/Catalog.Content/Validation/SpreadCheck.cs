using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;

namespace Catalog.Content.Validation;

/// <summary>Whether what is said of a method's spread is about other places, and of something that the entry has measured.</summary>
internal static class SpreadCheck
{
    public static IEnumerable<Diagnostic> Run(Entry entry)
    {
        ImmutableArray<string> ids = [.. entry.Head.Measurements.Select(each => each.Id?.Value).OfType<string>().Distinct()];
        // Where the measurements cannot be read, nothing is known to be missing.
        var isKnown = !entry.Head.FaultyKeys.Contains(EntryKeys.Measurements);
        var first = entry.Head.Partners.Select(partner => partner.Unit.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var uptake in entry.Head.Uptakes)
        {
            if (uptake.Unit is { } unit && first.Contains(unit.Value))
            {
                yield return SpreadRules.SamePlace(entry.At(unit.Span), unit.Value);
            }

            if (uptake.Measurement is { } named && !ids.Contains(named.Value))
            {
                if (isKnown)
                {
                    yield return TrialRules.UnknownMeasurement(entry.At(named.Span), named.Value, Nearest.Names(named.Value, ids), ids);
                }
            }
            else if (!uptake.Points.IsEmpty && isKnown && uptake.Of(entry) is null)
            {
                yield return SpreadRules.SeriesOfNothing(entry.At(uptake.Points[0].Span), ids);
            }
        }
    }
}
