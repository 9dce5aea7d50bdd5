using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Site;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog build</c>: check, then write. With errors nothing is written.</summary>
internal static class BuildCommand
{
    public static int Run(BuildArguments arguments, Terminal terminal)
    {
        var publishes = !arguments.Release && !arguments.Drafts && !arguments.Preview && terminal.IsPipeline;
        if (arguments is { Release: true, Preview: true })
        {
            throw new EdgeException("--release er til det, der bliver udgivet, og --preview til det, der ikke gør. Skriv kun det ene.");
        }

        var options = new BuildOptions(Values.Today(arguments.Today), arguments.Release || publishes, arguments.Drafts)
        {
            Preview = arguments.Preview,
        };
        var source = CatalogueFolder.Open(arguments, terminal);
        var target = SiteTarget.Choose(source, arguments.Output);
        WrittenSite? written = null;
        var found = Progress.Show(
            terminal,
            progress =>
            {
                var sources = CheckedSources.Of(source, options, progress);
                if (!sources.HasErrors && sources.Output is { } output)
                {
                    progress("Skriver");
                    written = SiteWriter.Write(target, output, arguments.Force);
                }

                return sources;
            }
        );
        if (!found.Diagnostics.IsEmpty)
        {
            Report(found, source, terminal);
        }

        if (written is null)
        {
            if (publishes)
            {
                terminal.Error.WriteLine(
                    "En pipeline udgiver det, den bygger, så det er tjekket som med --release. Er siderne kun til at se på, "
                        + "så skriv --preview eller --drafts."
                );
            }

            terminal.Error.WriteLine("Der er ikke skrevet noget.");
            return 1;
        }

        foreach (var notice in new[] { written.Foreign, written.Notice }.OfType<string>())
        {
            terminal.Error.WriteLine(SafeText.OneLine(notice));
        }

        terminal.Out.WriteLine(Summary(found, written, target));
        return 0;
    }

    // On GitHub check runs first and makes the annotations and the job's page. Warnings of the build are only in its log, or they
    // would be on that page twice.
    private static void Report(CheckedSources found, SourceFolder source, Terminal terminal)
    {
        if (terminal.GitHub is { } run && found.HasErrors)
        {
            terminal.Error.Write(GitHubReport.Write(found.Diagnostics, found.Address, run.PathTo(source.Path)));
            found.Summarise(SummaryFile.Choose(source, written: null, run), strict: false, terminal);
        }
        else
        {
            terminal.Error.Write(TextReport.Write(found.Diagnostics, found.Address, terminal.ColourError));
        }
    }

    private static string Summary(CheckedSources found, WrittenSite written, SiteTarget target)
    {
        var entries = DanishCount.Of(found.EntryCount + found.ExampleCount, "beskrivelse", "beskrivelser");
        var examples = found.ExampleCount == 0 ? "" : $" ({DanishCount.Of(found.ExampleCount, "eksempel", "eksempler")})";
        var files = DanishCount.Of(found.Output!.Files.Length, "fil", "filer");
        var size = $"{DanishCount.Size(written.Size)} (søgningen {DanishCount.Size(SearchSize(target))})";
        return $"Skrev {entries}{examples} som {files}, {size}, til {SafeText.OneLine(target.Path)}";
    }

    private static long SearchSize(SiteTarget target) =>
        new DirectoryInfo(Path.Join(target.Path, Path.GetDirectoryName(SiteSearch.Manifest))).EnumerateFiles().Sum(file => file.Length);
}
