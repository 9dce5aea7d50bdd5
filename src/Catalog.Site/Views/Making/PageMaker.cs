using System.Collections.Generic;
using System.Diagnostics;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the view of a planned page.</summary>
public static class PageMaker
{
    /// <summary>The views that a page is written from, one after the other inside one document.</summary>
    public static IEnumerable<PageView> Parts(ViewContext context, PlannedPage page) =>
        page is PlannedPage.OfBooklet booklet ? BookletMaker.Make(context, booklet) : [Make(context, page)];

    private static PageView Make(ViewContext context, PlannedPage page) => page switch
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
        PlannedPage.OfRules => RulesMaker.Make(context, page.Address),
        PlannedPage.OfPropose => ProposeMaker.Make(context, page.Address),
        PlannedPage.Free free => TextMaker.Free(context, free),
        PlannedPage.Accessibility => TextMaker.Accessibility(context, page.Address),
        PlannedPage.NotFound => TextMaker.NotFound(context, page.Address),
        _ => throw new UnreachableException($"No view for {page.GetType().Name}."),
    };
}
