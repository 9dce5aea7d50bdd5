using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>
/// The vocabulary as a search asks for it. It looks no further than the site's script does, which has to load what it reads:
/// at most <see cref="Ranking.MostShards"/> shards for a question.
/// </summary>
internal sealed class VocabularyLookup(SearchIndex index)
{
    private readonly ImmutableArray<WordShard> shards = WordShards.Cut(index);

    /// <summary>The terms that a typed word may be: at most one for each of its readings.</summary>
    public ImmutableArray<int> Exact(string letters) =>
        [.. index.Analysis.Keys(letters).Select(index.Find).Where(term => term >= 0).Distinct()];

    /// <summary>The term with a key, or none.</summary>
    public ImmutableArray<int> WithKey(string key) => index.Find(key) is var term and >= 0 ? [term] : [];

    /// <summary>The terms of which a form begins so; <paramref name="beginning"/> is folded.</summary>
    public ImmutableArray<int> Beginning(string beginning)
    {
        var found = new SortedSet<int>();
        var (terms, forms) = Range(beginning);
        for (var term = terms.Start.Value; term < terms.End.Value; term++)
        {
            if (index.Key(term).StartsWith(beginning, StringComparison.Ordinal))
            {
                found.Add(term);
            }
        }

        for (var alias = forms.Start.Value; alias < forms.End.Value; alias++)
        {
            if (index.Aliases[alias].Key.StartsWith(beginning, StringComparison.Ordinal))
            {
                found.UnionWith(WithKey(index.Aliases[alias].Value));
            }
        }

        // A key can be shorter than what has been typed: the stem of a word whose ending is being typed.
        for (var length = int.Max(Ranking.ShortestStem, beginning.Length - Ranking.LongestEnding); length < beginning.Length; length++)
        {
            found.UnionWith(
                WithKey(beginning[..length])
                    .Where(term => index.Shown(term).Any(shown => Folded(shown).StartsWith(beginning, StringComparison.Ordinal)))
            );
        }

        return [.. found];
    }

    /// <summary>The terms whose key begins so, when they are in few shards.</summary>
    public ImmutableArray<int> Family(string beginning)
    {
        var (first, last) = ShardsOf(beginning);
        return shards.IsEmpty || last - first >= Ranking.MostFamilyShards
            ? []
            :
            [
                .. Enumerable
                    .Range(shards[first].Terms.Start.Value, shards[last].Terms.End.Value - shards[first].Terms.Start.Value)
                    .Where(term => index.Key(term).StartsWith(beginning, StringComparison.Ordinal)),
            ];
    }

    /// <summary>
    /// The terms near a word: all in the shards that have keys with the same first letters. As many letters count as make the
    /// shards few, at most <see cref="Ranking.LongestNear"/>.
    /// </summary>
    public Range Near(string folded)
    {
        for (var letters = 1; letters < int.Min(Ranking.LongestNear, folded.Length); letters++)
        {
            if (ShardsOf(folded[..letters]) is var (first, last) && last - first < Ranking.MostNearShards)
            {
                return Range(folded[..letters]).Terms;
            }
        }

        return Range(folded[..int.Min(Ranking.LongestNear, folded.Length)]).Terms;
    }

    /// <summary>A shown form as it is compared: folded, and with letters alone.</summary>
    public static string Folded(string shown) => Spelling.Fold(Spelling.Letters(shown)).Replace(" ", "", StringComparison.Ordinal);

    private (Range Terms, Range Aliases) Range(string beginning)
    {
        var (first, last) = ShardsOf(beginning);
        last = int.Min(last, first + Ranking.MostShards - 1);
        return shards.IsEmpty
            ? default
            : (shards[first].Terms.Start..shards[last].Terms.End, shards[first].Aliases.Start..shards[last].Aliases.End);
    }

    private static bool MayBegin(string separator, string beginning) =>
        separator.StartsWith(beginning, StringComparison.Ordinal) || beginning.StartsWith(separator, StringComparison.Ordinal);

    // From the shard in which the beginning itself would be to the last that begins with it or before it.
    private (int First, int Last) ShardsOf(string beginning)
    {
        var first = 0;
        while (first + 1 < shards.Length && string.CompareOrdinal(shards[first + 1].First, beginning) <= 0)
        {
            first++;
        }

        var last = first;
        while (last + 1 < shards.Length && MayBegin(shards[last + 1].First, beginning))
        {
            last++;
        }

        return (first, last);
    }
}
