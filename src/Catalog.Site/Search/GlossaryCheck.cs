using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search;

/// <summary>
/// Whether the glossary's rows and groups help the search: what the stemmer finds by itself, words in too many groups, and groups
/// that are not used.
/// </summary>
public static class GlossaryCheck
{
    private const int MostGroups = 2;
    private const int MostNamed = 5;

    // Of a long glossary some group is always used, so a plain check need not make the index.
    private const int MostCheckedAlways = 20;

    /// <summary>The findings about rows and groups by themselves.</summary>
    public static IEnumerable<Diagnostic> Rows(Glossary glossary) => Needless(glossary).Concat(Crowded(glossary));

    /// <summary>
    /// One finding about the synonym groups of which no word, and none of its parts, is in an entry; unless
    /// <paramref name="some"/> is asked for, only when that is all of them. The index is not made when there are no groups.
    /// </summary>
    public static IEnumerable<Diagnostic> Unused(Glossary glossary, Lazy<Searcher> searcher, bool some)
    {
        if (glossary.Synonyms.IsEmpty || (!some && glossary.Synonyms.Length > MostCheckedAlways))
        {
            return [];
        }

        var index = searcher.Value.Index;
        var unused = glossary
            .Synonyms.Where(group => group.Values.All(word => index.Find(index.Analysis.KeyOf(word)) < 0))
            .ToImmutableArray();
        return unused.IsEmpty || (!some && unused.Length < glossary.Synonyms.Length)
            ? []
            : [SearchRules.UnusedGroups(unused[0].Place, unused.Length, [.. unused.Take(MostNamed).Select(group => group.Values[0])])];
    }

    // All forms have one stem, and no word of another row or sentence has it.
    private static IEnumerable<Diagnostic> Needless(Glossary glossary)
    {
        var plain = new WordAnalysis([]);
        var stems = glossary
            .Inflections.SelectMany(row => row.Values.Select(form => (Key: plain.KeyOf(form), Row: row)))
            .ToLookup(form => form.Key, form => form.Row, StringComparer.Ordinal);
        var stops = StopWords.All.Select(plain.Key).ToHashSet(StringComparer.Ordinal);
        return glossary
            .Inflections.Where(row => row.Values.Select(plain.KeyOf).Distinct(StringComparer.Ordinal).Take(2).Count() == 1)
            .Where(row =>
                row.Values.Length > 1
                && plain.KeyOf(row.Values[0]) is var stem
                && !stops.Contains(stem)
                && stems[stem].Distinct().Take(2).Count() == 1
            )
            .Select(row => SearchRules.NeedlessRow(row.Place, row.Values[0]));
    }

    private static IEnumerable<Diagnostic> Crowded(Glossary glossary)
    {
        var analysis = WordAnalysis.Of(glossary);
        return glossary
            .Synonyms.SelectMany(group => group.Words.Select(word => (Key: analysis.KeyOf(word.Value), Word: word, Group: group)))
            .GroupBy(each => each.Key, StringComparer.Ordinal)
            .Where(each => each.Key.Length > 0 && each.Select(found => found.Group).Distinct().Skip(MostGroups).Any())
            .Select(each =>
                SearchRules.CrowdedWord(
                    each.ElementAt(MostGroups).Group.Place with
                    {
                        Span = each.ElementAt(MostGroups).Word.Span,
                    },
                    each.First().Word.Value,
                    each.Select(found => found.Group).Distinct().Count(),
                    MostGroups
                )
            );
    }
}
