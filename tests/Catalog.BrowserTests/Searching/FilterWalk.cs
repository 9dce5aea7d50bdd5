using System.Globalization;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Searching;

/// <summary>Through the filters of a page with the keyboard, back with the browser's button, and once more after a reload.</summary>
internal static class FilterWalk
{
    /// <summary>Expects the filters to be closed and unused. <paramref name="entries"/> finds the entries of the page, hidden ones as well.</summary>
    public static async Task Through(Visit visit, string entries)
    {
        var shown = visit.Page.Locator(entries).Filter(new() { Visible = true });
        var all = await shown.CountAsync();
        var before = visit.Page.Url;
        var summary = visit.Page.Locator("#filters > summary");
        await summary.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var box = visit.Page.Locator("#filters input[type=checkbox]:enabled").First;
        await Assertions.Expect(box).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(box).ToBeFocusedAsync();
        var promised = int.Parse(await box.Locator("xpath=..").Locator(".filter-count").InnerTextAsync(), CultureInfo.InvariantCulture);

        await visit.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(before);
        await Assertions.Expect(shown).ToHaveCountAsync(promised);
        Assert.EndsWith(
            $"{await box.GetAttributeAsync("name")}={Uri.EscapeDataString((await box.GetAttributeAsync("value"))!).Replace("%20", "+", StringComparison.Ordinal)}",
            visit.Page.Url,
            StringComparison.Ordinal
        );
        await Assertions.Expect(visit.Page.Locator("[role=status].search-count")).Not.ToBeEmptyAsync();
        await Assertions.Expect(box).ToBeFocusedAsync();

        await visit.Page.GoBackAsync();
        await Assertions.Expect(box).Not.ToBeCheckedAsync();
        await Assertions.Expect(shown).ToHaveCountAsync(all);
        Assert.Equal(before, visit.Page.Url);
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(shown).ToHaveCountAsync(promised);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(shown).ToHaveCountAsync(promised);
        await visit.Page.Locator("#filters [data-clear]").EvaluateAsync("button => button.click()");
        await Assertions
            .Expect(shown)
            .ToHaveCountAsync(
                before.Contains("soeg.html", StringComparison.Ordinal) && !before.Contains('?', StringComparison.Ordinal) ? 0 : all
            );
        Assert.Empty(await visit.Complaints());
    }
}
