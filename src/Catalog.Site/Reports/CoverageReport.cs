using Catalog.Content.Coverage;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>Makes the report of where the catalogue has entries and where it has none, in the same words as the page.</summary>
public static class CoverageReport
{
    public static Report Make(SitePlan plan, Words words)
    {
        var (model, site) = (plan.Catalogue.Model, plan.Catalogue.Site);
        var coverage = Coverage.Of(model, plan.Index.Listed);
        ImmutableArray<string> examples =
            coverage.Whole.All.Examples > 0
                ?
                [
                    words.With(
                        CoverageWords.ExamplesLeftOut,
                        ("examples", words.Count(ListWords.ExampleCount, coverage.Whole.All.Examples))
                    ),
                ]
                : [];
        return new Report(
            words.With(CoverageWords.ReportTitle, ("site", site.Title), ("edition", site.Edition.ToString(Danish.Culture))),
            [
                new ReportPart(
                    "",
                    [
                        coverage.Whole.All.Entries == 0
                            ? words[ReportWords.YearlyNoneListed]
                            : words.Count(CoverageWords.Count, coverage.Whole.All.Entries),
                        .. examples,
                    ]
                ),
                .. CoverageSentences.Spread(plan.Index.Listed, words) is { Length: > 0 } spread
                    ? [new ReportPart(words[SpreadWords.Title], [spread])]
                    : ImmutableArray<ReportPart>.Empty,
                new ReportPart(words[CoverageWords.Gaps], CoverageSentences.Gaps(coverage, words), ArePoints: true),
                .. coverage.Tables.Select(table => new ReportPart(
                    CoverageSentences.Caption(table, model, words),
                    coverage.ElementsDiffer ? [] : [.. Some(CoverageSentences.SameElements(coverage, model.Framework, words))],
                    Table: Shown(table, coverage, words)
                )),
                .. coverage.Indicators.IsEmpty || coverage.Whole.All.IsEmpty
                    ? []
                    : new[]
                    {
                        new ReportPart(CoverageSentences.IndicatorCaption(model, words), [], Table: Indicators(coverage, model, words)),
                    },
            ],
            Data(coverage, words)
        );
    }

    // As on the page: an element, where they differ, and under it the values of the list.
    private static ReportTable Shown(CoverageTable table, Coverage coverage, Words words)
    {
        return new ReportTable(
            Heads(coverage, words),
            [
                Row(words[CoverageWords.Whole], coverage.Whole, words),
                .. Terms(table.Terms),
                .. coverage.ElementsDiffer
                    ? table.Elements.SelectMany(each => Terms(each.Terms).Prepend(Row(each.Element.Name, each.Whole, words)))
                    : [],
            ]
        );

        IEnumerable<ImmutableArray<ReportCell>> Terms(ImmutableArray<TermCoverage> terms) =>
            terms.Select(each => Row($"– {each.Term.Name}", each.Row, words));
    }

    private static ReportTable Indicators(Coverage coverage, ContentModel model, Words words)
    {
        var rows = coverage.Indicators.ToLookup(each => each.Indicator.ElementId, StringComparer.Ordinal);
        return new ReportTable(
            Heads(coverage, words),
            [
                .. model.Framework.Elements.SelectMany(element =>
                    rows[element.Id]
                        .Select(each => Row($"– {each.Indicator.Id} {each.Indicator.Text}", each.Row, words))
                        .Prepend(Row(element.Name, coverage.Tables[0].Elements.Single(each => each.Element == element).Whole, words))
                ),
            ]
        );
    }

    private static ImmutableArray<string> Heads(Coverage coverage, Words words) =>
        [words[CoverageWords.What], words[CoverageWords.AllAges], .. coverage.Ages.Select(ages => EntryFacts.Ages(ages, words))];

    private static ImmutableArray<ReportCell> Row(string name, CoverageRow row, Words words) =>
        [new(name), .. row.ByAge.Prepend(row.All).Select(cell => cell.IsEmpty ? new(words[CoverageWords.None], 0) : Number(cell.Entries))];

    private static IEnumerable<string> Some(string text) => text.Length > 0 ? [text] : [];

    // One row a field, so that a spreadsheet can turn it as it likes.
    private static ReportTable Data(Coverage coverage, Words words)
    {
        return new ReportTable(
            [
                words[CoverageWords.Element],
                words[CoverageWords.List],
                words[CoverageWords.Term],
                words[FactWords.Age],
                words[CoverageWords.Entries],
                words[CoverageWords.Examples],
                words[CoverageWords.Indicator],
            ],
            [
                .. Cells(coverage.Whole),
                .. coverage.Tables[0].Elements.SelectMany(each => Cells(each.Whole, each.Element)),
                .. coverage.Tables.SelectMany(table => table.Terms.SelectMany(each => Cells(each.Row, null, table.List, each.Term))),
                .. coverage.Tables.SelectMany(table =>
                    table.Elements.SelectMany(element =>
                        element.Terms.SelectMany(each => Cells(each.Row, element.Element, table.List, each.Term))
                    )
                ),
                .. coverage.Indicators.SelectMany(each => Cells(each.Row, ElementOf(each.Indicator), indicator: each.Indicator)),
            ]
        );

        Element ElementOf(Indicator indicator) =>
            coverage.Tables[0].Elements.Select(each => each.Element).Single(element => element.Id == indicator.ElementId);

        IEnumerable<ImmutableArray<ReportCell>> Cells(
            CoverageRow row,
            Element? element = null,
            Vocabulary? list = null,
            Term? term = null,
            Indicator? indicator = null
        ) =>
            row
                .ByAge.Select((cell, group) => (Cell: cell, Ages: coverage.Ages[group].ToString()))
                .Prepend((Cell: row.All, Ages: ""))
                .Select(each =>
                    ImmutableArray.Create(
                        new(element?.Name ?? ""),
                        new(list?.Name ?? ""),
                        new(term?.Name ?? ""),
                        new(each.Ages),
                        Number(each.Cell.Entries),
                        Number(each.Cell.Examples),
                        new(indicator?.Id ?? "")
                    )
                );
    }

    private static ReportCell Number(int count) => new(count.ToString("N0", Danish.Culture), count);
}
