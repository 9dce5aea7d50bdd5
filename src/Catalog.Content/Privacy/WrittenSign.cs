using System.Globalization;
using System.Net;

namespace Catalog.Content.Privacy;

/// <summary>
/// One sign of a text as a reader meets it, where it may be written as YAML (<c>\x2d</c>), HTML (<c>&amp;#45;</c>) or an address
/// (<c>%2D</c>) writes it. <see cref="Digit"/> is its value from 0 to 9, or null; <see cref="IsOdd"/> when it is a raised or lowered
/// digit.
/// </summary>
internal readonly record struct WrittenSign(char Sign, int End, int? Digit, bool IsOdd)
{
    private const int LongestEntity = 12;

    /// <summary>The sign at an offset, or null at the end of the text.</summary>
    public static WrittenSign? At(string text, int at)
    {
        if (at >= text.Length)
        {
            return null;
        }

        var (sign, end) = text[at] switch
        {
            '&' => Entity(text, at),
            '%' => Coded(text, at, 1, 2),
            '\\' => Escape(text, at),
            var plain => (plain, at + 1),
        };
        return new WrittenSign(sign, end, DigitOf(sign), char.GetUnicodeCategory(sign) == UnicodeCategory.OtherNumber);
    }

    /// <summary>The value of a digit of any script, raised and lowered ones included, or null.</summary>
    public static int? DigitOf(char letter) =>
        letter is >= '0' and <= '9' ? letter - '0'
        : letter < '\u00B2' ? null
        : CharUnicodeInfo.GetDigitValue(letter) is var value and >= 0 and <= 9 ? value
        : null;

    private static (char, int) Entity(string text, int at)
    {
        var length = text.AsSpan(at, int.Min(LongestEntity, text.Length - at)).IndexOf(';');
        // .NET does not know these names of HTML 5.
        if (length > 1 && text.AsSpan(at, length) is "&hyphen" or "&dash" or "&horbar")
        {
            return ('-', at + length + 1);
        }

        return length > 1 && WebUtility.HtmlDecode(text.Substring(at, length + 1)) is [var only] ? (only, at + length + 1) : ('&', at + 1);
    }

    // A backslash before a line end or a sign is not read in Markdown or in quoted YAML.
    private static (char, int) Escape(string text, int at) =>
        at + 1 >= text.Length
            ? ('\\', at + 1)
            : text[at + 1] switch
            {
                'x' => Coded(text, at, 2, 2),
                'u' => Coded(text, at, 2, 4),
                'U' => Coded(text, at, 2, 8),
                '_' => ('\u00A0', at + 2),
                'n' or 'N' or 'L' or 'P' => ('\n', at + 2),
                't' => ('\t', at + 2),
                var other when !char.IsLetterOrDigit(other) => (other, at + 2),
                _ => ('\\', at + 1),
            };

    private static (char, int) Coded(string text, int at, int head, int digits) =>
        at + head + digits <= text.Length
        && uint.TryParse(text.AsSpan(at + head, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code <= char.MaxValue
            ? ((char)code, at + head + digits)
            : (text[at], at + 1);
}
