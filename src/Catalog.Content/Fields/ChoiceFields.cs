using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>What an entry chooses of its model: its status, pejlinger, and the values of each list with their reasons.</summary>
internal sealed class ChoiceFields
{
    private readonly ImmutableArray<(string VocabularyId, ListMember<Entry, string> Member)> vocabularies;
    private readonly ImmutableArray<(string VocabularyId, TextMember<Entry> Member)> reasons;

    public ChoiceFields(ImmutableArray<Vocabulary> declared, bool isFaulty)
    {
        vocabularies = [.. declared.Select(vocabulary => (vocabulary.Id, MemberOf(vocabulary, isFaulty)))];
        reasons = [.. declared.Where(each => each.ReasonKey is not null).Select(each => (each.Id, ReasonOf(each)))];
        All =
        [
            .. vocabularies.SelectMany<(string VocabularyId, ListMember<Entry, string> Member), IMember<Entry>>(each =>
                [each.Member, .. reasons.Where(reason => reason.VocabularyId == each.VocabularyId).Select(reason => reason.Member)]
            ),
        ];
    }

    /// <summary>The lists in the model's order, each with the reason that belongs to it.</summary>
    public ImmutableArray<IMember<Entry>> All { get; }

    public static ValueMember<Entry, string> Status(ImmutableArray<Status> statuses, bool isFaulty) =>
        new(
            EntryKeys.Status,
            new ChoiceShape<string>(statuses.Select(each => new Choice<string>(each.Id, each.Id, [each.Name])), isFaulty),
            entry => entry.Head.Status,
            "Status",
            "Hvor langt indsatsen er."
        )
        {
            Published = entry => entry.IsExample ? null : entry.Head.Status,
            Columns = [new(EntryKeys.Status, (entry, _) => entry.Head.Status?.Value ?? "")],
            Shown = (_, side, _, id) => new(id, $"»{side.Model.Lifecycle.Status(id)?.Name ?? id}«"),
        };

    /// <summary>The situations that the entry answers; null when the model has none, and then entries have no such key.</summary>
    public static ListMember<Entry, string>? Situations(SituationList declared, bool isFaulty) =>
        declared.All.IsEmpty
            ? null
            : new(
                EntryKeys.Situations,
                new ListShape<string>(
                    new ChoiceShape<string>(declared.All.Select(each => new Choice<string>(each.Id, each.Id, [])), isFaulty),
                    10,
                    distinct: true
                ),
                entry => entry.Head.Situations,
                "Situationerne",
                "Det, en kollega ville sige, når dette er noget at prøve."
            )
            {
                IsKnown = side => !side.Model.Situations.All.IsEmpty,
                Shown = (side, id) => new(id, $"»{side.Model.Situations.Find(id)?.Says ?? id}«"),
                Columns =
                [
                    new(
                        EntryKeys.Situations,
                        (entry, model) =>
                            string.Join(" / ", entry.Head.Situations.Select(each => model.Situations.Find(each.Value)?.Says ?? each.Value))
                    ),
                ],
            };

    public static ListMember<Entry, string> Indicators(Framework? framework) =>
        new(
            EntryKeys.Indicators,
            new ListShape<string>(new TextShape(20, "F1", isName: true), 60, distinct: true),
            entry => entry.Head.Indicators,
            framework is { IndicatorsName: { Length: > 0 } name } ? Danish.Capital(name) : "Pejlinger",
            "De pejlinger, I styrer efter."
        )
        {
            Name = framework?.IndicatorsName ?? "",
            Shown = (side, id) => new(id, side.Model.Framework.Indicator(id) is { } known ? $"{known.Id} {known.Text}" : id),
            Allowed = () => DataSchema.OneOf((framework?.Elements ?? []).SelectMany(element => element.Indicators).Select(each => each.Id)),
            Columns = [new(EntryKeys.Indicators, (entry, _) => string.Join(", ", entry.Head.Indicators.Select(found => found.Value)))],
        };

    /// <summary>The chosen values of each list, by the list's id.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Spanned<string>>> Terms(RecordReading read) =>
        vocabularies
            .Select(each => KeyValuePair.Create(each.VocabularyId, read.List(each.Member)))
            .Where(each => !each.Value.IsEmpty)
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>The reasons, by the list's id.</summary>
    public IReadOnlyDictionary<string, Spanned<string>> Reasons(RecordReading read) =>
        reasons
            .Select(each => KeyValuePair.Create(each.VocabularyId, read.Get(each.Member)!))
            .Where(each => each.Value is not null)
            .ToDictionary(StringComparer.Ordinal);

    private static ListMember<Entry, string> MemberOf(Vocabulary vocabulary, bool isFaulty)
    {
        var choice = new ChoiceShape<string>(
            vocabulary.Terms.Select(term => new Choice<string>(term.Id, term.Id, term.Aliases.Add(term.Name))),
            isFaulty
        );
        return new(
            vocabulary.Key,
            new ListShape<string>(choice, vocabulary.Multiple ? 100 : 1, distinct: true),
            entry => entry.Head.TermsOf(vocabulary.Id),
            "{0}",
            vocabulary.Description
        )
        {
            Id = $"liste {vocabulary.Id}",
            Name = vocabulary.Name,
            IsSingle = !vocabulary.Multiple,
            Shown = (side, id) => new(id, side.Model.Vocabulary(vocabulary.Id)?.Term(id)?.Name ?? id),
            Columns = [new(vocabulary.Key, (entry, _) => string.Join(", ", vocabulary.NamesOf(entry)))],
        };
    }

    private static TextMember<Entry> ReasonOf(Vocabulary vocabulary)
    {
        var which = string.Join(", ", vocabulary.Terms.Where(term => term.NeedsReason).Select(term => $"»{term.Id}«"));
        return new(
            vocabulary.ReasonKey!,
            new TextShape(600),
            entry => entry.Head.TermReasons.GetValueOrDefault(vocabulary.Id)?.Value,
            "Begrundelsen for »{0}«",
            $"Hvorfor I har valgt {which}."
        )
        {
            Id = $"begrundelse {vocabulary.Id}",
            About = (vocabulary.Key, "begrundelse"),
            Name = vocabulary.Name,
        };
    }
}
