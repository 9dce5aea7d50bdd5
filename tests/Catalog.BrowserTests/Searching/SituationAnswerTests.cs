using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Searching;

/// <summary>A diagnosis is answered with what somebody would say, from a server and from a folder, by keyboard alone.</summary>
public sealed class SituationAnswerTests
{
    private const string Diagnosis = "selektiv mutisme";

    [Theory]
    [InlineData("leveret", Way.Server)]
    [InlineData("eksempelkoebing", Way.Folder)]
    public async Task The_search_page_has_it_above_the_entries(string site, Way way)
    {
        await using var visit = await Visit.Begin(site, way, Circumstance.Narrow);
        await visit.Go("soeg.html?q=" + Uri.EscapeDataString(Diagnosis));

        await Assertions.Expect(visit.Page.Locator("#search[data-state=done]")).ToHaveCountAsync(1);
        var said = visit.Page.Locator(".search-said a").First;
        await Assertions.Expect(said).ToBeVisibleAsync();
        Assert.Empty(await PageCheck.FaultsOfAddress(visit, Circumstance.Narrow, () => Assertions.Expect(said).ToBeVisibleAsync()));
        var sentence = await said.InnerTextAsync();
        await said.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/situationer/"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(sentence);
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task The_quick_search_offers_it_first()
    {
        await using var visit = await Visit.Begin("eksempelkoebing", Way.Server, Circumstance.Desktop);
        await visit.Go("index.html");
        var field = visit.Page.Locator(".site-search input");
        await field.PressSequentiallyAsync(Diagnosis);
        var first = visit.Page.Locator("#quick [role=option]").First;
        await Assertions.Expect(first).ToContainTextAsync("»");

        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/situationer/"));
        Assert.Empty(await visit.Complaints());
    }
}
