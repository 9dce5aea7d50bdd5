using System.Globalization;
using System.Runtime.CompilerServices;

namespace Catalog.Content.Text;

/// <summary>
/// Characters that are not allowed in a text: controls, line separators, overrides of the direction of writing, byte order
/// marks inside a text, code points that Unicode never assigns, letters that are drawn as nothing, the hidden characters of the
/// tag block and of the variation selectors above U+E0000, and halves of surrogate pairs on their own.
/// </summary>
public static class ForbiddenCharacters
{
    private const char ByteOrderMark = '\uFEFF';

    private const char FirstAboveLatin = '\u115F';
    private const char FirstLetterAboveControls = '\u00A0';

    private static readonly bool[] LowForbidden =
    [
        .. Enumerable.Range(0, FirstLetterAboveControls).Select(number => Describe((char)number) is not null),
    ];

    /// <summary>
    /// What the character is, in Danish, or null when it is allowed. Halves of surrogate pairs are allowed here: whether both are
    /// there cannot be seen from one.
    /// </summary>
    public static string? Describe(int letter) =>
        letter switch
        {
            '\t' or '\n' or '\r' => null,
            '\0' => "et nultegn",
            < ' ' or (>= '\u007F' and <= '\u009F') => "et styretegn",
            '\u2028' or '\u2029' => "et linjetegn",
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "et tegn, der vender skriftens retning,",
            '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => "et bogstav, der ikke kan ses,",
            >= 0xE0000 and <= 0xE01EF => "et skjult tegn,",
            ByteOrderMark => "et byte order mark midt i teksten",
            (>= '\uD800' and <= '\uDFFF') => "et halvt tegn",
            (>= '\uFDD0' and <= '\uFDEF') => "et nummer, der ikke er et tegn,",
            _ when (letter & 0xFFFE) == 0xFFFE => "et nummer, der ikke er et tegn,",
            _ => null,
        };

    /// <summary>The character's number as U+0000.</summary>
    public static string Code(int letter) => "U+" + letter.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The offset of the first character that is forbidden or is half of a pair; the text's length when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexOf(ReadOnlySpan<char> text)
    {
        var low = LowForbidden;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter < low.Length ? low[letter] : letter >= FirstAboveLatin && Describe(letter) is not null)
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Whether a text has a character that is allowed but has no width: a soft hyphen, a space without width.</summary>
    public static bool HasHidden(string text) => text.Any(letter => char.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    /// <summary>The code point of the first forbidden character in a text, or null; whole surrogate pairs are allowed.</summary>
    public static int? First(ReadOnlySpan<char> text)
    {
        for (var i = IndexOf(text); i < text.Length; i++)
        {
            int letter = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                letter = char.ConvertToUtf32(text[i], text[++i]);
            }

            if (Describe(letter) is not null)
            {
                return letter;
            }
        }

        return null;
    }
}
