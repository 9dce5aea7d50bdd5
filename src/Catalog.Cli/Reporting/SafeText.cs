using System.Globalization;
using System.Text;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Makes text from files and arguments safe to print: one line, without control characters that a terminal would act on, and
/// without direction overrides that would disguise the text.
/// </summary>
public static class SafeText
{
    /// <summary>The text on one line, invisible characters written as <c>\uXXXX</c>.</summary>
    public static string OneLine(string text)
    {
        var safe = new StringBuilder(text.Length);
        var hashes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(Escape(rune, hashes));
            hashes = rune.Value == '#' ? hashes + 1 : 0;
        }

        return safe.ToString();
    }

    /// <summary>
    /// One character, escaped if needed; <paramref name="hashesBefore"/> is the number of # right before it. GitHub's runner acts on
    /// <c>##[…]</c> anywhere in a line, so that bracket is escaped too.
    /// </summary>
    public static string Escape(Rune rune, int hashesBefore) =>
        rune.Value switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '[' when hashesBefore >= 2 => "\\u005b",
            _ => IsVisible(rune) ? rune.ToString() : Code(rune),
        };

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
            );

    private static string Code(Rune rune) =>
        rune.IsBmp
            ? "\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture)
            : "\\U" + rune.Value.ToString("x8", CultureInfo.InvariantCulture);
}
