using Catalog.Content.Office;

namespace Catalog.Site.Reports;

/// <summary>A report as a workbook for Excel and its like: the one table of all its facts, to sort, filter and add up.</summary>
public static class ReportWorkbook
{
    private const int Narrowest = 8,
        Widest = 60;

    /// <summary>The workbook as bytes; the same report gives the same bytes.</summary>
    public static byte[] Write(Report report)
    {
        var table = report.Data;
        ImmutableArray<ImmutableArray<SheetCell>> rows =
        [
            [.. table.Columns.Select(name => new SheetCell(name))],
            .. table.Rows.Select(row => row.Select(cell => new SheetCell(cell.Text) { Number = cell.Number }).ToImmutableArray()),
        ];
        var widths = table.Columns.Select((_, at) => int.Clamp(rows.Max(row => row[at].Text.Length) + 2, Narrowest, Widest));
        return PackageWriter.Workbook(SheetName(report.Title), rows, [.. widths]);
    }

    // Excel takes 31 letters, and none of these signs. What the report is stands after the catalogue's name.
    private static string SheetName(string whole)
    {
        var title = whole[(whole.LastIndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon + 2 : 0)..];
        var name = string.Concat(title.Select(letter => letter is '[' or ']' or '*' or '?' or '/' or '\\' or ':' ? ' ' : letter))
            .Trim(' ', '\'');
        return name.Length > 31 ? name[..(char.IsHighSurrogate(name[30]) ? 30 : 31)].TrimEnd() : name;
    }
}
