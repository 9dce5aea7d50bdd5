namespace Catalog.Site.Views;

/// <summary>A piece of a word: literal text, or the name of a place for a value.</summary>
internal readonly record struct WordPiece(string Text, bool IsPlace);

/// <summary>A word as it is written in <c>text.da.yml</c>, cut at its <c>{name}</c>s.</summary>
internal static class WordPattern
{
    /// <summary>The pieces in order.</summary>
    public static IEnumerable<WordPiece> Pieces(string word)
    {
        var literal = 0;
        for (
            var open = word.IndexOf('{', StringComparison.Ordinal);
            open >= 0;
            open = open + 1 < word.Length ? word.IndexOf('{', open + 1) : -1
        )
        {
            var close = word.IndexOf('}', open);
            if (close > 0 && IsName(word[(open + 1)..close]))
            {
                yield return new(word[literal..open], false);
                yield return new(word[(open + 1)..close], true);
                literal = close + 1;
            }
        }

        yield return new(word[literal..], false);
    }

    /// <summary>The names of a word's places, each once.</summary>
    public static ImmutableArray<string> Names(string word) =>
        [.. Pieces(word).Where(piece => piece.IsPlace).Select(piece => piece.Text).Distinct(StringComparer.Ordinal)];

    private static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.All(char.IsAsciiLetterOrDigit);
}
