using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>The shape of <c>content/model/felter.yml</c>: the keys of an entry that the municipality has declared itself.</summary>
internal static class OwnFieldShape
{
    private const int MostRows = 60;
    private const int MostValues = 40;

    private static readonly ChoiceShape<OwnKind?> SimpleKinds = ChoiceShape.Of<OwnKind?>(
        ("tekst", OwnKind.Text),
        ("linje", OwnKind.Line),
        ("tal", OwnKind.Number),
        ("dag", OwnKind.Day),
        ("valg", OwnKind.Choice),
        ("enhed", OwnKind.Unit),
        ("måling", OwnKind.Measurement),
        ("rytme", OwnKind.Rhythm)
    );

    // A list is not a kind of its own: null is that of its values.
    private static readonly ChoiceShape<OwnKind?> Kinds = ChoiceShape.Of<OwnKind?>(
        ("tekst", OwnKind.Text),
        ("linje", OwnKind.Line),
        ("tal", OwnKind.Number),
        ("dag", OwnKind.Day),
        ("valg", OwnKind.Choice),
        ("enhed", OwnKind.Unit),
        ("måling", OwnKind.Measurement),
        ("rytme", OwnKind.Rhythm),
        ("liste", null),
        ("poster", OwnKind.Rows)
    );

    private static readonly Field<string> Id = new("id", new KeyShape(), "Nøglen, som den står i en beskrivelse.", Required: true);
    private static readonly Field<string> Name = new("navn", new TextShape(80), "Feltet, som læseren ser det.", Required: true);
    private static readonly Field<string> Help = new("hjælp", new TextShape(200), "Hvad der skal stå i feltet, med én sætning.");
    private static readonly Field<ImmutableArray<Spanned<string>>> Values = new(
        "værdier",
        new ListShape<string>(new TextShape(80, isName: true), MostValues, distinct: true),
        "Det, der kan vælges, når art er valg og der ikke er nogen liste."
    );
    private static readonly Field<string> Vocabulary = new(
        "liste",
        ModelFields.Line,
        "Id på en liste i lister.yml, som der bliver valgt fra."
    );
    private static readonly Field<ImmutableArray<Spanned<OwnField>>> Parts = new(
        "felter",
        new ListShape<OwnField>(PartShape(), 12),
        "Felterne i hver post, når art er poster."
    );
    private static readonly Field<ImmutableArray<Spanned<OwnField>>> Fields = new(
        "felter",
        new ListShape<OwnField>(FieldShape(), 60),
        "Jeres egne felter.",
        Required: true
    )
    {
        MayBeEmpty = true,
    };

    public static RecordShape<ImmutableArray<OwnField>?> Shape { get; } = new(read => read.Values(Fields), Fields);

    private static RecordShape<OwnField> PartShape()
    {
        var kind = new Field<OwnKind?>("art", SimpleKinds, "Hvad der bliver skrevet i feltet.", Required: true);
        var needed = new Field<bool>("skal", new FlagShape(), "Om hver post skal have feltet.");
        var deadline = new Field<bool>("frist", new FlagShape(), "Om det er dagen, posten senest skal være gjort. Art er dag.");
        var ends = new Field<ImmutableArray<Spanned<string>>>(
            "slut",
            new ListShape<string>(new TextShape(80, isName: true), MostValues, distinct: true),
            "De værdier, der betyder, at posten er slut, så fristen ikke gælder mere. Art er valg."
        );
        return new RecordShape<OwnField>(
            read =>
                Declared(read, read.Get(kind)) is { } field
                    ? field with
                    {
                        IsNeeded = read.Get(needed)?.Value ?? false,
                        IsDeadline = read.Get(deadline)?.Value ?? false,
                        Ends = read.List(ends),
                    }
                    : null,
            Id,
            Name,
            Help,
            kind,
            Values,
            Vocabulary,
            needed,
            deadline,
            ends
        );
    }

    private static RecordShape<OwnField> FieldShape()
    {
        var kind = new Field<OwnKind?>("art", Kinds, "Hvad der bliver skrevet i feltet.", Required: true);
        var of = new Field<OwnKind?>("af", SimpleKinds, "Hvad der er flere af, når art er liste.");
        var place = new Field<OwnPlace>(
            "vises",
            ChoiceShape.Of(
                ("svar", OwnPlace.Answer),
                ("gør", OwnPlace.Act),
                ("forstå", OwnPlace.Know),
                ("arkiv", OwnPlace.Archive),
                ("aldrig", OwnPlace.Hidden)
            ),
            "Hvor på siden svaret står. Vises det aldrig, er det heller ikke i data og søgning."
        );
        var searched = new Field<bool>("søges", new FlagShape(), "Om søgningen finder ordene i feltet.");
        var most = new Field<int>("højst", new IntegerShape(1, MostRows, "1"), "Hvor mange værdier eller poster der kan være.");
        var demands = new Field<ImmutableArray<Spanned<OwnDemand>>>(
            "kræves",
            new ListShape<OwnDemand>(OwnDemandShape.Demand, 20),
            "Hvornår feltet skal være der."
        );
        var belongs = new Field<ImmutableArray<Spanned<OwnCondition>>>(
            "hører_til",
            new ListShape<OwnCondition>(OwnDemandShape.Condition, 20),
            "De beskrivelser, der kan have feltet. Uden denne nøgle kan alle have det."
        );
        var since = new Field<DateOnly>(
            "gælder_fra",
            new DateShape(),
            "Dagen, feltet blev krævet. Forløb, der begyndte før, får kun et tip."
        );
        return new RecordShape<OwnField>(
            read =>
            {
                var (written, values) = (read.Get(kind), read.Get(of));
                var isList = written is { Value: null };
                if (Declared(read, isList ? values ?? new Spanned<OwnKind?>(OwnKind.Line, written!.Span) : written) is not { } field)
                {
                    return null;
                }

                var parts = read.List(Parts);
                ModelFields.ReportDuplicates(read, parts.Select(part => new Spanned<string>(part.Value.Key, part.Span)), "felt i en post");
                var several = field.Kind == OwnKind.Rows ? MostRows : MostValues;
                return field with
                {
                    IsList = isList,
                    Most = isList || field.Kind == OwnKind.Rows ? read.Get(most)?.Value ?? several : 1,
                    Parts = [.. parts.Select(part => part.Value).DistinctBy(part => part.Key)],
                    Place = read.Get(place)?.Value ?? OwnPlace.Hidden,
                    IsSearched = read.Get(searched)?.Value ?? false,
                    Demands = read.Values(demands),
                    BelongsTo = read.Values(belongs),
                    Since = read.Get(since)?.Value,
                };
            },
            Id,
            Name,
            Help,
            kind,
            of,
            Values,
            Vocabulary,
            Parts,
            most,
            place,
            searched,
            demands,
            belongs,
            since
        );
    }

    private static OwnField? Declared(RecordReading read, Spanned<OwnKind?>? kind) =>
        read.Get(Id) is { } id && kind?.Value is { } known
            ? new OwnField(id.Value, read.Text(Name) is { Length: > 0 } name ? name : id.Value, read.Text(Help), known)
            {
                Values = read.Values(Values),
                VocabularyId = read.Get(Vocabulary)?.Value,
                At = new Place(read.Source, id.Span),
            }
            : null;
}
