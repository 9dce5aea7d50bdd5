using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Content.Text;
using Catalog.Site.Reports;

namespace Catalog.Cli.Writing;

/// <summary>The file that a report is written to. An existing file is overwritten only with --force.</summary>
public sealed record ReportFile(string Path)
{
    private const string Another = "Skriv en anden fil efter -o.";

    /// <summary>Shows a report where no file is chosen, or writes it to the file and says so.</summary>
    /// <exception cref="EdgeException">The disk refused.</exception>
    public static void Deliver(Report report, ReportFormat format, ReportFile? target, Terminal terminal)
    {
        if (target is null)
        {
            terminal.Out.Write(format.Text(report));
            return;
        }

        target.Write(format.Bytes(report));
        terminal.Out.WriteLine($"Skrev {SafeText.OneLine(target.Path)}");
    }

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

    /// <summary>Writes a text as UTF-8.</summary>
    /// <exception cref="EdgeException">The disk refused.</exception>
    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

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
