using Catalog.Content.Office;

namespace Catalog.Content.Importing;

/// <summary>
/// A point read from a sheet: its day, and its value, count and note as YAML writes them, null where the sheet has none.
/// <see cref="At"/> is the row, as people name it.
/// </summary>
public sealed record SeriesPoint(DateOnly Day, string? Value, string? Count, string? Note, string At);

/// <summary>
/// The points that a sheet has of one measurement. <see cref="Called"/> is the id or the name that the sheet gives it, "" when it
/// gives none.
/// </summary>
public sealed record SheetSeries(string Called, ImmutableArray<SeriesPoint> Points);

/// <summary>
/// What was read of a sheet, the columns that were not, or why nothing was: every fault that was found. The sentences are Danish.
/// </summary>
public sealed record ReadSeries(ImmutableArray<SheetSeries> Series, ImmutableArray<string> Notes, ImmutableArray<FileFault> Faults)
{
    public static ReadSeries Refused(params ReadOnlySpan<FileFault> faults) => new([], [], [.. faults]);
}
