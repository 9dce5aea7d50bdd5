using Catalog.Content.Coverage;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page that shows where the catalogue has entries and where it has none.</summary>
internal static class CoverageViewFactory
{
    public static CoverageView Create(ViewContext context, SiteAddress page)
    {
        var (words, framework) = (context.Words, context.Model.Framework);
        var coverage = Coverage.Of(context.Model, context.Plan.Index.Listed);
        return new CoverageView(
            FrameFactory.Create(context, page, words[CoverageWords.Title], words[CoverageWords.Description], [Crumbs.Front(context)]),
            words.Count(CoverageWords.Count, coverage.Whole.All.Entries),
            framework.Name,
            coverage.Whole.All.Examples > 0,
            CoverageSentences.Gaps(coverage, words),
            [.. coverage.Tables.Select(table => Table(table, coverage, context))]
        );
    }

    private static CoverageTableView Table(CoverageTable table, Coverage coverage, ViewContext context)
    {
        var words = context.Words;
        return new CoverageTableView(
            CoverageSentences.Caption(table, context.Model, words),
            [.. coverage.Ages.Select(ages => ages.ToString())],
            [
                Group(new LinkView(words[CoverageWords.Whole], Urls.Entries), null, coverage.Whole, table.Terms),
                .. table.Elements.Select(each =>
                    Group(new LinkView(each.Element.Name, Urls.Element(each.Element.Id)), each.Element, each.Whole, each.Terms)
                ),
            ]
        );

        CoverageGroupView Group(LinkView name, Element? element, CoverageRow whole, ImmutableArray<TermCoverage> terms) =>
            new(
                new CoverageRowView(name, [.. Cells(element, null, whole)]),
                [.. terms.Select(each => new CoverageRowView(new LinkView(each.Term.Name, null), [.. Cells(element, each.Term, each.Row)]))]
            );

        IEnumerable<CoverageCellView> Cells(Element? element, Term? term, CoverageRow row) =>
            row.ByAge.Select((cell, group) => Cell(cell, element, term, coverage.Ages[group])).Prepend(Cell(row.All, element, term, null));

        // A cell links to its entries; where there are none, it is no link.
        CoverageCellView Cell(CoverageCell cell, Element? element, Term? term, AgeRange? ages)
        {
            (string Filter, string Value, string Name)?[] chosen =
            [
                element is null ? null : (FilterNames.Element, element.Id, element.Name),
                term is null ? null : (table.List!.Id, term.Id, term.Name),
                ages is { } group ? (FilterNames.Age, FilterNames.Of(group), EntryFacts.Ages(group, words)) : null,
            ];
            var parts = chosen.OfType<(string Filter, string Value, string Name)>().ToList();
            var what = parts.Count == 0 ? words[CoverageWords.Whole] : string.Join(", ", parts.Select(part => part.Name));
            return new CoverageCellView(
                cell.IsEmpty ? "" : cell.Entries.ToString("N0", Danish.Culture),
                words.With(
                    CoverageWords.Cell,
                    ("count", cell.IsEmpty ? words[CoverageWords.None] : words.Count(ListWords.EntryCount, cell.Entries)),
                    ("what", what)
                ),
                cell is { Entries: 0, Examples: 0 } ? null
                    : parts.Count == 0 ? Urls.Entries
                    : Urls.Filtered(parts.Select(part => (part.Filter, part.Value)))
            );
        }
    }
}
