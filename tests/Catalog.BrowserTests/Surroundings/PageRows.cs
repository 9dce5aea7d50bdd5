using Xunit;

namespace Catalog.BrowserTests.Surroundings;

/// <summary>
/// Rows for theories: the name of a site, and a page of it. Nobody lists pages: they are found by their kind, so a new one is
/// looked at as soon as it is there.
/// </summary>
public static class PageRows
{
    // A measurement beside the tests: every page of the site that is named here, instead of one or two of each kind.
    private static readonly string? Whole = Environment.GetEnvironmentVariable("CATALOG_EVERY_PAGE_OF");

    /// <summary>Of each kind of page the largest of all sites.</summary>
    public static TheoryData<string, string> Largest => Pairs(LargestPages.Select(page => (page.Site, page.Path)));

    /// <summary>The same without the page for what is missing, which only a server shows, at any depth (decision 0058).</summary>
    public static TheoryData<string, string> LargestInFolder =>
        Pairs(LargestPages.Where(page => page.Path != "404.html").Select(page => (page.Site, page.Path)));

    internal static IEnumerable<BuiltPage> LargestPages =>
        from page in Sites.Names.SelectMany(PagesOf)
        group page by page.Kind into kind
        select kind.MaxBy(page => page.Length);

    /// <summary>Of each kind of page the largest of at most so many bytes, or else the smallest.</summary>
    internal static IEnumerable<BuiltPage> LargestPagesWithin(long bytes) =>
        Whole is not null
            ? PagesOf(Whole)
            : from page in Sites.Names.SelectMany(PagesOf)
            group page by page.Kind into kind
            select kind.Where(page => page.Length <= bytes).MaxBy(page => page.Length) ?? kind.MinBy(page => page.Length);

    /// <summary>Of each kind of page, in each site, the largest and the smallest.</summary>
    public static TheoryData<string, string> LargestAndSmallest =>
        Pairs(
            Whole is not null
                ? PagesOf(Whole).Select(page => (Whole, page.Path))
                : from site in Sites.Names
                from kind in PagesOf(site).GroupBy(page => page.Kind)
                from page in new[] { kind.MaxBy(page => page.Length)!, kind.MinBy(page => page.Length)! }.Distinct()
                select (site, page.Path)
        );

    /// <summary>Every site, from a server and from a folder.</summary>
    public static TheoryData<string, Way> SitesAndWays =>
        Pairs(from site in Sites.Names from way in new[] { Way.Server, Way.Folder } select (site, way));

    /// <summary>Every site.</summary>
    public static TheoryData<string> SiteNames => [.. Sites.Names];

    private static IEnumerable<BuiltPage> PagesOf(string site) => Sites.Of(site).GetAwaiter().GetResult().Pages;

    private static TheoryData<string, T> Pairs<T>(IEnumerable<(string, T)> pairs)
    {
        var rows = new TheoryData<string, T>();
        foreach (var (site, other) in pairs)
        {
            rows.Add(site, other);
        }

        return rows;
    }
}
