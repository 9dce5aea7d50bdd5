using System.Globalization;
using System.Text;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Site.Output;
using Catalog.Site.Rendering;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog archive</c>: the site and the sources of its editions as one zip. With errors nothing is written.</summary>
internal static class ArchiveCommand
{
    public static int Run(ArchiveArguments arguments, Terminal terminal)
    {
        var today = Values.Today(arguments.Today);
        var source = CatalogueFolder.Open(arguments, terminal);
        var file = ReportFile.Choose(
            source,
            arguments.Output ?? string.Create(CultureInfo.InvariantCulture, $"katalog-{today:yyyy-MM-dd}.zip"),
            arguments.Force
        );
        var (tree, unread) = SourceReader.Read(source, ShippedTemplates.Beneath);
        var result = Progress.Show(terminal, stage => SiteBuild.Run(tree, new BuildOptions(today), stage));
        var found = SourceReader.Merge(tree, unread, result.Diagnostics);
        if (found.Any(each => each.Severity == Severity.Error) || SiteArchive.Of(tree, result) is not { } copy)
        {
            terminal.Error.Write(TextReport.Write(found, terminal.ColourError));
            terminal.Error.WriteLine("Der er ikke skrevet noget. Ret fejlene først.");
            return 1;
        }

        var readMe = ArchiveReadMe.Write(copy, today, Program.Version, ArchiveZip.Hashes);
        var first = new OutputFile(ArchiveReadMe.Name, Encoding.UTF8.GetBytes("\uFEFF" + readMe));
        var size = Progress.Show(
            terminal,
            stage =>
            {
                stage("Pakker");
                return ArchiveZip.Write(file.Path, copy.Files.Prepend(first), today);
            }
        );
        terminal.Out.WriteLine(
            SafeText.OneLine(
                $"Skrev {DanishCount.Of(copy.Files.Length, "fil", "filer")} og {DanishCount.Of(copy.Years.Length, "udgave", "udgaver")}, "
                    + $"{DanishCount.Size(size)}, til {file.Path}. Læg den et andet sted end webstedet og kodelageret."
            )
        );
        return 0;
    }
}
