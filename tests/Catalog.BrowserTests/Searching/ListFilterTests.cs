using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
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

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task The_open_filters_are_as_they_should_be(string site)
    {
        foreach (var circumstance in new[] { Circumstance.Narrow, Circumstance.ForcedColours })
        {
            await using var visit = await Visit.Begin(site, Way.Server, circumstance);
            await visit.Go("indsatser.html");
            await visit.Page.Locator("#filters > summary").ClickAsync();
            await visit.Page.Locator("#filters input").First.CheckAsync();

            // What opens pushes down what stands below, as the reader asked for.
            Assert.DoesNotContain(
                await PageCheck.Faults(visit, circumstance),
                fault => !fault.StartsWith("the layout shifts", StringComparison.Ordinal)
            );
        }
    }
}
