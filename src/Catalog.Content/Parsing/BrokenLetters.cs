using System.Buffers;
using System.Text;
using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>
/// Letters that were written as UTF-8 and read as Windows-1252 or Mac OS Roman on the way: <c>FÃ¦lles</c> is »Fælles«. The word of the
/// first, what it was, how many there are, and the whole text as it was.
/// </summary>
internal sealed record BrokenLetters(TextSpan Word, string Meant, int Count, string Repaired)
{
    private const int MostTimes = 3;
    private const char Lost = '\uFFFD';

    // The characters that the bytes 0x80–0x9F are in Windows-1252; the five that it leaves out stay control characters.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // The Danish letters and é, whose second byte Mac OS Roman reads so.
    private const string Mac = "¶æ∏ø•åÜÆòØÖÅ©é";

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃâï√");

    /// <summary>The broken letters of a text, or null when there are none.</summary>
    public static BrokenLetters? Find(string text)
    {
        var (repaired, first, count) = Once(text);
        if (count == 0)
        {
            return null;
        }

        for (var times = 1; times < MostTimes && Once(repaired) is { Count: > 0 } again; times++)
        {
            repaired = again.Text;
        }

        var word = WordAt(text, first);
        var meant = text[word.Start..word.End];
        for (var times = 0; times < MostTimes && Once(meant) is { Count: > 0 } again; times++)
        {
            meant = again.Text;
        }

        return new BrokenLetters(word, meant, count, repaired);
    }

    /// <summary>The word of the first letter that was replaced by U+FFFD, and how many there are; or null.</summary>
    public static (TextSpan Word, int Count)? FindLost(string text) =>
        text.IndexOf(Lost, StringComparison.Ordinal) is var at and >= 0 ? (WordAt(text, at), text.Count(letter => letter == Lost)) : null;

    private static (string Text, int First, int Count) Once(string text)
    {
        var at = text.AsSpan().IndexOfAny(Leads);
        if (at < 0)
        {
            return (text, 0, 0);
        }

        var (repaired, from, first, count) = (new StringBuilder(text.Length), 0, 0, 0);
        while (at >= 0 && at < text.Length)
        {
            if (Letter(text, at) is var (letter, length))
            {
                repaired.Append(text, from, at - from).Append(letter);
                (first, count, from) = (count == 0 ? at : first, count + 1, at + length);
            }

            var next = int.Max(from, at + 1);
            at = text.AsSpan(next).IndexOfAny(Leads) is var found and >= 0 ? next + found : -1;
        }

        return (count == 0 ? text : repaired.Append(text, from, text.Length - from).ToString(), first, count);
    }

    // Only letters and signs that are met in Danish text: other pairs are more likely to be what they look like.
    private static (string Letter, int Length)? Letter(string text, int at)
    {
        var (second, third) = (At(text, at + 1), At(text, at + 2));
        var (b, c) = (ByteOf(second), ByteOf(third));
        switch (text[at])
        {
            case 'Ã' when b >= 0x80 && IsInWord(text, at, 2):
                return (((char)(0xC0 | (b & 0x3F))).ToString(), 2);
            case 'Â' when b >= 0xA0 && IsInWord(text, at, 2):
                return (((char)b).ToString(), 2);
            case 'â' when b >= 0x80 && c >= 0x80 && (0x2000 | ((b & 0x3F) << 6) | (c & 0x3F)) is var sign && IsSign(sign):
                return (((char)sign).ToString(), 3);
            case 'ï' when second == '»' && third == '¿':
                return ("", 3);
            case 'ï' when second == '¿' && third == '½':
                return (Lost.ToString(), 3);
            case '√' when Mac.IndexOf(second, StringComparison.Ordinal) is var pair and >= 0 && pair % 2 == 0:
                return (Mac[pair + 1].ToString(), 2);
            default:
                return null;
        }
    }

    // A quotation mark, a dash or a space after Ã may be itself, as in »Ã«, unless the pair is inside a word.
    private static bool IsInWord(string text, int at, int length) =>
        !IsPunctuation(text[at + 1]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || char.IsLetterOrDigit(At(text, at + length));

    private static bool IsPunctuation(char letter) =>
        (char.IsPunctuation(letter) || char.IsWhiteSpace(letter)) && letter is not ('§' or '¶' or '·');

    private static bool IsSign(int letter) => letter is (>= 0x2010 and <= 0x203A) or 0x20AC or 0x2122 or 0x2212;

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    // The byte from 0x80 to 0xBF that Windows-1252 reads as the character, or -1.
    private static int ByteOf(char letter) =>
        letter is >= '\u0080' and <= '\u00BF' ? letter
        : Windows.IndexOf(letter, StringComparison.Ordinal) is var index and >= 0 ? 0x80 + index
        : -1;

    private static TextSpan WordAt(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && at - start < 40)
        {
            start--;
        }

        while (end < text.Length && text[end] is not (' ' or '\n' or '\r' or '\t') && end - at < 40)
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
