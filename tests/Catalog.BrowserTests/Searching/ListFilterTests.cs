using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Searching;

/// <summary>The filters on the list of all entries.</summary>
public sealed class ListFilterTests
{
    [Theory, MemberData(nameof(PageRows.SitesAndWays), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_filter_hides_what_does_not_pass(string site, Way way)
    {
        await using var visit = await Visit.Begin(site, way, Circumstance.Desktop);
        await visit.Go("indsatser.html");

        await FilterWalk.Through(visit, "li[data-entry]");
    }

    [Fact]
    public async Task What_would_empty_the_list_cannot_be_chosen_and_the_page_says_why()
    {
        await using var visit = await Visit.Begin("eksempelkoebing", Way.Server, Circumstance.Desktop);
        await visit.Go("soeg.html?alder=0-2");
        await visit.Page.Locator("#filters > summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#filters input[name=alder][value='0-2']")).ToBeCheckedAsync();

        var boxes = visit.Page.Locator("#filters label");
        var wrong = await boxes.EvaluateAllAsync<string[]>(
            """
            (labels) => labels
                .filter((label) => !label.control.checked)
                .filter((label) => (label.querySelector(".filter-count").textContent === "0") !== label.control.disabled)
                .map((label) => label.textContent)
            """
        );

        Assert.Empty(wrong);
        Assert.NotEqual(0, await visit.Page.Locator("#filters input:disabled").CountAsync());
        await Assertions.Expect(visit.Page.Locator("#filters [data-none]")).ToBeVisibleAsync();
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task The_open_filters_are_as_they_should_be(string site)
    {
        foreach (var circumstance in new[] { Circumstance.Narrow, Circumstance.ForcedColours })
        {
            await using var visit = await Visit.Begin(site, Way.Server, circumstance);
            await visit.Go("indsatser.html");
            await visit.Page.Locator("#filters > summary").ClickAsync();
            await visit.Page.Locator("#filters input:enabled").First.CheckAsync();

            // What opens pushes down what stands below, as the reader asked for.
            Assert.DoesNotContain(
                await PageCheck.Faults(visit, circumstance),
                fault => !fault.StartsWith("the layout shifts", StringComparison.Ordinal)
            );
        }
    }
}
