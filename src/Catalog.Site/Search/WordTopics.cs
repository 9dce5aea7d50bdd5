using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>Finds the topics to which the matches of a word lead.</summary>
internal sealed class WordTopics(SearchIndex index)
{
    /// <summary>The word with its topics, each by the strongest way to it.</summary>
    public QueryWord With(QueryWord word)
    {
        var best = new SortedDictionary<int, double>();
        var isShort = Spelling.Fold(word.Letters).Length < Ranking.ShortestFamily;
        foreach (var match in word.Matches.Where(match => LeadsToTopics(match, isShort)))
        {
            foreach (var (topic, isNear) in match.Terms.SelectMany(index.TopicsOf))
            {
                var factor = match.Factor * (isNear ? Ranking.NearTopic : 1) * Ranking.Topic;
                best[topic] = double.Max(best.GetValueOrDefault(topic), factor);
            }
        }

        return word with
        {
            Topics = [.. best.Select(each => new TopicMatch(each.Key, each.Value))],
        };
    }

    private static bool LeadsToTopics(WordMatch match, bool isShort) =>
        match.Factor > Ranking.OnePart && match.Terms.Length <= Ranking.MostBegun && !(isShort && match.Kind == MatchKind.Beginning);
}
