using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// A measurement: what happened, a drawing where there is enough to draw, how to read it, and every number. With
/// <see cref="IsWords"/> it has notes and no numbers. The table of the numbers is in the archive.
/// </summary>
public sealed record MeasurementView
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required bool IsWords { get; init; }
    public required string Unit { get; init; }
    public required OutcomeView? Happened { get; init; }
    public required ImmutableArray<string> Remarks { get; init; }
    public required FigureView? Figure { get; init; }
    public required string TableName { get; init; }
    public required bool HasCounts { get; init; }
    public required bool HasNotes { get; init; }
    public required ImmutableArray<PointView> Points { get; init; }
    public bool HasTable => !IsWords && !Points.IsEmpty;
}

/// <summary>What happened, first in two or three words, then in numbers, and what must be known of those numbers.</summary>
public sealed record OutcomeView(SafeHtml Sign, string Verdict, string Change, ImmutableArray<string> Reservations);

/// <summary>A drawing, what its signs mean, what the numbers at its marks are, and the signals in it, in words.</summary>
public sealed record FigureView(
    SafeHtml Drawing,
    ImmutableArray<KeyView> Key,
    string Note,
    ImmutableArray<MarkView> Marks,
    ImmutableArray<string> Signals
)
{
    /// <summary>How often such a signal comes by chance; "" without signals.</summary>
    public string SignalsMeaning { get; init; } = "";
}

/// <summary>A sign of a drawing and what it means.</summary>
public sealed record KeyView(SafeHtml Sign, string Text);

/// <summary>A mark of a drawing: its number, its day and what happened.</summary>
public sealed record MarkView(string Number, string Day, string Text);

/// <summary>One day's measurement: the number, how many it was measured on, and a note.</summary>
public sealed record PointView(string Day, string Value, string Count, string Note);

/// <summary>One round of the improvement model; texts that were not written are empty.</summary>
public sealed record CycleView(
    string Id,
    string Number,
    string Period,
    string Plan,
    string Prediction,
    string Trial,
    string Reflection,
    string Decision
);

/// <summary>The pejlinger that an entry has chosen: a drawing of the model with their codes, and their words beside it.</summary>
public sealed record SteeringView(SafeHtml Drawing, ImmutableArray<SteeringElementView> Elements);

/// <summary>An element and the pejlinger chosen in it.</summary>
public sealed record SteeringElementView(string Name, SiteAddress Address, ImmutableArray<IndicatorView> Indicators);
