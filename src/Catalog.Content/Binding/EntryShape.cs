using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>The shape of an entry's front matter in a catalogue with a certain model: the keys all catalogues have, and one for each vocabulary.</summary>
public sealed class EntryShape
{
    /// <summary>How long a title can be, in UTF-16 units.</summary>
    public const int LongestTitle = 120;

    private static readonly Field<string> Title = new(
        EntryKeys.Title,
        new TextShape(LongestTitle, "Co-teaching i almenklassen"),
        "Navnet, som praktikere siger det."
    );
    private static readonly Field<string> Summary = new(
        EntryKeys.Summary,
        new TextShape(400, "To voksne planlægger, gennemfører og evaluerer undervisningen sammen."),
        "En eller to korte sætninger om, hvad I gør."
    );
    private static readonly Field<bool> Example = new(EntryKeys.Example, new FlagShape(), "Om beskrivelsen er en illustration.");
    private static readonly Field<ImmutableArray<Spanned<string>>> AlsoKnownAs = new(
        EntryKeys.AlsoKnownAs,
        new ListShape<string>(new TextShape(80), 20, distinct: true),
        "Andre ord, praktikere bruger."
    );
    private static readonly Field<AgeRange> Age = new(EntryKeys.Age, new AgeRangeShape(), "Børnenes alder, fra og til.");
    private static readonly Field<ImmutableArray<Spanned<string>>> Indicators = new(
        EntryKeys.Indicators,
        new ListShape<string>(new TextShape(20, "F1"), 60, distinct: true),
        "De pejlinger, I styrer efter."
    );
    private static readonly Field<string> Hypothesis = new(
        EntryKeys.Hypothesis,
        new TextShape(600, "Hvis …, så …, fordi …"),
        "Hvis vi gør …, så sker der …, fordi …"
    );
    private static readonly Field<string> ReplacedBy = new(
        EntryKeys.ReplacedBy,
        new IdShape("co-teaching"),
        "Id på den beskrivelse, der er kommet i stedet."
    );
    private static readonly Field<ImmutableArray<Spanned<string>>> Former = new(
        EntryKeys.FormerAddresses,
        new ListShape<string>(new IdShape("gammelt-id"), 20, distinct: true),
        "Id'er, beskrivelsen har haft før."
    );
    private static readonly Field<DateOnly> Reviewed = new(
        EntryKeys.Reviewed,
        new DateShape(),
        "Dagen, nogen sidst læste beskrivelsen igennem."
    );
    private static readonly Field<string> SortKey = new(
        EntryKeys.SortKey,
        new TextShape(LongestTitle),
        "Det, titlen skal sorteres som, hvis alfabetet tager fejl."
    );

    private readonly ImmutableArray<(string VocabularyId, Field<ImmutableArray<Spanned<string>>> Field)> vocabularies;
    private readonly ImmutableArray<(string VocabularyId, Field<string> Field)> reasons;
    private readonly Field<string> status;
    private readonly Field<string> contact;
    private readonly EntryPartShapes parts;

    public EntryShape(ContentModel model)
    {
        parts = new EntryPartShapes(model);
        vocabularies = [.. model.Vocabularies.Select(vocabulary => (vocabulary.Id, FieldOf(vocabulary)))];
        reasons = [.. model.Vocabularies.Where(each => each.ReasonKey is not null).Select(each => (each.Id, ReasonOf(each)))];
        var statuses = new ChoiceShape<string>(model.Lifecycle.Statuses.Select(each => new Choice<string>(each.Id, each.Id, [each.Name])));
        status = new Field<string>(EntryKeys.Status, statuses, "Hvor langt indsatsen er.");
        contact = new Field<string>(EntryKeys.Contact, parts.UnitChoice, "Enheden, der svarer på spørgsmål. Aldrig en person.");
        IEnumerable<Field> fields =
        [
            Title,
            Summary,
            status,
            Example,
            AlsoKnownAs,
            Age,
            .. model.Vocabularies.SelectMany(FieldsOf),
            Indicators,
            parts.Partners,
            Hypothesis,
            parts.Goals,
            parts.Measurements,
            parts.Cycles,
            parts.Course,
            parts.Selection,
            parts.Evidence,
            parts.Extent,
            parts.Resources,
            parts.Relations,
            ReplacedBy,
            Former,
            parts.Sources,
            contact,
            Reviewed,
            SortKey,
        ];
        Record = new RecordShape<EntryHead>(Build, fields);
    }

    /// <summary>The front matter as a shape: its keys in the order a new file has them.</summary>
    public RecordShape<EntryHead> Record { get; }

    private static Field<string> ReasonOf(Vocabulary vocabulary)
    {
        var which = string.Join(", ", vocabulary.Terms.Where(term => term.NeedsReason).Select(term => $"»{term.Id}«"));
        return new(vocabulary.ReasonKey!, new TextShape(600), $"Hvorfor I har valgt {which}.");
    }

    // A reason stands right after the list it belongs to.
    private IEnumerable<Field> FieldsOf(Vocabulary vocabulary) =>
        [
            vocabularies.First(each => each.VocabularyId == vocabulary.Id).Field,
            .. reasons.Where(each => each.VocabularyId == vocabulary.Id).Select(each => each.Field),
        ];

    private static Field<ImmutableArray<Spanned<string>>> FieldOf(Vocabulary vocabulary)
    {
        var choice = new ChoiceShape<string>(
            vocabulary.Terms.Select(term => new Choice<string>(term.Id, term.Id, term.Aliases.Add(term.Name)))
        );
        return new(vocabulary.Key, new ListShape<string>(choice, vocabulary.Multiple ? 100 : 1, distinct: true), vocabulary.Description);
    }

    private EntryHead Build(RecordReading read) =>
        new()
        {
            Keys = read.Keys(),
            Span = read.Span,
            Title = read.Get(Title),
            Summary = read.Get(Summary),
            Status = read.Get(status),
            IsExample = read.Get(Example),
            AlsoKnownAs = read.List(AlsoKnownAs),
            Age = read.Get(Age),
            Terms = vocabularies
                .Select(each => KeyValuePair.Create(each.VocabularyId, read.List(each.Field)))
                .Where(each => !each.Value.IsEmpty)
                .ToDictionary(StringComparer.Ordinal),
            TermReasons = reasons
                .Select(each => KeyValuePair.Create(each.VocabularyId, read.Get(each.Field)!))
                .Where(each => each.Value is not null)
                .ToDictionary(StringComparer.Ordinal),
            Indicators = read.List(Indicators),
            Partners = read.Values(parts.Partners),
            Hypothesis = read.Get(Hypothesis),
            Goals = read.Values(parts.Goals),
            Measurements = read.Values(parts.Measurements),
            Cycles = read.Values(parts.Cycles),
            Course = read.Get(parts.Course)?.Value,
            Selection = read.Get(parts.Selection)?.Value,
            Evidence = read.Get(parts.Evidence)?.Value,
            Extent = read.Get(parts.Extent)?.Value,
            Resources = read.Get(parts.Resources)?.Value,
            Relations = read.Get(parts.Relations)?.Value ?? [],
            ReplacedBy = read.Get(ReplacedBy),
            FormerAddresses = read.List(Former),
            Sources = read.Values(parts.Sources),
            Contact = read.Get(contact),
            Reviewed = read.Get(Reviewed),
            SortKey = read.Get(SortKey),
        };
}
