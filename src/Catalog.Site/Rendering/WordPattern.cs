using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Catalog.Site.Rendering;

/// <summary>A word as it stands in <c>text.da.yml</c>, cut at its <c>{name}</c>s.</summary>
internal static class WordPattern
{
    /// <summary>The pieces in order; a piece is either literal text or the name of a place.</summary>
    public static IEnumerable<(string Text, bool IsPlace)> Pieces(string word)
    {
        var literal = 0;
        for (var open = word.IndexOf('{', StringComparison.Ordinal); open >= 0; open = open + 1 < word.Length ? word.IndexOf('{', open + 1) : -1)
        {
            var close = word.IndexOf('}', open);
            if (close > 0 && TemplatePath.IsName(word[(open + 1)..close]))
            {
                yield return (word[literal..open], false);
                yield return (word[(open + 1)..close], true);
                literal = close + 1;
            }
        }

        yield return (word[literal..], false);
    }

    /// <summary>The names of a word's places, each once.</summary>
    public static ImmutableArray<string> Names(string word) =>
        [.. Pieces(word).Where(piece => piece.IsPlace).Select(piece => piece.Text).Distinct(StringComparer.Ordinal)];
}
