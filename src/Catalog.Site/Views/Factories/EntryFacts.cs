using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// A line that can be shown for every entry: its label, and its values for an entry, which are empty where nothing was written.
/// Two lines can have the same label, since a municipality chooses the names of its lists.
/// </summary>
internal sealed record FactLine(string Label, Func<Entry, IEnumerable<LinkView>> Of)
{
    /// <summary>What a sentence that compares entries makes of the line.</summary>
    public ComparedAs Says { get; init; } = ComparedAs.Row;
}

/// <summary>What an entry is to others: the label, what to make of it, and the others.</summary>
internal sealed record RelationLine(string Label, string Why, Func<Entry, IEnumerable<Entry>> Of);

/// <summary>The lines of facts, in the order in which the page of an entry and the page that compares show them.</summary>
internal sealed class EntryFacts
{
    private const string Between = " · ";

    public EntryFacts(ContentModel model, RelatedEntries related, Words words)
    {
        Kinds =
        [
            .. model
                .Vocabularies.Where(list => list.Use == VocabularyUse.Kind)
                .Select(list => new FactLine(list.Name, entry => Terms(entry, list))),
        ];
        ForWhom =
        [
            new FactLine(words[FactWords.Age], entry => entry.Head.Age is { } age ? Text(Ages(age.Value, words)) : [])
            {
                Says = ComparedAs.Age,
            },
            .. model.Vocabularies.Where(list => list.Use != VocabularyUse.Kind).SelectMany(list => Chosen(list, words)),
            .. model.Situations.All.IsEmpty
                ? ImmutableArray<FactLine>.Empty
                :
                [
                    new FactLine(words[SituationWords.Answered], entry => Situations(entry, model.Situations, words))
                    {
                        Says = ComparedAs.Situation,
                    },
                ],
        ];
        Extent =
        [
            new FactLine(words[FactWords.Duration], entry => Text(entry.Head.Extent?.Duration)),
            new FactLine(words[FactWords.Frequency], entry => Text(entry.Head.Extent?.Frequency)),
            new FactLine(words[FactWords.TimeEach], entry => Text(entry.Head.Extent?.TimeEach)),
        ];
        Resources =
        [
            new FactLine(words[FactWords.Hours], entry => Text(entry.Head.Resources?.Hours)),
            new FactLine(words[FactWords.Training], entry => Text(entry.Head.Resources?.Training)),
            new FactLine(words[FactWords.Expense], entry => Text(entry.Head.Resources?.Expense)),
            new FactLine(words[FactWords.Funding], entry => Text(entry.Head.Resources?.Funding)),
        ];
        Relations =
        [
            Relation(
                EntryPageWords.ReplacedBy,
                EntryPageWords.ReplacedByWhy,
                entry => entry.Head.ReplacedBy is { } by && related.Find(by) is { } other ? [other] : []
            ),
            Relation(EntryPageWords.BuildsOn, EntryPageWords.BuildsOnWhy, entry => related.Of(entry, RelationKind.BuildsOn)),
            Relation(EntryPageWords.BuiltOnBy, EntryPageWords.BuiltOnByWhy, related.BuildingOn),
            Relation(EntryPageWords.CombinesWith, EntryPageWords.CombinesWithWhy, entry => related.Of(entry, RelationKind.CombinesWith)),
            Relation(EntryPageWords.AlternativeTo, EntryPageWords.AlternativeToWhy, entry => related.Of(entry, RelationKind.AlternativeTo)),
        ];

        RelationLine Relation(WordKey label, WordKey why, Func<Entry, IEnumerable<Entry>> of) => new(words[label], words[why], of);
    }

    /// <summary>The lists that say what an entry is.</summary>
    public ImmutableArray<FactLine> Kinds { get; }

    /// <summary>Age, the other lists, each with the reason for what was chosen where it asks for one, and the situations.</summary>
    public ImmutableArray<FactLine> ForWhom { get; }

    /// <summary>How long, how often, and how much at a time.</summary>
    public ImmutableArray<FactLine> Extent { get; }

    public ImmutableArray<FactLine> Resources { get; }

    /// <summary>What the entry is to others that have a page, from both ends.</summary>
    public ImmutableArray<RelationLine> Relations { get; }

    /// <summary>The lines that say something of an entry.</summary>
    public static ImmutableArray<FactView> Shown(ImmutableArray<FactLine> lines, Entry entry) =>
        [.. lines.Select(line => new FactView(line.Label, [.. line.Of(entry)])).Where(fact => !fact.Values.IsEmpty)];

    /// <summary>What several lines say of an entry, as one line without labels.</summary>
    public static string InShort(ImmutableArray<FactLine> lines, Entry entry) =>
        string.Join(Between, lines.SelectMany(line => line.Of(entry)).Select(value => value.Text));

    /// <summary>The same with labels, where a value alone would not be understood: the first that there is room for.</summary>
    public static string Named(ImmutableArray<FactLine> lines, Entry entry, int most)
    {
        var named = "";
        foreach (var fact in Shown(lines, entry))
        {
            var one = $"{fact.Label}: {string.Join(", ", fact.Values.Select(value => value.Text))}";
            named =
                named.Length == 0 ? ShortText.Words(one, most)
                : named.Length + Between.Length + one.Length <= most ? named + Between + one
                : named;
        }

        return named;
    }

    /// <summary>
    /// Who the entry is for, as one line without labels: its age, and the lists that cards show. "" where nothing was written.
    /// </summary>
    public static string ForWhomInShort(Entry entry, ContentModel model, Words words) =>
        string.Join(Between, ForWhomParts(entry, model, words));

    /// <summary>The same, and how far the entry is when it is not on the catalogue's own shelf.</summary>
    public static string OnCard(Entry entry, ContentModel model, Words words)
    {
        var status = StatusElsewhere(entry, model);
        var parts = ForWhomParts(entry, model, words);
        return string.Join(Between, status.Length == 0 ? parts : parts.Append(status));
    }

    /// <summary>What the entry's status is called where it is not on the catalogue's own shelf; else "".</summary>
    public static string StatusElsewhere(Entry entry, ContentModel model) =>
        model.Lifecycle.ShelfOf(entry) == Shelf.Catalogue ? "" : model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name ?? "";

    /// <summary>What there is room for beside a sentence: ages, time at a time, and how far the entry is outside the catalogue.</summary>
    public static string InBrief(Entry entry, ContentModel model, Words words)
    {
        var isElsewhere = model.Lifecycle.ShelfOf(entry) != Shelf.Catalogue;
        var parts = new[]
        {
            entry.Head.Age is { } age ? Ages(age.Value, words) : null,
            entry.Head.Extent?.TimeEach,
            isElsewhere ? model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name : null,
        };
        return string.Join(Between, parts.Where(part => part is { Length: > 0 }));
    }

    /// <summary>The ages with their unit: "6–15 år".</summary>
    public static string Ages(AgeRange ages, Words words) => words.With(FactWords.Ages, ("age", ages.ToString()));

    private static IEnumerable<string> ForWhomParts(Entry entry, ContentModel model, Words words)
    {
        if (entry.Head.Age is { } age)
        {
            yield return Ages(age.Value, words);
        }

        foreach (var list in model.Vocabularies.Where(list => list.Use == VocabularyUse.Card))
        {
            if (string.Join(", ", list.NamesOf(entry)) is { Length: > 0 } names)
            {
                yield return names;
            }
        }
    }

    private static IEnumerable<FactLine> Chosen(Vocabulary list, Words words)
    {
        yield return new FactLine(list.Name, entry => Terms(entry, list))
        {
            Says = list.Use == VocabularyUse.Card ? ComparedAs.List : ComparedAs.Row,
        };
        if (list.ReasonKey is not null)
        {
            yield return new FactLine(
                words.With(FactWords.TermReason, ("list", list.Name.ToLower(Danish.Culture))),
                entry => Text(entry.Head.TermReasons.GetValueOrDefault(list.Id)?.Value)
            );
        }
    }

    private static IEnumerable<LinkView> Terms(Entry entry, Vocabulary list) =>
        entry
            .Head.TermsOf(list.Id)
            .Select(chosen => list.Term(chosen.Value))
            .OfType<Term>()
            .Select(term => new LinkView(term.Name, Urls.Term(list.Id, term.Id)));

    private static IEnumerable<LinkView> Situations(Entry entry, SituationList all, Words words) =>
        entry
            .Head.Situations.Select(chosen => all.Find(chosen.Value))
            .OfType<Situation>()
            .Select(each => new LinkView(words.With(SituationWords.Said, ("sentence", each.Says)), Urls.Situation(each.Id)));

    private static IEnumerable<LinkView> Text(string? text) => text is { Length: > 0 } ? [new LinkView(text, null)] : [];
}
