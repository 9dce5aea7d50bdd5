using Catalog.Content.Model;
using Catalog.Site.Planning;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Reports;

/// <summary>
/// An entry that is about nearly the same as what somebody wants to try: what it is called, how far it came, and what was said of
/// it, "" where nothing was.
/// </summary>
public sealed record EarlierTrial(string Id, string Title, string Status, string Said)
{
    /// <summary>How many are told: more than these nobody reads.</summary>
    public const int Most = 3;

    // What shares a single word, or is much further away than the nearest, is about something else.
    private const int FewestWords = 2;
    private const double Near = 0.4;

    private const int LongestSaid = 260;

    /// <summary>
    /// The catalogue's own search over every entry that has come further than an idea, also those that were refused, stopped or
    /// taken out. Examples have not been tried.
    /// </summary>
    public static Searcher SearcherOf(Catalogue catalogue) =>
        new(
            SearchIndex.Make(
                SitePlan
                    .Make(catalogue with { Entries = [.. catalogue.Entries.Where(entry => HasCome(entry, catalogue.Model))] }, drafts: true)
                    .Value
            )
        );

    /// <summary>The nearest, the nearest first; not the entry with the id itself.</summary>
    public static ImmutableArray<EarlierTrial> Of(Searcher searcher, ContentModel model, string words, string id = "")
    {
        var found = searcher.Search(words);
        var asked = found.Words.Count(word => !word.IsDropped);
        // What has ended comes last in the search; here it is as near as the rest.
        ImmutableArray<Hit> hits =
        [
            .. found
                .Hits.Where(hit => hit.Entry.Id != id && hit.Matched >= int.Min(FewestWords, asked))
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.Document),
        ];
        return
        [
            .. hits.Where(hit => hit.Score >= hits[0].Score * Near)
                .Take(Most)
                .Select(hit => new EarlierTrial(
                    hit.Entry.Id,
                    hit.Entry.Title,
                    model.Lifecycle.Status(hit.Entry.Head.Status?.Value ?? "")?.Name ?? "",
                    Say(hit.Entry, model)
                )),
        ];
    }

    private static bool HasCome(Entry entry, ContentModel model) =>
        !entry.IsExample && model.Lifecycle.Status(entry.Head.Status?.Value ?? "") is { After.IsEmpty: false };

    // What was learnt; before there is anything, why it was chosen or refused.
    private static string Say(Entry entry, ContentModel model) =>
        TrialNotes.Learnt(entry, model.Lifecycle) is { Length: > 0 } learnt ? ShortText.Sentences(TrialNotes.OnOneLine(learnt), LongestSaid)
        : entry.Head.Selection?.Reason is { Length: > 0 } reason ? ShortText.Sentences(reason, LongestSaid)
        : "";
}
