using Catalog.Content.Model;
using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>Why a document was found for a word of the query: by which kind of match, by which terms, and with what score.</summary>
public sealed record Reason(QueryWord Word, MatchKind Kind, ImmutableArray<int> Terms, double Score);

/// <summary>A document that was found, how well, and why; <see cref="Matched"/> words of the query were found in it.</summary>
public sealed record Hit(Entry Entry, int Document, double Score, int Matched, ImmutableArray<Reason> Reasons)
{
    /// <summary>Whether one may stand by it: its score is not below the floor.</summary>
    public bool IsSure { get; init; }
}

/// <summary>
/// The words of a query as they were searched for, how many documents were found, how many of these are sure, and the best of them in
/// order: sure ones before the others, and of both those that have ended last.
/// </summary>
public sealed record SearchResult(ImmutableArray<QueryWord> Words, int Total, int Sure, ImmutableArray<Hit> Hits);

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
        ImmutableArray<QueryPart> parts = [.. words.SelectMany(PartsOf)];
        var tallies = new SortedDictionary<int, Tally>();
        foreach (var part in parts)
        {
            foreach (var (document, reason) in part.Ways)
            {
                if (!tallies.TryGetValue(document, out var tally))
                {
                    tallies.Add(document, tally = new Tally());
                }

                tally.Add(part, reason, isNeed: parts.Length > Ranking.MostConditions);
            }
        }

        var (all, named) = (parts.Sum(part => part.Weight), parts.Any(part => part.IsAge));
        var spoken = parts.Where(part => !part.IsAge).Sum(part => part.Weight);
        ImmutableArray<Hit> found =
        [
            .. tallies.Select(each => new Hit(
                index.Documents[each.Key],
                each.Key,
                each.Value.Score(all, named),
                each.Value.Reasons.Count,
                [.. each.Value.Reasons]
            )
            {
                IsSure = each.Value.Covers(spoken),
            }),
        ];
        var floor = Ranking.FloorOf(found.Select(hit => hit.Score).DefaultIfEmpty(0).Max(), all, parts.Length);
        var hits = found
            .Select(hit => hit with { IsSure = hit.IsSure && hit.Score >= floor })
            .OrderByDescending(hit => hit.IsSure)
            .ThenBy(hit => index.Ended.Contains(hit.Document))
            .ThenByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Document)
            .ToImmutableArray();
        return new SearchResult(words, hits.Length, hits.Count(hit => hit.IsSure), [.. hits.Take(Ranking.MostHits)]);
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

    // The word itself, and beside it the ages that it names.
    private IEnumerable<QueryPart> PartsOf(QueryWord word)
    {
        if (word.IsSearched)
        {
            yield return new QueryPart(word.Weight, false, BestWays(word));
        }

        if (word.AgeMatch is { } ages)
        {
            yield return new QueryPart(word.IsAge ? 1 : Ranking.Stage, true, Best(word, [ages]));
        }
    }

    // A topic adds to what the word itself has found, up to what a word can be worth.
    private SortedDictionary<int, Reason> BestWays(QueryWord word)
    {
        var best = Best(word, word.Matches);
        var topics = Best(word, [.. word.Topics.Select(topic => new WordMatch(MatchKind.Topic, topic.Factor, [topic.Term]))]);
        foreach (var (document, topic) in topics)
        {
            best[document] = best.TryGetValue(document, out var own)
                ? (own.Score < topic.Score ? topic : own) with
                {
                    Score = own.Score + (topic.Score * (Postings.MostImpact - own.Score) / Postings.MostImpact),
                }
                : topic;
        }

        return best;
    }

    private SortedDictionary<int, Reason> Best(QueryWord word, ImmutableArray<WordMatch> ways)
    {
        var best = new SortedDictionary<int, Reason>();
        foreach (var match in ways)
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

    /// <summary>What one word of the query, or the ages that it names, has found, and how much it counts.</summary>
    private sealed record QueryPart(double Weight, bool IsAge, SortedDictionary<int, Reason> Ways);

    /// <summary>What the parts of a query found of a document, added up.</summary>
    private sealed class Tally
    {
        private double sum;
        private double matched;
        private double words;
        private bool isOfAge;

        public List<Reason> Reasons { get; } = [];

        public void Add(QueryPart part, Reason reason, bool isNeed)
        {
            var worth = part.Weight * reason.Score;
            worth = isNeed ? Math.Sqrt(worth) * Math.Sqrt(Math.Sqrt(worth)) : worth;
            sum += worth;
            matched += part.Weight;
            words += part.IsAge ? 0 : part.Weight;
            isOfAge |= part.IsAge;
            Reasons.Add(reason with { Score = worth });
        }

        // An answer to a smaller part of the query is an answer to another query.
        public bool Covers(double all) => words >= all * Ranking.FloorOfWords;

        // A missing word lowers the score, but by less than its share: a question has words that no entry has.
        public double Score(double all, bool hasAges) =>
            sum * Math.Sqrt(Math.Sqrt(matched / all)) * (hasAges && !isOfAge ? Ranking.OtherAge : 1);
    }
}
