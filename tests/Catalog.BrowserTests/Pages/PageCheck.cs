using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>Everything that must hold of any page in any circumstance. What does not is told in sentences.</summary>
internal static class PageCheck
{
    private const string Shifts = "the layout shifts";

    private static readonly ImmutableArray<Circumstance> OtherLights =
    [
        Circumstance.Dark,
        Circumstance.MoreContrast,
        Circumstance.ForcedColours,
    ];

    /// <summary>
    /// Opens a page and fails with all that is wrong with it, then with what is when the browser is <paramref name="also"/> set otherwise.
    /// </summary>
    public static async Task Look(
        string site,
        string page,
        Circumstance circumstance,
        Way way = Way.Server,
        AxeRules? rules = AxeRules.All,
        Circumstance? also = null
    )
    {
        await using var visit = await Visit.Begin(site, way, circumstance);
        await visit.Go(page);
        var faults = await FaultsOfAddress(visit, circumstance, () => Task.CompletedTask, rules);
        if (!circumstance.HasScripts)
        {
            faults.AddRange(await Axe.ViolationsWithoutScripts(site, page, circumstance));
        }

        MustBeEmpty(faults, site, page, circumstance);
        if (also is not null)
        {
            await visit.Become(also);
            MustBeEmpty([.. await Rooms(visit), .. await visit.Complaints()], site, page, also);
        }
    }

    /// <summary>
    /// Opens a page once and looks at its colours in the dark, with more contrast and in forced colours. The rest is the same page,
    /// which <see cref="Look"/> has seen.
    /// </summary>
    public static async Task LookInOtherLights(string site, string page)
    {
        await using var visit = await Visit.Begin(site, Way.Server, Circumstance.Desktop);
        await visit.Go(page);
        foreach (var circumstance in OtherLights)
        {
            await visit.Become(circumstance);
            var faults = await Axe.Violations(visit.Page, circumstance, AxeRules.Colours);
            MustBeEmpty([.. faults, .. await visit.Complaints()], site, page, circumstance);
        }
    }

    /// <summary>What is wrong with a page that its address alone makes, <paramref name="ready"/> being when it is there.</summary>
    public static async Task<List<string>> FaultsOfAddress(
        Visit visit,
        Circumstance circumstance,
        Func<Task> ready,
        AxeRules? rules = AxeRules.All
    )
    {
        var faults = await Faults(visit, circumstance, rules);
        if (faults.Exists(IsShift) && await ShiftAfterReload(visit, ready) == 0)
        {
            faults.RemoveAll(IsShift);
        }

        return faults;
    }

    /// <summary>What is wrong with the page that a visit has come to; without rules axe is not asked.</summary>
    public static async Task<List<string>> Faults(Visit visit, Circumstance circumstance, AxeRules? rules = AxeRules.All)
    {
        var faults = new List<string>();
        if (circumstance.HasScripts && await PageScript.Run<double>(visit.Page, "shift.js") is var shift and > 0)
        {
            faults.Add($"{Shifts} by {shift}");
        }

        // Before axe, which asks for files itself.
        faults.AddRange(await visit.Complaints());
        if (circumstance.HasScripts && rules is { } asked)
        {
            faults.AddRange(await Axe.Violations(visit.Page, circumstance, asked));
        }

        faults.AddRange(await Rooms(visit));
        return faults;
    }

    private static bool IsShift(string fault) => fault.StartsWith(Shifts, StringComparison.Ordinal);

    // A busy machine may paint a page before its end or its letters are read, and lines and columns settle then. What a page itself
    // moves, it moves each time; what late scripts move is asked by LateScriptTests.
    private static async Task<double> ShiftAfterReload(Visit visit, Func<Task> ready)
    {
        await visit.Page.ReloadAsync();
        await ready();
        return await PageScript.Run<double>(visit.Page, "shift.js");
    }

    // Wide spacing is taken off again, so that the page can be looked at once more.
    private static async Task<IEnumerable<string>> Rooms(Visit visit)
    {
        var close = await Layout(visit);
        var wide = (await PageScript.Run<string[]>(visit.Page, "layout.js", true)).Select(fault => $"with wide spacing: {fault}");
        return [.. close, .. wide];
    }

    private static Task<string[]> Layout(Visit visit) => PageScript.Run<string[]>(visit.Page, "layout.js", false);

    private static void MustBeEmpty(List<string> faults, string site, string page, Circumstance circumstance) =>
        Assert.True(faults.Count == 0, $"{site}/{page}, {circumstance.Name}:\n" + string.Join('\n', faults));
}
