using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the lists of entries from A to Å: the catalogue's own, and those of other shelves.</summary>
internal static class AllEntriesViewFactory
{
    public static AllEntriesView Create(ViewContext context, SiteAddress page) =>
        ByLetter(context, page, context.Plan.Index.Listed, ListWords.AllEntriesTitle, ListWords.AllEntriesDescription);

    public static AllEntriesView Create(ViewContext context, PlannedPage.OtherShelf page) =>
        page.Shelf == Shelf.UnderWay
            ? ByLetter(context, page.Address, context.Plan.Index.On(page.Shelf), ListWords.UnderWayTitle, ListWords.UnderWayDescription)
            : ByLetter(context, page.Address, context.Plan.Index.On(page.Shelf), ListWords.LearntTitle, ListWords.LearntDescription);

    private static AllEntriesView ByLetter(
        ViewContext context,
        SiteAddress page,
        ImmutableArray<Entry> entries,
        WordKey title,
        WordKey description
    )
    {
        var letters = entries
            .GroupBy(entry => Letters.Of(entry.SortKey), StringComparer.Ordinal)
            .Select(letter => new LetterView(
                letter.Key,
                Letters.AnchorOf(letter.Key),
                page.At(Letters.AnchorOf(letter.Key)),
                [.. letter.Select(context.Card)]
            ));
        return new AllEntriesView(
            FrameFactory.Create(context, page, context.Words[title], context.Words[description], [Crumbs.Front(context)]) with
            {
                OwnScript = context.ListScript,
            },
            [.. letters],
            entries.Length > ViewContext.MostCards,
            context.Count(entries),
            entries.Any(entry => entry.IsExample),
            page == Urls.Entries && context.Frozen is null ? Urls.Booklet : null,
            page == Urls.Entries && context.Frozen is null ? FiltersViewFactory.Create(context) : null
        );
    }
}
