using System.Collections.Frozen;
using System.Threading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Serving;

/// <summary>
/// What the terminal shows of each build: one line, then the findings of the files that were saved and of those with
/// errors. All others are counted only: they were shown when they came, and the check tells them again.
/// </summary>
internal sealed class ServeReport(Terminal terminal, int port)
{
    // Builds, the search and pages are at work at the same time.
    private readonly Lock writing = new();
    private string search = "";

    public void Show(Rebuilt built)
    {
        var site = built.Site;
        Write(
            site.Trouble ?? ServeWords.Line(built.Changed, built.Took, site),
            site.Trouble is null
                ? TextReport.OfFiles(site.Findings, Shown(site, built.Changed).Contains, Rules(site), terminal.ColourOut)
                : ""
        );
    }

    /// <summary>What is found about the search, when that is something else than the last time.</summary>
    public void ShowOfSearch(ServedSite site)
    {
        var text = TextReport.OfFiles(site.SearchFindings, _ => true, Rules(site), terminal.ColourOut);
        if (text != search)
        {
            Write(ServeWords.OfSearch(site.SearchFindings), text);
        }

        search = text;
    }

    /// <summary>A fault of the program, which goes on.</summary>
    public void ShowFault(Exception fault)
    {
        var isTraced = Environment.GetEnvironmentVariable("CATALOG_TRACE") == "1";
        Write(ServeWords.ProgramFault(fault), isTraced ? fault + "\n" : "");
    }

    private void Write(string sentence, string text)
    {
        lock (writing)
        {
            terminal.Out.WriteLine(SafeText.OneLine($"{ServeWords.Clock(DateTime.Now)} {sentence}"));
            terminal.Out.Write(text);
        }
    }

    private static FrozenSet<string> Shown(ServedSite site, ImmutableArray<string> changed) =>
        site
            .Found.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.Path)
            .Concat(changed)
            .ToFrozenSet(StringComparer.Ordinal);

    // The rules are explained by the site that is served, once there is one.
    private Uri? Rules(ServedSite site) => site.Files is null ? site.Published : new Uri(ServeWords.Address(port));
}
