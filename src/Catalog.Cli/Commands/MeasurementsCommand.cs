using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog measurements</c>: a series from a spreadsheet into an entry, and nothing else in its file is changed.</summary>
internal static class MeasurementsCommand
{
    private const string Unchanged = "Intet er ændret.";
    private const string Example = "catalog measurements lektier-i-klubben afleveringer.xlsx";

    public static int Run(MeasurementsArguments arguments, Terminal terminal)
    {
        var (id, written) = Named([.. arguments.Words]);
        var source = CatalogueFolder.Open(arguments, terminal);
        var bytes = ForeignFile.Read(written);
        var sources = ModelSources.Read(source);
        var (series, found) = MeasuredSeries.Of(sources.Tree, id, bytes, arguments.Name);
        if (series is null)
        {
            terminal.Error.Write(TextReport.Write(SourceReader.Merge(sources.Tree, sources.Unread, found), terminal.ColourError));
            terminal.Error.WriteLine($"{Unchanged} Ret det, der står her, og prøv igen.");
            return 1;
        }

        if (series.Near is { } near)
        {
            throw new EdgeException(
                $"Der er ingen beskrivelse, der hedder »{id}«, i {SourceFolders.Entries}. "
                    + (Nearest.Question(near) is { Length: > 0 } question ? question : $"Skriv for eksempel: {Example}.")
            );
        }

        if (!series.Refused.IsEmpty)
        {
            foreach (var line in series.Refused)
            {
                terminal.Error.WriteLine(SafeText.OneLine($"{written}: {line}"));
            }

            terminal.Error.WriteLine(Unchanged);
            return 1;
        }

        var path = SourceFolders.Entry(id);
        if (series.Text is { } text && !arguments.DryRun)
        {
            ChangedFiles.Write(
                source,
                sources.Tree,
                $"Kan ikke føre tallene ind i »{id}«",
                [FileChange.Of(path, text, sources.Tree.Find(path))]
            );
        }

        foreach (var line in series.Told.Append(Ending(series, arguments, sources.Tree.Shown(path))))
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        return 0;
    }

    private static string Ending(MeasuredSeries series, MeasurementsArguments arguments, string path) =>
        series.Text is null ? $"Tallene står allerede i {path}. {Unchanged}"
        : arguments.DryRun ? $"Det ville blive skrevet i {path}. {Unchanged}"
        : $"Skrevet i {path}. Kør nu »catalog check{CatalogueFolder.Option(arguments)}«.";

    private static (string Id, string File) Named(ImmutableArray<string> words) =>
        words switch
        {
            [{ Length: > 0 } id, { Length: > 0 } file] => (EntryName.IdIn(id), file),
            [_, _, var next, ..] => throw new EdgeException(
                $"Ordet »{next}« hører ikke til noget. Skriv én beskrivelse og én fil, for eksempel: {Example}."
            ),
            _ => throw new EdgeException($"Skriv, hvilken beskrivelse det er, og hvilken fil tallene står i, for eksempel: {Example}."),
        };
}
