using System.Globalization;
using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the notice on a retired entry.</summary>
internal static class RetiredViewFactory
{
    /// <summary>The notice; null on every other entry.</summary>
    public static RetiredView? Create(ViewContext context, Entry entry)
    {
        if (context.Model.Lifecycle.ShelfOf(entry) != Shelf.Retired)
        {
            return null;
        }

        var words = context.Words;
        var successor =
            entry.Head.ReplacedBy is { } by && context.Catalogue.Entry(by.Value) is { } next && context.Plan.Has(Urls.Entry(next.Id))
                ? new LinkView(next.Title, Urls.Entry(next.Id))
                : null;
        var last = context.Plan.Editions.LastOrDefault(edition =>
            edition.Entry(entry.Id) is { } was && edition.Model?.Lifecycle.ShelfOf(was) == Shelf.Catalogue
        );
        return new RetiredView(
            words[successor is null ? EditionWords.Retired : EditionWords.RetiredReplaced],
            successor,
            last?.Catalogue.Value is null
                ? null
                : new LinkView(
                    words.With(EditionWords.RetiredLast, ("year", last.Year.ToString(CultureInfo.InvariantCulture))),
                    Urls.InEdition(last.Year, Urls.Entry(entry.Id))
                )
        );
    }
}
