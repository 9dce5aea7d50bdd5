using System.Linq;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Content.Diagnostics;
using Catalog.Site;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog check</c>: the same work as build without writing; the report is the result.</summary>
internal static class CheckCommand
{
    public static int Run(CheckArguments arguments, Terminal terminal)
    {
        Values.RefuseRest(arguments);
        var format = Values.Format(arguments.Format);
        var options = new BuildOptions(Values.Today(arguments.Today), arguments.Release);
        var source = SourceFolder.Open(arguments.Source);
        var found = Progress.Show(terminal, progress => CheckedSources.Of(source, options, progress));
        terminal.Out.Write(format == Values.JsonFormat
            ? JsonReport.Write(found.Diagnostics)
            : TextReport.Write(found.Diagnostics, terminal.ColourOut));

        var strictly = arguments.Strict && found.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Warning);
        if (strictly && !found.HasErrors && format == Values.TextFormat)
        {
            terminal.Out.WriteLine("Advarsler tæller som fejl, fordi der står --strict.");
        }

        return found.HasErrors || strictly ? 1 : 0;
    }
}
