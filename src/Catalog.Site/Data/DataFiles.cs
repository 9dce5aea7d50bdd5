using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Data;

/// <summary>The files of the site that machines read.</summary>
public static class DataFiles
{
    public static ImmutableArray<OutputFile> Of(SitePlan plan, Words words) =>
        [
            .. OfEdition(plan, words),
            .. Redirects(plan),
            .. plan.Log.Editions.SelectMany(difference => ChangesOf(difference, words)),
            new(Urls.Feed.Path, () => Feed.Write(plan, words)),
            new(Urls.DataDescription.Path, () => DatasetDescription.Write(plan, words)),
            new(Urls.Sitemap.Path, () => Crawling.WriteSitemap(plan)),
            new(Urls.Robots.Path, () => Crawling.WriteRobots(plan)),
        ];

    /// <summary>The catalogue as data, which every edition has; see <see cref="CatalogueJson.Parts"/>.</summary>
    public static ImmutableArray<OutputFile> OfEdition(SitePlan plan, Words words, Func<string, int?>? firstIn = null) =>
        [
            new(Urls.DataJson.Path, () => CatalogueJson.Parts(plan, words, firstIn), growsWithCatalogue: true),
            new(Urls.DataCsv.Path, () => CatalogueCsv.Write(plan, words)),
            new(Urls.DataSchema.Path, () => CatalogueSchema.Write(plan.Catalogue.Model, isIndented: firstIn is null)),
        ];

    private static IEnumerable<OutputFile> ChangesOf(EditionDifference difference, Words words)
    {
        if (difference.Changes is { } changes)
        {
            yield return new OutputFile(Urls.ChangesJson(difference.After!.Year).Path, () => EditionChanges.WriteJson(difference, changes));
            yield return new OutputFile(
                Urls.ChangesMarkdown(difference.After.Year).Path,
                () => EditionChanges.WriteMarkdown(difference, changes, words)
            );
        }
    }

    private static ImmutableArray<OutputFile> Redirects(SitePlan plan) =>
        plan.Redirects.IsEmpty ? [] : [new(Urls.Redirects.Path, () => plan.Redirects.WriteFile(plan.Catalogue.Site.BaseAddress))];
}
