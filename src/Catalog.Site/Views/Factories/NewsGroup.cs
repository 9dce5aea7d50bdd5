using Catalog.Content.Editions.Comparing;
using Catalog.Content.Model;

namespace Catalog.Site.Views.Factories;

/// <summary>A group of the news, in the order of the page.</summary>
internal sealed record NewsGroup(int Order, string Anchor, WordKey Name)
{
    private static readonly NewsGroup New = new(0, "nye", NewsWords.New);
    private static readonly NewsGroup Begun = new(1, "begyndt", NewsWords.Begun);
    private static readonly NewsGroup Changed = new(2, "aendrede", NewsWords.Changed);
    private static readonly NewsGroup Replaced = new(3, "erstattede", NewsWords.Replaced);
    private static readonly NewsGroup Retired = new(4, "udgaaede", NewsWords.Retired);
    private static readonly NewsGroup Back = new(5, "tilbage", NewsWords.Back);
    private static readonly NewsGroup Stopped = new(6, "ikke-viderefoert", NewsWords.Stopped);

    /// <summary>The group of a change. An entry that was added belongs to the group of its shelf.</summary>
    public static NewsGroup Of(EntryChange change, ContentModel model) =>
        change.Fate switch
        {
            EntryFate.Admitted => New,
            EntryFate.Added => model.Lifecycle.ShelfOf(change.After!) switch
            {
                Shelf.UnderWay => Begun,
                Shelf.Learnt => Stopped,
                Shelf.Retired => Retired,
                _ => New,
            },
            EntryFate.Replaced => Replaced,
            EntryFate.Retired or EntryFate.Removed => Retired,
            EntryFate.BackAgain => Back,
            EntryFate.NotCarriedOn => Stopped,
            _ => Changed,
        };
}
