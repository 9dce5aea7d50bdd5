using Catalog.Content.Model;

namespace Catalog.Content.Numbers;

/// <summary>The ways in which a series shows more than chance.</summary>
public enum SignalKind
{
    /// <summary>Six or more points in a row on one side of the median.</summary>
    Shift,

    /// <summary>Five or more points in a row that all go up, or all go down.</summary>
    Trend,
}

/// <summary>
/// A signal in a series: its first and last point, which way the series has gone, and how that is judged
/// (<see cref="Outcome.Unjudged"/> when nobody has said which way is better).
/// </summary>
public readonly record struct RunSignal(SignalKind Kind, int First, int Last, Direction Goes, Outcome Outcome);

/// <summary>
/// A series of numbers with its median and the signals that tell a change from chance, in the order they end. The rules
/// are those of Perla, Provost and Murray, »The run chart: a simple analytical tool for learning from variation in
/// healthcare processes«, BMJ Quality &amp; Safety 2011;20:46–51. They hold from ten points; a shorter series has none.
/// Only what comes after the start of what was tried is a signal, since the level before it is what was left. Where that level
/// is a run of its own, so that every point would be a signal, the median is that of the points before the start.
/// </summary>
public sealed record RunChart(ImmutableArray<VisiblePoint> Points, decimal Median, ImmutableArray<RunSignal> Signals)
{
    /// <summary>The fewest points in which signals can be read, and on which a median is sure.</summary>
    public const int FewestPoints = 10;

    // With fewer points than this before the start, their median says too little to hold the later ones against.
    private const int FewestBefore = 5;
    private const int ShiftLength = 6;
    private const int TrendLength = 5;

    public bool IsLong => Points.Length >= FewestPoints;

    /// <summary>How many points before the start the median is of; null when it is of them all.</summary>
    public int? MedianOfFirst { get; init; }

    /// <summary>How many points signals are found in: those after the start, or all where it is unknown.</summary>
    public int After { get; init; }

    /// <summary>The numbers that are not compared with the others.</summary>
    public ImmutableArray<SetAside> SetAside { get; init; } = [];

    /// <summary>
    /// The chart, or null when the measurement is not numbers or has none that can be compared. <paramref name="start"/> is the
    /// day on which what was tried began, or null when it is unknown; what was measured on that day is from before.
    /// </summary>
    public static RunChart? Of(Measurement measurement, DateOnly? start)
    {
        var (points, setAside) = ComparedPoints.Of(measurement);
        if (points.IsEmpty)
        {
            return null;
        }

        var median = MedianOf(points);
        var before = start is { } day ? points.Count(point => point.Day <= day) : 0;
        ImmutableArray<RunSignal> shifts = points.Length < FewestPoints ? [] : [.. Shifts(points, median, 0, before > 0)];
        var isHeldAgainstBefore = before >= FewestBefore && shifts.Any(shift => shift.First < before);
        if (isHeldAgainstBefore)
        {
            median = MedianOf(points[..before]);
            shifts = [.. Shifts(points, median, before, hasStart: true)];
        }

        ImmutableArray<RunSignal> trends = points.Length < FewestPoints ? [] : [.. Trends(points)];
        ImmutableArray<RunSignal> signals =
        [
            .. shifts
                .Where(shift => shift.First >= before)
                .Concat(trends.Where(trend => trend.First >= before - 1))
                .Select(found => Judge(found, measurement.Direction))
                .OrderBy(signal => signal.Last)
                .ThenBy(signal => signal.Kind),
        ];
        return new RunChart(points, median, AreAll(signals, points.Length) ? signals[^1..] : signals)
        {
            MedianOfFirst = isHeldAgainstBefore ? before : null,
            After = points.Length - before,
            SetAside = setAside,
        };
    }

    // When every point belongs to a signal, only the latest tells readers anything.
    private static bool AreAll(ImmutableArray<RunSignal> signals, int points) =>
        signals.SelectMany(signal => Enumerable.Range(signal.First, signal.Last - signal.First + 1)).Distinct().Count() == points;

    private static decimal MedianOf(ImmutableArray<VisiblePoint> points)
    {
        ImmutableArray<decimal> sorted = [.. points.Select(point => point.Value).Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    // Of the points from an index on. A point on the median neither breaks a run nor counts in it.
    private static IEnumerable<RunSignal> Shifts(ImmutableArray<VisiblePoint> points, decimal median, int from, bool hasStart)
    {
        var (first, last, count, side) = (from, from, 0, 0);
        for (var i = from; i <= points.Length; i++)
        {
            var at = i == points.Length ? -side : decimal.Sign(points[i].Value - median);
            if (at == side && at != 0)
            {
                (last, count) = (i, count + 1);
            }
            else if (at != 0 || i == points.Length)
            {
                if (count >= ShiftLength)
                {
                    yield return new RunSignal(
                        SignalKind.Shift,
                        first,
                        last,
                        Goes(side > 0, hasStart, first, points.Length - 1 - last),
                        default
                    );
                }

                (first, last, count, side) = (i, i, 1, at);
            }
        }
    }

    // Points on one side early in a series show the level that was left; later, and after a known start, the level that was reached.
    private static Direction Goes(bool isAbove, bool hasStart, int before, int after) =>
        isAbove == (hasStart || before >= after) ? Direction.Up : Direction.Down;

    // Of neighbours with the same value only the first counts. A turning point belongs to the way up and to the way down.
    private static IEnumerable<RunSignal> Trends(ImmutableArray<VisiblePoint> points)
    {
        ImmutableArray<int> distinct = [.. Enumerable.Range(0, points.Length).Where(i => i == 0 || points[i].Value != points[i - 1].Value)];
        for (int first = 0, last; first < distinct.Length - 1; first = last)
        {
            var rises = Rises(first);
            for (last = first + 1; last < distinct.Length - 1 && Rises(last) == rises; last++) { }

            if (last - first + 1 >= TrendLength)
            {
                yield return new RunSignal(
                    SignalKind.Trend,
                    distinct[first],
                    distinct[last],
                    rises ? Direction.Up : Direction.Down,
                    default
                );
            }
        }

        bool Rises(int at) => points[distinct[at + 1]].Value > points[distinct[at]].Value;
    }

    private static RunSignal Judge(RunSignal signal, Direction? better) =>
        signal with
        {
            Outcome =
                better is null ? Outcome.Unjudged
                : better == signal.Goes ? Outcome.Better
                : Outcome.Worse,
        };
}
