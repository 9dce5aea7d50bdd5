using System.Buffers;
using System.Globalization;
using System.Text;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Escapes text from files for GitHub's Markdown: it is shown as it is, on one line, and is never a link, an image, a mention,
/// HTML or a new cell.
/// </summary>
public static class SafeMarkdown
{
    // GitHub finds addresses, mentions, issue numbers, commits and names of pictures in the finished text as well, where an escape
    // no longer shows; a zero-width space separates them.
    private const string Apart = "&#8203;";

    // Characters with a meaning inside a line. The text is never first in a row of a table.
    private const string Marks = "&<>\\`*_~[]|#$@";

    private static readonly SearchValues<char> PictureName = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-"
    );

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text as Markdown: every character with a meaning in Markdown or HTML is a character reference.</summary>
    public static string Of(string text)
    {
        var line = SafeText.OneLine(text);
        var safe = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Marks.Contains(line[i], StringComparison.Ordinal))
            {
                safe.Append("&#").Append(((int)line[i]).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                safe.Append(line[i]);
            }

            if (BeginsReference(line, i))
            {
                safe.Append(Apart);
            }
        }

        return safe.ToString();
    }

    // After the @ of a name and the # of a number, before the // of an address, after the www of one, after the colon of a picture's
    // name, after GH-, and within what may be the number of a commit.
    private static bool BeginsReference(string line, int at) =>
        line[at] switch
        {
            '@' => at + 1 < line.Length && char.IsLetterOrDigit(line[at + 1]),
            '#' => at + 1 < line.Length && char.IsAsciiDigit(line[at + 1]),
            ':' => (at + 1 < line.Length && line[at + 1] == '/') || IsPicture(line.AsSpan(at + 1)),
            '-' => at >= 2 && line.AsSpan(at - 2, 2).Equals("GH", StringComparison.OrdinalIgnoreCase),
            'w' or 'W' => at + 1 < line.Length
                && line[at + 1] == '.'
                && line.AsSpan(0, at + 1).EndsWith("www", StringComparison.OrdinalIgnoreCase),
            _ => IsSixthOfHex(line, at),
        };

    // »:tada:« and »:+1:«, but not the »:2:« of a line in a file.
    private static bool IsPicture(ReadOnlySpan<char> afterColon)
    {
        var end = afterColon.IndexOf(':');
        return end > 0
            && !afterColon[..end].ContainsAnyExcept(PictureName)
            && (end > 2 || afterColon[..end].ContainsAnyExceptInRange('0', '9'));
    }

    // A commit is known by seven or more hexadecimal digits.
    private static bool IsSixthOfHex(string line, int at) =>
        at >= 5
        && at + 1 < line.Length
        && char.IsAsciiHexDigit(line[at + 1])
        && line.AsSpan(at - 5, 6).ContainsAnyExcept(HexDigits) is false
        && line.AsSpan(at - 5, 6).ContainsAnyInRange('0', '9');
}
