using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>A unit that takes part, and what it does.</summary>
public sealed record Partner(Spanned<string> Unit, string Role);

/// <summary>
/// A goal, the criterion that shows it is met, and the id of the measurement that tells. It <see cref="HasCriterion"/> and
/// <see cref="HasMeasurement"/> when one was written, readable or not.
/// </summary>
public sealed record Goal(
    Spanned<string>? Text,
    Spanned<string>? Criterion,
    Spanned<string>? Measurement,
    bool HasCriterion,
    bool HasMeasurement,
    TextSpan Span
);

/// <summary>Whether a measurement is numbers or words.</summary>
public enum MeasurementKind
{
    Quantitative,
    Qualitative,
}

/// <summary>Which way is better.</summary>
public enum Direction
{
    Up,
    Down,
}

/// <summary>What a number counts; the privacy rules are about children.</summary>
public enum Counted
{
    Children,
    Adults,
    Units,
}

/// <summary>Something that is followed over time. The first point is the baseline. The kind is null when it could not be read.</summary>
public sealed record Measurement(
    Spanned<string>? Id,
    Spanned<string>? Name,
    MeasurementKind? Kind,
    string Unit,
    Direction? Direction,
    Counted? Counted,
    Spanned<string>? BaselineReason,
    ImmutableArray<MeasuredPoint> Points,
    TextSpan Span
)
{
    /// <summary>The number that one hopes to reach, in the measurement's unit, or null when none was named.</summary>
    public Spanned<Quantity>? Target { get; init; }
}

/// <summary>
/// One measurement: the day, the value in the measurement's unit, how many it was measured on, and a note. It
/// <see cref="HasValue"/> when one was written, readable or not.
/// </summary>
public sealed record MeasuredPoint(
    Spanned<DateOnly>? Day,
    Spanned<Quantity>? Value,
    Spanned<Quantity>? Count,
    string Note,
    bool HasValue,
    TextSpan Span
);

/// <summary>
/// A number, or one that is hidden because it is about few children ("færre end 5"): then <see cref="Number"/> is the
/// limit it is under.
/// </summary>
public readonly record struct Quantity(decimal Number, bool IsHidden = false)
{
    /// <summary>The number when it is not hidden, otherwise null.</summary>
    public decimal? Visible => IsHidden ? null : Number;
}

/// <summary>
/// The days of a course that could be read, and the place of each key that is there, readable or not; both by the day's id.
/// A day that recurs has been several times, in the order they are written.
/// </summary>
public sealed record Course(IReadOnlyDictionary<string, TextSpan> Keys, IReadOnlyDictionary<string, ImmutableArray<Spanned<DateOnly>>> Days)
{
    /// <summary>The day with an id, the last one where it recurs, or null.</summary>
    public Spanned<DateOnly>? Day(string id) => All(id).MaxBy(day => day.Value);

    /// <summary>Every time that the day with an id has been; none when it has not.</summary>
    public ImmutableArray<Spanned<DateOnly>> All(string id) => Days.GetValueOrDefault(id, []);
}

/// <summary>What was decided at the end of a round.</summary>
public enum Decision
{
    Keep,
    Adapt,
    Drop,
}

/// <summary>One round of the improvement model.</summary>
public sealed record Cycle(
    Spanned<string>? Period,
    string Plan,
    string Prediction,
    string Trial,
    string Reflection,
    Spanned<Decision>? Decision,
    TextSpan Span
);

/// <summary>Who chose the trial, and why.</summary>
public sealed record Selection(ImmutableArray<Spanned<string>> Circle, string Reason, TextSpan Span);

/// <summary>The grade of each dimension, by dimension id, and the reasons.</summary>
public sealed record Evidence(IReadOnlyDictionary<string, Spanned<string>> Grades, Spanned<string>? Reason, TextSpan Span);

/// <summary>How long, how often, and how much at a time, in the editor's own words.</summary>
public sealed record Extent(string Duration, string Frequency, string TimeEach);

/// <summary>What it takes, in the editor's own words.</summary>
public sealed record Resources(string Hours, string Training, string Expense, string Funding);

/// <summary>What one entry is to another.</summary>
public enum RelationKind
{
    CombinesWith,
    AlternativeTo,
    BuildsOn,
}

/// <summary>A relation to the entry with an id.</summary>
public sealed record Relation(RelationKind Kind, Spanned<string> Target);

/// <summary>Something the entry leans on. It <see cref="HasPlace"/> when a year or an address was written, readable or not.</summary>
public sealed record Reference(string Title, string Publisher, int? Year, Uri? Address, string Licence, bool HasPlace, TextSpan Span);
