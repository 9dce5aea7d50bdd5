using System.Collections.Immutable;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Data;

/// <summary>The files of the site that machines read.</summary>
public static class DataFiles
{
    public static ImmutableArray<OutputFile> Of(SitePlan plan, Words words) =>
    [
        new(Urls.DataJson.Path, () => CatalogueJson.Parts(plan, words)),
        new(Urls.DataCsv.Path, () => CatalogueCsv.Write(plan, words)),
        new(Urls.DataSchema.Path, () => CatalogueSchema.Write(plan.Catalogue.Model)),
        new(Urls.Sitemap.Path, () => Crawling.WriteSitemap(plan)),
        new(Urls.Robots.Path, () => Crawling.WriteRobots(plan.Catalogue)),
    ];
}
