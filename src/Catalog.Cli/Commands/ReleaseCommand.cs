using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Site.Rendering;

namespace Catalog.Cli.Commands;

/// <summary>
/// <c>catalog release</c>: checks as for publishing and freezes the catalogue as the edition of a year, unless there are errors.
/// </summary>
internal static class ReleaseCommand
{
    private const int MostNamed = 10;

    public static int Run(ReleaseArguments arguments, Terminal terminal)
    {
        var year = YearWords.Read([.. arguments.Words]);
        var today = Values.Today(arguments.Today);
        var source = CatalogueFolder.Open(arguments, terminal);

        // Refuses early.
        EditionWriter.TargetOf(source, year);
        var edition = Progress.Show(terminal, progress => Make(source, year, today, progress, terminal));
        if (edition is null)
        {
            terminal.Error.WriteLine("Der er ikke lavet nogen udgave.");
            return 1;
        }

        var size = EditionWriter.Write(source, edition);
        foreach (var line in Lines(edition, size, source, CatalogueFolder.Option(arguments)))
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        return 0;
    }

    private static NewEdition? Make(SourceFolder source, int year, DateOnly today, Action<string> progress, Terminal terminal)
    {
        var (sources, unread) = SourceReader.Read(source, ShippedTemplates.Beneath);
        var (latest, named) = NewEdition.YearsOf(sources);
        if (YearWords.Refusal(year, today.Year, latest, named) is { } refusal)
        {
            throw new EdgeException(refusal);
        }

        var result = SiteBuild.Run(sources, new BuildOptions(today, Release: true) { Freezes = true }, progress);
        var found = SourceReader.Merge(sources, unread, result.Diagnostics);
        if (!found.IsEmpty)
        {
            terminal.Error.Write(
                terminal.GitHub is { } run
                    ? GitHubReport.Write(found, result.Address, run.PathTo(source.Path))
                    : TextReport.Write(found, result.Address, terminal.ColourError)
            );
        }

        if (found.Any(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        progress("Fryser udgaven");
        var edition = NewEdition.Of(sources, result, year, today, Program.Version);
        if (edition.EntryCount > 0)
        {
            return edition;
        }

        terminal.Error.WriteLine("Der er ingen beskrivelser at fryse. Eksempler og kladder kommer ikke med i en udgave.");
        return null;
    }

    private static IEnumerable<string> Lines(NewEdition edition, long size, SourceFolder source, string option)
    {
        var path = NewEdition.FolderOf(edition.Year);
        var entries = DanishCount.Of(edition.EntryCount, "beskrivelse", "beskrivelser");
        var files = DanishCount.Of(edition.Files.Length, "fil", "filer");
        yield return $"Frøs udgaven {edition.Year}: {entries} i {files}, {DanishCount.Size(size)}, i {path}";
        if (edition is { Previous: { } previous, Changes: { } changes })
        {
            yield return "";
            yield return $"Siden udgaven {previous}: {ChangeLines.Count(changes)}";
            foreach (var change in changes.Entries.Take(MostNamed))
            {
                yield return "  " + ChangeLines.Headline(change);
            }

            yield return $"Se det hele: catalog diff {previous} {edition.Year}{option}";
        }
        else if (edition.Previous is { } unreadable)
        {
            yield return $"Udgaven {unreadable} kan ikke læses med dette program, så det er ikke vist, hvad der er ændret.";
        }

        yield return "";
        foreach (var line in PublishingWords.Of(edition.Year, source, option))
        {
            yield return line;
        }
    }
}
