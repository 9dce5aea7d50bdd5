using System.Collections.Immutable;

namespace Catalog.Content.Reports;

/// <summary>
/// A report before it is written as anything: what people read, part by part, and the same facts as one table for
/// spreadsheets and programs.
/// </summary>
public sealed record Report(string Title, ImmutableArray<ReportPart> Parts, ReportTable Data);

/// <summary>A part of a report: sentences, which may stand as points, and a table where there is one. The first part has no heading.</summary>
public sealed record ReportPart(string Heading, ImmutableArray<string> Sentences, bool ArePoints = false, ReportTable? Table = null);

/// <summary>A table. Every row has as many cells as there are columns.</summary>
public sealed record ReportTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<ReportCell>> Rows);

/// <summary>A cell: its text, and the number it is where it is one.</summary>
public readonly record struct ReportCell(string Text, int? Number = null);
