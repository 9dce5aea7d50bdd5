using System.Globalization;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Catalog.Site.Planning;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>How far one has to go down an entry on a telephone of 360 by 740.</summary>
public sealed class TelephoneTests
{
    private const int MostScreens = 9;

    private static readonly int Screen = Circumstance.Telephone.Height;

    // Where the steps begin, whether the row with how to call is seen without going down, and how long all of it is.
    private const string Measures = """
        async () => {
            const letters = ["400 1em Literata", "600 1em Literata", "italic 400 1em Literata"];
            await Promise.all(letters.map((face) => document.fonts.load(face, "æ")));
            await document.fonts.ready;
            const top = (place) => document.querySelector(place)?.getBoundingClientRect().top ?? 0;
            const bar = document.querySelector(".bar").getBoundingClientRect();
            return [
                document.documentElement.scrollHeight,
                Math.round(top("[data-part=do] .prose > *, [data-part=do] p")),
                Math.round(bar.bottom),
                [...document.querySelectorAll("main details:not([open])")].filter((one) => !one.parentElement.closest("details")).length,
                document.querySelectorAll(":is([data-part=answer], [data-part=do], [data-part=know]) details").length,
            ];
        }
        """;

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task All_of_the_menu_is_seen_and_the_field_of_the_search_waits_for_words(string site)
    {
        await using var visit = await Visit.Begin(site, Way.Folder, Circumstance.Telephone);
        await visit.Go("index.html");
        var outside = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".site-nav a")]
                .filter((link) => link.getBoundingClientRect().right > innerWidth || link.getBoundingClientRect().left < 0)
                .map((link) => link.textContent)
            """
        );
        Assert.Empty(outside);

        await visit.Page.Locator(".menu-search a").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#search input[name=q]")).ToBeFocusedAsync();
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task An_entry_is_nine_screens_or_less_with_only_the_archive_closed(string site)
    {
        var built = await Sites.Of(site);
        var entries = built.Pages.Where(page => page.Kind == nameof(PlannedPage.OfEntry)).Select(page => page.Path).ToList();
        Assert.NotEmpty(entries);
        await using var visit = await Visit.Begin(site, Way.Folder, Circumstance.Telephone);
        var faults = new List<string>();
        foreach (var entry in entries)
        {
            await visit.Go(entry);
            var (length, steps, bar, closed, hidden) = await visit.Page.EvaluateAsync<int[]>(Measures) switch
            {
                [var a, var b, var c, var d, var e] => (a, b, c, d, e),
                _ => throw new InvalidOperationException(entry),
            };
            var screens = ((double)length / Screen).ToString("0.0", CultureInfo.InvariantCulture);
            faults.AddRange(length > MostScreens * Screen ? [$"{entry}: {screens} screens"] : []);
            faults.AddRange(steps > 2 * Screen ? [$"{entry}: the steps begin at {steps} pixels"] : []);
            faults.AddRange(bar > Screen ? [$"{entry}: the row with how to call is below the first screen"] : []);
            faults.AddRange((closed, hidden) is (1, 0) ? [] : [$"{entry}: {closed} closed, {hidden} outside the archive"]);
        }

        Assert.Empty(faults);
    }
}
