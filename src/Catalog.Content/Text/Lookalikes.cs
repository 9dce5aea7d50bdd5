using System.Globalization;
using System.Text;

namespace Catalog.Content.Text;

/// <summary>
/// A character that is easily taken for another, or not seen: its offset and length in UTF-16 units, what it is called in Danish,
/// its number (U+00A0), and what is meant instead, which is empty when it should not be there.
/// </summary>
public sealed record Lookalike(int Offset, int Length, string Name, string Code, string Plain);

/// <summary>Characters in dates, numbers, ids and choices that look like the ones that are read.</summary>
public static class Lookalikes
{
    private const string Cyrillic = "аaеeоoрpсcуyхxіiјjѕsһhԁdАAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXУY";
    private const string Greek = "οoνvαaιiκkρpυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
    private const int FullWidthShift = 0xFEE0;

    /// <summary>The first of them in a text, or null.</summary>
    public static Lookalike? First(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        var at = 0;
        foreach (var letter in text.EnumerateRunes())
        {
            if (!letter.IsAscii && Explain(letter) is var (name, plain))
            {
                return new Lookalike(at, letter.Utf16SequenceLength, name, $"U+{letter.Value:X4}", plain);
            }

            at += letter.Utf16SequenceLength;
        }

        return null;
    }

    /// <summary>The text with what each of them is taken for.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            plain.Append(!letter.IsAscii && Explain(letter) is var (_, instead) ? instead : letter.ToString());
        }

        return plain.ToString();
    }

    private static (string Name, string Plain)? Explain(Rune letter) =>
        letter.Value switch
        {
            0x00A0 => ("et hårdt mellemrum", " "),
            0x202F => ("et smalt, hårdt mellemrum", " "),
            0x2009 or 0x200A => ("et tyndt mellemrum", " "),
            0x00AD => ("en blød bindestreg", ""),
            0x2010 or 0xFE63 or 0xFF0D => ("en bindestreg af en anden slags", "-"),
            0x2011 => ("en hård bindestreg", "-"),
            0x2012 or 0x2013 => ("en tankestreg", "-"),
            0x2014 or 0x2015 => ("en lang tankestreg", "-"),
            0x2212 => ("et regnetegn for minus", "-"),
            0x200B => ("et mellemrum uden bredde", ""),
            >= 0x0400 and <= 0x052F => ("et kyrillisk bogstav", Twin(Cyrillic, letter)),
            >= 0x0370 and <= 0x03FF => ("et græsk bogstav", Twin(Greek, letter)),
            >= 0xFF01 and <= 0xFF5E => ("et bredt tegn", ((char)(letter.Value - FullWidthShift)).ToString()),
            _ => Rune.GetUnicodeCategory(letter) switch
            {
                UnicodeCategory.SpaceSeparator => ("et særligt mellemrum", " "),
                UnicodeCategory.Format => ("et tegn, man ikke kan se", ""),
                UnicodeCategory.NonSpacingMark => ("en løs accent", ""),
                UnicodeCategory.DecimalDigitNumber => ("et tal i en anden skrift", $"{(int)Rune.GetNumericValue(letter)}"),
                _ => null,
            },
        };

    // The letters stand in pairs. One without a twin stays as it is, and is still named.
    private static string Twin(string pairs, Rune letter) =>
        pairs.IndexOf((char)letter.Value, StringComparison.Ordinal) is var at and >= 0 && at % 2 == 0
            ? pairs[at + 1].ToString()
            : letter.ToString();
}
