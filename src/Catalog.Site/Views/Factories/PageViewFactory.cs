using System.Diagnostics;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the view of a planned page.</summary>
public static class PageViewFactory
{
    /// <summary>The views that a page is written from, one after the other inside one document.</summary>
    public static IEnumerable<PageView> CreateParts(ViewContext context, PlannedPage page) =>
        page is PlannedPage.OfBooklet booklet ? BookletViewFactory.Create(context, booklet) : [Create(context, page)];

    private static PageView Create(ViewContext context, PlannedPage page) =>
        page switch
        {
            PlannedPage.Front => FrontViewFactory.Create(context, page.Address),
            PlannedPage.OfList list => AllEntriesViewFactory.Create(context, list),
            PlannedPage.OfEntry entry => context.FirstIn(entry.Entry.Id) is { } first
                ? UnchangedViewFactory.Create(context, entry, first)
                : EntryViewFactory.Create(context, entry),
            PlannedPage.OfElement element => ElementViewFactory.Create(context, element),
            PlannedPage.OfTerm term => TermViewFactory.Create(context, term),
            PlannedPage.OfSituation situation => SituationViewFactory.Create(context, situation),
            PlannedPage.OfAges ages => TermViewFactory.Create(context, ages),
            PlannedPage.OfSearch => SearchViewFactory.Create(context, page.Address),
            PlannedPage.OfFramework => FrameworkViewFactory.Create(context, page.Address),
            PlannedPage.OfGlossary => GlossaryViewFactory.Create(context, page.Address),
            PlannedPage.OfWheel => WheelViewFactory.Create(context, page.Address),
            PlannedPage.OfComparison => ComparisonViewFactory.Create(context, page.Address),
            PlannedPage.OfCoverage => CoverageViewFactory.Create(context, page.Address),
            PlannedPage.OfEditions => EditionsViewFactory.Create(context, page.Address),
            PlannedPage.OfNews news => NewsViewFactory.Create(context, news),
            PlannedPage.OfRules => RulesViewFactory.Create(context, page.Address),
            PlannedPage.OfComponents => ComponentsViewFactory.Create(context, page.Address),
            PlannedPage.OfPropose => ProposeViewFactory.Create(context, page.Address),
            PlannedPage.OfSheet sheet => SheetViewFactory.Create(context, sheet),
            PlannedPage.OfUnits => UnitsViewFactory.Create(context, page.Address),
            PlannedPage.OfUnit unit => UnitViewFactory.Create(context, unit),
            PlannedPage.Free free => FreePageViewFactory.Create(context, free),
            PlannedPage.OfData => DataViewFactory.Create(context, page.Address),
            PlannedPage.Accessibility => AccessibilityViewFactory.Create(context, page.Address),
            PlannedPage.NotFound => NotFoundViewFactory.Create(context, page.Address),
            _ => throw new UnreachableException($"No view for {page.GetType().Name}."),
        };
}
