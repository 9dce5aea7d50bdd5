using Catalog.Content.Diagnostics;
using Catalog.Site.Planning;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Search;

/// <summary>Runs the rules about what the search knows and finds.</summary>
public static class SearchCheck
{
    /// <summary>
    /// All findings, unsorted. A glossary has more than the entries of one year use: groups that are not used are reported when a
    /// release is prepared, or when no group is used. The searches are tried with
    /// <paramref name="tryQueries"/>, which is for a catalogue without errors: a miss because an entry has errors would be a second
    /// message for one mistake.
    /// </summary>
    public static ImmutableArray<Diagnostic> Run(SitePlan plan, Lazy<SearchIndex> index, bool release, bool tryQueries)
    {
        var model = plan.Catalogue.Model;
        var searcher = new Lazy<Searcher>(() => new Searcher(index.Value));
        return
        [
            .. GlossaryCheck.Rows(model.Glossary),
            .. GlossaryCheck.Unused(model.Glossary, searcher, release),
            .. TopicCheck.Names(model),
            .. TopicCheck.Unused(model, searcher),
            .. tryQueries ? SearchTestCheck.Run(model.Searches, [.. plan.Index.Public.Select(entry => entry.Id)], searcher) : [],
        ];
    }
}
