using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>
/// Every key of an entry's front matter, declared once: those that all catalogues have, and one for each list of the model.
/// They are read, described, compared and published from here.
/// </summary>
public sealed class EntryFields
{
    /// <summary>How long a title can be, in UTF-16 units.</summary>
    public const int LongestTitle = 120;

    private static readonly ConditionalWeakTable<ContentModel, EntryFields> OfModels = [];

    private static readonly TextMember<Entry> Title = new(
        EntryKeys.Title,
        new TextShape(LongestTitle, "Co-teaching i almenklassen"),
        entry => entry.Head.Title?.Value,
        "Titlen",
        "Navnet, som praktikere siger det."
    )
    {
        Published = entry => entry.Title,
        Columns = [new(EntryKeys.Title, (entry, _) => entry.Title)],
    };

    private static readonly TextMember<Entry> Summary = new(
        EntryKeys.Summary,
        new TextShape(400, "To voksne planlægger, gennemfører og evaluerer undervisningen sammen."),
        entry => entry.Head.Summary?.Value,
        "Resuméet",
        "En eller to korte sætninger om, hvad I gør."
    )
    {
        Columns = [new(EntryKeys.Summary, (entry, _) => entry.Head.Summary?.Value ?? "")],
    };

    private static readonly ValueMember<Entry, bool> Example = new(
        EntryKeys.Example,
        new FlagShape(),
        entry => new(entry.IsExample, default),
        "Eksempel",
        "Om beskrivelsen er en illustration."
    );

    private static readonly ListMember<Entry, string> AlsoKnownAs = new(
        EntryKeys.AlsoKnownAs,
        new ListShape<string>(new TextShape(80), 20, distinct: true),
        entry => entry.Head.AlsoKnownAs,
        "Andre navne",
        "Andre ord, praktikere bruger."
    );

    private static readonly TextMember<Entry> Hypothesis = new(
        EntryKeys.Hypothesis,
        new TextShape(600, "Hvis …, så …, fordi …") { Tells = Tells.Hope },
        entry => entry.Head.Hypothesis?.Value,
        "Hypotesen",
        "Hvis vi gør …, så sker der …, fordi …"
    );

    private static readonly ValueMember<Entry, string> ReplacedBy = new(
        EntryKeys.ReplacedBy,
        new IdShape("co-teaching"),
        entry => entry.Head.ReplacedBy,
        "Afløseren",
        "Id på den beskrivelse, der er kommet i stedet."
    )
    {
        Shown = (_, side, _, id) => side.EntryNamed(id),
    };

    private static readonly ListMember<Entry, string> Former = new(
        EntryKeys.FormerAddresses,
        new ListShape<string>(new IdShape("gammelt-id"), 20, distinct: true),
        entry => entry.Head.FormerAddresses,
        "Tidligere adresser",
        "Id'er, beskrivelsen har haft før."
    );

    private static readonly ValueMember<Entry, DateOnly> Reviewed = new(
        EntryKeys.Reviewed,
        new DateShape(),
        entry => entry.Head.Reviewed,
        "Sidst gennemgået",
        "Dagen, nogen sidst læste beskrivelsen igennem."
    )
    {
        Columns = [new(EntryKeys.Reviewed, (entry, _) => entry.Head.Reviewed is { Value: var day } ? new DateShape().Written(day) : "")],
    };

    // Languages are written from left to right: the pages are laid out that way.
    private static readonly ImmutableArray<Choice<string>> Languages =
    [
        new("da", "da", ["dansk"]),
        new("en", "en", ["engelsk"]),
        new("sv", "sv", ["svensk"]),
        new("nb", "nb", ["norsk", "no", "bokmål"]),
        new("nn", "nn", ["nynorsk"]),
        new("de", "de", ["tysk"]),
        new("fo", "fo", ["færøsk"]),
        new("kl", "kl", ["grønlandsk"]),
        new("is", "is", ["islandsk"]),
        new("fi", "fi", ["finsk"]),
        new("nl", "nl", ["nederlandsk"]),
        new("fr", "fr", ["fransk"]),
        new("es", "es", ["spansk"]),
        new("pl", "pl", ["polsk"]),
        new("uk", "uk", ["ukrainsk"]),
        new("tr", "tr", ["tyrkisk"]),
        new("so", "so", ["somali"]),
    ];

    private static readonly ValueMember<Entry, string> Language = new(
        EntryKeys.Language,
        new ChoiceShape<string>(Languages),
        entry => entry.Head.Language,
        "Sproget",
        "Sproget, når beskrivelsen ikke er på dansk."
    )
    {
        Shown = (_, _, _, code) => new(code, LanguageName(code)),
        Columns = [new(EntryKeys.Language, (entry, _) => entry.Language)],
    };

    private static readonly TextMember<Entry> SortKey = new(
        EntryKeys.SortKey,
        new TextShape(LongestTitle) { Tells = Tells.Nothing },
        entry => entry.Head.SortKey?.Value,
        "Sorteringsnøglen",
        "Det, titlen skal sorteres som, hvis alfabetet tager fejl."
    )
    {
        IsData = false,
    };

    private readonly ValueMember<Entry, AgeRange> age;
    private readonly ValueMember<Entry, string> status;
    private readonly ListMember<Entry, string>? situations;
    private readonly ListMember<Entry, string> indicators;
    private readonly ValueMember<Entry, string> contact;
    private readonly ChoiceFields choices;
    private readonly PartFields parts;
    private readonly SpreadFields spread;
    private readonly EvidenceFields evidence;
    private readonly CourseFields course;
    private readonly OwnFields own;

    private EntryFields(Choices model)
    {
        var (lists, units, lifecycle) = (
            model.Faulty.Contains(ModelFiles.Lists),
            model.Faulty.Contains(ModelFiles.Units),
            model.Faulty.Contains(ModelFiles.Lifecycle)
        );
        age = AgeIn(model.Ages);
        choices = new ChoiceFields(model.Vocabularies, lists);
        parts = new PartFields(model.Units, units);
        spread = new SpreadFields(model.Units, units);
        evidence = new EvidenceFields(model.Evidence, lifecycle);
        course = new CourseFields(model.Days, lifecycle);
        own = new OwnFields(model);
        situations = ChoiceFields.Situations(model.Situations, model.Faulty.Contains(ModelFiles.Situations));
        status = ChoiceFields.Status(model.Statuses, lifecycle);
        indicators = ChoiceFields.Indicators(model.Framework);
        contact = PartFields.Contact(model.Units, units);
        Members = new([
            Title,
            Summary,
            status,
            Example,
            AlsoKnownAs,
            age,
            .. situations is { } answered ? [answered] : ImmutableArray<IMember<Entry>>.Empty,
            .. choices.All,
            indicators,
            parts.Partners,
            Hypothesis,
            TrialFields.Goals,
            MeasurementFields.Measurements,
            TrialFields.Cycles,
            spread.Spread,
            .. own.All,
            course.Course,
            TrialFields.Selection,
            evidence.Evidence,
            OccasionFields.Participants,
            OccasionFields.Occasion,
            PartFields.Extent,
            PartFields.Resources,
            RelationFields.Relations,
            ReplacedBy,
            Former,
            EvidenceFields.Sources,
            contact,
            Reviewed,
            Language,
            SortKey,
        ]);
        Record = new RecordShape<EntryHead>(Build, Members.Fields)
        {
            HasUnknownKeys = lists || model.Faulty.Contains(ModelFiles.Situations) || model.Faulty.Contains(ModelFiles.Fields),
        };
    }

    /// <summary>The keys that every catalogue has, in the order of a new file; the keys of the model's lists come beside them.</summary>
    public static ImmutableArray<string> CommonKeys { get; } = [.. new EntryFields(Choices.None).Members.Fields.Select(field => field.Key)];

    /// <summary>The keys that a model can declare no field of its own under: those of all catalogues, and those of the data.</summary>
    public static ImmutableArray<string> ReservedKeys { get; } =
    [
        .. CommonKeys,
        EntryKeys.Situations,
        "id",
        "adresse",
        "bemærkning",
        "hvad_skete",
        "afsnit",
        RelationFields.ByKind,
        "kontakt_telefon",
        "kontakt_postkasse",
    ];

    /// <summary>The keys in the order of a new file.</summary>
    public Members<Entry> Members { get; }

    /// <summary>The front matter as a shape.</summary>
    public RecordShape<EntryHead> Record { get; }

    /// <summary>The keys in a model, made once for each model.</summary>
    public static EntryFields Of(ContentModel model) => OfModels.GetValue(model, known => new EntryFields(Choices.Of(known)));

    /// <summary>The Danish name of a language that an entry can be in.</summary>
    public static string LanguageName(string code) => Languages.First(language => language.Value == code).Aliases[0];

    private EntryHead Build(RecordReading read) =>
        new()
        {
            Keys = read.Keys(),
            EmptyKeys = read.EmptyKeys(),
            Span = read.Span,
            Title = read.Get(Title),
            Summary = read.Get(Summary),
            Status = read.Get(status),
            IsExample = read.Get(Example),
            AlsoKnownAs = read.List(AlsoKnownAs),
            Age = read.Get(age),
            Situations = situations is { } answered ? read.List(answered) : [],
            Terms = choices.Terms(read),
            TermReasons = choices.Reasons(read),
            Indicators = read.List(indicators),
            Partners = read.Values(parts.Partners),
            Hypothesis = read.Get(Hypothesis),
            Goals = read.Values(TrialFields.Goals),
            Measurements = read.Values(MeasurementFields.Measurements),
            Cycles = read.Values(TrialFields.Cycles),
            Uptakes = read.Values(spread.Spread),
            Course = read.Get(course.Course)?.Value,
            Selection = read.Get(TrialFields.Selection)?.Value,
            Evidence = read.Get(evidence.Evidence)?.Value,
            Participants = read.Get(OccasionFields.Participants)?.Value,
            Occasion = read.Get(OccasionFields.Occasion)?.Value,
            Extent = read.Get(PartFields.Extent)?.Value,
            Resources = read.Get(PartFields.Resources)?.Value,
            Relations = read.Get(RelationFields.Relations)?.Value ?? [],
            ReplacedBy = read.Get(ReplacedBy),
            FormerAddresses = read.List(Former),
            Sources = read.Values(EvidenceFields.Sources),
            Contact = read.Get(contact),
            Reviewed = read.Get(Reviewed),
            Language = read.Get(Language),
            SortKey = read.Get(SortKey),
            Own = own.Read(read),
        };

    private static ValueMember<Entry, AgeRange> AgeIn(AgeRange within) =>
        new(EntryKeys.Age, new AgeRangeShape(within), entry => entry.Head.Age, "Målgruppe", "Børnenes alder, fra og til.")
        {
            Changed = (subject, before, after) => new FieldChange.OfAge(subject, before, after, FieldChange.OfAge.MoveOf(before, after)),
            Columns =
            [
                new("alder fra", (entry, _) => Number(entry.Head.Age?.Value.From)),
                new("alder til", (entry, _) => Number(entry.Head.Age?.Value.To)),
            ],
        };

    private static string Number(int? value) => value is { } known ? new IntegerShape(0, AgeRange.Highest, "6").Written(known) : "";
}

/// <summary>What of a model decides which keys an entry can have and what can be chosen.</summary>
internal sealed record Choices(
    Framework? Framework,
    ImmutableArray<Vocabulary> Vocabularies,
    ImmutableArray<Unit> Units,
    ImmutableArray<Status> Statuses,
    ImmutableArray<CourseDay> Days,
    EvidenceScale Evidence,
    SituationList Situations,
    FrozenSet<string> Faulty
)
{
    /// <summary>The municipality's own keys.</summary>
    public ImmutableArray<OwnField> Fields { get; init; } = [];

    /// <summary>The ages that an entry can be for.</summary>
    public AgeRange Ages { get; init; } = AgeRange.Usual;

    /// <summary>Those of no model.</summary>
    public static Choices None { get; } = new(null, [], [], [], [], new EvidenceScale("", [], []), SituationList.None, []);

    public static Choices Of(ContentModel model) =>
        new(
            model.Framework,
            model.Vocabularies,
            model.Units,
            model.Lifecycle.Statuses,
            model.Lifecycle.Days,
            model.Lifecycle.Evidence,
            model.Situations,
            model.Faulty
        )
        {
            Fields = model.Fields,
            Ages = model.Ages,
        };
}
