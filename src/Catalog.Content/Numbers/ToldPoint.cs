using Catalog.Content.Model;

namespace Catalog.Content.Numbers;

/// <summary>A day and the number that was told for it.</summary>
public readonly record struct ToldPoint(DateOnly Day, decimal Value)
{
    // Nothing in a municipality is counted beyond this, and sums of such numbers always fit a decimal.
    private const decimal Largest = 1e12m;

    // A share of less than this is beyond what a decimal can hold.
    private const decimal SmallestBase = 1e-12m;

    /// <summary>
    /// The points of a quantitative measurement that can be reckoned with, in the order of their dates; none of any other.
    /// Left out are numbers that are kept back, points without a day, and numbers beyond a million million.
    /// </summary>
    public static ImmutableArray<ToldPoint> Of(Measurement measurement) =>
        measurement.Kind != MeasurementKind.Quantitative
            ? []
            : [.. measurement.Points.Select(From).OfType<ToldPoint>().OrderBy(point => point.Day)];

    /// <summary>A measured point when it can be reckoned with, otherwise null.</summary>
    public static ToldPoint? From(MeasuredPoint point) =>
        point is { Day: { } day, Value.Value: { } value } && Reckonable(value) is { } number ? new ToldPoint(day.Value, number) : null;

    /// <summary>The number when it is told and no larger than a million million, otherwise null.</summary>
    public static decimal? Reckonable(Quantity? quantity) => quantity?.Told is { } number && decimal.Abs(number) <= Largest ? number : null;

    /// <summary>The way from this value to another as a share of this one's size (−0.25 is a quarter less), or null from zero.</summary>
    public decimal? ShareTo(ToldPoint other) => decimal.Abs(Value) < SmallestBase ? null : (other.Value - Value) / decimal.Abs(Value);
}
