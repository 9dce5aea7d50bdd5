using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Text;

namespace Catalog.Cli.Writing;

/// <summary>The file that a report is written to. An existing file is overwritten only with --force.</summary>
public sealed record ReportFile(string Path)
{
    private const string Another = "Skriv en anden fil efter -o.";

    /// <summary>The file from the command line.</summary>
    /// <exception cref="EdgeException">The file cannot or must not be written.</exception>
    public static ReportFile Choose(SourceFolder source, string written, bool force)
    {
        var path = RealPath.Of(written);
        if (
            Array.Exists(SourceFolder.OwnFolders, folder => RealPath.IsInside(path, System.IO.Path.Join(source.Path, folder)))
            || RealPath.Same(path, System.IO.Path.Join(source.Path, SourceFolders.SiteFile))
        )
        {
            throw new EdgeException($"»{path}« ligger blandt katalogets egne filer. {Another}");
        }

        if (!Directory.Exists(System.IO.Path.GetDirectoryName(path)))
        {
            throw new EdgeException(
                $"Mappen »{System.IO.Path.GetDirectoryName(path)}« findes ikke. Lav den først, eller skriv en anden fil efter -o."
            );
        }

        return EntryStatus.Of(path).Kind switch
        {
            EntryKind.Missing => new ReportFile(path),
            EntryKind.File when force => new ReportFile(path),
            EntryKind.File => throw new EdgeException(
                $"»{path}« findes allerede og er ikke ændret. {Another} Skal filen skrives over, så tilføj --force."
            ),
            EntryKind.Folder => throw new EdgeException($"»{path}« er en mappe. Skriv navnet på en fil efter -o."),
            _ => throw new EdgeException($"»{path}« er ikke en almindelig fil. {Another}"),
        };
    }

    /// <summary>Writes the report as UTF-8.</summary>
    /// <exception cref="EdgeException">The disk refused.</exception>
    public void Write(string report) => Write(Encoding.UTF8.GetBytes(report));

    /// <summary>Writes the bytes of a file in another format.</summary>
    /// <exception cref="EdgeException">The disk refused.</exception>
    public void Write(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            File.WriteAllBytes(Path, bytes.Span);
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"»{Path}« kunne ikke skrives: {DiskCause.Of(exception)}.", exception);
        }
    }
}
