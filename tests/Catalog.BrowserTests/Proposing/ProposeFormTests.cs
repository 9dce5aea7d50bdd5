using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Catalog.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Proposing;

/// <summary>The form of every site, whatever its model asks, from an empty one to a file that the program has no fault to find with.</summary>
public sealed class ProposeFormTests
{
    private const string Answer = "Vi mødes hver mandag, planlægger ugen sammen og fordeler, hvem der gør hvad i løbet af ugen.";

    [Theory, MemberData(nameof(PageRows.SitesAndWays), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_filled_in_form_becomes_a_file_without_errors(string site, Way way)
    {
        await using var visit = await Open(site, way, Circumstance.Desktop);
        await FillIn(visit.Page);
        await visit.Page.ClickAsync("#propose [type=submit]");
        await Assertions.Expect(visit.Page.Locator("#propose-made-title")).ToBeFocusedAsync();
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Desktop));

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("[data-made=download]"));
        Assert.Equal("leg-paa-tvaers-nr-2.md", download.SuggestedFilename);
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, Sites.SourceOf(site)));
        await download.SaveAsAsync(Path.Join(catalogue, "content", "indsatser", download.SuggestedFilename));
        var outcome = await RealProgram.Run(["check", "-s", catalogue, "--today", "2026-11-21"]);
        Assert.True(outcome.ExitCode == 0, outcome.Out + outcome.Error);
    }

    [Fact]
    public async Task What_the_form_advises_is_what_the_check_warns_of()
    {
        await using var visit = await Open("leveret", Way.Folder, Circumstance.Narrow);
        await FillIn(visit.Page);
        await visit.Page.FillAsync(
            "#felt-resume",
            "Tværprofessionelle samarbejdsrelationer understøtter børnefællesskabernes udviklingsmuligheder."
        );
        await visit.Page.Locator("#felt-niveau input").Last.CheckAsync();
        await visit.Page.FillAsync("#felt-niveau-begrundelse", "");
        await visit.Page.Locator("[data-kind=section] textarea").First.FillAsync("Ikke meget her.");
        await visit.Page.ClickAsync("#propose [type=submit]");

        await Assertions.Expect(visit.Page.Locator("#propose-made-title")).ToBeFocusedAsync();
        var advice = await visit.Page.Locator("[data-made=notices] li").AllTextContentsAsync();
        Assert.Equal(3, advice.Count);
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Narrow));
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        await File.WriteAllTextAsync(
            Path.Join(catalogue, "content", "indsatser", "leg.md"),
            await visit.Page.InputValueAsync("#propose-text")
        );
        var outcome = await RealProgram.Run(["check", "-s", catalogue, "--today", "2026-11-21"]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.All(advice, said => Assert.Contains(said, outcome.Out + outcome.Error, System.StringComparison.Ordinal));
        await visit.Page.Locator("[data-made=notices] a").First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#felt-resume")).ToBeFocusedAsync();
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task An_empty_form_tells_every_fault_and_leads_to_it(string site)
    {
        await using var visit = await Open(site, Way.Folder, Circumstance.Narrow);
        await visit.Page.ClickAsync("#propose [type=submit]");

        await Assertions.Expect(visit.Page.Locator("#fejl")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#propose-made")).ToBeHiddenAsync();
        var asked = await visit.Page.Locator("[data-question][data-required=ja]").CountAsync();
        Assert.True(await visit.Page.Locator("#fejl li").CountAsync() >= asked);
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Narrow));
        await visit.Page.Locator("#fejl a").First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#felt-titel")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#felt-titel")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Empty(await visit.Complaints());
    }

    private static async Task<Visit> Open(string site, Way way, Circumstance circumstance)
    {
        var visit = await Visit.Begin(site, way, circumstance);
        await visit.Go("foreslaa.html");
        return visit;
    }

    private static async Task FillIn(IPage page)
    {
        foreach (var field in await page.Locator("#propose textarea").AllAsync())
        {
            await field.FillAsync(Answer);
        }

        foreach (var field in await page.Locator("#propose input[type=text]").AllAsync())
        {
            await field.FillAsync("Leg på tværs: nr. 2");
        }

        foreach (var field in await page.Locator("#propose :is([data-kind=count], [data-kind=number]) input").AllAsync())
        {
            await field.FillAsync("2");
        }

        foreach (var group in await page.Locator("#propose [data-group]").AllAsync())
        {
            await group.Locator("input").First.CheckAsync();
        }

        await page.FillAsync("#felt-alder-fra", "6");
        await page.FillAsync("#felt-alder-til", "15");
        var selects = await page.Locator("#propose select").AllAsync();
        for (var place = 0; place < selects.Count; place++)
        {
            // Units that lead themselves, one after the other, so that they are not all under one leadership.
            var leading = await selects[place]
                .EvaluateAsync<string[]>(
                    "choice => Array.from(choice.options, each => each).filter(each => each.value && each.value === (each.dataset.leader || each.value)).map(each => each.value)"
                );
            await selects[place].SelectOptionAsync(leading[place % leading.Length]);
        }
    }
}
