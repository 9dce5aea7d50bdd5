using System.Collections.Frozen;
using System.Threading;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Serving;

/// <summary>
/// What the terminal shows of each build: one line, then the findings of the files that were saved and of those with errors. The
/// others are only counted: they were shown before, and check shows them all.
/// </summary>
internal sealed class ServeReport(Terminal terminal, int port)
{
    // Builds, the search and requests write at the same time.
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

    /// <summary>The findings about the search, when they differ from the last ones.</summary>
    public void ShowOfSearch(ServedSite site)
    {
        var text = TextReport.OfFiles(site.SearchFindings, _ => true, Rules(site), terminal.ColourOut);
        if (text != search)
        {
            Write(ServeWords.OfSearch(site.SearchFindings), text);
        }

        search = text;
    }

    /// <summary>A fault in the program, which continues.</summary>
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
