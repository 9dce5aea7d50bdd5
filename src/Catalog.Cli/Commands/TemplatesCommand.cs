using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Text;
using Catalog.Site.Output;
using Catalog.Site.Rendering;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog templates</c>: the templates in the program as files in an empty folder, to be changed.</summary>
internal static class TemplatesCommand
{
    public static int Run(TemplatesArguments arguments, Terminal terminal)
    {
        var folder = EmptyFolder.Choose(Values.OneFolder([.. arguments.Words], "catalog templates mine-skabeloner"));
        ImmutableArray<OutputFile> files =
        [
            .. ShippedTemplates.Files.Select(file => new OutputFile(file.Path[SourceFolders.Templates.Length..], file.Bytes)),
        ];
        folder.Fill(files);

        terminal.Out.WriteLine(SafeText.OneLine($"Skrev {DanishCount.Of(files.Length, "fil", "filer")} til »{folder.Path}«."));
        terminal.Out.WriteLine(
            "Læg kun de filer, I ændrer, i mappen templates i kataloget, og med samme navn og undermappe. Resten har programmet selv."
        );
        terminal.Out.WriteLine("I templates/text.da.yml skal der kun stå de ord, I ændrer.");
        return 0;
    }
}
