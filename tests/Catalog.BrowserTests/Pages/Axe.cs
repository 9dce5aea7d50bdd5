using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Catalog.BrowserTests.Pages;

/// <summary>Which of axe's rules are asked. Those about colours take most of the time, and the rest do not depend on colours.</summary>
internal enum AxeRules
{
    All,
    Colours,
    AllButColours,
}

/// <summary>What axe finds against WCAG 2.0–2.2 A and AA and good practice, a sentence for each place.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page, by all rules or by some of them.</summary>
    public static async Task<string[]> Violations(IPage page, Circumstance circumstance, AxeRules rules = AxeRules.All)
    {
        await page.EvaluateAsync(Script);
        return await PageScript.Run<string[]>(
            page,
            "axe-run.js",
            new { areColoursForced = circumstance.AreColoursForced, rules = rules.ToString() }
        );
    }

    /// <summary>
    /// The same for a page without its scripts. Axe is itself a script, so the page is opened in a browser that has them, but
    /// gets none, and a stylesheet that says there are none. Its colours are those it has with scripts.
    /// </summary>
    public static async Task<string[]> ViolationsWithoutScripts(string site, string path, Circumstance circumstance)
    {
        await using var visit = await Visit.Begin(site, Way.EmptyScripts, circumstance with { HasScripts = true });
        await visit.Go(path);
        return await Violations(visit.Page, circumstance, AxeRules.AllButColours);
    }
}
