using System.Globalization;
using System.Runtime.CompilerServices;

namespace Catalog.Content.Text;

/// <summary>
/// Characters that are not allowed in a text: controls, line separators, overrides of the direction of writing, byte order
/// marks inside a text, code points that Unicode never assigns, and halves of surrogate pairs on their own.
/// </summary>
public static class ForbiddenCharacters
{
    private const char ByteOrderMark = '\uFEFF';

    private const char FirstAboveLatin = '\u2028';
    private const char FirstLetterAboveControls = '\u00A0';

    private static readonly bool[] LowForbidden =
    [
        .. Enumerable.Range(0, FirstLetterAboveControls).Select(number => Describe((char)number) is not null),
    ];

    /// <summary>
    /// What the character is, in Danish, or null when it is allowed. Halves of surrogate pairs are allowed here: whether both are
    /// there cannot be seen from one.
    /// </summary>
    public static string? Describe(char letter) =>
        letter switch
        {
            '\t' or '\n' or '\r' => null,
            '\0' => "et nultegn",
            < ' ' or (>= '\u007F' and <= '\u009F') => "et styretegn",
            '\u2028' or '\u2029' => "et linjetegn",
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "et tegn, der vender skriftens retning,",
            ByteOrderMark => "et byte order mark midt i teksten",
            (>= '\uD800' and <= '\uDFFF') => "et halvt tegn",
            (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => "et nummer, der ikke er et tegn,",
            _ => null,
        };

    /// <summary>The character's number as U+0000.</summary>
    public static string Code(char letter) => "U+" + ((int)letter).ToString("X4", CultureInfo.InvariantCulture);

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

    /// <summary>The first forbidden character in a text, or null; whole surrogate pairs are allowed.</summary>
    public static char? First(ReadOnlySpan<char> text)
    {
        for (var i = IndexOf(text); i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (Describe(text[i]) is not null)
            {
                return text[i];
            }
        }

        return null;
    }
}
