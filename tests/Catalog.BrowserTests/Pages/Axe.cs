using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Catalog.BrowserTests.Pages;

/// <summary>What axe finds against WCAG 2.0–2.2 A and AA and good practice, a sentence for each place.</summary>
internal static partial class Axe
{
    // In forced colours axe takes a text's colour from a property that the browser leaves as the page set it, not from the
    // colour that is shown. Without the property it reads the right one.
    private const string ReadShownColours = """
        () => {
            const read = CSSStyleDeclaration.prototype.getPropertyValue;
            CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
                return name === "-webkit-text-fill-color" ? "" : read.call(this, name);
            };
        }
        """;

    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static async Task<IEnumerable<string>> Violations(IPage page, Circumstance circumstance)
    {
        if (circumstance.AreColoursForced)
        {
            await page.EvaluateAsync(ReadShownColours);
        }

        return from violation in (await page.RunAxe(Options)).Violations
               from node in violation.Nodes
               select $"axe {violation.Id}: {violation.Help}: {node.Html}";
    }

    /// <summary>
    /// The same for a page without its scripts. Axe is itself a script, so the page is opened in a browser that has them, but
    /// gets none, and a stylesheet that says there are none.
    /// </summary>
    public static async Task<IEnumerable<string>> ViolationsWithoutScripts(Uri start, string path, Circumstance circumstance)
    {
        await using var visit = await Visit.Begin(start, circumstance with { HasScripts = true });
        await visit.Page.RouteAsync("**/*.js", route => route.FulfillAsync(new() { Body = "", ContentType = "text/javascript" }));
        await visit.Page.RouteAsync("**/*.css", async route =>
        {
            var sheet = await route.FetchAsync();
            var text = await sheet.TextAsync();
            await route.FulfillAsync(new() { Response = sheet, Body = Scripting().Replace(text, found => found.Groups["is"].Value == "none" ? "(width >= 0px)" : "(width < 0px)") });
        });
        await visit.Go(path);
        return await Violations(visit.Page, circumstance);
    }

    [GeneratedRegex(@"\(scripting:\s*(?<is>none|enabled)\)")]
    private static partial Regex Scripting();
}
