using Catalog.Content.Model;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>
/// How the applications that wait would spread, beside what the catalogue has: by the lists that are covered, age, what they steer by,
/// and unit. Counts stand side by side and are not added up, and nothing is ranked.
/// </summary>
internal static class ApplicantBalance
{
    // With one application there is nothing to spread.
    private const int Fewest = 2;

    /// <summary>The part, or none.</summary>
    public static IEnumerable<ReportPart> Make(ImmutableArray<Entry> waiting, ImmutableArray<Entry> listed, ContentModel model, Words words)
    {
        if (waiting.Length < Fewest)
        {
            yield break;
        }

        yield return new ReportPart(
            words[ReportWords.CommitteeBalance],
            [words[ReportWords.CommitteeBalanceHow]],
            Table: new ReportTable(
                [words[ReportWords.CommitteeWhat], words[ReportWords.CommitteeBalanceWaiting], words[ReportWords.CommitteeBalanceListed]],
                [
                    .. Lines(waiting, model, words)
                        .Select(line =>
                            ImmutableArray.Create(
                                new ReportCell(line.Name),
                                YearlyCounts.Number(waiting.Count(line.Has)),
                                YearlyCounts.Number(listed.Count(line.Has))
                            )
                        ),
                ]
            )
        );
    }

    private static IEnumerable<(string Name, Func<Entry, bool> Has)> Lines(ImmutableArray<Entry> waiting, ContentModel model, Words words)
    {
        foreach (var list in model.Vocabularies.Where(list => list.IsCovered))
        {
            foreach (var term in list.Terms)
            {
                yield return ($"{list.Name}: {term.Name}", entry => entry.Head.TermsOf(list.Id).Any(chosen => chosen.Value == term.Id));
            }
        }

        foreach (var ages in model.AgeGroups)
        {
            yield return (
                $"{words[FactWords.Age]}: {EntryFacts.Ages(ages, words)}",
                entry => entry.Head.Age is { } age && ages.Meets(age.Value)
            );
        }

        foreach (var indicator in model.Framework.Elements.SelectMany(element => element.Indicators))
        {
            yield return ($"{indicator.Id} {indicator.Text}", entry => entry.Head.Indicators.Any(found => found.Value == indicator.Id));
        }

        foreach (var id in waiting.SelectMany(UnitsOf).Distinct().Order(StringComparer.Ordinal))
        {
            yield return (model.Unit(id)?.Name ?? id, entry => UnitsOf(entry).Contains(id));
        }
    }

    private static IEnumerable<string> UnitsOf(Entry entry) => entry.Head.Partners.Select(partner => partner.Unit.Value);
}
