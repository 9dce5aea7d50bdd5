using System.Collections.Concurrent;
using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>On a slow line a page is painted before its scripts are there, and before its end. What comes late moves nothing.</summary>
public sealed class LateScriptTests
{
    // Most of the time is waiting, so several pages wait at once.
    private const int AtOnce = 8;

    [Fact]
    public Task Nothing_moves_when_the_scripts_come_late() => NothingMoves(PageRows.LargestPages, Circumstance.Desktop, "--late-scripts");

    [Fact]
    public Task Nothing_moves_at_320_px_when_the_scripts_come_late() =>
        NothingMoves(PageRows.LargestPages, Circumstance.Narrow, "--late-scripts");

    [Fact]
    public async Task A_list_to_choose_from_does_not_move_while_the_page_is_read()
    {
        var pages = new List<BuiltPage>();
        foreach (var page in PageRows.LargestPages)
        {
            var html = await File.ReadAllTextAsync(Path.Join((await Sites.Of(page.Site)).Folder, page.Path));
            if (html.Contains("class=\"choosing", StringComparison.Ordinal))
            {
                pages.Add(page);
            }
        }

        Assert.NotEmpty(pages);
        await NothingMoves(pages, Circumstance.Desktop, "--late-scripts", "--in-pieces");
    }

    private static async Task NothingMoves(IEnumerable<BuiltPage> pages, Circumstance circumstance, params string[] line)
    {
        var slow = new Dictionary<string, Uri>();
        foreach (var site in pages.Select(page => page.Site).Distinct())
        {
            slow[site] = await SiteServer.Start((await Sites.Of(site)).Folder, line);
        }

        var shifts = new ConcurrentQueue<string>();
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
                    shifts.Enqueue($"{page} shifts by {shift}, {circumstance.Name}.");
                }
            }
        );
        Assert.True(shifts.IsEmpty, string.Join('\n', shifts));
    }
}
