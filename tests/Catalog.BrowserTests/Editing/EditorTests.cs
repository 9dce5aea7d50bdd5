using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Pages;
using Catalog.BrowserTests.Surroundings;
using Catalog.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Editing;

/// <summary>
/// The editor of <c>catalog serve</c> as an editor meets it: an application is begun, filled in, left and found again; a measurement is
/// pasted from a spreadsheet; nothing that was kept is lost, and nothing of another's is overwritten.
/// </summary>
public sealed class EditorTests : IAsyncLifetime, IDisposable
{
    private const string Kept = "Kladden er gemt. Filen er ikke ændret endnu.";
    private const string Saved = "Gemt i filen.";

    private readonly ScratchFolder scratch = new();
    private string catalogue = "";
    private ServeProcess program = null!;
    private IBrowserContext window = null!;
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        program = await ServeProcess.Begin(catalogue);
        window = await (await Chromium.Browser).NewContextAsync(
            new()
            {
                Locale = "da-DK",
                ViewportSize = new() { Width = 1280, Height = 900 },
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        page = await window.NewPageAsync();
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
    }

    public async Task DisposeAsync()
    {
        await window.DisposeAsync();
        program.Dispose();
    }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task An_application_is_begun_filled_in_and_saved_without_touching_a_file()
    {
        await page.GotoAsync(Address("rediger/ny"));
        await page.FillAsync("[name=titel]", "Rolig start i hallen");
        await page.CheckAsync("[value=ansøgning]");
        await page.ClickAsync("button[type=submit]");
        await page.WaitForURLAsync("**/rediger/rolig-start-i-hallen");
        await Assertions.Expect(page.Locator(".says li").First).ToBeVisibleAsync();

        // The words that say where to write are not in the way, and each fault stands at its field until it is mended.
        var summary = page.Locator("[data-field=resume]");
        await Assertions.Expect(summary.Locator("textarea")).ToHaveValueAsync("");
        await Assertions.Expect(summary.Locator(".finding")).ToContainTextAsync("»resume« er ikke udfyldt.");
        await summary.Locator("textarea").FillAsync("Hallen åbner et kvarter før.");
        await Assertions.Expect(summary.Locator(".finding")).ToHaveCountAsync(0);
        await page.CheckAsync("[name=arena][value=skole]");
        await page.FillAsync("[name='#saadan-goer-i']", "1. Åbn hallen kl. 7.45.");
        await Expect(Kept);
        await page.Keyboard.PressAsync("Control+s");
        await Expect(Saved);

        var text = await File.ReadAllTextAsync(FileOf("rolig-start-i-hallen"));
        Assert.Contains("resume: Hallen åbner et kvarter før.\n", text, StringComparison.Ordinal);
        Assert.Contains("arena: [skole]\n", text, StringComparison.Ordinal);
        Assert.Contains("## Sådan gør I\n\n1. Åbn hallen kl. 7.45.\n", text, StringComparison.Ordinal);
        // What nobody has answered still waits to be.
        Assert.Contains("alder: …\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_is_pasted_from_a_spreadsheet_and_names_of_people_are_not()
    {
        var before = await File.ReadAllTextAsync(FileOf("nyttehaven"));
        await Open("nyttehaven");
        await page.ClickAsync("[data-field='målinger.0.serie'] > .add");
        await Paste("målinger.0.serie.3.dato", "Dato\tTal\n01-09-2026\t7,5\n08.09.2026\t8\n");
        await Assertions.Expect(page.Locator("[name='målinger.0.serie.4.værdi']")).ToHaveValueAsync("8");

        await page.ClickAsync("[data-field='målinger.0.serie'] > .add");
        await Paste("målinger.0.serie.5.dato", "Sofie Jensen\t7,5\n");
        await Assertions.Expect(page.Locator("[data-field='målinger.0.serie'] > .told")).ToContainTextAsync("ligner navne");
        await page.ClickAsync("[data-field='målinger.0.serie'] tr[data-row='5'] .remove");
        await Expect(Kept);
        await page.ClickAsync(".save");
        await Expect(Saved);

        const string Last = "      - { dato: 2026-06-08, værdi: 63, antal: 38 }\n";
        Assert.Contains(Last, before, StringComparison.Ordinal);
        Assert.Equal(
            before.Replace(
                Last,
                Last + "      - { dato: 2026-09-01, værdi: 7.5 }\n      - { dato: 2026-09-08, værdi: 8 }\n",
                StringComparison.Ordinal
            ),
            await File.ReadAllTextAsync(FileOf("nyttehaven"))
        );
    }

    [Fact]
    public async Task A_picture_is_made_smaller_described_and_shown_on_the_page_beside_the_form()
    {
        await Open("nyttehaven");
        var section = page.Locator("[data-field='#saadan-goer-i']");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => section.GetByText("Billede", new() { Exact = true }).ClickAsync());
        // More than twice as wide as a page needs.
        var drawing = await page.EvaluateAsync<string>(
            """
            () => {
                const canvas = document.createElement("canvas");
                [canvas.width, canvas.height] = [4000, 2000];
                canvas.getContext("2d").fillRect(900, 400, 2200, 1200);
                return canvas.toDataURL().split(",")[1];
            }
            """
        );
        await chooser.SetFilesAsync(
            new FilePayload
            {
                Name = "Sofie.png",
                MimeType = "image/png",
                Buffer = Convert.FromBase64String(drawing),
            }
        );
        await Assertions.Expect(section.Locator(".picture")).ToContainTextAsync("1600 × 800");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(section.Locator(".picture .finding")).ToHaveTextAsync("Skriv, hvad man ser på billedet.");
        await section.Locator(".picture input").FillAsync("Et blåt bed");
        await IsClean();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(section.Locator(".picture")).ToHaveCountAsync(0);
        Assert.Contains(
            "![Et blåt bed](../billeder/nyttehaven.png)",
            await section.Locator("textarea").InputValueAsync(),
            StringComparison.Ordinal
        );
        var seen = page.FrameLocator(".look iframe").GetByAltText("Et blåt bed");
        await Assertions.Expect(seen).ToHaveJSPropertyAsync("naturalWidth", 1600);
        Assert.True(new FileInfo(Path.Join(catalogue, "content", "billeder", "nyttehaven.png")).Length < 500 * 1024);

        await chooser.SetFilesAsync(
            new FilePayload
            {
                Name = "brev.png",
                MimeType = "image/png",
                Buffer = "ikke et billede"u8.ToArray(),
            }
        );
        await Assertions.Expect(section.Locator(":scope > .told")).ToContainTextAsync("kan ikke læses som et billede");
    }

    [Fact]
    public async Task The_page_beside_the_form_shows_what_is_written_while_there_are_errors()
    {
        await Open("nyttehaven");
        await page.FillAsync("[name=titel]", "Haven ved porten");
        await page.FillAsync("[name=alder]", "");
        var title = page.FrameLocator(".look iframe").Locator("h1");
        await Assertions.Expect(title).ToHaveTextAsync("Haven ved porten");
        await Assertions.Expect(page.Locator(".look p").First).ToContainTextAsync("ikke gemt endnu");
        await Assertions.Expect(page.Locator(".says")).ToContainTextAsync("1 fejl");
    }

    [Fact]
    public async Task What_is_kept_outlives_the_window_and_the_program()
    {
        for (var i = 0; i < 3; i++)
        {
            await Open("nyttehaven");
            await page.FillAsync("[name=resume]", $"Vi dyrker en have sammen {i}.");
            await Expect(Kept);
            var port = program.Port;
            program.Dispose();
            program = await ServeProcess.Begin(catalogue, port);
            await page.CloseAsync();
            page = await window.NewPageAsync();
            page.Dialog += (_, dialog) => dialog.AcceptAsync();

            await Open("nyttehaven");
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("noget, du ikke fik gemt");
            await Assertions.Expect(page.Locator("[name=resume]")).ToHaveValueAsync($"Vi dyrker en have sammen {i}.");
        }

        await page.Locator(".notice button").ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[name=resume]")).Not.ToHaveValueAsync("Vi dyrker en have sammen 2.");
    }

    [Fact]
    public async Task Two_windows_of_one_entry_show_both_and_overwrite_neither()
    {
        await Open("nyttehaven");
        var other = await window.NewPageAsync();
        await other.GotoAsync(Address("rediger/nyttehaven"));
        await other.FillAsync("[name=titel]", "Haven");
        await other.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(other.Locator(".state")).ToHaveTextAsync(Saved);

        await page.FillAsync("[name=alder]", "7-12");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Filen er ændret af en anden. Intet er overskrevet.");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Haven");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("7-12");
        var text = await File.ReadAllTextAsync(FileOf("nyttehaven"));
        Assert.Contains("titel: Haven\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("7-12", text, StringComparison.Ordinal);
    }

    [Theory, InlineData(1280), InlineData(360)]
    public async Task The_editor_is_clean_and_is_reached_from_every_page(int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(Address("indsatser/nyttehaven.html"));
        await page.ClickAsync(".catalog-edit");
        await Assertions.Expect(page.Locator(".says li").First).ToBeVisibleAsync();
        await IsClean();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await page.GotoAsync(Address("rediger/ny"));
        await IsClean();
        await page.GotoAsync(Address("rediger/"));
        await IsClean();
    }

    [Fact]
    public async Task The_table_of_all_is_sorted_by_a_heading_and_filtered_by_words()
    {
        await page.GotoAsync(Address("rediger/"));
        var days = page.Locator("tbody tr td:nth-child(8)");
        await page.ClickAsync("th:has-text('Næste dag') button");
        var told = (await days.AllTextContentsAsync()).Where(day => day.Length > 0).ToList();
        Assert.Equal(told.Order(StringComparer.Ordinal), told);
        await page.ClickAsync("th:has-text('Næste dag') button");
        Assert.Equal(told.OrderDescending(StringComparer.Ordinal), (await days.AllTextContentsAsync()).Where(day => day.Length > 0));
        await page.FillAsync("#filter", "vaerftet");
        await Assertions.Expect(page.Locator("tbody tr:visible")).ToHaveCountAsync(3);
        await page.ClickAsync("tbody tr:visible a");
        await Assertions.Expect(page.Locator("[name=titel]")).ToBeVisibleAsync();
    }

    private async Task IsClean() => Assert.Equal("", string.Join("\n", await Axe.Violations(page, Circumstance.Desktop)));

    private async Task Open(string id)
    {
        await page.GotoAsync(Address($"rediger/{id}"));
        await Assertions.Expect(page.Locator("[name=titel]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".says h2").First).ToBeVisibleAsync();
    }

    private async Task Paste(string name, string text)
    {
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await page.FocusAsync($"[name='{name}']");
        await page.Keyboard.PressAsync("Control+v");
    }

    private Task Expect(string state) => Assertions.Expect(page.Locator(".state")).ToHaveTextAsync(state);

    private string Address(string path) => $"http://localhost:{program.Port}/{path}";

    private string FileOf(string id) => Path.Join(catalogue, "content", "indsatser", id + ".md");
}
