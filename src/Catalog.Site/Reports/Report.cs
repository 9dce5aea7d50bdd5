namespace Catalog.Site.Reports;

/// <summary>
/// A report before it is written as anything: what people read, part by part, and the same facts as one table for
/// spreadsheets and programs.
/// </summary>
public sealed record Report(string Title, ImmutableArray<ReportPart> Parts, ReportTable Data)
{
    /// <summary>What the privacy rules mark in the texts that the report is made from, and which it may not repeat.</summary>
    public ImmutableArray<string> PrivateWords { get; init; } = [];

    /// <summary>How the report looks as a page.</summary>
    public ReportLook Look { get; init; } = new("", "", "", "");

    /// <summary>The same report with every text said in another way.</summary>
    public Report With(Func<string, string> said) =>
        this with
        {
            Title = said(Title),
            Parts =
            [
                .. Parts.Select(part =>
                    part with
                    {
                        Heading = said(part.Heading),
                        Sentences = [.. part.Sentences.Select(said)],
                        Table = part.Table?.With(said),
                    }
                ),
            ],
            Data = Data.With(said),
        };
}

/// <summary>
/// A part of a report: sentences, which may be a bulleted list, and a table where there is one. The first part has no heading.
/// A part of level 3 belongs to the one of level 2 before it; one that <see cref="StartsPage"/> is printed on a sheet of its own.
/// </summary>
public sealed record ReportPart(
    string Heading,
    ImmutableArray<string> Sentences,
    bool ArePoints = false,
    ReportTable? Table = null,
    int Level = 2,
    bool StartsPage = false
)
{
    /// <summary>Where the whole text is (https), or "".</summary>
    public string Link { get; init; } = "";

    /// <summary>Whether the table has empty cells to write in by hand.</summary>
    public bool IsToFill { get; init; }
}

/// <summary>A table. Every row has as many cells as there are columns.</summary>
public sealed record ReportTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<ReportCell>> Rows)
{
    /// <summary>The same table with every text said in another way.</summary>
    public ReportTable With(Func<string, string> said) =>
        new(
            [.. Columns.Select(said)],
            [.. Rows.Select(row => row.Select(cell => cell with { Text = said(cell.Text) }).ToImmutableArray())]
        );
}

/// <summary>A cell: its text, and the number it is where it is one.</summary>
public readonly record struct ReportCell(string Text, int? Number = null);

/// <summary>
/// Whose report it is, for its cover line, and what makes it look as the site: the two colours (<c>#rrggbb</c>, or "") and the
/// typeface as CSS.
/// </summary>
public sealed record ReportLook(string Owner, string Brand, string Accent, string Letters);
