using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search;

/// <summary>Reads a query as words.</summary>
internal static class QueryWords
{
    /// <summary>
    /// The words, at most <see cref="Ranking.MostWords"/>. The last may be typed on, unless a character is after it.
    /// Stop words are dropped when others remain.
    /// </summary>
    public static ImmutableArray<QueryWord> Of(string query)
    {
        var text = query.AsSpan(0, int.Min(query.Length, Ranking.MostSigns));
        var words = new List<(List<string> Written, int End)>();
        var reader = new AtomReader(text, stackalloc char[AtomReader.LongestAtom]);
        var open = true;
        while (reader.Next())
        {
            if (reader.IsJoined && words.Count > 0)
            {
                words[^1].Written.Add(reader.Atom.ToString());
            }
            else
            {
                words.Add(([reader.Atom.ToString()], 0));
            }

            open = reader.IsAtEnd;
        }

        ImmutableArray<QueryWord> read =
        [
            .. words.Take(Ranking.MostWords).Select((word, i) => Word(word.Written, open && i == words.Count - 1)),
        ];
        var all = read.All(IsStopWord);
        return QueryAges.Of([
            .. read.Select(word =>
                word with
                {
                    IsDropped = !all && IsStopWord(word),
                    IsLight = LightWords.Has(Spelling.Fold(word.Letters)),
                }
            ),
        ]);
    }

    private static QueryWord Word(List<string> atoms, bool isLast)
    {
        var shown = string.Join('-', atoms);
        return new QueryWord(shown, Spelling.Letters(shown), [.. atoms.Select(Spelling.Letters)], isLast);
    }

    private static bool IsStopWord(QueryWord word) => StopWords.Has(Spelling.Fold(word.Letters));
}
