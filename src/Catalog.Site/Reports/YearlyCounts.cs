using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

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
        ImmutableArray<Entry> under = [.. own.Entries.Where(entry => model.Lifecycle.ShelfOf(entry) == Shelf.UnderWay)];
        foreach (var list in model.Vocabularies.Where(list => !under.IsEmpty && list.Terms.Any(term => term.NeedsReason)))
        {
            yield return new YearlyCounts(
                words.With(ReportWords.YearlyUnderWay, ("list", list.Name.ToLower(Danish.Culture))),
                list.Name,
                [.. list.Terms.Select(term => (term.Name, Chose(under, list, term)))],
                [
                    .. list
                        .Terms.Where(term => term.NeedsReason)
                        .Select(term => Reasoned(ReportWords.YearlyReasonUnderWay, term, under, list)),
                ]
            );
        }

        if (listed.IsEmpty)
        {
            yield break;
        }

        foreach (
            var list in model.Vocabularies.Where(list =>
                list.Use != VocabularyUse.Fact || list.IsCovered || list.Terms.Any(term => term.NeedsReason)
            )
        )
        {
            yield return new YearlyCounts(
                words.With(ReportWords.YearlyList, ("list", list.Name.ToLower(Danish.Culture))),
                list.Name,
                [.. list.Terms.Select(term => (term.Name, Chose(listed, list, term)))],
                [
                    .. list.Multiple ? [words[ReportWords.YearlyMany]] : ImmutableArray<string>.Empty,
                    .. list.Terms.Where(term => term.NeedsReason).Select(term => Reasoned(ReportWords.YearlyReason, term, listed, list)),
                ]
            );
        }

        yield return new YearlyCounts(
            words[ReportWords.YearlyAges],
            words[FactWords.Age],
            [
                .. model.AgeGroups.Select(ages =>
                    (EntryFacts.Ages(ages, words), listed.Count(entry => entry.Head.Age is { } age && ages.Meets(age.Value)))
                ),
            ],
            [words[ReportWords.YearlyMany]]
        );

        string Reasoned(WordKey said, Term term, ImmutableArray<Entry> entries, Vocabulary list) =>
            words.With(said, ("term", term.Name), ("n", Danish.Number(Chose(entries, list, term))), ("all", Danish.Number(entries.Length)));
    }

    private static int Chose(ImmutableArray<Entry> entries, Vocabulary list, Term term) =>
        entries.Count(entry => entry.Head.TermsOf(list.Id).Any(chosen => chosen.Value == term.Id));

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
