using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Searching;

/// <summary>The field in the head of every page, used with the keyboard alone.</summary>
public sealed partial class QuickSearchTests
{
    [Theory, MemberData(nameof(PageRows.SitesAndWays), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Arrows_choose_and_Enter_goes_there(string site, Way way)
    {
        await using var visit = await Visit.Begin(site, way, Circumstance.Desktop);
        var (field, options) = await Type(visit, (await Sites.Of(site)).EntryTitle);
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await Assertions.Expect(visit.Page.Locator(".site-search [role=status]")).ToHaveTextAsync(Number());

        await field.PressAsync("ArrowDown");
        await Chosen(field, options.First);
        await field.PressAsync("ArrowUp");
        await Assertions.Expect(field).Not.ToHaveAttributeAsync("aria-activedescendant", Any());
        await field.PressAsync("ArrowUp");
        await Chosen(field, options.Last);
        await field.PressAsync("ArrowDown");
        await field.PressAsync("ArrowDown");
        await Chosen(field, options.First);
        await Assertions.Expect(field).ToBeFocusedAsync();

        await field.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/indsatser/"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync((await Sites.Of(site)).EntryTitle);
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SitesAndWays), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Enter_without_a_choice_goes_to_the_search_page(string site, Way way)
    {
        await using var visit = await Visit.Begin(site, way, Circumstance.Desktop);
        var title = (await Sites.Of(site)).EntryTitle;
        var (field, _) = await Type(visit, title);

        await field.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#search[data-state=done] #search-results > li").First).ToContainTextAsync(title);
        Assert.Contains("/soeg.html?q=", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Escape_closes_and_then_empties(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Desktop);
        var (field, options) = await Type(visit, (await Sites.Of(site)).EntryTitle);

        await field.PressAsync("Escape");
        await Assertions.Expect(options.First).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(field).Not.ToHaveValueAsync("");
        await field.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveValueAsync("");
        await Assertions.Expect(field).ToBeFocusedAsync();
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Tab_leaves_the_list_behind(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Desktop);
        var (field, options) = await Type(visit, (await Sites.Of(site)).EntryTitle);
        Assert.Empty(await PageCheck.Faults(visit, Circumstance.Desktop));
        await field.FocusAsync();

        await field.PressAsync("Tab");

        await Assertions.Expect(visit.Page.Locator(".site-search button")).ToBeFocusedAsync();
        await Assertions.Expect(options.First).ToBeHiddenAsync();
    }

    private static async Task<(ILocator Field, ILocator Options)> Type(Visit visit, string title)
    {
        await visit.Go("index.html");
        var field = visit.Page.Locator(".site-search input[name=q]");
        await field.FocusAsync();
        // At once, so that no later answer takes back a choice among the options of an earlier one.
        await visit.Page.Keyboard.InsertTextAsync(title.Split(' ').First(word => word.Length > 3));
        var options = visit.Page.Locator("#quick [role=option]");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        return (field, options);
    }

    private static async Task Chosen(ILocator field, ILocator option)
    {
        await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await option.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Number();

    [GeneratedRegex("")]
    private static partial Regex Any();
}
