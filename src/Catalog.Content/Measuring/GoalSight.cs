using Catalog.Content.Model;
using Catalog.Content.Numbers;

namespace Catalog.Content.Measuring;

/// <summary>What is missing before it can be said whether a goal can be seen.</summary>
public enum SightObstacle
{
    /// <summary>The goal names no measurement.</summary>
    NoMeasurement,

    /// <summary>The measurement that it names is not among the entry's.</summary>
    UnknownMeasurement,

    /// <summary>The measurement is words.</summary>
    Words,

    /// <summary>No row of the agreement names the measurement.</summary>
    NoRow,

    /// <summary>The row does not say how often.</summary>
    NoRhythm,
}

/// <summary>Whether a goal can be seen: what is missing, or how the series that is to show it stands.</summary>
public sealed record GoalSight(Goal Goal, SightObstacle? Obstacle, Measurement? Measurement, ImmutableArray<PlannedRow> Rows)
{
    /// <summary>The series; null where something is missing.</summary>
    public SeriesSight? Series { get; init; }

    public static GoalSight Of(Goal goal, Entry entry, ImmutableArray<PlannedRow> rows, TrialTime time)
    {
        var measurement = entry.Head.Measurements.FirstOrDefault(each => goal.Measurement is { } id && each.Id?.Value == id.Value);
        ImmutableArray<PlannedRow> own = measurement is null ? [] : [.. rows.Where(row => row.Measurement == measurement)];
        ImmutableArray<Rhythm> rhythms = [.. own.Select(row => row.Rhythm).OfType<Rhythm>().Distinct()];
        SightObstacle? obstacle = measurement is null
            ? goal.HasMeasurement
                ? SightObstacle.UnknownMeasurement
                : SightObstacle.NoMeasurement
            : measurement.Kind != MeasurementKind.Quantitative
                ? SightObstacle.Words
                : own.IsEmpty
                    ? SightObstacle.NoRow
                    : rhythms.IsEmpty
                        ? SightObstacle.NoRhythm
                        : null;
        return new GoalSight(goal, obstacle, measurement, own)
        {
            Series = obstacle is null ? SeriesSight.Of(measurement!, rhythms, time) : null,
        };
    }
}

/// <summary>
/// How a series stands: the numbers so far that can be compared, before the start and after it, those that are left out, and the
/// days ahead by its rhythms, within three years.
/// </summary>
public sealed record SeriesSight(
    TrialTime Time,
    ImmutableArray<Rhythm> Rhythms,
    int Before,
    int After,
    int LeftOut,
    ImmutableArray<DateOnly> Ahead
)
{
    /// <summary>How many numbers the rhythms should have given after the start by today.</summary>
    public int Expected { get; init; }

    /// <summary>Whether the series already shows more than chance.</summary>
    public bool HasSignal { get; init; }

    /// <summary>How many numbers there will be before the start.</summary>
    public int BeforeInAll => Before + (Time.HasBegun ? 0 : Ahead.Count(day => day <= Time.Start));

    public static SeriesSight Of(Measurement measurement, ImmutableArray<Rhythm> rhythms, TrialTime time)
    {
        var chart = RunChart.Of(measurement, time.Start);
        var points = chart?.Points ?? [];
        var before = points.Count(point => time.Start is not { } start || point.Day <= start);
        return new SeriesSight(
            time,
            rhythms,
            before,
            points.Length - before,
            measurement.Points.Count(point => point.HasValue) - points.Length,
            [.. time.Ahead(rhythms, measurement, time.Farthest)]
        )
        {
            Expected = time.SinceStart(rhythms).Count(),
            HasSignal = time.HasBegun && chart is { Signals.IsEmpty: false },
        };
    }

    /// <summary>The day on which there are so many numbers after the start; null when the rhythm gives no such day.</summary>
    public DateOnly? Reaches(int after) =>
        Ahead.Where(day => day > Time.Start).Skip(int.Max(0, after - After - 1)).Select(day => (DateOnly?)day).FirstOrDefault();

    /// <summary>How many numbers there are after the start on a day.</summary>
    public int AfterOn(DateOnly day) => After + Ahead.Count(each => each > Time.Start && each <= day);

    /// <summary>
    /// The first day on which the trial could begin with so many numbers before it, when it has not begun; null when the rhythm gives
    /// no such day. What is measured on the day itself is from before.
    /// </summary>
    public DateOnly? CanBegin(int before) =>
        Time.HasBegun || Time.Start is null || before <= Before
            ? null
            : Ahead.Skip(before - Before - 1).Select(day => (DateOnly?)day).FirstOrDefault();
}
