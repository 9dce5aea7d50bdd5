using Catalog.Content.Due;
using Catalog.Content.Model;

namespace Catalog.Content.Measuring;

/// <summary>Why an entry has nothing more to measure.</summary>
public enum NothingToMeasure
{
    /// <summary>It is an illustration.</summary>
    Example,

    /// <summary>The trial has been evaluated or stopped.</summary>
    Over,

    /// <summary>The model has no field for how often something is measured.</summary>
    NoField,

    /// <summary>The entry has neither goals nor an agreement about data.</summary>
    NoGoals,
}

/// <summary>
/// What must be measured, when and how often, for the goals of an entry to be seen; or why there is nothing to measure. The days
/// are those from today on, each with what is measured.
/// </summary>
public sealed record MeasuringPlan(Entry Entry, TrialTime Time, ImmutableArray<GoalSight> Goals, ImmutableArray<MeasuringDay> Days)
{
    /// <summary>The most days that are planned for one row: a year of school days.</summary>
    public const int MostDays = 200;

    /// <summary>Why there is nothing to measure; null when there is.</summary>
    public NothingToMeasure? Nothing { get; init; }

    /// <summary>Whether a row has more days than are planned.</summary>
    public bool IsCut { get; init; }

    /// <summary>The plan of an entry, seen from a day.</summary>
    public static MeasuringPlan Of(Entry entry, ContentModel model, DateOnly today)
    {
        var time = TrialTime.Of(entry, model.Lifecycle, today);
        var rows = PlannedRow.Of(entry, model);
        if (WhyNothing(entry, model, time, rows) is { } nothing)
        {
            return new MeasuringPlan(entry, time, [], []) { Nothing = nothing };
        }

        var days = rows.SelectMany(row => DaysOf(row, time).Take(MostDays + 1).Select((day, at) => (Day: day, Row: row, At: at))).ToList();
        return new MeasuringPlan(
            entry,
            time,
            [.. entry.Head.Goals.Select(goal => GoalSight.Of(goal, entry, rows, time))],
            [
                .. days.Where(each => each.At < MostDays)
                    .Select(each => new MeasuringDay(each.Day, each.Row))
                    .DistinctBy(each => (each.Day, each.Row.Id))
                    .OrderBy(each => each.Day),
            ]
        )
        {
            IsCut = days.Exists(each => each.At == MostDays),
        };
    }

    private static IEnumerable<DateOnly> DaysOf(PlannedRow row, TrialTime time) =>
        row.Rhythm is { } rhythm ? time.Ahead([rhythm], row.Measurement, time.Last) : [];

    private static NothingToMeasure? WhyNothing(Entry entry, ContentModel model, TrialTime time, ImmutableArray<PlannedRow> rows)
    {
        var shelf = model.Lifecycle.ShelfOf(entry);
        return entry.IsExample ? NothingToMeasure.Example
            : shelf is Shelf.Catalogue or Shelf.Learnt or Shelf.Retired || time.IsOver ? NothingToMeasure.Over
            : PlannedRow.FieldOf(model) is null ? NothingToMeasure.NoField
            : entry.Head.Goals.IsEmpty && rows.IsEmpty ? NothingToMeasure.NoGoals
            : null;
    }
}

/// <summary>A day on which something is measured.</summary>
public sealed record MeasuringDay(DateOnly Day, PlannedRow Row);

/// <summary>
/// The days that a plan is held against: today, the start, and what the model wants so many months after it, the earliest first.
/// </summary>
public sealed record TrialTime(DateOnly Today, DateOnly? Start, ImmutableArray<TrialDeadline> Deadlines)
{
    private const int MostYears = 3;

    /// <summary>Whether the start is over: what is measured on the day itself is from before.</summary>
    public bool HasBegun => Start < Today;

    /// <summary>Whether the last deadline has been met.</summary>
    public bool IsOver => Deadlines is [.., { IsMet: true }];

    /// <summary>The last day of the trial, where the model has one.</summary>
    public DateOnly? End => Deadlines is [.., var last] ? last.Day : null;

    /// <summary>The last day that is planned.</summary>
    public DateOnly Last => End ?? DueDays.Later(Start ?? Today, 12);

    /// <summary>What is still to come of the deadlines.</summary>
    public IEnumerable<TrialDeadline> ToCome => Deadlines.Where(deadline => !deadline.IsMet && deadline.Day >= Today);

    public static TrialTime Of(Entry entry, Lifecycle lifecycle, DateOnly today)
    {
        var start = lifecycle.StartOf(entry);
        var startId = lifecycle.Days.FirstOrDefault(day => day.IsStart)?.Id;
        return new TrialTime(
            today,
            start,
            start is null
                ? []
                :
                [
                    .. lifecycle
                        .Deadlines.Where(deadline => deadline.After == startId)
                        .Select(deadline => Of(deadline, entry, lifecycle, start.Value, today))
                        .OrderBy(deadline => deadline.Day),
                ]
        );
    }

    /// <summary>
    /// The days of some rhythms from today to a day, in order. A day so soon after the last number that it can hardly be meant is
    /// left out. None without a start to count from.
    /// </summary>
    public IEnumerable<DateOnly> Ahead(ImmutableArray<Rhythm> rhythms, Measurement? measurement, DateOnly to)
    {
        var last = measurement?.Points.Where(point => point.Day?.Value <= Today).Max(point => point.Day?.Value);
        return Start is { } start
            ? rhythms
                .SelectMany(rhythm =>
                    RhythmDays
                        .Of(rhythm, start, End, Today, to < Farthest ? to : Farthest)
                        .Where(day => last is null || (day.DayNumber - last.Value.DayNumber) * 2 > RhythmDays.Shortest(rhythm))
                )
                .Where(day => last is null || day > last)
                .Distinct()
                .Order()
            : [];
    }

    /// <summary>The days of some rhythms after the start, until today, at most three years back.</summary>
    public IEnumerable<DateOnly> SinceStart(ImmutableArray<Rhythm> rhythms)
    {
        if (Start is not { } start || start >= Today)
        {
            return [];
        }

        var first = start.AddDays(1) > Today.AddYears(-MostYears) ? start.AddDays(1) : Today.AddYears(-MostYears);
        return rhythms.SelectMany(rhythm => RhythmDays.Of(rhythm, start, End, first, Today)).Distinct();
    }

    /// <summary>The last day that is looked at.</summary>
    public DateOnly Farthest => DueDays.Later(Start > Today ? Start.Value : Today, MostYears * 12);

    private static TrialDeadline Of(Deadline deadline, Entry entry, Lifecycle lifecycle, DateOnly start, DateOnly today)
    {
        var written = entry.Head.Course?.Day(deadline.Day)?.Value;
        return new TrialDeadline(
            lifecycle.Days.FirstOrDefault(day => day.Id == deadline.Day)?.Name ?? deadline.Day,
            written ?? DueDays.Later(start, deadline.Months),
            deadline.Meaning,
            written <= today
        );
    }
}

/// <summary>A day by which something is decided, what it is called, what is done, and whether it has been.</summary>
public sealed record TrialDeadline(string Name, DateOnly Day, string Meaning, bool IsMet);
