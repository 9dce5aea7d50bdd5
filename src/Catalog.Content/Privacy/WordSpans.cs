using Catalog.Content.Text;

namespace Catalog.Content.Privacy;

/// <summary>
/// The words of a stretch of text. A word is a run of letters and digits; a hyphen, point or comma between two of them
/// belongs to it, so <c>3.b</c>, <c>8-årig</c>, <c>22,5</c> and <c>2026-06-01</c> are one word each.
/// </summary>
internal static class WordSpans
{
    private const WordParts Parts = WordParts.Hyphen | WordParts.Dash | WordParts.Points;

    /// <summary>The words that begin in a part of a text, in order.</summary>
    public static ImmutableArray<TextSpan> In(string text, TextSpan part)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var word = WordReader.Next(text, part.Start, Parts);
        while (word.Length > 0 && word.Start < part.End)
        {
            words.Add(word);
            word = WordReader.Next(text, word.End, Parts);
        }

        return words.DrainToImmutable();
    }

    /// <summary>The word that begins at an offset; empty when none does.</summary>
    public static TextSpan At(string text, int start) => WordReader.At(text, start, Parts);

    /// <summary>The words in small letters.</summary>
    public static IEnumerable<string> Small(string text, ImmutableArray<TextSpan> words)
    {
        foreach (var word in words)
        {
            yield return text.Substring(word.Start, word.Length).ToLowerInvariant();
        }
    }
}
