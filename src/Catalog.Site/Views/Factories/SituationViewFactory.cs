using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of a situation.</summary>
internal static class SituationViewFactory
{
    private const int MostRelated = 4;
    private const string Between = " · ";

    public static SituationView Create(ViewContext context, PlannedPage.OfSituation page)
    {
        var (situation, words, model) = (page.Situation, context.Words, context.Model);
        var entries = context.Plan.Index.Answering(situation);
        var said = words.With(SituationWords.Said, ("sentence", situation.Says));
        var part = model.Situations.Day.FirstOrDefault(each => each.Id == situation.Part)?.Name ?? "";
        var age = situation.Age is { } ages ? EntryFacts.Ages(ages, words) : "";
        return new SituationView(
            FrameFactory.Create(
                context,
                page.Address,
                said,
                words.With(SituationWords.Description, ("sentence", situation.Says)),
                [Crumbs.Front(context)]
            ) with
            {
                OwnScript = context.ListScript,
            }
        )
        {
            Says = situation.Says,
            Speaker = situation.Speaker,
            Setting = string.Join(Between, new[] { part, age }.Where(text => text.Length > 0)),
            Answers =
            [
                .. Answers(context, entries, [Shelf.Catalogue, Shelf.Draft], "indsatser", words[SituationWords.InCatalogue], ""),
                .. Others(context, entries),
            ],
            Advice = Advice(context, situation, page.Address),
            Contacts = [.. Contacts(context, entries)],
            Related = [.. Related(model.Situations, situation, entries).Select(each => SituationsViewFactory.Line(context, each))],
        };
    }

    /// <summary>What to try meanwhile, as a page shows it; empty where nothing is written.</summary>
    public static SafeHtml Advice(ViewContext context, Situation situation, SiteAddress page) =>
        situation.Answer.Text.Tokens.IsEmpty ? SafeHtml.Empty : context.Html(situation.Answer.Text, page, "svar-");

    /// <summary>Of these entries those under way and those that were stopped, each under a heading.</summary>
    public static IEnumerable<SituationAnswersView> Others(ViewContext context, ImmutableArray<Entry> entries)
    {
        var words = context.Words;
        return
        [
            .. Answers(context, entries, [Shelf.UnderWay], "i-gang", words[SituationWords.UnderWay], words[SituationWords.UnderWayNote]),
            .. Answers(context, entries, [Shelf.Learnt], "laert", words[SituationWords.Learnt], words[SituationWords.LearntNote]),
        ];
    }

    private static IEnumerable<SituationAnswersView> Answers(
        ViewContext context,
        ImmutableArray<Entry> entries,
        ImmutableArray<Shelf> shelves,
        string anchor,
        string heading,
        string note
    )
    {
        ImmutableArray<Entry> found = [.. entries.Where(entry => shelves.Contains(context.Model.Lifecycle.ShelfOf(entry)))];
        return found.IsEmpty ? [] : [new SituationAnswersView(heading, anchor, note, context.List(found))];
    }

    // Those who have tried something, each once, in the order of their entries. Nobody has tried an example.
    private static IEnumerable<LinkView> Contacts(ViewContext context, ImmutableArray<Entry> entries) =>
        entries
            .Where(entry => !entry.IsExample)
            .Select(entry => context.Model.Unit(entry.Head.Contact?.Value ?? ""))
            .OfType<Unit>()
            .Distinct()
            .Select(unit => ReachViewFactory.LinkTo(context, unit));

    // First those that share an entry, then those of the same time of the day.
    private static IEnumerable<Situation> Related(SituationList all, Situation situation, ImmutableArray<Entry> entries)
    {
        var shared = entries.SelectMany(entry => entry.Head.Situations).Select(chosen => chosen.Value).ToHashSet(StringComparer.Ordinal);
        var others = all.All.Where(each => each.Id != situation.Id).ToLookup(each => shared.Contains(each.Id));
        return others[true].Concat(others[false].Where(each => each.Part == situation.Part)).Take(MostRelated);
    }
}
