using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>Everything that must hold of any page in any circumstance. What does not is told in sentences.</summary>
internal static class PageCheck
{
    /// <summary>Opens a page and fails with all that is wrong with it.</summary>
    public static async Task Look(string site, string page, Circumstance circumstance, Way way = Way.Server)
    {
        await using var visit = await Visit.Begin(site, way, circumstance);
        await visit.Go(page);
        var faults = await Faults(visit, circumstance);
        if (!circumstance.HasScripts)
        {
            faults.AddRange(await Axe.ViolationsWithoutScripts(visit.Start, page, circumstance));
        }

        Assert.True(faults.Count == 0, $"{site}/{page}, {circumstance.Name}:\n" + string.Join('\n', faults));
    }

    /// <summary>What is wrong with the page that a visit has come to.</summary>
    public static async Task<List<string>> Faults(Visit visit, Circumstance circumstance)
    {
        var faults = new List<string>();
        if (circumstance.HasScripts && await PageScript.Run<double>(visit.Page, "shift.js") is var shift and > 0)
        {
            faults.Add($"the layout shifts by {shift}");
        }

        // Before axe, which asks for files itself.
        faults.AddRange(await visit.Complaints());
        if (circumstance.HasScripts)
        {
            faults.AddRange(await Axe.Violations(visit.Page, circumstance));
        }

        faults.AddRange(await PageScript.Run<string[]>(visit.Page, "layout.js", false));
        faults.AddRange((await PageScript.Run<string[]>(visit.Page, "layout.js", true)).Select(fault => $"with wide spacing: {fault}"));
        return faults;
    }
}
