using Catalog.Content.Model;

namespace Catalog.Content.Numbers;

/// <summary>A day and the number that is shown for it.</summary>
public readonly record struct VisiblePoint(DateOnly Day, decimal Value)
{
    /// <summary>How many it was measured on, or null when that is unknown.</summary>
    public Quantity? Count { get; init; }

    /// <summary>What readers must know about the number; "" when there is nothing.</summary>
    public string Note { get; init; } = "";

    // Nothing in a municipality is counted beyond this, and sums of such numbers always fit a decimal.
    private const decimal Largest = 1e12m;

    // A share of less than this is beyond what a decimal can hold.
    private const decimal SmallestBase = 1e-12m;

    /// <summary>
    /// The points of a quantitative measurement that can be calculated with, in the order of their dates; empty for any other
    /// measurement. Left out are hidden numbers, points without a day, and numbers beyond a million million.
    /// </summary>
    public static ImmutableArray<VisiblePoint> Of(Measurement measurement) =>
        measurement.Kind != MeasurementKind.Quantitative
            ? []
            : [.. measurement.Points.Select(From).OfType<VisiblePoint>().OrderBy(point => point.Day)];

    /// <summary>A measured point when it can be calculated with, otherwise null.</summary>
    public static VisiblePoint? From(MeasuredPoint point) =>
        point is { Day: { } day, Value.Value: { } value } && Usable(value) is { } number
            ? new VisiblePoint(day.Value, number) { Count = point.Count?.Value, Note = point.Note }
            : null;

    /// <summary>The number when it is not hidden and no larger than a million million, otherwise null.</summary>
    public static decimal? Usable(Quantity? quantity) => quantity?.Visible is { } number && decimal.Abs(number) <= Largest ? number : null;

    /// <summary>The way from this value to another as a share of this one's size (−0.25 is a quarter less), or null from zero.</summary>
    public decimal? ShareTo(VisiblePoint other) => decimal.Abs(Value) < SmallestBase ? null : (other.Value - Value) / decimal.Abs(Value);
}
