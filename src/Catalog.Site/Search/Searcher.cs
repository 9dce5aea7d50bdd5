using Catalog.Content.Model;
using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>Why a document was found for a word of the query: by which kind of match, by which terms, and with what score.</summary>
public sealed record Reason(QueryWord Word, MatchKind Kind, ImmutableArray<int> Terms, double Score);

/// <summary>A document that was found, how well, and why; <see cref="Matched"/> words of the query were found in it.</summary>
public sealed record Hit(Entry Entry, int Document, double Score, int Matched, ImmutableArray<Reason> Reasons);

/// <summary>The words of a query as they were searched for, how many documents were found, and the best of them in order.</summary>
public sealed record SearchResult(ImmutableArray<QueryWord> Words, int Total, ImmutableArray<Hit> Hits);

/// <summary>
/// Searches an index as the site's script does. A document's score is the sum, over the words of the query, of its best match
/// for each.
/// </summary>
public sealed class Searcher(SearchIndex index)
{
    private const int MostSuggestions = 5;

    private readonly WordMatches matches = new(index);

    public SearchIndex Index => index;

    /// <summary>What is found for a query, whatever is typed.</summary>
    public SearchResult Search(string query)
    {
        var words = matches.For(QueryWords.Of(query));
        ImmutableArray<QueryWord> kept = [.. words.Where(word => !word.IsDropped)];
        var reasons = new SortedDictionary<int, List<Reason>>();
        foreach (var word in kept)
        {
            foreach (var (document, reason) in BestWays(word))
            {
                if (!reasons.TryGetValue(document, out var list))
                {
                    reasons.Add(document, list = []);
                }

                list.Add(reason);
            }
        }

        var hits = reasons
            .Select(each => new Hit(
                index.Documents[each.Key],
                each.Key,
                each.Value.Sum(reason => reason.Score) * ShareFactor(each.Value.Count, kept.Length),
                each.Value.Count,
                [.. each.Value]
            ))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Document)
            .ToImmutableArray();
        return new SearchResult(words, hits.Length, [.. hits.Take(Ranking.MostHits)]);
    }

    /// <summary>Words of the catalogue that begin most like a word that was not found, at most five.</summary>
    public ImmutableArray<string> Suggestions(string word)
    {
        var folded = Spelling.Fold(Spelling.Letters(word));
        return
        [
            .. Enumerable
                .Range(0, index.Count)
                .Select(term => (Term: term, Alike: folded.AsSpan().CommonPrefixLength(index.Key(term))))
                .Where(each => each.Alike >= Ranking.ShortestStem)
                .OrderByDescending(each => each.Alike)
                .ThenBy(each => each.Term)
                .Take(MostSuggestions)
                .Select(each => index.Shown(each.Term)[0]),
        ];
    }

    // A missing word lowers the score, but by less than its share: a question has words that no entry has.
    private static double ShareFactor(int matched, int words) => Math.Sqrt(Math.Sqrt((double)matched / words));

    private SortedDictionary<int, Reason> BestWays(QueryWord word)
    {
        var best = new SortedDictionary<int, Reason>();
        foreach (var match in word.Matches)
        {
            foreach (var (document, impact) in Impacts(match))
            {
                var score = match.Factor * impact;
                if (!best.TryGetValue(document, out var known) || known.Score < score)
                {
                    best[document] = new Reason(word, match.Kind, match.Terms, score);
                }
            }
        }

        return best;
    }

    private Dictionary<int, double> Impacts(WordMatch match)
    {
        var impacts = new Dictionary<int, double>();
        var times = new Dictionary<int, int>();
        foreach (var posting in match.Terms.SelectMany(term => Postings.Read(index.EncodedPostings(term))))
        {
            var known = impacts.GetValueOrDefault(posting.Document);
            impacts[posting.Document] = match.IsAny
                ? double.Max(known, posting.Impact)
                : known + ((double)posting.Impact / match.Terms.Length);
            times[posting.Document] = times.GetValueOrDefault(posting.Document) + 1;
        }

        return match.IsAny ? impacts : impacts.Where(each => times[each.Key] == match.Terms.Length).ToDictionary();
    }
}
