using Catalog.Content.Model;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>
/// A member of a group: the key it is found by, the word as a reader sees it, and the keys of its atoms when it is several words.
/// </summary>
internal sealed record GroupedWord(string Key, string Shown, ImmutableArray<string> Atoms);

/// <summary>
/// Which words lead to which others: synonyms, abbreviations and what they are short for, glossary words and their other
/// names. Phrases are known by the key of their first atom.
/// </summary>
internal sealed class WordGroups
{
    private readonly List<ImmutableArray<GroupedWord>> all = [];
    private readonly Dictionary<string, List<GroupedWord>> others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GroupedWord>> phrases = new(StringComparer.Ordinal);

    public WordGroups(Glossary glossary, ImmutableArray<Topic> topics, WordAnalysis analysis)
    {
        Topics = new TopicWords(topics, analysis);
        foreach (var group in Groups(glossary))
        {
            ImmutableArray<GroupedWord> members =
            [
                .. group.Select(word => Member(word, analysis)).Where(member => member.Key.Length > 0).DistinctBy(member => member.Key),
            ];
            all.Add(members);
            foreach (var member in members)
            {
                List(others, member.Key).AddRange(members.Where(other => other != member));
                AddPhrase(member);
            }
        }

        foreach (var name in Topics.Names)
        {
            AddPhrase(name);
        }
    }

    /// <summary>The topics that words name.</summary>
    public TopicWords Topics { get; }

    /// <summary>Every group.</summary>
    public IReadOnlyList<ImmutableArray<GroupedWord>> All => all;

    /// <summary>The members of a key's groups.</summary>
    public IReadOnlyList<GroupedWord> Others(string key) => others.GetValueOrDefault(key) ?? [];

    /// <summary>The phrases whose first atom has the key; null when there are none.</summary>
    public IReadOnlyList<GroupedWord>? Phrases(string firstKey) => phrases.GetValueOrDefault(firstKey);

    /// <summary>Every group of words that mean nearly the same.</summary>
    public static IEnumerable<IEnumerable<string>> Groups(Glossary glossary) =>
        [
            .. glossary.Synonyms.Select(group => group.Values.AsEnumerable()),
            .. glossary.Abbreviations.Select(each => (IEnumerable<string>)[each.Letters, each.Words]),
            .. glossary.Terms.Where(term => !term.Aliases.IsEmpty).Select(term => term.Aliases.Prepend(term.Word)),
        ];

    private void AddPhrase(GroupedWord member)
    {
        if (member.Atoms.Length > 1 && List(phrases, member.Atoms[0]).All(known => known.Key != member.Key))
        {
            List(phrases, member.Atoms[0]).Add(member);
        }
    }

    internal static GroupedWord Member(string word, WordAnalysis analysis)
    {
        var (key, atoms) = analysis.Of(word);
        return new(key, string.Join(' ', WordAnalysis.Words(word)), atoms);
    }

    private static List<GroupedWord> List(Dictionary<string, List<GroupedWord>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
