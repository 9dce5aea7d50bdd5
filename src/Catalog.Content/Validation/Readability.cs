using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// How hard a text is to read, by LIX: words per sentence plus the percentage of words with more than six letters (Björnsson,
/// Läsbarhet, 1968).
/// </summary>
public static class Readability
{
    private const int LongWord = 6;
    private const WordParts Parts = WordParts.Hyphen;

    /// <summary>The LIX of a text, rounded to a whole number; 0 for a text without words. Under 25 is easy, over 45 hard.</summary>
    public static int Lix(ReadOnlySpan<char> text)
    {
        var (words, longWords, sentences, at) = (0, 0, 0, 0);
        for (var word = WordReader.Next(text, 0, Parts); word.Length > 0; word = WordReader.Next(text, at, Parts))
        {
            sentences += SentenceEnds(text, at, word.Start);
            words++;
            longWords += word.Length > LongWord ? 1 : 0;
            at = word.End;
        }

        sentences += SentenceEnds(text, at, text.Length);
        return words == 0
            ? 0
            : (int)Math.Round(((double)words / Math.Max(1, sentences)) + (100.0 * longWords / words), MidpointRounding.AwayFromZero);
    }

    private static int SentenceEnds(ReadOnlySpan<char> text, int from, int to)
    {
        var ends = 0;
        for (var at = from; at < to; at++)
        {
            ends += text[at] is '.' or '!' or '?' or ':' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) ? 1 : 0;
        }

        return ends;
    }
}
