using System.Globalization;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the pages of news: what is new since the last edition, and what each edition changed.</summary>
internal static class NewsViewFactory
{
    public static NewsView Create(ViewContext context, PlannedPage.OfNews page)
    {
        var (words, log) = (context.Words, context.Plan.Log);
        var difference = page.Edition is { } edition ? log.Of(edition) : log.SinceLast;
        var changes = difference?.Changes;
        var title = page.Edition is null ? words[NewsWords.Title] : words.With(EditionWords.EditionNews, ("year", Year(page.Edition.Year)));
        var lead =
            difference is null ? words[NewsWords.NoneBefore]
            : page.Edition is null ? words.With(NewsWords.Lead, ("year", Year(difference.Before.Year)))
            : words.With(NewsWords.LeadEdition, ("before", Year(difference.Before.Year)), ("after", Year(page.Edition.Year)));
        return new NewsView(
            FrameFactory.Create(
                context,
                page.Address,
                title,
                lead,
                [Crumbs.Front(context), new LinkView(words[EditionWords.EditionsTitle], Urls.Editions)]
            ),
            lead,
            difference is null ? ""
                : changes is null ? words[NewsWords.Unreadable]
                : changes.IsEmpty ? words[NewsWords.Nothing]
                : "",
            difference is null || changes is null ? [] : Groups(context, page.Address, difference, changes),
            changes?.Entries.Count(change => !change.IsNews) is { } read and > 0 ? words.Count(NewsWords.OnlyRead, read) : "",
            [.. (changes?.Model ?? []).Select(ChangeWords.Of)],
            [
                new LinkView(words[EditionWords.EditionsTitle], Urls.Editions),
                .. log
                    .Editions.Reverse()
                    .Where(other => other.After != page.Edition)
                    .Select(other => new LinkView(
                        words.With(EditionWords.EditionNews, ("year", Year(other.After!.Year))),
                        Urls.NewsOf(other.After.Year)
                    )),
            ],
            page.Edition is { } frozen && changes is not null
                ? [new LinkView("JSON", Urls.ChangesJson(frozen.Year)), new LinkView("Markdown", Urls.ChangesMarkdown(frozen.Year))]
                : []
        );
    }

    private static ImmutableArray<NewsGroupView> Groups(
        ViewContext context,
        SiteAddress page,
        EditionDifference difference,
        Changes changes
    )
    {
        var model = difference.After?.Model ?? context.Model;
        return
        [
            .. changes
                .Entries.Where(change => change.IsNews)
                .GroupBy(change => NewsGroup.Of(change, model))
                .OrderBy(group => group.Key.Order)
                .Select(group => new NewsGroupView(
                    context.Words[group.Key.Name],
                    group.Key.Anchor,
                    page.At(group.Key.Anchor),
                    context.Words.Count(ListWords.EntryCount, group.Count()),
                    [.. group.Select(change => Item(context, difference, change))]
                )),
        ];
    }

    private static NewsItemView Item(ViewContext context, EditionDifference difference, EntryChange change) =>
        new(
            new LinkView(change.Title, AddressOf(context, difference, change)),
            change.Fate is EntryFate.Added or EntryFate.Changed ? "" : ChangeWords.Of(change),
            change.Before is null ? change.After!.Head.Summary?.Value ?? "" : "",
            [.. change.Fields.Select(Difference)],
            HistoryViewFactory.ShowAll(change, context.Words)
        );

    // A text that was added or removed is not compared word by word.
    private static DifferenceView Difference(FieldChange change) =>
        new(
            ChangeWords.Of(change),
            [
                .. (change is FieldChange.OfText { IsAdded: false, IsRemoved: false } text ? text.Paragraphs : []).Select(
                    paragraph => new ParagraphView([
                        .. paragraph
                            .Around()
                            .Select(piece => new PieceView(piece.Words, piece.Kind == PieceKind.Added, piece.Kind == PieceKind.Removed)),
                    ])
                ),
            ]
        );

    // A change of an edition leads to the edition's own page, not to today's.
    private static SiteAddress? AddressOf(ViewContext context, EditionDifference difference, EntryChange change)
    {
        var address = Urls.Entry(change.Id);
        var edition = change.After is null ? difference.Before : difference.After;
        return edition is null ? (context.Plan.Has(address) ? address : null)
            : edition.Catalogue.Value is null ? null
            : Urls.InEdition(edition.Year, address);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
