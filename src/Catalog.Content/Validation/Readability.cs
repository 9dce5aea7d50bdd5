namespace Catalog.Content.Validation;

/// <summary>How hard a text is to read, by LIX: words per sentence plus the percentage of words with more than six letters (Björnsson, Läsbarhet, 1968).</summary>
public static class Readability
{
    private const int LongWord = 6;

    /// <summary>The LIX of a text, rounded to a whole number; 0 for a text without words. Under 25 is easy, over 45 hard.</summary>
    public static int Lix(ReadOnlySpan<char> text)
    {
        var (words, longWords, sentences, letters) = (0, 0, 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            // A hyphen inside a word belongs to it (co-teaching).
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' && letters > 0)))
            {
                letters++;
                continue;
            }

            words += letters > 0 ? 1 : 0;
            longWords += letters > LongWord ? 1 : 0;
            letters = 0;
            sentences += i < text.Length && text[i] is ('.' or '!' or '?' or ':') && EndsSentence(text[i..]) ? 1 : 0;
        }

        return words == 0
            ? 0
            : (int)Math.Round(((double)words / Math.Max(1, sentences)) + (100.0 * longWords / words), MidpointRounding.AwayFromZero);
    }

    private static bool EndsSentence(ReadOnlySpan<char> fromMark) =>
        fromMark.Length == 1 || char.IsWhiteSpace(fromMark[1]) || !char.IsLetterOrDigit(fromMark[1]);
}
