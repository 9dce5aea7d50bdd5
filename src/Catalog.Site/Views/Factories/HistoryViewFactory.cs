using Catalog.Content.Editions;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the history of an entry.</summary>
internal static class HistoryViewFactory
{
    private const int MostShown = 5;

    /// <summary>Edition by edition, the newest first; null for an entry that no edition has, which has no history yet.</summary>
    public static HistoryView? Create(ViewContext context, Entry entry) =>
        context.Plan.HistoryOf(entry) is { Since: not null } history
            ? new HistoryView([
                .. history.Steps.Select((step, i) => Step(context, entry, step, isFirst: i == 0)).OfType<HistoryStepView>().Reverse(),
            ])
            : null;

    // Today is a step of its own only where it differs from the last edition.
    private static HistoryStepView? Step(ViewContext context, Entry entry, HistoryStep step, bool isFirst)
    {
        var words = context.Words;
        if (step is { Year: null, Change: null })
        {
            return null;
        }

        var edition = context.Plan.Editions.FirstOrDefault(each => each.Year == step.Year);
        var address = edition?.Catalogue.Value is null ? null : Urls.InEdition(edition.Year, Urls.Entry(IdIn(edition, entry)));
        return new HistoryStepView(
            new LinkView(edition is null ? words[EditionWords.HistoryToday] : EditionsViewFactory.Name(edition, words), address),
            isFirst ? words[EditionWords.HistoryFirst]
                : step.Change is null ? words[EditionWords.HistorySame]
                : ChangeWords.Of(step.Change),
            // Of an entry that was only read again, the day is on its page in the edition.
            step.Change
                is not { IsNews: true } news
                ? []
                : [.. news.Fields.Select(ChangeWords.Of)],
            ShowAll(step.Change, words)
        );
    }

    /// <summary>What opens a long list of differences; "" for a short one.</summary>
    public static string ShowAll(EntryChange? change, Words words) =>
        change?.Fields.Length is { } count and > MostShown ? words.Count(EditionWords.HistoryShow, count) : "";

    private static string IdIn(Edition edition, Entry entry) =>
        entry.Head.FormerAddresses.Select(former => former.Value).Prepend(entry.Id).First(edition.EntryIds.Contains);
}
