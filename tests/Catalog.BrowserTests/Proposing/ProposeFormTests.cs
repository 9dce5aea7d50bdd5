using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Catalog.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Proposing;

/// <summary>The form of every site, whatever its model asks, step by step to a file that the program has no fault to find with.</summary>
public sealed class ProposeFormTests
{
    private const string Answer = "Vi mødes hver mandag, planlægger ugen sammen og fordeler, hvem der gør hvad i løbet af ugen.";

    [Theory, MemberData(nameof(PageRows.SitesAndWays), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_filled_in_form_becomes_a_file_without_errors(string site, Way way)
    {
        await using var visit = await Open(site, way, Circumstance.Desktop);
        await FillIn(visit.Page);
        await Assertions.Expect(visit.Page.Locator("[data-made=whole]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#fejl")).ToBeHiddenAsync();
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Desktop));

        var (name, text) = await Saved(visit.Page);
        Assert.Equal("leg-paa-tvaers-nr-2.md", name);
        Assert.DoesNotContain("# Mangler", text, System.StringComparison.Ordinal);
        var outcome = await Check(site, name, text);
        Assert.True(outcome.ExitCode == 0, outcome.Out + outcome.Error);
        Assert.Equal(text, await OpenAndSave(visit.Page, name, text));
        Assert.Empty(await visit.Complaints());
    }

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task A_title_alone_gives_a_file_that_says_what_is_missing(string site)
    {
        await using var visit = await Open(site, Way.Folder, Circumstance.Narrow);
        await visit.Page.FillAsync("[name=titel]", "En idé fra os");
        await ToLastStep(visit.Page);
        var missing = await visit.Page.Locator("[data-made=lacks] li").CountAsync();
        Assert.NotEqual(0, missing);
        await visit.Page.ClickAsync("[data-made=count]");
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Narrow));

        var (name, text) = await Saved(visit.Page);
        Assert.Equal("en-ide-fra-os.md", name);
        Assert.Contains("titel: En idé fra os\n", text, System.StringComparison.Ordinal);
        Assert.Contains("\n# Mangler: ", text, System.StringComparison.Ordinal);
        var outcome = await Check(site, name, text);
        Assert.DoesNotContain("KV00", outcome.Out + outcome.Error, System.StringComparison.Ordinal);
        Assert.Equal(text, await OpenAndSave(visit.Page, name, text));
        await visit.Page.ClickAsync("[data-made=count]");
        await visit.Page.Locator("[data-made=lacks] a").First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("[data-now] :is(input, select, textarea):focus")).ToHaveCountAsync(1);
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task What_the_form_advises_is_what_the_check_warns_of()
    {
        await using var visit = await Open("leveret", Way.Folder, Circumstance.Narrow);
        await FillIn(visit.Page);
        await Step(visit.Page, "#felt-resume");
        await visit.Page.FillAsync(
            "#felt-resume",
            "Tværprofessionelle samarbejdsrelationer understøtter børnefællesskabernes udviklingsmuligheder."
        );
        await visit.Page.PressAsync("#felt-resume", "Tab");
        await Assertions.Expect(visit.Page.Locator("#felt-resume-fejl")).ToBeVisibleAsync();
        await Step(visit.Page, "#felt-niveau");
        await visit.Page.Locator("#felt-niveau input").Last.CheckAsync();
        await visit.Page.FillAsync("#felt-niveau-begrundelse", "");
        await Step(visit.Page, "[data-kind=section] textarea");
        await visit.Page.Locator("[data-kind=section] textarea").First.FillAsync("Ikke meget her.");
        await ToLastStep(visit.Page);

        await Assertions.Expect(visit.Page.Locator("[data-made=notices] li")).ToHaveCountAsync(3);
        var advice = await visit.Page.Locator("[data-made=notices] li").AllTextContentsAsync();
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Narrow));
        var (name, text) = await Saved(visit.Page);
        var outcome = await Check("leveret", name, text);
        Assert.Equal(0, outcome.ExitCode);
        Assert.All(advice, said => Assert.Contains(said, outcome.Out + outcome.Error, System.StringComparison.Ordinal));
        await visit.Page.Locator("[data-made=notices] a").First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#felt-resume")).ToBeFocusedAsync();
        Assert.Empty(await visit.Complaints());
    }

    internal static async Task<Visit> Open(string site, Way way, Circumstance circumstance)
    {
        var visit = await Visit.Begin(site, way, circumstance);
        await visit.Go("foreslaa.html");
        return visit;
    }

    internal static Task ToLastStep(IPage page) => Step(page, "[data-made=download]");

    /// <summary>Goes to the step that has an element, by its link.</summary>
    internal static async Task Step(IPage page, string element)
    {
        var step = await page.Locator(element).First.EvaluateAsync<string>("element => element.closest('.step').id");
        await page.ClickAsync($".form-steps a[href$='#{step}']");
        await Assertions.Expect(page.Locator($"#{step} > h2")).ToBeFocusedAsync();
    }

    internal static async Task<(string Name, string Text)> Saved(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-made=download]"));
        await using var file = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(file);
        return (download.SuggestedFilename, await reader.ReadToEndAsync());
    }

    /// <summary>What the form gives back of a file that it has opened.</summary>
    internal static async Task<string> OpenAndSave(IPage page, string name, string text)
    {
        await page.SetInputFilesAsync(
            "#propose-file",
            new FilePayload
            {
                Name = name,
                MimeType = "text/markdown",
                Buffer = System.Text.Encoding.UTF8.GetBytes(text),
            }
        );
        await Assertions.Expect(page.Locator("#propose-opened")).ToContainTextAsync(name);
        await ToLastStep(page);
        var (saved, after) = await Saved(page);
        Assert.Equal(name, saved);
        return after;
    }

    private static async Task<RealProgram.Outcome> Check(string site, string name, string text)
    {
        using var scratch = new ScratchFolder();
        var catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, Sites.SourceOf(site)));
        await File.WriteAllTextAsync(Path.Join(catalogue, "content", "indsatser", name), text);
        return await RealProgram.Run(["check", "-s", catalogue, "--today", "2026-11-21"]);
    }

    // All that an application is asked, one step after the other as somebody at the keyboard meets them.
    private static async Task FillIn(IPage page)
    {
        while (await page.Locator("[data-now]:has(.more), [data-now][data-last]").CountAsync() == 0)
        {
            await FillInStep(page, page.Locator("[data-now]"));
            var step = await page.Locator("[data-now]").GetAttributeAsync("id");
            await page.Locator("[data-now] .next").PressAsync("Enter");
            await Assertions.Expect(page.Locator($"#{step}")).Not.ToHaveAttributeAsync("data-now", "");
        }

        await ToLastStep(page);
    }

    private static async Task FillInStep(IPage page, ILocator step)
    {
        foreach (var field in await step.Locator("textarea:visible").AllAsync())
        {
            await field.FillAsync(Answer);
        }

        foreach (var field in await step.Locator("input[type=text]:visible").AllAsync())
        {
            await field.FillAsync("Leg på tværs: nr. 2");
        }

        foreach (var field in await step.Locator(":is([data-kind=count], [data-kind=number]) input:visible").AllAsync())
        {
            await field.FillAsync("2");
        }

        foreach (var group in await step.Locator("[data-group]:visible").AllAsync())
        {
            await group.Locator("input").First.CheckAsync();
        }

        if (await page.Locator("#felt-alder-fra").IsVisibleAsync())
        {
            await page.FillAsync("#felt-alder-fra", "6");
            await page.FillAsync("#felt-alder-til", "15");
        }

        var selects = await step.Locator("select:visible").AllAsync();
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
