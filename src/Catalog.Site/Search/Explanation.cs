using Catalog.Content.Model;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>
/// A word of an entry that made it a hit: how it is written there, in which field, how often, and how it comes to the term.
/// </summary>
public sealed record MatchedWord(string Written, SearchField Field, TermOrigin Origin, int Often);

/// <summary>Explains why an entry is a hit. It reads the entry again, since the index only has what each term is worth.</summary>
public sealed class Explanation(SearchIndex index, ContentModel model)
{
    private readonly WordGroups groups = index.Groups;

    /// <summary>The words of the hit's entry that answer to the reason's terms, those that weigh most first.</summary>
    public ImmutableArray<MatchedWord> Of(Hit hit, Reason reason)
    {
        var keys = reason.Terms.Select(index.Key).ToHashSet(StringComparer.Ordinal);
        var table = new WordTable(index.Analysis, groups);
        var uses = new EntryWordReader(table, model).Read(hit.Entry).Uses;
        var words = table.ById();
        var terms = new WordTerms(index.Analysis, groups, index.Compounds, index.Has);
        return
        [
            .. uses.SelectMany(use => MatchedWordsOf(use, words[use.Word], terms, keys))
                .OrderByDescending(found => found.Weight)
                .ThenBy(found => found.Matched.Written, StringComparer.Ordinal)
                .Select(found => found.Matched)
                .Distinct(),
        ];
    }

    private static IEnumerable<(MatchedWord Matched, float Weight)> MatchedWordsOf(
        WordUse use,
        IndexedWord word,
        WordTerms terms,
        HashSet<string> keys
    ) =>
        terms
            .Of(word)
            .Where(term => keys.Contains(term.Key))
            .Select(term =>
                (
                    new MatchedWord(
                        word.Shown,
                        use.Field,
                        use.Place == WordPlace.Whole || term.Origin != TermOrigin.Word ? term.Origin : TermOrigin.Part,
                        use.Often
                    ),
                    FieldWeight.All[(int)use.Field].Weight * term.Worth
                )
            );
}
