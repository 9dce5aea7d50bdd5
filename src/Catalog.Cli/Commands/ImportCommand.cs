using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Writing;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog import</c>: spreadsheets and documents become drafts. All of them are written, or none.</summary>
internal static class ImportCommand
{
    private const string Nothing = "Der er ikke skrevet noget.";

    public static int Run(ImportArguments arguments, Terminal terminal)
    {
        ImmutableArray<string> files = [.. arguments.Words];
        if (files.IsEmpty)
        {
            throw new EdgeException("Skriv, hvilke filer det er, for eksempel: catalog import ansøgninger.xlsx");
        }

        var source = NewCommand.DraftsHere(CatalogueFolder.Open(arguments, terminal));
        ImmutableArray<ImportedFile> read = [.. files.Select(Read)];
        var mapping = arguments.Mapping is { } written ? Read(written) : null;
        var sources = ModelSources.Read(source);
        var (import, found) = ImportedEntries.Of(sources.Tree, read, mapping);
        if (import is null)
        {
            sources.Stops(found, terminal);
            return 1;
        }

        if (arguments.Propose is { } proposed)
        {
            ReportFile.Choose(source, proposed, force: false).Write(import.Mapping);
        }

        foreach (var line in import.Told)
        {
            terminal.Out.WriteLine(SafeText.OneLine(line));
        }

        var isWritten = !arguments.DryRun && import.Refused.IsEmpty && !import.Changes.IsEmpty;
        if (isWritten)
        {
            ChangedFiles.Write(
                source,
                sources.Tree,
                "Kan ikke skrive kladderne",
                [.. import.Changes.Select(change => Change(change, sources.Tree))]
            );
        }

        Complain(import, terminal);
        terminal.Out.WriteLine(SafeText.OneLine(Ending(import, arguments, source, isWritten)));
        return import.Refused.IsEmpty && import.Personal.IsEmpty ? 0 : 1;
    }

    private static void Complain(ImportedEntries import, Terminal terminal)
    {
        foreach (var (from, finding) in import.Personal)
        {
            var said = Redaction.Of([finding])[0];
            terminal.Error.WriteLine(SafeText.OneLine($"{from}: {said.Message} {said.Help}"));
        }

        foreach (var from in import.Personal.Select(each => each.From).Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(
                SafeText.OneLine($"{from} er ikke skrevet, for der står personlige oplysninger. Ret det i filen, og prøv igen.")
            );
        }

        foreach (var line in import.Refused)
        {
            terminal.Error.WriteLine(SafeText.OneLine(line));
        }
    }

    // A change of a file that is there keeps it where it is; what is new is a draft.
    private static FileChange Change(ImportedChange change, SourceTree sources) =>
        new(change.Path, change.Bytes) { IsPrivate = sources.Find(change.Path) is null ? true : null };

    private static string Ending(ImportedEntries import, ImportArguments arguments, SourceFolder source, bool isWritten)
    {
        var count = DanishCount.Of(
            import.Changes.Count(change => change.Path.StartsWith(SourceFolders.Entries, StringComparison.Ordinal)),
            "beskrivelse",
            "beskrivelser"
        );
        var place = source.Place(SourceFolders.Entries, isPrivate: true).Full;
        return isWritten ? $"Skrev {count} i {place}. Kør nu »catalog check{CatalogueFolder.Option(arguments)}«."
            : arguments.DryRun && import.Refused.IsEmpty ? $"{count} ville blive skrevet i {place}. {Nothing}"
            : Nothing;
    }

    private static ImportedFile Read(string written) => new(Path.GetFileName(written), ForeignFile.Read(written));
}
