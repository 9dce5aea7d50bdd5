using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>A stretch that reads as a CPR number, and whether it can hardly be anything else.</summary>
public readonly record struct CprNumber(TextSpan Span, bool IsCertain);

/// <summary>
/// Finds CPR numbers: six digits that are a date (day 1–31, or 61–91 for replacement numbers; month 1–12) and four more,
/// with or without a space or hyphen between. With a space or hyphen a number is certain. Ten bare digits are certain
/// when modulus 11 holds, or the date is 1 January, when the numbers that pass the test had run out. The test rules
/// nothing out: numbers that fail it have been given since 1 October 2007 (CPR-kontoret, "Personnumre uden kontrolciffer").
/// </summary>
public static class CprNumbers
{
    private const int DateDigits = 6;
    private const int SerialDigits = 4;
    private const int MostBetween = 5;

    // Spaces and hyphens as keyboards, word processors and web pages have them, the soft hyphen and the minus sign too.
    private const string Spaces = " \t\u00A0\u2007\u2009\u200B\u202F";
    private const string Hyphens = "-\u00AD\u2010\u2011\u2012\u2013\u2014\u2212";

    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>All of them, in order. Digits inside a longer number, a hexadecimal identifier or an ISBN are none.</summary>
    public static IEnumerable<CprNumber> Find(string text)
    {
        foreach (var run in DigitRuns.Of(text))
        {
            if (
                run.Length == DateDigits
                && IsDate(text, run.Start)
                && SerialAfter(text, run.End) is { } end
                && !Identifier.Holds(text, run)
            )
            {
                yield return new CprNumber(TextSpan.FromBounds(run.Start, end), IsCertain: true);
            }
            else if (
                run.Length == DateDigits + SerialDigits
                && IsDate(text, run.Start)
                && !Identifier.Holds(text, run)
                && !Identifier.IsIsbn(text, run)
            )
            {
                var digits = text.AsSpan(run.Start, run.Length);
                yield return new CprNumber(run, HoldsModulus11(digits) || digits.StartsWith("0101", StringComparison.Ordinal));
            }
        }
    }

    private static bool IsDate(string text, int at)
    {
        var day = Two(text, at);
        var month = Two(text, at + 2);
        return day is (>= 1 and <= 31) or (>= 61 and <= 91) && month is >= 1 and <= 12;
    }

    private static int Two(string text, int at) => ((text[at] - '0') * 10) + (text[at + 1] - '0');

    // Where four digits end that follow after a space, a hyphen, or a hyphen with spaces about it; null when they do not.
    private static int? SerialAfter(string text, int from)
    {
        var at = from;
        var hyphens = 0;
        for (; at < text.Length && at - from <= MostBetween; at++)
        {
            var isHyphen = Hyphens.Contains(text[at], StringComparison.Ordinal);
            hyphens += isHyphen ? 1 : 0;
            if (hyphens > 1 || (!isHyphen && !Spaces.Contains(text[at], StringComparison.Ordinal)))
            {
                break;
            }
        }

        return
            at > from && at < text.Length && char.IsAsciiDigit(text[at]) && DigitRuns.End(text, at) is var end && end - at == SerialDigits
            ? end
            : null;
    }

    private static bool HoldsModulus11(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * (digits[i] - '0');
        }

        return sum % 11 == 0;
    }
}
