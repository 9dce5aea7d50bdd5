using System.Runtime.CompilerServices;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// Finds Danish phone numbers: eight digits, the first of them 2–9 (Digitaliseringsstyrelsen, "Den danske
/// nummerplan"), written together, two and two, four and four, or two, three and three, with or without +45.
/// </summary>
public static class PhoneNumbers
{
    /// <summary>How many digits a number has.</summary>
    public const int Digits = 8;

    private const int Reach = 16;
    private const string Between = " \u00A0\u202F-.";

    private static readonly int[] Ungrouped = [Digits];
    private static readonly int[][] Groupings =
    [
        [2, 2, 2, 2],
        [4, 4],
        [2, 3, 3],
    ];

    private static readonly string[] OtherNumbers = ["cvr", "kr", "ean", "sag", "isbn", "issn", "doi", "nr."];

    /// <summary>
    /// All of them, in order. Bare digits are none when they read as a date, as an amount, or as a number of something else;
    /// four and four are none when they read as two years.
    /// </summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        var last = 0;
        foreach (var run in DigitRuns.Of(text))
        {
            if (run.Start >= last && (WithCountry(text, run) ?? Bare(text, run) ?? Grouped(text, run)) is { } found)
            {
                last = found.End;
                yield return found;
            }
        }
    }

    /// <summary>The digits of a number as it is dialled at home: eight of them, without separators and country code.</summary>
    public static string Dialled(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length > Digits ? digits[^Digits..] : digits;
    }

    private static TextSpan? WithCountry(string text, TextSpan run)
    {
        var digits = text.AsSpan(run.Start, run.Length);
        var plus = run.Start > 0 && text[run.Start - 1] == '+';
        var code =
            plus && digits.StartsWith("45", StringComparison.Ordinal) ? 2
            : digits.StartsWith("0045", StringComparison.Ordinal) ? 4
            : 0;
        if (code == 0)
        {
            return null;
        }

        var start = plus ? run.Start - 1 : run.Start;
        if (run.Length == code + Digits)
        {
            return TextSpan.FromBounds(start, run.End);
        }

        var next = run.End;
        next += next < text.Length && Between.Contains(text[next], StringComparison.Ordinal) ? 1 : 0;
        var end = EndOf(text, next, Ungrouped) ?? EndOfGroups(text, next);
        return run.Length == code && end is { } last ? TextSpan.FromBounds(start, last) : null;
    }

    private static TextSpan? Bare(string text, TextSpan run)
    {
        if (run.Length != Digits || text[run.Start] < '2' || IsDay(text.AsSpan(run.Start, Digits)))
        {
            return null;
        }

        var standsAlone =
            (run.Start == 0 || " \n\t(:\"'\u00A0|;".Contains(text[run.Start - 1], StringComparison.Ordinal))
            && (run.End == text.Length || " \r\n\t.,;:)!?\"'\u00A0|".Contains(text[run.End], StringComparison.Ordinal));
        return standsAlone && !IsOtherNumber(text, run) ? run : null;
    }

    private static TextSpan? Grouped(string text, TextSpan run)
    {
        if (run.Length is not (2 or 4) || text[run.Start] < '2' || (run.Start > 0 && IsJoint(text, run.Start - 1)))
        {
            return null;
        }

        return
            EndOfGroups(text, run.Start) is { } last
            && !IsTwoYears(text, run.Start, run.Length)
            && !IsOtherNumber(text, TextSpan.FromBounds(run.Start, last))
            ? TextSpan.FromBounds(run.Start, last)
            : null;
    }

    private static int? EndOfGroups(string text, int start)
    {
        foreach (var grouping in Groupings)
        {
            if (EndOf(text, start, grouping) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    // Where groups of these lengths end that begin at the offset, with the same character between all of them; null when they do not.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int? EndOf(string text, int start, int[] lengths)
    {
        var at = start;
        for (var i = 0; i < lengths.Length; i++)
        {
            at += i > 0 ? 1 : 0;
            var end = at < text.Length ? DigitRuns.End(text, at) : at;
            var joined =
                i == lengths.Length - 1
                || (end < text.Length && IsJoin(text[end], lengths.Length) && (i == 0 || text[end] == text[at - 1]));
            if (end - at != lengths[i] || !joined)
            {
                return null;
            }

            at = end;
        }

        return at < text.Length && (IsJoint(text, at) || text[at] == '%') ? null : at;
    }

    // Only four pairs are written with hyphens or points: 2025-2026 are years.
    private static bool IsJoin(char character, int groups) =>
        groups == 4 ? Between.Contains(character, StringComparison.Ordinal) : character is ' ' or '\u00A0' or '\u202F';

    // A character with digits on both sides, or a decimal comma: the number goes on.
    private static bool IsJoint(string text, int at) =>
        (Between.Contains(text[at], StringComparison.Ordinal) || text[at] is ',' or '/' or ':' or '+')
        && at > 0
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiDigit(text[at + 1]);

    private static bool IsTwoYears(string text, int start, int length) =>
        length == 4 && IsYear(text.AsSpan(start, 4)) && IsYear(text.AsSpan(start + 5, 4));

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);

    private static bool IsDay(ReadOnlySpan<char> digits) => IsYear(digits) && digits[4] <= '1' && digits[6] <= '3';

    private static bool IsOtherNumber(string text, TextSpan number)
    {
        var before = text.AsSpan(int.Max(0, number.Start - Reach)..number.Start);
        var after = text.AsSpan(number.End..int.Min(text.Length, number.End + 4)).TrimStart();
        before = before[(before.LastIndexOfAny('\n', ',', ';') + 1)..];
        foreach (var word in OtherNumbers)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase) && !before.Contains("tlf", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return after.StartsWith("kr", StringComparison.OrdinalIgnoreCase);
    }
}
