using System.Globalization;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the pages that tell what is new: since the edition before today's, and what each edition changed.</summary>
internal static class NewsMaker
{
    public static NewsView Make(ViewContext context, PlannedPage.OfNews page)
    {
        var (words, log) = (context.Words, context.Plan.Log);
        var issue = page.Edition is { } edition ? log.Of(edition) : log.SinceLast;
        var changes = issue?.Changes;
        var title = page.Edition is null ? words[WordKeys.NewsTitle] : words.With(WordKeys.EditionNews, ("year", Year(page.Edition.Year)));
        var lead =
            issue is null ? words[WordKeys.NewsNoneBefore]
            : page.Edition is null ? words.With(WordKeys.NewsLead, ("year", Year(issue.Before.Year)))
            : words.With(WordKeys.NewsLeadEdition, ("before", Year(issue.Before.Year)), ("after", Year(page.Edition.Year)));
        return new NewsView(
            FrameMaker.Make(
                context,
                page.Address,
                title,
                lead,
                [ListMaker.Front(context), new LinkView(words[WordKeys.EditionsTitle], Urls.Editions)]
            ),
            lead,
            issue is null ? ""
                : changes is null ? words[WordKeys.NewsUnreadable]
                : changes.IsEmpty ? words[WordKeys.NewsNothing]
                : "",
            issue is null || changes is null ? [] : Groups(context, page.Address, issue, changes),
            changes?.Entries.Count(change => !change.IsNews) is { } read and > 0 ? words.Count(WordKeys.NewsOnlyRead, read) : "",
            [.. (changes?.Model ?? []).Select(ChangeWords.Of)],
            [
                new LinkView(words[WordKeys.EditionsTitle], Urls.Editions),
                .. log
                    .Editions.Reverse()
                    .Where(other => other.After != page.Edition)
                    .Select(other => new LinkView(
                        words.With(WordKeys.EditionNews, ("year", Year(other.After!.Year))),
                        Urls.NewsOf(other.After.Year)
                    )),
            ],
            page.Edition is { } frozen && changes is not null
                ? [new LinkView("JSON", Urls.ChangesJson(frozen.Year)), new LinkView("Markdown", Urls.ChangesMarkdown(frozen.Year))]
                : []
        );
    }

    private static ImmutableArray<NewsGroupView> Groups(ViewContext context, SiteAddress page, Issue issue, Changes changes)
    {
        var model = issue.After?.Model ?? context.Model;
        return
        [
            .. changes
                .Entries.Where(change => change.IsNews)
                .GroupBy(change => NewsGroup.Of(change, model))
                .OrderBy(group => group.Key.Order)
                .Select(group => new NewsGroupView(
                    context.Words[group.Key.WordKey],
                    group.Key.Anchor,
                    page.At(group.Key.Anchor),
                    context.Words.Count(WordKeys.EntryCount, group.Count()),
                    [.. group.Select(change => Item(context, issue, change))]
                )),
        ];
    }

    private static NewsItemView Item(ViewContext context, Issue issue, EntryChange change) =>
        new(
            new LinkView(change.Title, AddressOf(context, issue, change)),
            change.Fate is EntryFate.Added or EntryFate.Changed ? "" : ChangeWords.Of(change),
            change.Before is null ? change.After!.Head.Summary?.Value ?? "" : "",
            [.. change.Fields.Select(Difference)],
            HistoryMaker.ShowAll(change, context.Words)
        );

    // A text that has come or gone is not told word by word.
    private static DifferenceView Difference(FieldChange change) =>
        new(
            ChangeWords.Of(change),
            [
                .. (change is FieldChange.OfText { HasCome: false, HasGone: false } text ? text.Paragraphs : []).Select(
                    paragraph => new ParagraphView([
                        .. paragraph
                            .Around()
                            .Select(piece => new PieceView(piece.Words, piece.Kind == PieceKind.Added, piece.Kind == PieceKind.Removed)),
                    ])
                ),
            ]
        );

    // What an edition changed leads to the edition's own page, which is the one that is told about.
    private static SiteAddress? AddressOf(ViewContext context, Issue issue, EntryChange change)
    {
        var address = Urls.Entry(change.Id);
        var stands = change.After is null ? issue.Before : issue.After;
        return stands is null ? (context.Plan.Has(address) ? address : null)
            : stands.Catalogue.Value is null ? null
            : Urls.InEdition(stands.Year, address);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
