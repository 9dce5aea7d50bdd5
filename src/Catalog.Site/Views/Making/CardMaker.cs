using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes an entry's card.</summary>
internal static class CardMaker
{
    private const string Between = " · ";

    public static CardView Make(Entry entry, SitePlan plan, Words words) =>
        Make(entry, plan.Catalogue.Model, words) with
        {
            Badge = plan.Catalogue.Model.Lifecycle.ShelfOf(entry) == Shelf.Retired ? null : BadgeMaker.Make(plan.HistoryOf(entry), words),
        };

    private static CardView Make(Entry entry, ContentModel model, Words words) =>
        new(
            entry.Id,
            entry.Title,
            Urls.Entry(entry.Id),
            entry.Head.Summary?.Value ?? "",
            string.Join(", ", Used(model, VocabularyUse.Kind).SelectMany(list => list.NamesOf(entry))),
            string.Join(Between, Facts(entry, model, words)),
            entry.IsExample
        );

    /// <summary>The ages with their unit: "6–15 år".</summary>
    public static string Ages(AgeRange ages, Words words) => words.With(FactWords.Ages, ("age", ages.ToString()));

    private static IEnumerable<Vocabulary> Used(ContentModel model, VocabularyUse use) => model.Vocabularies.Where(list => list.Use == use);

    /// <summary>Who the entry is for in one line, "" where nothing of it was written.</summary>
    public static string ForWhom(Entry entry, ContentModel model, Words words) => string.Join(Between, ForWhomParts(entry, model, words));

    private static IEnumerable<string> ForWhomParts(Entry entry, ContentModel model, Words words)
    {
        if (entry.Head.Age is { } age)
        {
            yield return Ages(age.Value, words);
        }

        foreach (var list in Used(model, VocabularyUse.Card))
        {
            if (string.Join(", ", list.NamesOf(entry)) is { Length: > 0 } names)
            {
                yield return names;
            }
        }
    }

    // In lists an entry that is not on the catalogue's own shelf says how far it is.
    private static IEnumerable<string> Facts(Entry entry, ContentModel model, Words words)
    {
        foreach (var part in ForWhomParts(entry, model, words))
        {
            yield return part;
        }

        if (model.Lifecycle.ShelfOf(entry) != Shelf.Catalogue && model.Lifecycle.Status(entry.Head.Status?.Value ?? "") is { } status)
        {
            yield return status.Name;
        }
    }
}
