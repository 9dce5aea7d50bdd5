using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>The groups inside an entry's front matter: partners, goals, measurements, cycles, course, evidence and the rest.</summary>
internal sealed class EntryPartShapes
{
    private static readonly TextShape Line = new(200);
    private static readonly TextShape Words = new(2_000);

    public EntryPartShapes(ContentModel model)
    {
        UnitChoice = new ChoiceShape<string>(model.Units.Select(unit => new Choice<string>(unit.Id, unit.Id, [unit.Name])));
        Partners = new(
            EntryKeys.Partners,
            new ListShape<Partner>(PartnerShape(), 30),
            "De enheder, der er sammen om det, og hvad hver af dem gør. Mindst to."
        );
        Course = new(EntryKeys.Course, CourseShape(model.Lifecycle.Days), "Dage i forløbet.");
        Evidence = new(
            EntryKeys.Evidence,
            EvidenceShape(model.Lifecycle.Evidence),
            "Hvor sikre vi er, dimension for dimension, og hvorfor."
        );
    }

    public ChoiceShape<string> UnitChoice { get; }

    public Field<ImmutableArray<Spanned<Partner>>> Partners { get; }

    public Field<ImmutableArray<Spanned<Goal>>> Goals { get; } =
        new(EntryKeys.Goals, new ListShape<Goal>(GoalShape(), 20), "Mål, hver med et succeskriterium.");

    public Field<ImmutableArray<Spanned<Measurement>>> Measurements { get; } =
        new(
            EntryKeys.Measurements,
            new ListShape<Measurement>(MeasurementShape(), 60),
            "Det, I følger over tid. Det første punkt er udgangspunktet."
        );

    public Field<ImmutableArray<Spanned<Cycle>>> Cycles { get; } =
        new(EntryKeys.Cycles, new ListShape<Cycle>(CycleShape(), 60), "Runderne: planlæg, afprøv, reflektér, justér.");

    public Field<Course> Course { get; }

    public Field<Selection> Selection { get; } = new(EntryKeys.Selection, SelectionShape(), "Hvem der valgte, og hvorfor.");

    public Field<Evidence> Evidence { get; }

    public Field<Extent> Extent { get; } = new(EntryKeys.Extent, ExtentShape(), "Hvor længe, hvor tit og hvor meget ad gangen.");

    public Field<Resources> Resources { get; } = new(EntryKeys.Resources, ResourceShape(), "Hvad det koster i tid, oplæring og penge.");

    public Field<ImmutableArray<Relation>> Relations { get; } =
        new(EntryKeys.Relations, RelationShape(), "Andre beskrivelser, som denne hænger sammen med.");

    public Field<ImmutableArray<Spanned<Reference>>> Sources { get; } =
        new(EntryKeys.Sources, new ListShape<Reference>(ReferenceShape(), 60), "Det, beskrivelsen bygger på.");

    private RecordShape<Partner> PartnerShape()
    {
        var unit = new Field<string>("enhed", UnitChoice, "Enhedens id fra content/model/enheder.yml.", Required: true);
        var role = new Field<string>("rolle", Line, "Hvad enheden gør.");
        return new(
            read =>
            {
                // Both are read before either is missed, so that the faults of both are told at once.
                var (found, does) = (read.Get(unit), read.Text(role));
                return found is null ? null : new Partner(found, does);
            },
            unit,
            role
        );
    }

    private static RecordShape<Goal> GoalShape()
    {
        var text = new Field<string>("mål", Words, "Det, I vil opnå.", Required: true);
        var criterion = new Field<string>("succeskriterium", Words, "Hvad I kan se eller måle, når målet er nået.");
        var measurement = new Field<string>("måling", new TextShape(60, "fravær"), "Id på målingen, der viser det.");
        return new(
            read => new Goal(
                read.Get(text),
                read.Get(criterion),
                read.Get(measurement),
                read.Has(criterion),
                read.Has(measurement),
                read.Span
            ),
            text,
            criterion,
            measurement
        );
    }

    private static RecordShape<Measurement> MeasurementShape()
    {
        var id = new Field<string>("id", new TextShape(60, "fravær"), "Målingens id.", Required: true);
        var name = new Field<string>("navn", Line, "Hvad der bliver målt.", Required: true);
        var kind = new Field<MeasurementKind>(
            "art",
            ChoiceShape.Of(("kvantitativ", MeasurementKind.Quantitative), ("kvalitativ", MeasurementKind.Qualitative)),
            "Tal eller ord.",
            Required: true
        );
        var unit = new Field<string>("enhed", Line, "Enheden, tallet er i.");
        var direction = new Field<Direction>(
            "retning",
            ChoiceShape.Of(("op", Direction.Up), ("ned", Direction.Down)),
            "Hvilken vej der er bedre."
        );
        var counted = new Field<Counted>(
            "tæller",
            ChoiceShape.Of(("børn", Counted.Children), ("voksne", Counted.Adults), ("enheder", Counted.Units)),
            "Hvad »antal« tæller."
        );
        var target = new Field<Quantity>("mål_værdi", QuantityShape.Value, "Tallet, I vil nå.");
        var reason = new Field<string>("uden_udgangspunkt", Words, "Hvorfor der ikke er et udgangspunkt.");
        var points = new Field<ImmutableArray<Spanned<MeasuredPoint>>>(
            "serie",
            new ListShape<MeasuredPoint>(PointShape(), 400),
            "Målingerne i tidsrækkefølge. Den første er udgangspunktet."
        );
        return new(
            read => new Measurement(
                read.Get(id),
                read.Get(name),
                read.Get(kind)?.Value,
                read.Text(unit),
                read.Get(direction)?.Value,
                read.Get(counted)?.Value,
                read.Get(reason),
                read.Values(points),
                read.Span
            )
            {
                Target = read.Get(target),
            },
            id,
            name,
            kind,
            unit,
            direction,
            target,
            counted,
            reason,
            points
        );
    }

    private static RecordShape<MeasuredPoint> PointShape()
    {
        var day = new Field<DateOnly>("dato", new DateShape(), "Dagen, I målte.", Required: true);
        var value = new Field<Quantity>("værdi", QuantityShape.Value, "Tallet.");
        var count = new Field<Quantity>("antal", QuantityShape.Count, "Hvor mange der blev målt på.");
        var note = new Field<string>("note", Words, "Hvad læseren skal vide om målingen.");
        return new(
            read => new MeasuredPoint(read.Get(day), read.Get(value), read.Get(count), read.Text(note), read.Has(value), read.Span),
            day,
            value,
            count,
            note
        );
    }

    private static RecordShape<Cycle> CycleShape()
    {
        var period = new Field<string>("periode", Line, "Hvornår runden var.");
        var plan = new Field<string>("planlæg", Words, "Hvad I planlagde.");
        var prediction = new Field<string>("forudsigelse", Words, "Hvad I ventede.");
        var trial = new Field<string>("afprøv", Words, "Hvad I gjorde.");
        var reflection = new Field<string>("reflektér", Words, "Hvad I så.");
        var decision = new Field<Decision>(
            "justér",
            ChoiceShape.Of(("behold", Decision.Keep), ("tilpas", Decision.Adapt), ("opgiv", Decision.Drop)),
            "Hvad I besluttede."
        );
        return new(
            read => new Cycle(
                read.Get(period),
                read.Text(plan),
                read.Text(prediction),
                read.Text(trial),
                read.Text(reflection),
                read.Get(decision),
                read.Span
            ),
            period,
            plan,
            prediction,
            trial,
            reflection,
            decision
        );
    }

    private static RecordShape<Course> CourseShape(ImmutableArray<CourseDay> declared)
    {
        ImmutableArray<Field<DateOnly>> days =
        [
            .. declared.Select(day => new Field<DateOnly>(day.Id, new DateShape(), day.Meaning.Length > 0 ? day.Meaning : day.Name)),
        ];
        return new(
            read => new Course(
                read.Keys(),
                days.Select(day => KeyValuePair.Create(day.Key, read.Get(day)!))
                    .Where(day => day.Value is not null)
                    .ToDictionary(StringComparer.Ordinal)
            ),
            days
        );
    }

    private static RecordShape<Selection> SelectionShape()
    {
        var circle = new Field<ImmutableArray<Spanned<string>>>(
            "kreds",
            new ListShape<string>(Line, 20, distinct: true),
            "Grupperne i udvalget, aldrig personer.",
            Required: true
        );
        var reason = new Field<string>("begrundelse", Words, "Hvorfor netop denne.");
        return new(read => new Selection(read.List(circle), read.Text(reason), read.Span), circle, reason);
    }

    private static RecordShape<Evidence> EvidenceShape(EvidenceScale scale)
    {
        var grade = new ChoiceShape<string>(scale.Grades.Select(each => new Choice<string>(each.Id, each.Id, [])));
        ImmutableArray<Field<string>> dimensions = [.. scale.Dimensions.Select(each => new Field<string>(each.Id, grade, each.Question))];
        var reason = new Field<string>("begrundelse", Words, "Begrundelsen for trinnene.");
        return new(
            read => new Evidence(
                dimensions
                    .Select(each => KeyValuePair.Create(each.Key, read.Get(each)!))
                    .Where(each => each.Value is not null)
                    .ToDictionary(StringComparer.Ordinal),
                read.Get(reason),
                read.Span
            ),
            [.. dimensions, reason]
        );
    }

    private static RecordShape<Extent> ExtentShape()
    {
        var duration = new Field<string>("varighed", Line, "Hvor længe.");
        var frequency = new Field<string>("hyppighed", Line, "Hvor tit.");
        var timeEach = new Field<string>("tid_pr_gang", Line, "Hvor meget ad gangen.");
        return new(read => new Extent(read.Text(duration), read.Text(frequency), read.Text(timeEach)), duration, frequency, timeEach);
    }

    private static RecordShape<Resources> ResourceShape()
    {
        var hours = new Field<string>("timer", Words, "Medarbejdernes tid.");
        var training = new Field<string>("oplæring", Words, "Kurser og oplæring.");
        var expense = new Field<string>("udgift", Words, "Penge ud over tid.");
        var funding = new Field<string>("finansiering", Words, "Hvor pengene kommer fra.");
        return new(
            read => new Resources(read.Text(hours), read.Text(training), read.Text(expense), read.Text(funding)),
            hours,
            training,
            expense,
            funding
        );
    }

    private static RecordShape<ImmutableArray<Relation>> RelationShape()
    {
        ImmutableArray<(RelationKind Kind, Field<ImmutableArray<Spanned<string>>> Field)> kinds =
        [
            (RelationKind.CombinesWith, Ids("kombineres_med")),
            (RelationKind.AlternativeTo, Ids("alternativ_til")),
            (RelationKind.BuildsOn, Ids("bygger_på")),
        ];
        return new(
            read => [.. kinds.SelectMany(kind => read.List(kind.Field).Select(id => new Relation(kind.Kind, id)))],
            kinds.Select(kind => kind.Field)
        );

        static Field<ImmutableArray<Spanned<string>>> Ids(string key) =>
            new(key, new ListShape<string>(new IdShape("co-teaching"), 20, distinct: true), "Id'er på andre beskrivelser.");
    }

    private static RecordShape<Reference> ReferenceShape()
    {
        var title = new Field<string>("titel", new TextShape(300), "Kildens titel.", Required: true);
        var publisher = new Field<string>("udgiver", Line, "Hvem der har udgivet den.");
        var year = new Field<int>("år", new IntegerShape(1800, 2200, "2023"), "Udgivelsesår.");
        var address = new Field<Uri>("url", new WebAddressShape(), "Adressen.");
        var licence = new Field<string>("licens", Line, "Vilkår for at bruge den.");
        return new(
            read => new Reference(
                read.Text(title),
                read.Text(publisher),
                read.Get(year)?.Value,
                read.Get(address)?.Value,
                read.Text(licence),
                read.Has(year) || read.Has(address),
                read.Span
            ),
            title,
            publisher,
            year,
            address,
            licence
        );
    }
}
