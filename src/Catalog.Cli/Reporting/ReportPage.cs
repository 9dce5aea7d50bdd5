using System.Globalization;
using System.Xml.Linq;
using Catalog.Site.Reports;

namespace Catalog.Cli.Reporting;

/// <summary>
/// A report as a page of its own, to send or to print: nothing is fetched. Counts are bars with their numbers, counts in several
/// columns are tinted, and each sheet starts on a new page.
/// </summary>
internal static class ReportPage
{
    private const int Depths = 4;

    public static string Write(Report report)
    {
        var page = new XElement(
            "html",
            new XAttribute("lang", "da"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", report.Title),
                new XElement("style", report.Look.Letters + Colours(report.Look) + ReportStyle.Sheet)
            ),
            new XElement(
                "body",
                new XElement(
                    "main",
                    new XElement(
                        "header",
                        report.Look.Owner.Length > 0 ? new XElement("p", new XAttribute("class", "cover"), report.Look.Owner) : null,
                        new XElement("h1", report.Title)
                    ),
                    report.Parts.Select(Part)
                )
            )
        );
        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting).ReplaceLineEndings("\n") + "\n";
    }

    private static string Colours(ReportLook look) =>
        look.Brand.Length > 0 ? $":root {{ --brand: {look.Brand}; --accent: {look.Accent}; }}\n" : "";

    private static XElement Part(ReportPart part)
    {
        var (isLead, isCount) = (part.Heading.Length == 0, part.Table is { } counted && IsCount(counted));
        return new XElement(
            "section",
            new XAttribute(
                "class",
                isLead ? "lead"
                    : part.StartsPage ? "sheet"
                    : part.IsToFill ? "fill"
                    : isCount ? "count"
                    : $"level-{part.Level}"
            ),
            isLead ? null : new XElement($"h{part.Level}", part.Heading),
            // The sentences about a count come after it, as a caption does.
            isCount ? Table(part.Table!, part.Heading) : null,
            part.ArePoints
                ? new XElement(
                    "ul",
                    part.Sentences.All(IsToTick) ? new XAttribute("class", "boxes") : null,
                    part.Sentences.Select(sentence => new XElement("li", sentence))
                )
                : part.Sentences.Select(sentence => new XElement("p", sentence)),
            part.Link.Length > 0 ? new XElement("p", new XElement("a", new XAttribute("href", part.Link), part.Link)) : null,
            !isCount && part.Table is { } table ? Table(table, part.Heading) : null
        );
    }

    private static bool IsToTick(string sentence) => sentence.StartsWith('☐');

    // One column of numbers beside names.
    private static bool IsCount(ReportTable table) => table.Columns.Length == 2 && ReportFormat.IsNumbers(table, 1);

    private static XElement Table(ReportTable table, string name)
    {
        var isCount = IsCount(table);
        var most = table.Rows.SelectMany(row => row).Select(cell => cell.Number ?? 0).DefaultIfEmpty(0).Max();
        return new XElement(
            "table",
            new XElement("caption", name),
            new XElement(
                "thead",
                new XElement(
                    "tr",
                    table.Columns.Select(
                        (column, i) =>
                            new XElement(
                                "th",
                                new XAttribute("scope", "col"),
                                i > 0 && !isCount && ReportFormat.IsNumbers(table, i) ? new XAttribute("class", "number") : null,
                                column
                            )
                    )
                )
            ),
            new XElement(
                "tbody",
                table.Rows.Select(row => new XElement(
                    "tr",
                    row.Select(
                        (cell, column) =>
                            column == 0 ? new XElement("th", new XAttribute("scope", "row"), cell.Text)
                            : cell.Number is not { } number ? new XElement("td", cell.Text)
                            : isCount ? new XElement("td", Bar(number, most), cell.Text)
                            : new XElement("td", new XAttribute("class", $"number depth-{Depth(number, most)}"), cell.Text)
                    )
                ))
            )
        );
    }

    // The number beside the bar is the label; the bar is for the eye alone.
    private static XElement? Bar(int number, int most) =>
        number == 0
            ? null
            : new XElement(
                "span",
                new XAttribute("class", "bar"),
                new XAttribute("style", string.Create(CultureInfo.InvariantCulture, $"inline-size: {8.0 * number / most:0.##}rem")),
                ""
            );

    private static int Depth(int number, int most) => number == 0 ? 0 : int.Max(1, (Depths * number + most - 1) / most);
}
