using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;

namespace Catalog.Site.Search;

/// <summary>Whether the search finds what the catalogue's own list of queries says it must.</summary>
public static class SearchTestCheck
{
    /// <summary>Each entry must be among so many first hits.</summary>
    public const int MostPlaces = 5;

    private const int MostShown = 3;

    /// <summary>
    /// The queries that miss an entry, and the entries that are not on the site. When none of them is, that is one finding:
    /// then the list belongs to another catalogue. An entry that is not on the site is not searched for.
    /// </summary>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<SearchTest> tests, ImmutableArray<string> ids, Lazy<Searcher> searcher)
    {
        var known = ids.ToHashSet(StringComparer.Ordinal);
        return !tests.IsEmpty && tests.All(test => test.Entries.All(id => !known.Contains(id.Value)))
            ? [SearchRules.NoTarget(tests[0].Place, tests.Length)]
            : [.. tests.SelectMany(test => Unknown(test, ids, known).Concat(Missed(test, known, searcher)))];
    }

    private static IEnumerable<Diagnostic> Unknown(SearchTest test, ImmutableArray<string> ids, HashSet<string> known) =>
        test
            .Entries.Where(id => !known.Contains(id.Value))
            .Select(id => SearchRules.UnknownTarget(test.At(id.Span), id.Value, Nearest.Names(id.Value, ids)));

    private static IEnumerable<Diagnostic> Missed(SearchTest test, HashSet<string> known, Lazy<Searcher> searcher)
    {
        ImmutableArray<string> wanted = [.. test.Entries.Select(id => id.Value).Where(known.Contains)];
        ImmutableArray<string> first = wanted.IsEmpty
            ? []
            : [.. searcher.Value.Search(test.Query.Value).Hits.Take(MostPlaces).Select(hit => hit.Entry.Id)];
        return wanted
            .Except(first)
            .Select(id => SearchRules.Missed(test.At(test.Query.Span), test.Query.Value, id, MostPlaces, Instead(first)));
    }

    private static string Instead(ImmutableArray<string> first) =>
        first.Length switch
        {
            0 => "Den finder ingenting.",
            1 => $"Den finder kun »{first[0]}«.",
            _ => $"Først kommer {string.Join(", ", first.Take(MostShown).Select(id => $"»{id}«"))}.",
        };
}
