using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Searching;

/// <summary>A row is made twice: by the template in the lists, and by the script on the search page. A reader sees no difference.</summary>
public sealed class SameRowTests
{
    private const int MostPresses = 20;
    private static readonly string[] Lists = ["indsatser.html", "i-gang.html", "det-laerte-vi.html", "eksempler.html"];

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task The_search_page_shows_the_rows_of_the_lists(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Desktop);
        var pages = (await Sites.Of(site)).Pages.Select(page => page.Path).ToHashSet();
        var listed = new Dictionary<string, string>();
        foreach (var list in Lists.Where(pages.Contains))
        {
            await visit.Go(list);
            foreach (var (id, row) in await PageScript.Run<Dictionary<string, string>>(visit.Page, "rows.js"))
            {
                listed[id] = row;
            }
        }

        await visit.Go("soeg.html?sorter=alder");
        var more = visit.Page.Locator(".search-more");
        await Assertions.Expect(visit.Page.Locator("#search[data-state=done]")).ToHaveCountAsync(1);
        for (var press = 0; press < MostPresses && await more.IsVisibleAsync(); press++)
        {
            var before = await visit.Page.Locator("#search-results > li").CountAsync();
            await more.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#search-results > li").Nth(before)).ToBeVisibleAsync();
        }

        var found = await PageScript.Run<Dictionary<string, string>>(visit.Page, "rows.js");
        Assert.NotEmpty(listed);
        // What is withdrawn is found and stands on no list.
        Assert.Subset(found.Keys.ToHashSet(), listed.Keys.ToHashSet());
        Assert.All(listed, each => Assert.Equal(each.Value, found[each.Key]));
    }
}
