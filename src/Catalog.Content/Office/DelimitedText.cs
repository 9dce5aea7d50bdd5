using System.Text;
using System.Text.Unicode;

namespace Catalog.Content.Office;

/// <summary>
/// Reads a table of text with commas, semicolons or tabs between the cells (RFC 4180, and what Danish spreadsheets and Forms write):
/// UTF-8, UTF-16 or Windows-1252. It reads anything; a quotation mark that is never closed ends with the file.
/// </summary>
internal static class DelimitedText
{
    private const int Windows1252 = 1252;
    private const string Hint = "sep=";

    /// <summary>The one table.</summary>
    /// <exception cref="RefusedFileException">It is too large.</exception>
    public static Workbook Read(ReadOnlySpan<byte> bytes)
    {
        var (text, notes) = Decode(bytes);
        var separator = Separator(text);
        // Excel's own first line says what is between the cells, and is no row.
        if (text.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && text.Length > Hint.Length)
        {
            separator = text[Hint.Length];
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            text = end < 0 ? "" : "\n" + text[(end + 1)..];
        }

        return new Workbook([new Sheet("", Rows(text, separator)) { Notes = notes }]);
    }

    private static (string Text, ImmutableArray<string> Notes) Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] when Utf8.IsValid(rest) => (Encoding.UTF8.GetString(rest), []),
            [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), []),
            [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), []),
            _ when Utf8.IsValid(bytes) => (Encoding.UTF8.GetString(bytes), []),
            _ => (
                CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes),
                ["Filen er læst som Windows-1252. Se efter, om æ, ø og å er rigtige."]
            ),
        };

    // What is in most of the first lines, outside quotation marks; at least in the first.
    private static char Separator(string text)
    {
        var counts = new Dictionary<char, int>
        {
            [';'] = 0,
            [','] = 0,
            ['\t'] = 0,
        };
        var isQuoted = false;
        foreach (var letter in text)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is '\n' && counts.Values.Any(count => count > 0))
            {
                break;
            }
            else if (!isQuoted && counts.TryGetValue(letter, out var count))
            {
                counts[letter] = count + 1;
            }
        }

        return counts.MaxBy(each => each.Value).Key;
    }

    private static ImmutableArray<SheetRow> Rows(string text, char separator)
    {
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var cells = ImmutableArray.CreateBuilder<SheetCell>();
        var cell = new StringBuilder();
        var (isQuoted, number, count) = (false, 1, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var letter = at < text.Length ? text[at] : '\n';
            if (isQuoted && at < text.Length)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (letter == '"' && cell.ToString().Trim().Length == 0)
            {
                cell.Clear();
                isQuoted = true;
            }
            else if (letter == separator)
            {
                Close();
            }
            else if (letter == '\n')
            {
                Close();
                EndRow();
            }
            else
            {
                cell.Append(letter);
            }
        }

        return rows.ToImmutable();

        void Close()
        {
            var words = Unescaped(cell.ToString().ReplaceLineEndings("\n").Replace('\u00A0', ' ').Trim());
            cell.Clear();
            count += words.Length > 0 ? 1 : 0;
            if (words.Length > OfficeLimits.MostLetters)
            {
                throw OfficeLimits.TooLarge("lang tekst i en celle", OfficeLimits.MostLetters);
            }

            if (cells.Count >= OfficeLimits.MostColumns)
            {
                throw OfficeLimits.TooLarge("mange kolonner", OfficeLimits.MostColumns);
            }

            if (count > OfficeLimits.MostCells)
            {
                throw OfficeLimits.TooLarge("mange celler", OfficeLimits.MostCells);
            }

            cells.Add(new SheetCell(words));
        }

        void EndRow()
        {
            var row = new SheetRow(number++, [.. cells.AsEnumerable().Reverse().SkipWhile(each => each.IsEmpty).Reverse()]);
            cells.Clear();
            if (row.Cells.IsEmpty)
            {
                return;
            }

            rows.Add(row);
            if (rows.Count > OfficeLimits.MostRows)
            {
                throw OfficeLimits.TooLarge("mange rækker", OfficeLimits.MostRows);
            }
        }
    }

    // An apostrophe before what looks like a formula is how tables protect spreadsheets, this program's own as well.
    private static string Unescaped(string words) => words is ['\'', '=' or '+' or '-' or '@', ..] ? words[1..] : words;
}
