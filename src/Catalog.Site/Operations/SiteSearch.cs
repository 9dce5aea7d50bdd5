using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Operations;

/// <summary>
/// The site's own search, for <c>catalog search</c>. <see cref="Faulty"/> are the files with errors, of which something may
/// not be found.
/// </summary>
public sealed record SiteSearch(Searcher Searcher, Explanation Explanation, SituationSearch Situations, ImmutableArray<string> Faulty)
{
    /// <summary>The file that the site's script reads first of the search; the others are in the same folder.</summary>
    public static string Manifest => Urls.SearchManifest.Path;

    /// <summary>Where the site tells of a situation.</summary>
    public static string PageOf(Situation situation) => Urls.Situation(situation.Id).Path;

    /// <summary>The search of everything that can be read, or null with the findings when the model has errors.</summary>
    public static Checked<SiteSearch?> Of(SourceTree sources, bool drafts)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, DiagnosticOrder.Sort(found));
        }

        // Two pages with one address are the plan's only findings, and say nothing about what is searched.
        var index = SearchIndex.Make(SitePlan.Make(catalogue, drafts).Value);
        var explanation = new Explanation(index, catalogue.Model);
        return new(
            new SiteSearch(
                new Searcher(index),
                explanation,
                new SituationSearch(catalogue.Model.Situations),
                DiagnosticOrder.PathsWithErrors(found)
            ),
            []
        );
    }
}
