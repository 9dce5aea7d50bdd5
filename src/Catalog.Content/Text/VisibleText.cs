using System.Globalization;
using System.Text;

namespace Catalog.Content.Text;

/// <summary>Whether a reader sees anything of a text.</summary>
public static class VisibleText
{
    /// <summary>
    /// Whether the text has a letter, a number, or a sign that means something on its own (€, %, §). White space, signs without
    /// width, loose accents and punctuation say nothing alone, and neither do the letters that are drawn as nothing.
    /// </summary>
    public static bool Has(ReadOnlySpan<char> text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            if (letter.IsAscii ? char.IsAsciiLetterOrDigit((char)letter.Value) || letter.Value is '%' or '+' or '$' : IsSeen(letter))
            {
                return true;
            }
        }

        return false;
    }

    // Four letters of Korean and a sign of Braille are drawn as blanks.
    private static bool IsSeen(Rune letter) =>
        letter.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800)
        && (
            letter.Value is '‰' or '§'
            || Rune.GetUnicodeCategory(letter)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.LetterNumber
                    or UnicodeCategory.OtherNumber
                    or UnicodeCategory.CurrencySymbol
                    or UnicodeCategory.MathSymbol
                    or UnicodeCategory.OtherSymbol
        );
}
