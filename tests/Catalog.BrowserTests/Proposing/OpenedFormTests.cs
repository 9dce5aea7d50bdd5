using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Catalog.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Proposing;

/// <summary>The form with files that others have written, its steps, and what it refuses to send.</summary>
public sealed class OpenedFormTests
{
    private const string Odd = """
        ---
        # Øverst
        titel: Makkere # kort
        ukendt: [a, "b"]
        alder: &alder 6-9
        arena: [Skole]
        målinger:
          - id: ro # egen
            navn: Ro
            eget: bliver
            serie:
              - { dato: 2026-01-02, værdi: 7.5 }
          - id: larm
            navn: Larm
        ---

        ## Sådan gør I

        Begynd.

        ## Vores eget afsnit

        Bliver.

        """;

    [Fact]
    public async Task Every_description_of_a_catalogue_comes_back_as_it_was()
    {
        await using var visit = await ProposeFormTests.Open("eksempelkoebing", Way.Folder, Circumstance.Desktop);
        await ProposeFormTests.ToLastStep(visit.Page);
        var folder = Path.Join(RealProgram.Root, Sites.SourceOf("eksempelkoebing"), "content", "indsatser");
        foreach (var file in Directory.EnumerateFiles(folder, "*.md"))
        {
            await visit.Page.SetInputFilesAsync("#propose-file", file);
            await Assertions.Expect(visit.Page.Locator("#propose-opened")).ToContainTextAsync(Path.GetFileName(file));
            await Assertions.Expect(visit.Page.Locator("#propose-text")).ToHaveValueAsync(await File.ReadAllTextAsync(file));
        }

        Assert.Equal(0, await visit.Page.Locator(".locked").CountAsync());
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task What_the_form_cannot_hold_is_told_and_stands_and_what_is_changed_is_all_that_is_changed()
    {
        await using var visit = await ProposeFormTests.Open("eksempelkoebing", Way.Folder, Circumstance.Narrow);
        await visit.Page.SetInputFilesAsync("#propose-file", Upload("makkere (1).md", Odd));
        var told = visit.Page.Locator("#propose-opened");
        await Assertions.Expect(told).ToContainTextAsync("ukendt, Vores eget afsnit");
        await Assertions.Expect(told).ToContainTextAsync("Alder");
        await Assertions.Expect(visit.Page.Locator("#felt-alder .locked")).ToContainTextAsync("&alder 6-9");
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Narrow));

        await visit.Page.FillAsync("[name=titel]", "Makkere i pausen");
        await ProposeFormTests.Step(visit.Page, "[name='målinger.0.navn']");
        await visit.Page.FillAsync("[name='målinger.0.navn']", "Ro i pausen");
        await visit.Page.FillAsync("[name='målinger.0.serie.0.antal']", "22");
        await visit.Page.Locator("#felt-maalinger > [data-row]").Last.Locator("[data-remove]").Last.ClickAsync();
        await ProposeFormTests.ToLastStep(visit.Page);
        var (name, text) = await ProposeFormTests.Saved(visit.Page);

        Assert.Equal("makkere.md", name);
        Assert.Equal(
            Odd.Replace("Makkere # kort", "Makkere i pausen # kort\nstatus: idé", System.StringComparison.Ordinal)
                .Replace("navn: Ro\n", "navn: Ro i pausen\n", System.StringComparison.Ordinal)
                .Replace("værdi: 7.5 }", "værdi: 7.5, antal: 22 }", System.StringComparison.Ordinal)
                .Replace("  - id: larm\n    navn: Larm\n", "", System.StringComparison.Ordinal),
            text
        );
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task A_file_that_is_none_of_ours_is_refused_and_what_is_written_stands()
    {
        await using var visit = await ProposeFormTests.Open("leveret", Way.Folder, Circumstance.Narrow);
        foreach (var text in new[] { "# Bare tekst\n", "", "---\ntitel: uden slut\n" })
        {
            await visit.Page.SetInputFilesAsync("#propose-file", Upload("brev.txt", text));
            await Assertions.Expect(visit.Page.Locator("#propose-opened")).ToContainTextAsync("kan ikke åbnes her");
        }

        await visit.Page.SetInputFilesAsync(
            "#propose-file",
            new FilePayload
            {
                Name = "billede.md",
                MimeType = "text/markdown",
                Buffer = [0xff, 0xfe, 0x00, 0xd8],
            }
        );
        await Assertions.Expect(visit.Page.Locator("#propose-opened")).ToContainTextAsync("billede.md");
        await Assertions.Expect(visit.Page.Locator("#propose-opened")).ToContainTextAsync("kan ikke åbnes her");
        Assert.Equal("", await visit.Page.InputValueAsync("[name=titel]"));
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task What_may_point_at_a_child_is_told_at_its_field_and_is_saved_but_not_sent()
    {
        await using var visit = await ProposeFormTests.Open("leveret", Way.Folder, Circumstance.Desktop);
        await visit.Page.FillAsync("[name=titel]", "Makkere");
        await visit.Page.FillAsync("[name=resume]", "Emma har ADHD.");
        await visit.Page.PressAsync("[name=resume]", "Tab");
        await Assertions.Expect(visit.Page.Locator("#felt-resume-fejl")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[name=resume]")).ToHaveAttributeAsync("aria-invalid", "true");
        await ProposeFormTests.ToLastStep(visit.Page);
        await Assertions.Expect(visit.Page.Locator("#fejl li")).ToHaveCountAsync(1);
        await Assertions
            .Expect(visit.Page.Locator("[data-made=mail]"))
            .Not.ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("."));
        Assert.Empty(await Axe.Violations(visit.Page, Circumstance.Desktop));

        var (_, text) = await ProposeFormTests.Saved(visit.Page);
        Assert.Contains("Emma", text, System.StringComparison.Ordinal);
        await visit.Page.Locator("#fejl a").ClickAsync();
        await visit.Page.FillAsync("[name=resume]", "To børn er makkere.");
        await ProposeFormTests.ToLastStep(visit.Page);
        await Assertions
            .Expect(visit.Page.Locator("[data-made=mail]"))
            .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^mailto:.+subject=.+body=.+makkere.md"));
        await ProposeFormTests.Saved(visit.Page);
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task The_name_of_the_file_can_be_made_shorter_and_one_that_is_taken_is_told()
    {
        await using var visit = await ProposeFormTests.Open("eksempelkoebing", Way.Folder, Circumstance.Desktop);
        await visit.Page.FillAsync("[name=titel]", "Læsehund i indskolingen");
        await ProposeFormTests.ToLastStep(visit.Page);
        await Assertions.Expect(visit.Page.Locator("#propose-name-fejl")).ToContainTextAsync("laesehund-i-indskolingen");
        await visit.Page.FillAsync("#propose-name", "Hund & barn");
        await visit.Page.PressAsync("#propose-name", "Tab");
        await Assertions.Expect(visit.Page.Locator("#propose-name")).ToHaveAttributeAsync("aria-invalid", "true");
        await visit.Page.FillAsync("#propose-name", "hund");
        await visit.Page.PressAsync("#propose-name", "Tab");
        await Assertions.Expect(visit.Page.Locator("#propose-name-fejl")).ToBeHiddenAsync();
        Assert.Equal("hund.md", (await ProposeFormTests.Saved(visit.Page)).Name);
        Assert.Empty(await visit.Complaints());
    }

    [Fact]
    public async Task The_steps_are_reached_by_the_keyboard_and_by_the_browsers_way_back()
    {
        await using var visit = await ProposeFormTests.Open("eksempelkoebing", Way.Folder, Circumstance.Narrow);
        var steps = await visit.Page.Locator(".form-steps li").CountAsync();
        for (var step = 1; step < steps; step++)
        {
            await Assertions.Expect(visit.Page.Locator("[data-now]")).ToHaveIdAsync($"trin-{step}");
            await Assertions.Expect(visit.Page.Locator("[aria-current=step]")).ToContainTextAsync($"{step}");
            await visit.Page.Locator("[data-now] [data-go='1']").PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator($"#trin-{step + 1} > h2")).ToBeFocusedAsync();
        }

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("[data-now]")).ToHaveIdAsync($"trin-{steps - 1}");
        await visit.Page.Locator(".form-steps a").First.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#trin-1 > h2")).ToBeFocusedAsync();
        Assert.Empty(await visit.Complaints());
    }

    private static FilePayload Upload(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "text/markdown",
            Buffer = System.Text.Encoding.UTF8.GetBytes(text),
        };
}
