using System.Collections.Concurrent;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>On a slow line a page is painted before its end and its scripts are there. What comes late moves nothing.</summary>
public sealed class LateScriptTests
{
    // Most of the time is waiting, so several pages wait at once.
    private const int AtOnce = 8;

    [Fact]
    public Task Nothing_moves_when_the_scripts_come_late() => NothingMoves(Circumstance.Desktop);

    [Fact]
    public Task Nothing_moves_at_320_px_when_the_scripts_come_late() => NothingMoves(Circumstance.Narrow);

    private static async Task NothingMoves(Circumstance circumstance)
    {
        var pages = PageRows.LargestPages.ToArray();
        var slow = new Dictionary<string, Uri>();
        foreach (var site in pages.Select(page => page.Site).Distinct())
        {
            slow[site] = await SiteServer.Start((await Sites.Of(site)).Folder, slowly: true);
        }

        var shifting = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(
            pages,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (page, _) =>
            {
                await using var visit = await Visit.Begin(slow[page.Site], circumstance);
                await visit.Go(page.Path);
                await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                if (await PageScript.Run<double>(visit.Page, "shift.js") is var shift and not 0)
                {
                    shifting.Enqueue($"{page} shifts by {shift}, {circumstance.Name}.");
                }
            }
        );
        Assert.Empty(shifting);
    }
}
