using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Tests.Figures;

/// <summary>Made-up measurements, a month between the points; null is a number that is kept back.</summary>
internal static class Measured
{
    public static DateOnly FirstDay { get; } = new(2025, 1, 1);

    public static Measurement Of(Direction? better, params decimal?[] values) =>
        new(
            null,
            new Spanned<string>("Fravær", default),
            MeasurementKind.Quantitative,
            "dage",
            better,
            Counted.Children,
            null,
            [.. values.Select((value, i) => Point(FirstDay.AddMonths(i), value))],
            default
        );

    public static MeasuredPoint Point(DateOnly day, decimal? value, decimal? count = null) =>
        new(
            new Spanned<DateOnly>(day, default),
            new Spanned<Quantity>(value is { } told ? new Quantity(told) : new Quantity(5, IsHidden: true), default),
            count is { } counted ? new Spanned<Quantity>(new Quantity(counted), default) : null,
            "",
            HasValue: true,
            default
        );

    public static decimal?[] Series(string values) =>
        [.. values.Split(' ').Select(value => value == "?" ? (decimal?)null : decimal.Parse(value, Danish.Culture))];
}
