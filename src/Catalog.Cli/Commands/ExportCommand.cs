using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog export</c>: an entry as a Word or Excel file, which <c>catalog import</c> reads back.</summary>
internal static class ExportCommand
{
    private const string Example = "catalog export lektier-i-klubben";

    public static int Run(ExportArguments arguments, Terminal terminal)
    {
        var id = EntryName.Read([.. arguments.Words], Example);
        var isWorkbook = Values.IsWorkbook(arguments.Format, arguments.Output);
        var source = CatalogueFolder.Open(arguments, terminal);
        var file = ReportFile.Choose(source, arguments.Output ?? id + (isWorkbook ? ".xlsx" : ".docx"), arguments.Force);
        var sources = ModelSources.Read(source);
        var (exported, found) = ExportedEntry.Of(sources.Tree, id, isWorkbook);
        if (exported is null)
        {
            terminal.Error.Write(TextReport.Write(SourceReader.Merge(sources.Tree, sources.Unread, found), terminal.ColourError));
            terminal.Error.WriteLine("Der er ikke skrevet noget. Ret det, der står her, og prøv igen.");
            return 1;
        }

        file.Write(exported.Bytes ?? throw Unknown(id, exported));
        terminal.Out.WriteLine(
            SafeText.OneLine(
                $"Skrev {file.Path}. Når den kommer tilbage, så kør »catalog import {ShellWord.Of(System.IO.Path.GetFileName(file.Path))}«."
            )
        );
        return 0;
    }

    private static EdgeException Unknown(string id, ExportedEntry exported) =>
        new(
            $"Der er ingen beskrivelse, der hedder »{id}«, i {SourceFolders.Entries}. "
                + (Nearest.Question(exported.Near) is { Length: > 0 } question ? question : $"Skriv for eksempel: {Example}.")
        );
}
