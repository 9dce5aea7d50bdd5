using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Catalog.Site.Views.Making;

namespace Catalog.Site.Reports;

/// <summary>One table of counts in the report of the year: what is counted, and what is to be said of it.</summary>
internal sealed record YearlyCounts(
    string Heading,
    string What,
    ImmutableArray<(string Name, int Count)> Rows,
    ImmutableArray<string> Sentences
)
{
    /// <summary>
    /// All entries by status; those in the catalogue by the values of each list that is shown on cards or is covered, and by age.
    /// </summary>
    public static IEnumerable<YearlyCounts> Of(Catalogue own, ImmutableArray<Entry> listed, Words words)
    {
        var model = own.Model;
        yield return new YearlyCounts(
            words[ReportWords.YearlyNumbers],
            words[ReportWords.YearlyStatus],
            [
                .. model.Lifecycle.Statuses.Select(status =>
                    (status.Name, own.Entries.Count(entry => entry.Head.Status?.Value == status.Id))
                ),
            ],
            []
        );
        foreach (var list in model.Vocabularies.Where(list => list.Use != VocabularyUse.Fact || list.IsCovered))
        {
            var counts = list
                .Terms.Select(term =>
                    (Term: term, Count: listed.Count(entry => entry.Head.TermsOf(list.Id).Any(chosen => chosen.Value == term.Id)))
                )
                .ToArray();
            yield return new YearlyCounts(
                words.With(ReportWords.YearlyList, ("list", list.Name.ToLower(Danish.Culture))),
                list.Name,
                [.. counts.Select(each => (each.Term.Name, each.Count))],
                [
                    .. list.Multiple ? [words[ReportWords.YearlyMany]] : ImmutableArray<string>.Empty,
                    .. counts
                        .Where(each => each.Term.NeedsReason)
                        .Select(each =>
                            words.With(
                                ReportWords.YearlyReason,
                                ("term", each.Term.Name),
                                ("n", Danish.Number(each.Count)),
                                ("all", Danish.Number(listed.Length))
                            )
                        ),
                ]
            );
        }

        yield return new YearlyCounts(
            words[ReportWords.YearlyAges],
            words[WordKeys.Age],
            [
                .. model.AgeGroups.Select(ages =>
                    (CardMaker.Ages(ages, words), listed.Count(entry => entry.Head.Age is { } age && ages.Meets(age.Value)))
                ),
            ],
            [words[ReportWords.YearlyMany]]
        );
    }

    /// <summary>The table as a part of the report.</summary>
    public ReportPart Shown(Words words) =>
        new(
            Heading,
            Sentences,
            Table: new ReportTable(
                [What, words[ReportWords.YearlyCount]],
                [.. Rows.Select(row => ImmutableArray.Create(new ReportCell(row.Name), Number(row.Count)))]
            )
        );

    public static ReportCell Number(int count) => new(count.ToString("N0", Danish.Culture), count);
}
