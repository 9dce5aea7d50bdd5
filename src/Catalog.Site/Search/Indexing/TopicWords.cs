using System.Globalization;
using Catalog.Content.Model;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>That a word names a topic, or, when <see cref="IsNear"/>, is only about something close to it.</summary>
public readonly record struct TopicLink(string Key, bool IsNear);

/// <summary>
/// The topics and the words that lead to them. A topic is one more term of the index, with a key that no word has: entries are worth to
/// it what their words about it are, and a query's words lead to it, so that no word needs the entries of all others.
/// </summary>
internal sealed class TopicWords
{
    // No letter and no digit comes before it, so that the topics are shards of their own.
    private const char Mark = '@';

    private readonly Dictionary<string, List<TopicLink>> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<GroupedWord> words = [];

    public TopicWords(ImmutableArray<Topic> topics, WordAnalysis analysis)
    {
        foreach (var topic in topics)
        {
            var key = Mark + names.Count.ToString(CultureInfo.InvariantCulture);
            names.Add(key, topic.Name);
            foreach (var name in topic.Names())
            {
                Add(name, new TopicLink(key, IsNear: false), analysis);
            }

            foreach (var near in topic.Near)
            {
                Add(near.Value, new TopicLink(key, IsNear: true), analysis);
            }
        }
    }

    /// <summary>Every name of a topic and every word near one, each once.</summary>
    public IReadOnlyList<GroupedWord> Names => words;

    /// <summary>The topics of a word's key.</summary>
    public IReadOnlyList<TopicLink> Of(string key) => links.GetValueOrDefault(key) ?? [];

    /// <summary>The topics to which a query's word leads: those that it names, or else those that it is near.</summary>
    public IEnumerable<TopicLink> Leading(string key) =>
        Of(key) is var all && all.Any(link => !link.IsNear) ? all.Where(link => !link.IsNear) : all;

    /// <summary>The name of the topic with a key.</summary>
    public string NameOf(string topic) => names[topic];

    /// <summary>Whether the key is a topic's and no word's.</summary>
    public static bool IsTopic(string key) => key[0] == Mark;

    private void Add(string name, TopicLink link, WordAnalysis analysis)
    {
        var word = WordGroups.Member(name, analysis);
        // The stem of a name may be a word that only carries a sentence.
        if (word.Key.Length == 0 || StopWords.Has(word.Key))
        {
            return;
        }

        if (!links.TryGetValue(word.Key, out var known))
        {
            links.Add(word.Key, known = []);
            words.Add(word);
        }

        if (known.All(other => other.Key != link.Key))
        {
            known.Add(link);
        }
    }
}
