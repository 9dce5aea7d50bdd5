using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes an entry's card.</summary>
internal static class CardViewFactory
{
    public static CardView Create(Entry entry, SitePlan plan, Words words) =>
        Create(entry, plan.Catalogue.Model, words) with
        {
            Badge =
                plan.Catalogue.Model.Lifecycle.ShelfOf(entry) == Shelf.Retired
                    ? null
                    : BadgeViewFactory.Create(plan.HistoryOf(entry), words),
        };

    private static CardView Create(Entry entry, ContentModel model, Words words) =>
        new(
            EntryHeading.Of(entry),
            string.Join(", ", model.Vocabularies.Where(list => list.Use == VocabularyUse.Kind).SelectMany(list => list.NamesOf(entry))),
            EntryFacts.OnCard(entry, model, words),
            entry.IsExample
        )
        {
            Status = EntryFacts.StatusElsewhere(entry, model),
            Drawing = DrawingViewFactory.Create(entry, model, words),
            ChosenBy = ChoosingFacts.Create(entry, model, words),
        };
}
