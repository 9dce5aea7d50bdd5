using System.Globalization;

namespace Catalog.Content.Privacy;

/// <summary>
/// Up to twelve digits in groups, as they follow each other in a text with little between. Signs without width do not count, and a
/// letter O among the digits is a nought.
/// </summary>
internal sealed class WrittenDigits
{
    private const int Most = 14;
    private const int MostGroups = 4;

    // Between two groups: spaces and a hyphen within a line; an item of a list, a quotation or a cell after a line end.
    private const int MostBetween = 5;
    private const int MostBetweenLines = 12;

    private const string Hyphens = "-\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D";
    private const string OtherSigns = ".,/:~+_|()[]*>#";

    private readonly List<int> values = [];
    private readonly List<int> groups = [];
    private readonly List<int> ends = [];
    private readonly List<string> between = [""];

    private WrittenDigits(int start) => Start = start;

    /// <summary>Where the first digit is written.</summary>
    public int Start { get; }

    /// <summary>How many digits each group has.</summary>
    public ImmutableArray<int> Groups => [.. groups];

    /// <summary>Whether a sign among the digits only looks like one.</summary>
    public bool IsOdd { get; private set; }

    /// <summary>Whether signs without width are among the digits.</summary>
    public bool IsSplit { get; private set; }

    /// <summary>Whether four signs that hide digits follow (<c>010203-XXXX</c>).</summary>
    public bool HasHiddenSerial => EndOfHiddenSerial > 0;

    public int EndOfHiddenSerial { get; private set; }

    public int EndOfFirstGroup => ends[0];

    public int this[int index] => values[index];

    public static WrittenDigits From(string text, int start)
    {
        var digits = new WrittenDigits(start);
        digits.Read(text);
        return digits;
    }

    /// <summary>Where the last digit of so many groups ends.</summary>
    public int EndOf(int count) => ends[count - 1];

    public int Two(int at) => at + 1 < values.Count ? (values[at] * 10) + values[at + 1] : -1;

    public bool StartsWith(params ReadOnlySpan<int> first) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values).StartsWith(first);

    /// <summary>Whether what is before a group is as numbers are written: a space, a hyphen, a full stop, a slash, a parenthesis.</summary>
    public bool IsUsual(int group)
    {
        var signs = SignsBefore(group);
        var isBroken = between[group].Contains('\n', StringComparison.Ordinal);
        return signs switch
        {
            [] => !isBroken,
            [var only] when isBroken => IsHyphenSign(only) && between[group].TrimStart(' ')[0] == only,
            [var only] => IsHyphenSign(only) || only is '.' or '/' or ')',
            [')', var only] => IsHyphenSign(only),
            [')', var only, '('] => IsHyphenSign(only),
            _ => false,
        };
    }

    /// <summary>Whether a hyphen is before a group, and nothing else but spaces.</summary>
    public bool IsHyphen(int group) => SignsBefore(group) is [var only] && IsHyphenSign(only);

    /// <summary>Whether a group follows the one before it on the same line.</summary>
    public bool IsClose(int group) => !between[group].Contains('\n', StringComparison.Ordinal);

    /// <summary>Whether the groups are pairs of a date with the same sign between, and then the last four.</summary>
    public bool ArePairs() =>
        between[1] == between[2]
        && between[1].Length == 1
        && (between[1][0] is '.' or ' ' or '/' || IsHyphenSign(between[1][0]))
        && (IsHyphen(3) || between[3] == between[1]);

    // The stars of emphasis are not read.
    private char[] SignsBefore(int group) => [.. between[group].Where(sign => !char.IsWhiteSpace(sign) && sign != '*')];

    private static bool IsHyphenSign(char sign) => Hyphens.Contains(sign, StringComparison.Ordinal);

    private void Read(string text)
    {
        var (at, count) = (Start, 0);
        while (groups.Count < MostGroups && values.Count < Most)
        {
            (at, count) = ReadGroup(text, at);
            if (count == 0)
            {
                between.RemoveAt(between.Count - 1);
                return;
            }

            groups.Add(count);
            ends.Add(at);
            if (ReadBetween(text, at) is not { } next)
            {
                return;
            }

            at = next;
        }
    }

    private (int End, int Count) ReadGroup(string text, int from)
    {
        var (end, count, at) = (from, 0, from);
        while (WrittenSign.At(text, at) is { } sign)
        {
            var isNought = sign.Sign is 'O' or 'o' && IsNought(text, sign.End, count);
            if (sign.Digit is { } digit || isNought)
            {
                // Of a longer number only its length matters.
                if (values.Count < Most)
                {
                    values.Add(isNought ? 0 : sign.Digit!.Value);
                }

                count++;
                IsOdd |= sign.IsOdd || isNought;
                IsSplit |= at > end;
                (at, end) = (sign.End, sign.End);
            }
            else if (count > 0 && IsUnseen(sign.Sign))
            {
                at = sign.End;
            }
            else
            {
                break;
            }
        }

        return (end, count);
    }

    // Before a digit, or after one where no word goes on.
    private static bool IsNought(string text, int next, int count) =>
        next < text.Length
            ? char.IsAsciiDigit(text[next]) || (count > 0 && (text[next] is 'O' or 'o' || !char.IsLetter(text[next])))
            : count > 0;

    // Where the next group begins, or null when too much or something else is between.
    private int? ReadBetween(string text, int from)
    {
        var (at, signs) = (from, new System.Text.StringBuilder());
        while (WrittenSign.At(text, at) is { } sign && signs.Length <= MostBetweenLines)
        {
            if (sign.Digit is not null)
            {
                var isBroken = signs.ToString().Contains('\n', StringComparison.Ordinal);
                if (signs.Length == 0 || signs.Length > (isBroken ? MostBetweenLines : MostBetween))
                {
                    return null;
                }

                between.Add(signs.ToString());
                return at;
            }

            if (sign.Sign is 'X' or 'x' or '*' or '?')
            {
                HideSerial(text, at, signs.ToString());
            }

            if (char.IsWhiteSpace(sign.Sign) || IsHyphenSign(sign.Sign) || OtherSigns.Contains(sign.Sign, StringComparison.Ordinal))
            {
                signs.Append(
                    sign.Sign is '\r' ? ""
                    : sign.Sign is '\u0085' or '\u2028' ? "\n"
                    : sign.Sign.ToString()
                );
            }
            else if (!IsUnseen(sign.Sign))
            {
                return null;
            }

            at = sign.End;
        }

        return null;
    }

    private void HideSerial(string text, int at, string signs)
    {
        if (
            groups is [6]
            && signs.Trim() is [var only]
            && IsHyphenSign(only)
            && at + 4 <= text.Length
            && text.AsSpan(at, 4).ContainsAnyExcept("Xx*?") is false
            && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4]))
        )
        {
            EndOfHiddenSerial = at + 4;
        }
    }

    private static bool IsUnseen(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
