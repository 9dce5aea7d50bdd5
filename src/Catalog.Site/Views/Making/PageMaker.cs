using System.Diagnostics;
using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the view of a planned page.</summary>
public static class PageMaker
{
    /// <summary>The views that a page is written from, one after the other inside one document.</summary>
    public static IEnumerable<PageView> Parts(ViewContext context, PlannedPage page) =>
        page is PlannedPage.OfBooklet booklet ? BookletMaker.Make(context, booklet) : [Make(context, page)];

    private static PageView Make(ViewContext context, PlannedPage page) =>
        page switch
        {
            PlannedPage.Front => ListMaker.Front(context, page.Address),
            PlannedPage.AllEntries => ListMaker.All(context, page.Address),
            PlannedPage.OtherShelf shelf => ListMaker.OtherShelf(context, shelf),
            PlannedPage.OfEntry entry => EntryMaker.Make(context, entry),
            PlannedPage.OfElement element => ListMaker.Element(context, element),
            PlannedPage.OfTerm term => ListMaker.Term(context, term),
            PlannedPage.OfSearch => SearchMaker.Page(context, page.Address),
            PlannedPage.OfFramework => TextMaker.Framework(context, page.Address),
            PlannedPage.OfGlossary => TextMaker.Glossary(context, page.Address),
            PlannedPage.OfWheel => WheelMaker.Make(context, page.Address),
            PlannedPage.OfComparison => new ComparisonMaker(context).Page(page.Address),
            PlannedPage.OfCoverage => CoverageMaker.Make(context, page.Address),
            PlannedPage.OfEditions => EditionsMaker.Make(context, page.Address),
            PlannedPage.OfNews news => NewsMaker.Make(context, news),
            PlannedPage.OfRules => RulesMaker.Make(context, page.Address),
            PlannedPage.OfComponents => ComponentsMaker.Make(context, page.Address),
            PlannedPage.OfPropose => ProposeMaker.Make(context, page.Address),
            PlannedPage.Free free => TextMaker.Free(context, free),
            PlannedPage.Accessibility => TextMaker.Accessibility(context, page.Address),
            PlannedPage.NotFound => TextMaker.NotFound(context, page.Address),
            _ => throw new UnreachableException($"No view for {page.GetType().Name}."),
        };

    /// <summary>The page at an address that an entry once had.</summary>
    public static PageView Moved(ViewContext context, SiteAddress from, Entry entry)
    {
        var (to, title) = (Urls.Entry(entry.Id), context.Words[TextPageWords.MovedTitle]);
        var frame = FrameMaker.Make(context, from, title, "", [ListMaker.Front(context), ListMaker.AllEntries(context)], noIndex: true);
        return new MovedView(
            frame with
            {
                MovedTo = to,
                Canonical = Urls.Canonical(context.Catalogue.Site.BaseAddress, to),
            },
            entry.Title,
            to
        );
    }
}
