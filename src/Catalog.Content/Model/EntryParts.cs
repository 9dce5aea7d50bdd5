using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>A unit that takes part, and what it does.</summary>
public sealed record Partner(Spanned<string> Unit, string Role);

/// <summary>A goal, the criterion that shows it is met, and the id of the measurement that tells.</summary>
public sealed record Goal(Spanned<string>? Text, Spanned<string>? Criterion, Spanned<string>? Measurement, TextSpan Span);

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

/// <summary>Something that is followed over time. The first point is the baseline.</summary>
public sealed record Measurement(
    Spanned<string>? Id,
    Spanned<string>? Name,
    MeasurementKind Kind,
    string Unit,
    Direction? Direction,
    Counted? Counted,
    Spanned<string>? BaselineReason,
    ImmutableArray<MeasuredPoint> Points,
    TextSpan Span);

/// <summary>One measurement: the day, the value in the measurement's unit, how many it was measured on, and a note.</summary>
public sealed record MeasuredPoint(Spanned<DateOnly>? Day, Spanned<decimal>? Value, Spanned<int>? Count, string Note, TextSpan Span);

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
    TextSpan Span);

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
