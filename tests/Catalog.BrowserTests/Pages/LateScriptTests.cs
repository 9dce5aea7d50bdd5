using System.Collections.Concurrent;
using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
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

        var moved = new ConcurrentQueue<BuiltPage>();
        await Parallel.ForEachAsync(
            pages,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (page, _) =>
            {
                if (await Shift(slow[page.Site], page, circumstance) != 0)
                {
                    moved.Enqueue(page);
                }
            }
        );

        // Letters may come too late where many pages share a processor (decision 0033); alone, only what the page itself moves is left.
        var shifts = new List<string>();
        foreach (var page in moved)
        {
            if (await Shift(slow[page.Site], page, circumstance) is var shift and not 0)
            {
                shifts.Add($"{page} shifts by {shift}, {circumstance.Name}.");
            }
        }

        Assert.True(shifts.Count == 0, string.Join('\n', shifts));
    }

    private static async Task<double> Shift(Uri start, BuiltPage page, Circumstance circumstance)
    {
        await using var visit = await Visit.Begin(start, circumstance);
        await visit.Go(page.Path);
        return await PageScript.Run<double>(visit.Page, "shift.js");
    }
}
