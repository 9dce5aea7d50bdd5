using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Keyboard;

/// <summary>Where Tab has come to: the place among the elements of the body, or -1 outside the page, and what is wrong there.</summary>
internal sealed record TabStop(int At, string Name, string[] Faults);

/// <summary>Through a page with nothing but Tab.</summary>
public sealed class TabTests
{
    // Longer pages have more of the same links.
    private const int MostStops = 100;
    private const int MostParts = 4;

    private const string Focused = "() => [...document.body.querySelectorAll('*')].indexOf(document.activeElement)";

    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public Task Tab_comes_to_everything_in_order_and_the_focus_is_seen_in_forced_colours_too(string site, string page) => Walk(site, page);

    [Theory, MemberData(nameof(PageRows.Largest), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task The_first_stop_leads_past_the_menu(string site, string page)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Desktop);
        await visit.Go(page);

        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator("a.skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        // A page without a link in its main part goes on to the foot.
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => !document.activeElement.closest('header.site-header, .skip, .crumbs')"));
        Assert.Empty(await visit.Complaints());
    }

    // A field for a day has a stop for each of its parts: day, month, year and the calendar. A look at the focus goes back to the first.
    private static async Task<TabStop> Next(Visit visit, TabStop? before)
    {
        var at = before?.At ?? -1;
        for (var i = 0; i <= MostParts && at == (before?.At ?? -1); i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            at = await visit.Page.EvaluateAsync<int>(Focused);
        }

        return await PageScript.Run<TabStop>(visit.Page, "focus.js");
    }

    private static async Task Walk(string site, string page)
    {
        // With motion the window is still on its way to the stop.
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.LessMotion);
        await visit.Go(page);
        var expected = (await PageScript.Run<int[]>(visit.Page, "stops.js")).Take(MostStops).ToList();
        var stops = new List<TabStop>();
        foreach (var _ in expected)
        {
            stops.Add(await Next(visit, stops.LastOrDefault()));
        }

        Assert.True(
            expected.SequenceEqual(stops.Select(stop => stop.At)),
            "Tab does not follow the document:\n"
                + string.Join(
                    '\n',
                    stops
                        .Zip(expected)
                        .Where(pair => pair.First.At != pair.Second)
                        .Take(5)
                        .Select(pair => $"{pair.First.Name} at {pair.First.At}, not {pair.Second}")
                )
        );
        Assert.True(stops.All(stop => stop.Faults.Length == 0), string.Join('\n', stops.SelectMany(stop => stop.Faults)));
        if (expected.Count < MostStops)
        {
            // No trap: after the last stop the focus leaves the page.
            var after = await Next(visit, stops.LastOrDefault());
            Assert.True(after.At == -1 || after.At == expected[0], $"After the last stop comes {after.Name}.");
        }

        // The order is the same in any colours: here the focus is put on one stop after the other.
        await visit.Become(Circumstance.ForcedColours with { IsMotionReduced = true });
        var forced = await PageScript.RunAtEach<TabStop>(visit.Page, "focus.js", expected);
        Assert.True(
            forced.All(stop => stop.Faults.Length == 0),
            "In forced colours:\n" + string.Join('\n', forced.SelectMany(stop => stop.Faults))
        );
    }
}
