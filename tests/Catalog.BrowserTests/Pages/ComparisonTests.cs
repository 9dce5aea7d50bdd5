using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>Entries side by side: with none, one, two, many and hostile ids, on a narrow page, in other colours and by keyboard.</summary>
public sealed class ComparisonTests
{
    private const string Site = "eksempelkoebing";
    private const string Two = "sammenlign.html?id=hvilebasen&id=venskabsklasser";
    private const string Three = Two + "&id=eksempel-legekort-i-skolegaarden";

    public static TheoryData<string, string> Looks =>
        new()
        {
            { Two, nameof(Circumstance.Desktop) },
            { Two, nameof(Circumstance.Narrow) },
            { Two, nameof(Circumstance.ForcedColours) },
            { Three, nameof(Circumstance.Desktop) },
            { Three, nameof(Circumstance.Narrow) },
            { "sammenlign.html", nameof(Circumstance.Narrow) },
            { "sammenlign.html?id=hvilebasen", nameof(Circumstance.Narrow) },
            { "sammenlign.html?id=findes-ikke", nameof(Circumstance.Desktop) },
        };

    [Theory, MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task It_is_as_it_should_be(string address, string look)
    {
        var circumstance = look switch
        {
            nameof(Circumstance.Narrow) => Circumstance.Narrow,
            nameof(Circumstance.ForcedColours) => Circumstance.ForcedColours,
            _ => Circumstance.Desktop,
        };
        await using var visit = await Visit.Begin(Site, Way.Server, circumstance);
        await visit.Go(address);
        await Assertions.Expect(visit.Page.Locator(".compare-says p").First).ToBeVisibleAsync();

        Assert.Empty(await PageCheck.Faults(visit, circumstance));
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task It_begins_with_what_is_the_same_and_what_differs()
    {
        await using var visit = await Visit.Begin(Site, Way.Folder, Circumstance.Desktop);
        await visit.Go(Two);
        var said = visit.Page.Locator(".compare-says");

        await Assertions.Expect(said).ToContainTextAsync("Begge hører til »Skole«");
        await Assertions.Expect(said).ToContainTextAsync("»Venskabsklasser med specialskolen«: ikke vurderet endnu.");
        await Assertions.Expect(visit.Page.Locator("ol.numbered > li strong").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_names_stay_at_the_top_of_a_narrow_page()
    {
        await using var visit = await Visit.Begin(Site, Way.Server, Circumstance.Narrow);
        await visit.Go(Two);
        await visit.Page.Locator("tr[data-says=effect]").EvaluateAsync("row => window.scrollTo(0, row.offsetTop + 600)");

        var head = await visit.Page.Locator(".compared thead").BoundingBoxAsync();
        Assert.InRange(head!.Y, -1, 1);
    }

    [Fact]
    public async Task One_is_taken_away_and_another_put_beside_it_by_keyboard()
    {
        await using var visit = await Visit.Begin(Site, Way.Server, Circumstance.Desktop);
        await visit.Go(Two);
        await visit.Page.Locator(".compared thead button").Nth(1).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".compare-says")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".compare-says")).ToContainTextAsync("Her er kun én.");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".compared thead button")).ToHaveCountAsync(2);
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task Hostile_ids_are_words_and_nothing_else()
    {
        await using var visit = await Visit.Begin(Site, Way.Server, Circumstance.Desktop);
        var hostile = Uri.EscapeDataString("<img src=x onerror=alert(1)>");
        await visit.Go($"sammenlign.html?id={hostile}&id=__proto__&id=..%2Fsoeg&id=hvilebasen&id=hvilebasen");

        await Assertions.Expect(visit.Page.Locator(".compare-says")).ToContainTextAsync("»<img src=x onerror=alert(1)>«");
        await Assertions.Expect(visit.Page.Locator(".compared thead button")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("#compare img")).ToHaveCountAsync(0);
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task One_comes_from_the_page_of_a_unit()
    {
        await using var visit = await Visit.Begin(Site, Way.Server, Circumstance.Desktop);
        await visit.Go("indsatser/hvilebasen.html");
        await visit.Page.Locator("a[href*='enheder/']").First.ClickAsync();
        await visit.Page.Locator(".tried .choose input").First.CheckAsync();

        await Assertions.Expect(visit.Page.Locator(".choosing [role=status]")).ToContainTextAsync("1 valgt");
        Assert.Empty(await visit.Complaints());
    }
}
