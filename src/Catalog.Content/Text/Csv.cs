using System.Globalization;
using System.Text;

namespace Catalog.Content.Text;

/// <summary>
/// Tables that a Danish Excel opens right: semicolons, UTF-8 with a byte order mark, CRLF, and no cell that is read as a
/// formula.
/// </summary>
public static class Csv
{
    /// <summary>What a file begins with: the byte order mark.</summary>
    public const string Beginning = "\uFEFF";

    /// <summary>Adds a row. A line end in a cell becomes a space.</summary>
    public static void AppendRow(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    // A cell that begins like a formula gets an apostrophe in front, which a spreadsheet does not show (OWASP, "CSV Injection").
    // The first sign that has a width counts, and signs of full width are read like the narrow ones.
    private static string Cell(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var first = line.FirstOrDefault(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format);
        var safe = "=+-@\t＝＋－＠".Contains(first, StringComparison.Ordinal) ? "'" + line : line;
        return safe.AsSpan().IndexOfAny(";\"") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
