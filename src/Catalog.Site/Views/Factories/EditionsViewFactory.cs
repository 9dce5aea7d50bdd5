using System.Globalization;
using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the list of the editions.</summary>
internal static class EditionsViewFactory
{
    public static EditionsView Create(ViewContext context, SiteAddress page)
    {
        var (words, editions) = (context.Words, context.Plan.Editions);
        return new EditionsView(
            FrameFactory.Create(
                context,
                page,
                words[EditionWords.EditionsTitle],
                words[EditionWords.EditionsDescription],
                [Crumbs.Front(context)]
            ),
            Urls.News,
            [.. editions.Select((edition, i) => Row(context, edition, i + 1 < editions.Length ? editions[i + 1] : null)).Reverse()]
        );
    }

    /// <summary>What an edition is called.</summary>
    public static string Name(Edition edition, Words words) => words.With(EditionWords.EditionName, ("year", Year(edition)));

    private static EditionRowView Row(ViewContext context, Edition edition, Edition? next)
    {
        var (words, isShown) = (context.Words, edition.Catalogue.Value is not null);
        var (from, figures) = (Danish.Date(edition.Manifest.Frozen), edition.Manifest.Figures);
        return new EditionRowView(
            Name(edition, words),
            "udgave-" + Year(edition),
            isShown ? Urls.InEdition(edition.Year, Urls.Front) : null,
            next is null
                ? words.With(EditionWords.EditionHolds, ("from", from))
                : words.With(EditionWords.EditionHeld, ("from", from), ("to", Danish.Date(next.Manifest.Frozen))),
            [words.Count(ListWords.EntryCount, figures.Entries), .. Statuses(edition, figures)],
            context.Plan.Log.Of(edition) is null
                ? null
                : new LinkView(words.With(EditionWords.EditionNews, ("year", Year(edition))), Urls.NewsOf(edition.Year)),
            isShown
                ?
                [
                    .. new[] { ("JSON", Urls.DataJson), ("CSV", Urls.DataCsv), ("JSON Schema", Urls.DataSchema) }.Select(
                        file => new LinkView(file.Item1, Urls.InEdition(edition.Year, file.Item2))
                    ),
                    .. edition.Catalogue.Value is { } read && ChromeFactory.LicenceOf(read.Site, words) is { } licence
                        ? [licence]
                        : Enumerable.Empty<LinkView>(),
                ]
                : []
        );
    }

    // The statuses by their names in the edition's own model; those without entries are left out.
    private static IEnumerable<string> Statuses(Edition edition, EditionFigures figures) =>
        (edition.Model?.Lifecycle.Statuses ?? ImmutableArray<Status>.Empty)
            .Select(status => (status.Name, Count: figures.Statuses.GetValueOrDefault(status.Id)))
            .Where(each => each.Count > 0)
            .Select(each => $"{each.Name}: {each.Count.ToString("N0", Danish.Culture)}");

    private static string Year(Edition edition) => edition.Year.ToString(CultureInfo.InvariantCulture);
}
