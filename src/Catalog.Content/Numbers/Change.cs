using Catalog.Content.Model;

namespace Catalog.Content.Numbers;

/// <summary>Which way something went, held against the direction that is better.</summary>
public enum Outcome
{
    Better,
    Worse,
    Unchanged,

    /// <summary>It moved, but nobody has said which way is better.</summary>
    Unjudged,
}

/// <summary>
/// What happened to a measurement from its baseline to the last value that can be compared with it (<see cref="ComparedPoints"/>).
/// <see cref="Relative"/> is the change as a share of the size of the baseline (−0.25 is a quarter less); it is null when
/// the baseline is zero.
/// </summary>
public sealed record Change(VisiblePoint Baseline, VisiblePoint Latest, decimal Absolute, decimal? Relative, Outcome Outcome)
{
    /// <summary>The change, or null when the measurement is not numbers or has fewer than two that can be compared.</summary>
    public static Change? Of(Measurement measurement) =>
        ComparedPoints.Of(measurement).Points is [var first, .., var last]
            ? new Change(
                first,
                last,
                last.Value - first.Value,
                first.ShareTo(last),
                Judge(decimal.Sign(last.Value - first.Value), measurement.Direction)
            )
            : null;

    private static Outcome Judge(int sign, Direction? better) =>
        (sign, better) switch
        {
            (0, _) => Outcome.Unchanged,
            (_, null) => Outcome.Unjudged,
            (1, Direction.Up) or (-1, Direction.Down) => Outcome.Better,
            _ => Outcome.Worse,
        };
}
