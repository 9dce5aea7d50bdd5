using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Catalog.BrowserTests.Pages;

/// <summary>What axe finds against WCAG 2.0–2.2 A and AA and good practice, a sentence for each place.</summary>
internal static partial class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> Violations(IPage page, Circumstance circumstance)
    {
        await page.EvaluateAsync(Script);
        return await PageScript.Run<string[]>(page, "axe-run.js", circumstance.AreColoursForced);
    }

    /// <summary>
    /// The same for a page without its scripts. Axe is itself a script, so the page is opened in a browser that has them, but
    /// gets none, and a stylesheet that says there are none.
    /// </summary>
    public static async Task<string[]> ViolationsWithoutScripts(Uri start, string path, Circumstance circumstance)
    {
        await using var visit = await Visit.Begin(start, circumstance with { HasScripts = true });
        await visit.Page.RouteAsync("**/*.js", route => route.FulfillAsync(new() { Body = "", ContentType = "text/javascript" }));
        await visit.Page.RouteAsync(
            "**/*.css",
            async route =>
            {
                var sheet = await route.FetchAsync();
                var text = await sheet.TextAsync();
                await route.FulfillAsync(
                    new()
                    {
                        Response = sheet,
                        Body = Scripting().Replace(text, found => found.Groups["is"].Value == "none" ? "(width >= 0px)" : "(width < 0px)"),
                    }
                );
            }
        );
        await visit.Go(path);
        return await Violations(visit.Page, circumstance);
    }

    [GeneratedRegex(@"\(scripting:\s*(?<is>none|enabled)\)")]
    private static partial Regex Scripting();
}
