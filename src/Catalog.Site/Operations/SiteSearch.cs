using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;

namespace Catalog.Site.Operations;

/// <summary>The site's own search, asked from outside the site.</summary>
public sealed record SiteSearch(Searcher Searcher, Explanation Explanation)
{
    /// <summary>The file that the site's script reads first of the search; the others lie beside it.</summary>
    public static string Manifest => Urls.SearchManifest.Path;

    /// <summary>The search of a catalogue, or null when the model cannot be read. Of the entries, those are searched that can be read.</summary>
    public static (SiteSearch? Search, ImmutableArray<Diagnostic> Diagnostics) Of(SourceTree sources, bool drafts)
    {
        var faults = new Faults();
        var settings = faults.Take(ModelReader.ReadSite(sources));
        var model = faults.Take(ModelReader.ReadModel(sources));
        if (settings is null || model is null || faults.HasErrors)
        {
            return (null, DiagnosticOrder.Sort(faults.Found));
        }

        var plan = SitePlan.Make(CatalogueBinder.Bind(sources, settings, model).Value, drafts).Value;
        var index = SearchIndex.Make(plan);
        return (new SiteSearch(new Searcher(index), new Explanation(index, model)), []);
    }
}
