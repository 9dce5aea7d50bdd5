using System.IO;
using System.Threading.Tasks;
using Catalog.BrowserTests.Keyboard;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>The look at a page sees what it is there to see: a page with every fault is told of each.</summary>
public sealed class FaultyPageTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="da">
        <head><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="x.css"><script src="x.js" defer></script></head>
        <body>
        <main><h1>En side</h1><img src="http://127.0.0.2:9/x.png"><p class="faint">Bleg</p><div class="wide">Bred</div>
        <div class="cut">Skåret<br>over</div><div class="tight"><span>Plads til netop dette</span></div><p onclick="alert(1)">Rør</p></main>
        </body>
        </html>
        """;

    private const string Style =
        ".faint { color: #ddd; } .wide { width: 2000px; } .cut { height: 10px; overflow: hidden; } .tight { display: inline-block; white-space: nowrap; max-width: 10em; overflow: hidden; }";

    private const string Script = """
        console.log("hej");
        localStorage.setItem("a", "b");
        document.cookie = "c=d";
        requestAnimationFrame(() => setTimeout(() => { const p = document.createElement("p"); p.textContent = "Ny"; p.style.height = "300px"; document.querySelector("main").prepend(p); setTimeout(() => alert(1), 50); }, 100));
        setTimeout(() => { throw new Error("faldt"); }, 0);
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("catalog-faulty-").FullName;

    public FaultyPageTests()
    {
        File.WriteAllText(Path.Join(folder, "index.html"), Page);
        File.WriteAllText(Path.Join(folder, "x.css"), Style);
        File.WriteAllText(Path.Join(folder, "x.js"), Script);
    }

    [Fact]
    public async Task Every_fault_is_told() =>
        await Tells(
            Circumstance.Desktop,
            "console log: hej",
            "Content Security Policy",
            "error: ",
            "dialog: 1",
            "cookie: c",
            "stored in localStorage",
            "the layout shifts by",
            "axe image-alt",
            "axe color-contrast",
            "the page is 2008 px wide",
            "»over« is cut off by the height of div.cut",
            "with wide spacing: »Plads til netop dette« is cut off sideways by div.tight"
        );

    [Fact]
    public async Task A_request_elsewhere_is_told() =>
        await Tells(
            Circumstance.Desktop with
            {
                IsPolicyIgnored = true,
            },
            "request elsewhere: http://127.0.0.2:9/x.png",
            "failed: http://127.0.0.2:9/x.png"
        );

    [Fact]
    public async Task Contrast_is_told_in_forced_colours()
    {
        File.WriteAllText(Path.Join(folder, "x.css"), ".faint { forced-color-adjust: none; color: #333; background: #222; }");
        await Tells(Circumstance.ForcedColours, "axe color-contrast");
    }

    [Fact]
    public async Task A_focus_that_nobody_sees_is_told()
    {
        File.WriteAllText(
            Path.Join(folder, "index.html"),
            "<!DOCTYPE html><html lang=\"da\"><head><title>x</title><link rel=\"stylesheet\" href=\"x.css\"></head><body><a href=\"#a\">Et</a></body></html>"
        );
        File.WriteAllText(Path.Join(folder, "x.css"), "a:focus { outline: none; }");
        await using var visit = await Visit.Begin(await SiteServer.Start(folder), Circumstance.Desktop);
        await visit.Go("");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.Contains(
            (await PageScript.Run<TabStop>(visit.Page, "focus.js")).Faults,
            fault => fault.Contains("looks the same with the focus as without", StringComparison.Ordinal)
        );
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task Tells(Circumstance circumstance, params string[] faults)
    {
        await using var visit = await Visit.Begin(await SiteServer.Start(folder), circumstance);
        await visit.Go("");
        await visit.Page.WaitForFunctionAsync("() => document.body.textContent.includes('Ny')");
        await visit.Page.WaitForTimeoutAsync(200);
        var told = await PageCheck.Faults(visit, circumstance);
        Assert.All(
            faults,
            fault =>
                Assert.True(
                    told.Any(each => each.Contains(fault, StringComparison.Ordinal)),
                    $"Nobody told: {fault}\nTold:\n{string.Join('\n', told)}"
                )
        );
    }
}
