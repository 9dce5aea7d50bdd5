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
/// </summary>
public sealed record RunChart(ImmutableArray<VisiblePoint> Points, decimal Median, ImmutableArray<RunSignal> Signals)
{
    /// <summary>The fewest points in which signals can be read.</summary>
    public const int FewestPoints = 10;

    private const int ShiftLength = 6;
    private const int TrendLength = 5;

    public bool IsLong => Points.Length >= FewestPoints;

    /// <summary>The chart, or null when the measurement is not numbers or has none that is visible.</summary>
    public static RunChart? Of(Measurement measurement)
    {
        var points = VisiblePoint.Of(measurement);
        if (points.IsEmpty)
        {
            return null;
        }

        var median = MedianOf([.. points.Select(point => point.Value).Order()]);
        return new RunChart(
            points,
            median,
            points.Length < FewestPoints
                ? []
                :
                [
                    .. Shifts(points, median)
                        .Concat(Trends(points))
                        .Select(found => Judge(found, measurement.Direction))
                        .OrderBy(signal => signal.Last)
                        .ThenBy(signal => signal.Kind),
                ]
        );
    }

    private static decimal MedianOf(ImmutableArray<decimal> sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

    // A point on the median neither breaks a run nor counts in it.
    private static IEnumerable<RunSignal> Shifts(ImmutableArray<VisiblePoint> points, decimal median)
    {
        var (first, last, count, side) = (0, 0, 0, 0);
        for (var i = 0; i <= points.Length; i++)
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
                    yield return new RunSignal(SignalKind.Shift, first, last, Goes(side > 0, first, points.Length - 1 - last), default);
                }

                (first, last, count, side) = (i, i, 1, at);
            }
        }
    }

    // Points on one side early in a series show the level that was left; later, the level that was reached.
    private static Direction Goes(bool isAbove, int before, int after) => isAbove == (before >= after) ? Direction.Up : Direction.Down;

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
