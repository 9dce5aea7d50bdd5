using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Searching;

/// <summary>The search page: query and filters in the address, results in a list, everything with the keyboard.</summary>
public sealed partial class SearchPageTests
{
    [Theory, MemberData(nameof(PageRows.SitesAndWays), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_query_in_the_address_is_answered(string site, Way way)
    {
        await using var visit = await Visit.Begin(site, way, Circumstance.Desktop);
        var title = (await Sites.Of(site)).EntryTitle;

        await visit.Go("soeg.html?q=" + Uri.EscapeDataString(title));

        await Done(visit);
        await Assertions.Expect(visit.Page.Locator("#search input[name=q]")).ToHaveValueAsync(title);
        var first = visit.Page.Locator("#search-results > li[data-entry]").First;
        await Assertions.Expect(first.Locator("a")).ToHaveTextAsync(title);
        await Assertions.Expect(visit.Page.Locator("#search .search-count[role=status]")).ToHaveTextAsync(Number());
        Assert.Empty(await PageCheck.FaultsOfAddress(visit, Circumstance.Desktop, () => Done(visit)));
        var id = await first.GetAttributeAsync("data-entry");
        await first.Locator("a").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex($@"/indsatser/{id}\.html"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task What_is_typed_stands_in_the_address(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Desktop);
        await visit.Go("soeg.html");
        Assert.Equal("idle", await visit.Page.Locator("#search").GetAttributeAsync("data-state"));
        var field = visit.Page.Locator("#search input[name=q]");

        await field.PressSequentiallyAsync("æøå & qxz");
        await Done(visit);

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(@"\?q=%C3%A6%C3%B8%C3%A5\+%26\+qxz$"));
        await Assertions.Expect(visit.Page.Locator("#search-results > li")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("#search .search-count")).ToContainTextAsync("æøå & qxz");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(field).ToHaveValueAsync("æøå & qxz");
        await field.FillAsync("");
        await Assertions.Expect(visit.Page.Locator("#search[data-state=idle]")).ToHaveCountAsync(1);
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SitesAndWays), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_filter_stands_in_the_address_and_can_be_undone(string site, Way way)
    {
        await using var visit = await Visit.Begin(site, way, Circumstance.Narrow);
        await visit.Go("soeg.html");
        var field = visit.Page.Locator("#search input[name=q]");
        await field.FillAsync((await Sites.Of(site)).EntryTitle.Split(' ').First(word => word.Length > 3));
        await field.PressAsync("Enter");
        await Done(visit);

        await FilterWalk.Through(visit, "#search-results > li[data-entry]");
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Without_scripts_it_says_so_and_shows_other_ways(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.WithoutScripts);
        await visit.Go("soeg.html?q=a");

        await Assertions.Expect(visit.Page.Locator("#search .without-script")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#filters")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("main .vocabularies a").First).ToBeVisibleAsync();
        await visit.Page.Locator("main a[href='indsatser.html']").Last.ClickAsync();
        var entries = visit.Page.Locator("li[data-entry]");
        Assert.True(await entries.CountAsync() > 0);
        await Assertions.Expect(entries.Last).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#filters")).ToBeHiddenAsync();
        var title = await entries.Last.Locator("a").TextContentAsync();
        await entries.Last.Locator("a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title!);
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_hit_says_why_and_what_is_less_sure_waits_behind_a_button(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Narrow);
        await visit.Go("soeg.html?q=" + Uri.EscapeDataString((await Sites.Of(site)).EntryTitle));
        await Done(visit);
        var (sure, unsure) = (
            visit.Page.Locator("#search-results > li[data-entry]"),
            visit.Page.Locator("#search-less-sure > li[data-entry]")
        );
        var button = visit.Page.Locator("[data-part=less-sure]");

        await Assertions.Expect(sure.First.Locator("[data-part=reason]")).ToContainTextAsync("i titlen");
        await Assertions.Expect(visit.Page.Locator("#search-less-sure")).ToBeHiddenAsync();
        await button.ClickAsync();
        await Assertions.Expect(unsure.First).ToBeVisibleAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(unsure.First.Locator("[data-part=reason]")).Not.ToBeEmptyAsync();
        var ids = await sure.Or(unsure).EvaluateAllAsync<string[]>("rows => rows.map((row) => row.dataset.entry)");
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_does_not_come_is_told(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Desktop);
        await visit.Page.RouteAsync("**/soeg/ord-*.js*", route => route.AbortAsync());
        await visit.Go("soeg.html?q=dag");

        await Assertions.Expect(visit.Page.Locator("#search[data-state=error]")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("#search .search-count")).Not.ToBeEmptyAsync();
    }

    private static Task Done(Visit visit) => Assertions.Expect(visit.Page.Locator("#search[data-state=done]")).ToHaveCountAsync(1);

    [GeneratedRegex("[0-9]")]
    private static partial Regex Number();
}
