using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>On a slow line the page is read before its script is there. What the script adds moves nothing.</summary>
public sealed class LateScriptTests
{
    private const int Late = 250; // milliseconds for every script

    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Nothing_moves_when_the_script_comes_late(string site, string page)
    {
        foreach (var circumstance in new[] { Circumstance.Desktop, Circumstance.Narrow })
        {
            await using var visit = await Visit.Begin(site, Way.Server, circumstance);
            await visit.Page.RouteAsync(
                "**/*.js*",
                async route =>
                {
                    await Task.Delay(Late);
                    await route.ContinueAsync();
                }
            );
            await visit.Go(page);
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            Assert.True(await PageScript.Run<double>(visit.Page, "shift.js") == 0, $"{site}/{page} shifts, {circumstance.Name}.");
        }
    }
}
