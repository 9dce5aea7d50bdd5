using System.Globalization;
using System.Text;
using System.Text.Json;
using Catalog.Content.Text;
using Catalog.Site.Reports;

namespace Catalog.Cli.Reporting;

/// <summary>
/// A format of a report, with its name for <c>--format</c>. Each format escapes the texts of a report, which come from files.
/// </summary>
public sealed record ReportFormat(string Name, Func<Report, byte[]> Bytes)
{
    /// <summary>All formats, the default first.</summary>
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        Of("text", Plain),
        Of("markdown", Markdown),
        Of("csv", Table),
        Of("json", Json),
        Of("html", ReportPage.Write),
        new(Workbook, ReportWorkbook.Write),
    ];

    private const string Workbook = "xlsx";

    /// <summary>Whether it is a text, which can be shown on a screen.</summary>
    public bool IsText => Name != Workbook;

    /// <summary>The ending of a file in the format, with its point.</summary>
    public string Ending =>
        Name switch
        {
            "markdown" => ".md",
            "text" => ".txt",
            _ => "." + Name,
        };

    /// <summary>The report as a text; only where <see cref="IsText"/>.</summary>
    public string Text(Report report) => Encoding.UTF8.GetString(Bytes(report));

    private static ReportFormat Of(string name, Func<Report, string> write) => new(name, report => Encoding.UTF8.GetBytes(write(report)));

    private static string Plain(Report report)
    {
        var text = new StringBuilder();
        Line(text, report.Title);
        Line(text, new string('=', report.Title.Length));
        foreach (var part in report.Parts)
        {
            Line(text, "");
            if (part.Heading.Length > 0)
            {
                Line(text, part.Heading);
                if (part.StartsPage)
                {
                    Line(text, new string('-', part.Heading.Length));
                }
            }

            foreach (var sentence in part.Sentences)
            {
                Line(text, part.ArePoints ? $"- {sentence}" : sentence);
            }

            if (part.Link.Length > 0)
            {
                Line(text, part.Link);
            }

            foreach (var line in part.Table is { } table ? Aligned(table) : [])
            {
                Line(text, line);
            }
        }

        return text.ToString();
    }

    // Columns of numbers are aligned right, the others left.
    private static ImmutableArray<string> Aligned(ReportTable table)
    {
        ImmutableArray<ImmutableArray<string>> lines =
        [
            table.Columns,
            .. table.Rows.Select(row => row.Select(cell => cell.Text).ToImmutableArray()),
        ];
        var widths = table.Columns.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        return
        [
            .. lines.Select(line =>
                string.Join(
                        "  ",
                        line.Select(
                            (cell, column) => IsNumbers(table, column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])
                        )
                    )
                    .TrimEnd()
            ),
        ];
    }

    internal static bool IsNumbers(ReportTable table, int column) => table.Rows.All(row => row[column].Number is not null);

    private static string Markdown(Report report)
    {
        var text = new StringBuilder().Append("# ").Append(SafeMarkdown.Of(report.Title)).Append('\n');
        foreach (var part in report.Parts)
        {
            text.Append(part.Heading.Length > 0 ? $"\n{new string('#', part.Level)} {SafeMarkdown.Of(part.Heading)}\n\n" : "\n");
            text.AppendJoin(
                part.ArePoints ? "" : "\n",
                part.Sentences.Select(sentence => (part.ArePoints ? "- " : "") + SafeMarkdown.Of(sentence) + "\n")
            );
            text.Append(part.Link.Length > 0 ? $"\n<{part.Link}>\n" : "");
            if (part.Table is { } table)
            {
                text.Append(part.Sentences.IsEmpty ? "" : "\n")
                    .Append(Row(table.Columns))
                    .Append(
                        Row(table.Columns.Select((_, column) => IsNumbers(table, column) ? "---:" : "---").ToImmutableArray(), isSafe: true)
                    );
                text.AppendJoin("", table.Rows.Select(row => Row([.. row.Select(cell => cell.Text)])));
            }
        }

        return text.ToString();

        static string Row(ImmutableArray<string> cells, bool isSafe = false) =>
            $"| {string.Join(" | ", cells.Select(cell => isSafe ? cell : SafeMarkdown.Of(cell)))} |\n";
    }

    private static string Table(Report report)
    {
        var csv = new StringBuilder(Csv.Beginning);
        Csv.AppendRow(csv, report.Data.Columns);
        foreach (var row in report.Data.Rows)
        {
            Csv.AppendRow(csv, row.Select(cell => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? cell.Text));
        }

        return csv.ToString();
    }

    private static string Json(Report report) =>
        ReportJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", report.Title);
            json.WriteStartArray("findings");
            foreach (var sentence in report.Parts.Where(part => part.ArePoints).SelectMany(part => part.Sentences))
            {
                json.WriteStringValue(sentence);
            }

            json.WriteEndArray();
            json.WriteStartArray("data");
            foreach (var row in report.Data.Rows)
            {
                json.WriteStartObject();
                foreach (var (column, cell) in report.Data.Columns.Zip(row))
                {
                    WriteCell(json, column.ToLower(Danish.Culture), cell);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteCell(Utf8JsonWriter json, string name, ReportCell cell)
    {
        if (cell.Number is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteString(name, cell.Text);
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(SafeText.OneLine(line)).Append('\n');
}
