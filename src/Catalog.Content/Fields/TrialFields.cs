using Catalog.Content.Model;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>What a trial aims at, tries and is chosen for: goals, rounds and selection.</summary>
internal static class TrialFields
{
    private static readonly TextMember<Goal> Text = new("mål", Texts.Hope, goal => goal.Text?.Value, "Et mål", "Det, I vil opnå.", true);
    private static readonly TextMember<Goal> Criterion = new(
        "succeskriterium",
        Texts.Hope,
        goal => goal.Criterion?.Value,
        "Succeskriteriet for »{0}«",
        "Hvad I kan se eller måle, når målet er nået."
    );
    private static readonly TextMember<Goal> Measured = new(
        "måling",
        new TextShape(60, "fravær", isName: true),
        goal => goal.Measurement?.Value,
        "Målingen af »{0}«",
        "Id på målingen, der viser det."
    )
    {
        Shown = (side, id) => new(id, $"»{side.Entry.Head.Measurements.FirstOrDefault(each => each.Id?.Value == id)?.Name?.Value ?? id}«"),
    };
    private static readonly Members<Goal> OfGoal = new(Text, Criterion, Measured);

    private static readonly TextMember<Cycle> Period = new(
        "periode",
        Texts.Line,
        cycle => cycle.Period?.Value,
        "Perioden for en runde",
        "Hvornår runden var."
    );
    private static readonly TextMember<Cycle> Plan = new(
        "planlæg",
        Texts.Hope,
        cycle => cycle.Plan,
        "Planen i runden »{0}«",
        "Hvad I planlagde."
    );
    private static readonly TextMember<Cycle> Prediction = new(
        "forudsigelse",
        Texts.Hope,
        cycle => cycle.Prediction,
        "Forudsigelsen i runden »{0}«",
        "Hvad I ventede."
    );
    private static readonly TextMember<Cycle> Trial = new(
        "afprøv",
        Texts.Prose,
        cycle => cycle.Trial,
        "Afprøvningen i runden »{0}«",
        "Hvad I gjorde."
    );
    private static readonly TextMember<Cycle> Reflection = new(
        "reflektér",
        Texts.Result,
        cycle => cycle.Reflection,
        "Refleksionen i runden »{0}«",
        "Hvad I så."
    );
    private static readonly ValueMember<Cycle, Decision> Decided = new(
        "justér",
        ChoiceShape.Of(("behold", Decision.Keep), ("tilpas", Decision.Adapt), ("opgiv", Decision.Drop)),
        cycle => cycle.Decision,
        "Beslutningen i runden »{0}«",
        "Hvad I besluttede."
    );
    private static readonly Members<Cycle> OfCycle = new(Period, Plan, Prediction, Trial, Reflection, Decided);

    private static readonly ListMember<Selection, string> Circle = new(
        EntryKeys.Circle,
        new ListShape<string>(Texts.Line, 20, distinct: true),
        selection => selection.Circle,
        "Kredsen bag udvælgelsen",
        "Grupperne i udvalget, aldrig personer.",
        Required: true
    )
    {
        // Who was in the room is not published, only what they wrote.
        IsData = false,
        Shown = (_, group) => new(group, group),
    };
    private static readonly TextMember<Selection> Reason = new(
        EntryKeys.Reason,
        Texts.Prose,
        selection => selection.Reason,
        "Begrundelsen for udvælgelsen",
        "Hvorfor netop denne."
    );
    private static readonly Members<Selection> OfSelection = new(Circle, Reason);

    public static GroupListMember<Entry, Goal, Goal> Goals { get; } =
        new(
            EntryKeys.Goals,
            new ListShape<Goal>(
                new RecordShape<Goal>(
                    read => new Goal(
                        read.Get(Text),
                        read.Get(Criterion),
                        read.Get(Measured),
                        read.Has(Criterion),
                        read.Has(Measured),
                        read.Span
                    ),
                    OfGoal.Fields
                ),
                20
            ),
            entry => entry.Head.Goals,
            OfGoal,
            "Mål",
            "Mål, hver med et succeskriterium."
        )
        {
            Shown = (_, goal) => new(goal.Text?.Value ?? "", $"»{goal.Text?.Value}«"),
            NameOf = (_, goal) => goal.Text?.Value ?? "",
            SameBy = [goal => goal.Text?.Value, goal => goal.Criterion?.Value, goal => goal.Measurement?.Value],
        };

    public static GroupListMember<Entry, Cycle, Cycle> Cycles { get; } =
        new(
            EntryKeys.Cycles,
            new ListShape<Cycle>(
                new RecordShape<Cycle>(
                    read => new Cycle(
                        read.Get(Period),
                        read.Text(Plan),
                        read.Text(Prediction),
                        read.Text(Trial),
                        read.Text(Reflection),
                        read.Get(Decided),
                        read.Span
                    ),
                    OfCycle.Fields
                ),
                60
            ),
            entry => entry.Head.Cycles,
            OfCycle,
            "Runder",
            "Runderne: planlæg, afprøv, reflektér, justér."
        )
        {
            Shown = (_, cycle) => new(cycle.Period?.Value ?? "", $"»{cycle.Period?.Value ?? cycle.Plan}«"),
            NameOf = (_, cycle) => cycle.Period?.Value ?? "",
            SameBy = [cycle => cycle.Period?.Value, cycle => Known(cycle.Plan), cycle => Known(cycle.Trial)],
        };

    public static GroupMember<Entry, Selection> Selection { get; } =
        new(
            EntryKeys.Selection,
            new(read => new Selection(read.List(Circle), read.Text(Reason), read.Span), OfSelection.Fields),
            entry => entry.Head.Selection,
            OfSelection,
            "Hvem der valgte, og hvorfor."
        );

    private static string? Known(string text) => text.Length > 0 ? text : null;
}

/// <summary>The days of a trial, which the model declares.</summary>
internal sealed class CourseFields
{
    private const int MostTimes = 40;
    private const string Called = "Dagen »{0}«";

    public CourseFields(ImmutableArray<CourseDay> declared, bool isFaulty)
    {
        var days = declared.Select(DayOf).ToImmutableArray();
        var members = new Members<Course>([.. days.Select(day => day.Member)]);
        Course = new(
            EntryKeys.Course,
            new(
                read => new Course(
                    read.Keys(),
                    days.Select(day => KeyValuePair.Create(day.Member.Field.Key, day.Read(read)))
                        .Where(day => !day.Value.IsEmpty)
                        .ToDictionary(StringComparer.Ordinal)
                ),
                members.Fields
            )
            {
                HasUnknownKeys = isFaulty,
            },
            entry => entry.Head.Course,
            members,
            "Dage i forløbet."
        )
        {
            MembersIn = model => new([.. model.Lifecycle.Days.Select(day => DayOf(day).Member)]),
        };
    }

    public GroupMember<Entry, Course> Course { get; }

    // A day that recurs is the same member as one that does not, so that an edition from before it recurred can be compared.
    private static DayMember DayOf(CourseDay day)
    {
        var help = day.Meaning.Length > 0 ? day.Meaning : day.Name;
        if (day.RepeatsAfter is null)
        {
            var once = new ValueMember<Course, DateOnly>(day.Id, new DateShape(), course => course.Day(day.Id), Called, help)
            {
                Name = day.Name,
            };
            return new(once, read => read.Get(once) is { } when ? [when] : []);
        }

        var again = new ListMember<Course, DateOnly>(
            day.Id,
            new ListShape<DateOnly>(new DateShape(), MostTimes, distinct: true),
            course => course.All(day.Id),
            Called,
            help
        )
        {
            Name = day.Name,
            IsLeftOutEmpty = true,
        };
        return new(again, read => read.List(again));
    }

    private sealed record DayMember(IMember<Course> Member, Func<RecordReading, ImmutableArray<Spanned<DateOnly>>> Read);
}
