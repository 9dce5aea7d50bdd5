using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>How a unit has taken a method up.</summary>
public enum UptakeWay
{
    /// <summary>As the entry describes it.</summary>
    AsDescribed,

    /// <summary>Changed to fit the place.</summary>
    Adapted,

    /// <summary>It was tried there and stopped.</summary>
    Stopped,
}

/// <summary>
/// That another unit has taken the method up: where, since when, how, and what happened there. Where the unit has measured the same as
/// the entry, the measurement is named and the points are the unit's own.
/// </summary>
public sealed record Uptake(
    Spanned<string>? Unit,
    Spanned<DateOnly>? Since,
    Spanned<UptakeWay>? Way,
    string Happened,
    Spanned<string>? Measurement,
    ImmutableArray<MeasuredPoint> Points,
    TextSpan Span
)
{
    /// <summary>
    /// The entry's measurement as the unit has measured it: the same but for the points. Null without points, or when the entry has no
    /// such measurement. The two are never added up.
    /// </summary>
    public Measurement? Measured(Entry entry) =>
        !Points.IsEmpty && Of(entry) is { } measurement ? measurement with { Points = Points, BaselineReason = null, Span = Span } : null;

    /// <summary>The measurement of the entry that the points are of: the one that is named, or the only one there is.</summary>
    public Measurement? Of(Entry entry) =>
        Measurement is { } named ? entry.Head.Measurements.FirstOrDefault(each => each.Id?.Value == named.Value)
        : entry.Head.Measurements is [var only] ? only
        : null;
}
