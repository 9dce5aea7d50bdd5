using System.Globalization;
using Catalog.Content.Coverage;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page that shows where the catalogue has entries and where it has none.</summary>
internal static class CoverageViewFactory
{
    // The stylesheet has so many tints.
    private const int Deepest = 4;

    public static CoverageView Create(ViewContext context, SiteAddress page)
    {
        var (words, framework) = (context.Words, context.Model.Framework);
        var coverage = Coverage.Of(context.Model, context.Plan.Index.Listed);
        return new CoverageView(
            FrameFactory.Create(context, page, words[CoverageWords.Title], words[CoverageWords.Description], [Crumbs.Front(context)]),
            words.Count(CoverageWords.Count, coverage.Whole.All.Entries),
            framework.Name,
            coverage.Whole.All.Examples > 0,
            Matrix(coverage, context),
            CoverageSentences.Gaps(coverage, words),
            [
                .. coverage.Indicators.IsEmpty || coverage.Whole.All.IsEmpty ? [] : new[] { Indicators(coverage, context) },
                .. coverage.ElementsDiffer
                    ? coverage.Tables.Where(table => table.List is not null).Select(table => Table(table, coverage, context))
                    : [],
            ]
        )
        {
            SameElements = CoverageSentences.SameElements(coverage, framework, words),
            Spread = CoverageSentences.Spread(context.Plan.Index.Listed, words),
        };
    }

    // Elements, where they differ, and the values of each list by age; the tint of a cell is held against the fullest of them.
    private static CoverageMatrixView Matrix(Coverage coverage, ViewContext context)
    {
        var words = context.Words;
        ImmutableArray<ElementCoverage> elements = coverage.ElementsDiffer ? coverage.Tables[0].Elements : [];
        ImmutableArray<CoverageTable> lists = [.. coverage.Tables.Where(table => table.List is not null)];
        var most = elements
            .Select(each => each.Whole)
            .Concat(lists.SelectMany(table => table.Terms).Select(each => each.Row))
            .SelectMany(row => row.ByAge)
            .Max(cell => (int?)cell.Entries);
        return new CoverageMatrixView(
            words[CoverageWords.Matrix],
            Columns(coverage),
            [.. coverage.Ages.Select(ages => ages.ToString())],
            Row(new LinkView(words[CoverageWords.Whole], Urls.Entries), [], coverage.Whole, coverage, context),
            [
                .. elements.IsEmpty
                    ? []
                    : new[]
                    {
                        new CoveragePartView(
                            context.Model.Framework.Name,
                            [
                                .. elements.Select(each =>
                                    Row(
                                        new LinkView(each.Element.Name, Urls.Element(each.Element.Id)),
                                        [Chosen(each.Element)],
                                        each.Whole,
                                        coverage,
                                        context,
                                        most
                                    )
                                ),
                            ]
                        ),
                    },
                .. lists.Select(table => new CoveragePartView(
                    table.List!.Name,
                    [
                        .. table.Terms.Select(each =>
                            Row(new LinkView(each.Term.Name, null), [Chosen(table.List, each.Term)], each.Row, coverage, context, most)
                        ),
                    ]
                )),
            ]
        );
    }

    private static string Columns(Coverage coverage) => (coverage.Ages.Length + 2).ToString(CultureInfo.InvariantCulture);

    // A pejling is no filter of the list, so its numbers lead nowhere, and its name to where it is explained.
    private static CoverageTableView Indicators(Coverage coverage, ViewContext context)
    {
        var rows = coverage.Indicators.ToLookup(each => each.Indicator.ElementId, StringComparer.Ordinal);
        return new(
            CoverageSentences.IndicatorCaption(context.Model, context.Words),
            Columns(coverage),
            [.. coverage.Ages.Select(ages => ages.ToString())],
            [
                .. coverage
                    .Tables[0]
                    .Elements.Where(group => rows.Contains(group.Element.Id))
                    .Select(group => new CoverageGroupView(
                        coverage.ElementsDiffer
                            ? Row(
                                new LinkView(group.Element.Name, Urls.Element(group.Element.Id)),
                                [Chosen(group.Element)],
                                group.Whole,
                                coverage,
                                context
                            )
                            : new CoverageRowView(new LinkView(group.Element.Name, Urls.Element(group.Element.Id)), []),
                        [
                            .. rows[group.Element.Id]
                                .Select(each => new CoverageRowView(
                                    new LinkView($"{each.Indicator.Id} {each.Indicator.Text}", Urls.Indicator(each.Indicator)),
                                    [
                                        .. each
                                            .Row.ByAge.Prepend(each.Row.All)
                                            .Select(cell => new CoverageCellView(
                                                cell.IsEmpty ? "" : cell.Entries.ToString("N0", Danish.Culture),
                                                "",
                                                null,
                                                ""
                                            )),
                                    ]
                                )),
                        ]
                    )),
            ]
        );
    }

    private static CoverageTableView Table(CoverageTable table, Coverage coverage, ViewContext context) =>
        new(
            CoverageSentences.Caption(table, context.Model, context.Words),
            Columns(coverage),
            [.. coverage.Ages.Select(ages => ages.ToString())],
            [
                .. table.Elements.Select(group => new CoverageGroupView(
                    Row(
                        new LinkView(group.Element.Name, Urls.Element(group.Element.Id)),
                        [Chosen(group.Element)],
                        group.Whole,
                        coverage,
                        context
                    ),
                    [
                        .. group.Terms.Select(each =>
                            Row(
                                new LinkView(each.Term.Name, null),
                                [Chosen(group.Element), Chosen(table.List!, each.Term)],
                                each.Row,
                                coverage,
                                context
                            )
                        ),
                    ]
                )),
            ]
        );

    private static ChosenFilter Chosen(Element element) => new(FilterNames.Element, element.Id, element.Name);

    private static ChosenFilter Chosen(Vocabulary list, Term term) => new(list.Id, term.Id, term.Name);

    // The first cell is of all ages and has no tint: it is more than what stands beside it by itself.
    private static CoverageRowView Row(
        LinkView name,
        ImmutableArray<ChosenFilter> chosen,
        CoverageRow row,
        Coverage coverage,
        ViewContext context,
        int? most = null
    ) =>
        new(
            name,
            [
                Cell(row.All, chosen, context.Words, null),
                .. row.ByAge.Select(
                    (cell, group) =>
                        Cell(
                            cell,
                            chosen.Add(
                                new ChosenFilter(
                                    FilterNames.Age,
                                    FilterNames.Of(coverage.Ages[group]),
                                    EntryFacts.Ages(coverage.Ages[group], context.Words)
                                )
                            ),
                            context.Words,
                            most
                        )
                ),
            ]
        );

    // A cell links to its entries; where there are none, it is no link.
    private static CoverageCellView Cell(CoverageCell cell, ImmutableArray<ChosenFilter> chosen, Words words, int? most) =>
        new(
            cell.IsEmpty ? "" : cell.Entries.ToString("N0", Danish.Culture),
            words.With(
                CoverageWords.Cell,
                ("count", cell.IsEmpty ? words[CoverageWords.None] : words.Count(ListWords.EntryCount, cell.Entries)),
                ("what", chosen.IsEmpty ? words[CoverageWords.Whole] : string.Join(", ", chosen.Select(part => part.Name)))
            ),
            cell is { Entries: 0, Examples: 0 } ? null
                : chosen.IsEmpty ? Urls.Entries
                : Urls.Filtered(chosen.Select(part => (part.Filter, part.Value))),
            cell.IsEmpty || most is not { } fullest
                ? ""
                : (((cell.Entries * Deepest) + fullest - 1) / fullest).ToString(CultureInfo.InvariantCulture)
        );

    private sealed record ChosenFilter(string Filter, string Value, string Name);
}
