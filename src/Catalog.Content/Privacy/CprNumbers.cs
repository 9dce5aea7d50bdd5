using System.Buffers;
using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>A stretch that reads as a CPR number, and whether it can hardly be anything else.</summary>
public readonly record struct CprNumber(TextSpan Span, bool IsCertain);

/// <summary>
/// Finds CPR numbers: six digits that are a date (day 1–31, or 61–91 for replacement numbers; month 1–12) and four more, as people
/// write them and as they can be read: with a space, a hyphen, a full stop or a line end between, the date in pairs, the year in
/// full, digits of other scripts, signs without width, and characters that are written as YAML, HTML or addresses write them.
/// Ten bare digits are certain when modulus 11 holds, or the date is 1 January, when the numbers that pass the test had run out. The
/// test rules nothing out: numbers that fail it have been given since 1 October 2007 (CPR-kontoret, "Personnumre uden kontrolciffer").
/// What can be something else is uncertain: after a word for another number, with other signs between, or in a longer number.
/// </summary>
public static class CprNumbers
{
    private const int DateDigits = 6;
    private const int AllDigits = 10;

    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    // Every sign that a number can begin with: the digits of all scripts, and what begins the code of a character.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([
        .. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(letter => WrittenSign.DigitOf(letter) is not null),
        '&',
        '%',
        '\\',
    ]);

    /// <summary>All of them, in order. Digits inside a hexadecimal identifier or an ISBN are none.</summary>
    public static IEnumerable<CprNumber> Find(string text)
    {
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Beginnings) is var next and >= 0)
        {
            at += next;
            if (WrittenSign.At(text, at) is not { Digit: not null } first)
            {
                at++;
                continue;
            }

            var digits = WrittenDigits.From(text, Beginning(text, at));
            if (Judge(text, digits) is { } found)
            {
                yield return found;
                at = found.Span.End;
            }
            else
            {
                // The next group of digits may begin a number of its own.
                at = digits.EndOfFirstGroup is var end && end > at ? end : first.End;
            }
        }
    }

    // A letter O that stands for the nought of the date.
    private static int Beginning(string text, int at) =>
        at > 0 && text[at - 1] is 'O' or 'o' && (at == 1 || !char.IsLetter(text[at - 2])) ? at - 1 : at;

    private static CprNumber? Judge(string text, WrittenDigits digits)
    {
        var groups = digits.Groups;
        var (isNumber, isCertain, count, from) = groups switch
        {
            [6, 4, ..] => (IsDate(digits, 0), digits.IsUsual(1), 2, 0),
            [10, ..] => (IsDate(digits, 0), digits.IsSplit || HoldsModulus11(digits) || digits.StartsWith(0, 1, 0, 1), 1, 0),
            [2, 2, 2, 4, ..] => (IsDate(digits, 0), digits.ArePairs(), 4, 0),
            [2, 2, 4, 4, ..] => (IsDate(digits, 0) && IsYear(digits), digits.IsHyphen(3), 4, 0),
            [8, 4, ..] when IsDate(digits, 0) && IsYear(digits) => (digits.IsClose(1), digits.IsHyphen(1), 2, 0),
            [8, 4, ..] => (IsDate(digits, 2) && digits.IsHyphen(1), false, 2, 2),
            [6] => (IsDate(digits, 0) && digits.HasHiddenSerial, false, 1, 0),
            _ => (false, false, 0, 0),
        };
        if (!isNumber)
        {
            return null;
        }

        var span = TextSpan.FromBounds(digits.Start, groups is [6] ? digits.EndOfHiddenSerial : digits.EndOf(count));
        var run = TextSpan.FromBounds(digits.Start, digits.EndOfFirstGroup);
        return Identifier.Holds(text, run) || (groups is [10, ..] && run.Length == AllDigits && Identifier.IsIsbn(text, run))
            ? null
            : new CprNumber(span, isCertain && from == 0 && !digits.IsOdd && !Identifier.IsOtherNumber(text, digits.Start));
    }

    private static bool IsDate(WrittenDigits digits, int at) =>
        digits.Two(at) is (>= 1 and <= 31) or (>= 61 and <= 91) && digits.Two(at + 2) is >= 1 and <= 12;

    // Of DDMMYYYY.
    private static bool IsYear(WrittenDigits digits) => digits.Two(DateDigits - 2) is 19 or 20;

    private static bool HoldsModulus11(WrittenDigits digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * digits[i];
        }

        return sum % 11 == 0;
    }
}
