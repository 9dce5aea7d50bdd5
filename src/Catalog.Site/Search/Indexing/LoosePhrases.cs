using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>
/// Finds entries that speak of what a group of the glossary means when no entry has a word of the group: »tidlig« here and
/// »opsporing« there answer a search for TOPI. Such an entry gets the phrase as one more word, the stronger the more of
/// the phrase it has.
/// </summary>
internal sealed class LoosePhrases
{
    // How much of a phrase an entry must have, its words weighed by their rarity.
    private const float Enough = 0.65f;
    private const float Saturation = 2;

    private readonly ImmutableArray<EntryWords> entries;
    private readonly List<Phrase> phrases = [];
    private readonly Dictionary<string, int> parts = new(StringComparer.Ordinal);
    private readonly List<(int Part, float Worth)>?[] partsOf;
    private readonly float[] sums;
    private readonly int[] entriesWith;

    private LoosePhrases(
        ImmutableArray<EntryWords> entries,
        ImmutableArray<ImmutableArray<WordTerm>> terms,
        WordGroups groups,
        WordAnalysis analysis,
        Compounds compounds
    )
    {
        this.entries = entries;
        var known = new HashSet<string>(terms.Length, StringComparer.Ordinal);
        foreach (var word in terms)
        {
            known.Add(word[0].Key);
        }

        foreach (var group in groups.All)
        {
            if (!group.Any(member => known.Contains(member.Key)))
            {
                Add(group, analysis, compounds, known);
            }
        }

        partsOf = new List<(int, float)>?[terms.Length];
        for (var word = 0; word < terms.Length; word++)
        {
            foreach (var term in terms[word])
            {
                if (parts.TryGetValue(term.Key, out var part))
                {
                    (partsOf[word] ??= []).Add((part, term.Worth));
                }
            }
        }

        sums = new float[parts.Count];
        entriesWith = new int[parts.Count];
    }

    /// <summary>The entries with the phrases that they have loosely, and the terms of all words, those phrases after the others.</summary>
    public static (ImmutableArray<EntryWords> Entries, ImmutableArray<ImmutableArray<WordTerm>> Terms) Add(
        ImmutableArray<EntryWords> entries,
        ImmutableArray<ImmutableArray<WordTerm>> terms,
        WordGroups groups,
        WordAnalysis analysis,
        Compounds compounds
    )
    {
        var loose = new LoosePhrases(entries, terms, groups, analysis, compounds);
        return loose.phrases.Count == 0 ? (entries, terms) : loose.Added(terms);
    }

    private (ImmutableArray<EntryWords> Entries, ImmutableArray<ImmutableArray<WordTerm>> Terms) Added(
        ImmutableArray<ImmutableArray<WordTerm>> terms
    )
    {
        foreach (var entry in entries)
        {
            Sum(entry);
            for (var part = 0; part < sums.Length; part++)
            {
                entriesWith[part] += sums[part] > 0 ? 1 : 0;
            }
        }

        // Only phrases that some entry has become words.
        var words = new Dictionary<Phrase, int>(ReferenceEqualityComparer.Instance);
        var found = entries
            .Select(entry => entry with { Uses = [.. entry.Uses, .. UsesIn(entry, words, terms.Length)] })
            .ToImmutableArray();
        return (found, [.. terms, .. words.OrderBy(word => word.Value).Select(word => word.Key.Terms)]);
    }

    // A stop word is no part. A compound that the catalogue does not have as a word is looked for by its parts.
    private void Add(ImmutableArray<GroupedWord> group, WordAnalysis analysis, Compounds compounds, HashSet<string> known)
    {
        ImmutableArray<WordTerm> terms = [.. group.Select(member => new WordTerm(member.Key, TermOrigin.Loose, member.Shown))];
        foreach (var member in group)
        {
            var keys = new List<string>();
            foreach (var (letters, _) in WordAnalysis.Atoms(member.Shown).Where(atom => !StopWords.Has(Spelling.Fold(atom.Letters))))
            {
                var key = analysis.Key(letters);
                var split = known.Contains(key) ? [] : compounds.Split(letters);
                keys.AddRange(split.Length > 1 ? split.Select(part => analysis.Key(part.Letters)) : [key]);
            }

            ImmutableArray<string> distinct = [.. keys.Distinct(StringComparer.Ordinal)];
            if (distinct.Length > 1)
            {
                phrases.Add(new Phrase(terms, [.. distinct.Select(NumberOf)]));
            }
        }
    }

    private int NumberOf(string key)
    {
        parts.TryAdd(key, parts.Count);
        return parts[key];
    }

    // How much of each part the entry has.
    private void Sum(EntryWords entry)
    {
        Array.Clear(sums);
        foreach (var use in entry.Uses)
        {
            foreach (var (part, worth) in partsOf[use.Word] ?? [])
            {
                sums[part] += use.Often * FieldWeight.All[(int)use.Field].Weight * worth;
            }
        }
    }

    private List<WordUse> UsesIn(EntryWords entry, Dictionary<Phrase, int> words, int firstWord)
    {
        var uses = new List<WordUse>();
        Sum(entry);
        foreach (var phrase in phrases)
        {
            if (Strength(phrase) is var strength and > 0)
            {
                words.TryAdd(phrase, firstWord + words.Count);
                uses.Add(WordUse.Of(words[phrase], SearchField.Fact, WordPlace.Whole, strength));
            }
        }

        return uses;
    }

    // How near the entry that was summed last comes to the phrase, in fifteenths; 0 when it has too little of it.
    private int Strength(Phrase phrase)
    {
        var (all, present, strength, count) = (0f, 0f, 0f, 0);
        foreach (var part in phrase.Parts)
        {
            var rarity = MathF.Log(1 + (entries.Length / (int.Max(1, entriesWith[part]) + 0.5f)));
            all += rarity;
            present += sums[part] > 0 ? rarity : 0;
            strength += rarity * sums[part] / (sums[part] + Saturation);
            count += sums[part] > 0 ? 1 : 0;
        }

        return count > 1 && present / all >= Enough ? int.Max(1, (int)MathF.Round(WordUse.MostOften * strength / all)) : 0;
    }

    private sealed record Phrase(ImmutableArray<WordTerm> Terms, ImmutableArray<int> Parts);
}
