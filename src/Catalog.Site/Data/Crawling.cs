using System.Text;
using System.Xml.Linq;
using Catalog.Site.Planning;

namespace Catalog.Site.Data;

/// <summary>What search engines and the national web archive read: <c>sitemap.xml</c> and <c>robots.txt</c>.</summary>
public static class Crawling
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>
    /// Every page but examples, drafts, sheets, 404, the booklet, the components and the editors' table, with the day an entry was last
    /// reviewed.
    /// </summary>
    public static ReadOnlyMemory<byte> WriteSitemap(SitePlan plan)
    {
        var lifecycle = plan.Catalogue.Model.Lifecycle;
        var pages = plan
            .Pages.Where(page =>
                page
                    is not (
                        PlannedPage.NotFound
                        or PlannedPage.OfBooklet
                        or PlannedPage.OfComponents
                        or PlannedPage.OfSheet
                        or PlannedPage.OfEditors
                    )
            )
            .Where(page => page is not PlannedPage.OfEntry { Entry: var entry } || (!entry.IsExample && lifecycle.IsPublished(entry)))
            .OrderBy(page => page.Address.Path, StringComparer.Ordinal)
            .Select(page => new XElement(
                Sitemap + "url",
                new XElement(Sitemap + "loc", Urls.Canonical(plan.Catalogue.Site.BaseAddress, page.Address).Text),
                page is PlannedPage.OfEntry { Entry.Head.Reviewed: { } day }
                    ? new XElement(Sitemap + "lastmod", day.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
                    : null
            ));
        var document = new XElement(Sitemap + "urlset", pages).ToString(SaveOptions.None).ReplaceLineEndings("\n");
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document + "\n");
    }

    /// <summary>
    /// Everything may be read, by everybody. A preview leads nobody to its pages; they must be read for their <c>noindex</c> to be seen.
    /// </summary>
    public static ReadOnlyMemory<byte> WriteRobots(SitePlan plan)
    {
        var sitemap = Urls.Canonical(plan.Catalogue.Site.BaseAddress, Urls.Sitemap).Text;
        return Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n" + (plan.IsPreview ? "" : $"\nSitemap: {sitemap}\n"));
    }
}
