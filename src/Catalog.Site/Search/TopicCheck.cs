using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search;

/// <summary>
/// Whether a catalogue's own topics help the search: topics left out that the program does not have, words in too many topics, and topics
/// that are not used. Topics that are the program's own are not reported.
/// </summary>
public static class TopicCheck
{
    private const int MostTopics = 3;
    private const int MostNamed = 5;

    /// <summary>The findings about topics by themselves.</summary>
    public static IEnumerable<Diagnostic> Names(ContentModel model) =>
        model.Topics == TopicList.None ? [] : Unknown(model.Topics).Concat(Crowded(model));

    /// <summary>One finding about the own topics of which no word is in an entry.</summary>
    public static IEnumerable<Diagnostic> Unused(ContentModel model, Lazy<Searcher> searcher)
    {
        var own = Own(model.Topics);
        if (own.IsEmpty)
        {
            return [];
        }

        var index = searcher.Value.Index;
        var unused = own.Where(topic =>
                topic
                    .Names()
                    .All(word => index.Find(index.Analysis.KeyOf(word)) is var term && (term < 0 || index.EncodedPostings(term).IsEmpty))
            )
            .ToImmutableArray();
        return unused.IsEmpty
            ? []
            : [SearchRules.UnusedGroups(unused[0].Place, unused.Length, [.. unused.Take(MostNamed).Select(topic => topic.Name)])];
    }

    private static ImmutableArray<Topic> Own(TopicList topics)
    {
        if (topics.All.IsEmpty)
        {
            return [];
        }

        var shipped = ShippedTopics.All.All.ToDictionary(topic => topic.Name, StringComparer.Ordinal);
        return [.. topics.All.Where(topic => !shipped.TryGetValue(topic.Name, out var known) || !known.IsLike(topic))];
    }

    private static IEnumerable<Diagnostic> Unknown(TopicList topics)
    {
        var names = ShippedTopics.All.All.Select(topic => topic.Name).ToImmutableArray();
        return topics
            .Muted.Words.Where(name => !names.Contains(name.Value, StringComparer.Ordinal))
            .Select(name =>
                SiteRules.UnknownModelReference(
                    topics.Muted.Place with
                    {
                        Span = name.Span,
                    },
                    name.Value,
                    "et emne, som programmet har",
                    Nearest.Names(name.Value, names)
                )
            );
    }

    private static IEnumerable<Diagnostic> Crowded(ContentModel model)
    {
        var analysis = WordAnalysis.Of(model.Glossary);
        var counts = ShippedTopics
            .All.With(model.Topics)
            .SelectMany(topic => topic.Names().Select(analysis.KeyOf).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return Own(model.Topics)
            .SelectMany(topic => topic.Words.Select(word => (Word: word, topic.Place)))
            .Where(each => counts[analysis.KeyOf(each.Word.Value)] > MostTopics)
            .Select(each =>
                SearchRules.CrowdedWord(
                    each.Place with
                    {
                        Span = each.Word.Span,
                    },
                    each.Word.Value,
                    counts[analysis.KeyOf(each.Word.Value)],
                    MostTopics
                )
            );
    }
}
