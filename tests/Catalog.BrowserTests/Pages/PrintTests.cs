using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>On paper nothing can be pressed, followed or opened: what is for that is gone, and what has changed is told whole.</summary>
public sealed class PrintTests
{
    // What of a selector is shown, by its first words.
    private const string Shown = """
        (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => one.textContent.trim().slice(0, 60) || one.outerHTML.slice(0, 60))
        """;

    [Theory, MemberData(nameof(PageRows.LargestInFolder), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Nothing_on_paper_is_for_the_screen(string site, string page)
    {
        await using var visit = await Printed(site, page);

        Assert.Empty(
            await visit.Page.EvaluateAsync<string[]>(Shown, ".on-screen, .on-screen *, .site-nav, .site-search, .crumbs, .contents")
        );
    }

    [Fact]
    public async Task What_an_edition_changed_stands_whole_on_paper()
    {
        await using var visit = await Printed("eksempelkoebing", "nyt/2025.html");

        var all = await visit.Page.Locator(".news details li").CountAsync();
        Assert.NotEqual(0, all);
        Assert.Equal(all, (await visit.Page.EvaluateAsync<string[]>(Shown, ".news details li")).Length);
    }

    private static async Task<Visit> Printed(string site, string page)
    {
        var visit = await Visit.Begin(site, Way.Folder, Circumstance.Desktop);
        await visit.Go(page);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visit;
    }
}
