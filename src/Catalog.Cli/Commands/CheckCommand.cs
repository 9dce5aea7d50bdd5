using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Site;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog check</c>: the same work as build without writing; the report, of all files or of some, is the result.</summary>
internal static class CheckCommand
{
    public static int Run(CheckArguments arguments, Terminal terminal)
    {
        var format = Values.Format(arguments.Format, terminal.GitHub is not null);
        var options = new BuildOptions(Values.Today(arguments.Today), arguments.Release);
        var source = CatalogueFolder.Open(arguments, arguments.DraftsFrom, terminal);
        var files = CheckedFiles.Of(source, arguments.Words);
        var summary = SummaryFile.Choose(source, arguments.Summary, terminal.GitHub);
        var all = Progress.Show(terminal, progress => CheckedSources.Of(source, options, progress));
        var found = files.Show(all);
        var prefix = terminal.GitHub?.PathTo(source.Path) ?? "";
        terminal.Out.Write(
            format switch
            {
                Values.GitHubFormat => GitHubReport.Write(found.Diagnostics, found.Address, prefix),
                Values.JsonFormat => JsonReport.Write(found.Diagnostics, found.Address),
                Values.SarifFormat => SarifReport.Write(found.Diagnostics, found.Address, prefix, Program.Version),
                _ => TextReport.Write(found.Diagnostics, found.Address, terminal.ColourOut),
            }
        );
        if (format == Values.TextFormat && files.Rest(all, found) is { } rest)
        {
            terminal.Out.WriteLine(rest);
        }

        var strictly = arguments.Strict && found.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Warning);
        if (strictly && !found.HasErrors && format is Values.TextFormat or Values.GitHubFormat)
        {
            terminal.Out.WriteLine("Advarsler tæller som fejl, fordi der står --strict.");
        }

        found.Summarise(summary, arguments.Strict, terminal);
        return found.HasErrors || strictly ? 1 : 0;
    }
}
