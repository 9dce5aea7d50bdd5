using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Rendering;

namespace Catalog.Cli.Commands;

/// <summary>The sources of a command that does not build, and the findings about files that could not be read.</summary>
internal sealed record ModelSources(SourceTree Tree, ImmutableArray<Diagnostic> Unread)
{
    /// <summary>Reads a catalogue.</summary>
    /// <exception cref="EdgeException">The folder is none, for it has no <c>site.yml</c>, or the disk refused.</exception>
    public static ModelSources Read(SourceFolder source)
    {
        if (!File.Exists(Path.Join(source.Path, SourceFolders.SiteFile)))
        {
            throw new EdgeException(
                $"»{source.Path}« er ikke et katalog: Der er ingen site.yml. Stå i katalogets mappe, eller skriv den efter -s."
            );
        }

        var (tree, unread) = SourceReader.Read(source, ShippedTemplates.Beneath);
        return new ModelSources(tree, unread);
    }

    /// <summary>Reports the errors of the model. True means that there are some, so the command ends with exit code 1.</summary>
    public bool Stops(ImmutableArray<Diagnostic> found, Terminal terminal)
    {
        var all = SourceReader.Merge(
            Tree,
            [.. Unread.Where(finding => finding.Path.StartsWith(SourceFolders.Model, StringComparison.Ordinal))],
            found
        );
        if (all.All(finding => finding.Severity != Severity.Error))
        {
            return false;
        }

        terminal.Error.Write(TextReport.Write(all, terminal.ColourError));
        terminal.Error.WriteLine("Der er ikke skrevet noget. Ret modellen først.");
        return true;
    }
}
