using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Site.Reports;

namespace Catalog.Cli.Writing;

/// <summary>
/// The folder that the sheet and the calendar of a plan are written to. Existing files are overwritten only with --force, and
/// nothing is written when one of them may not be.
/// </summary>
public sealed record PlanFolder(string Path, string Id)
{
    private const string Another = "Skriv en anden mappe efter -o.";

    private static readonly ImmutableArray<string> Endings = ["-ark.csv", "-ark.html", "-kalender.ics"];

    /// <summary>The folder from the command line. It is made when it does not exist.</summary>
    /// <exception cref="EdgeException">The folder, or a file in it, must not be written.</exception>
    public static PlanFolder Choose(SourceFolder source, string written, string id, bool force)
    {
        var path = RealPath.Of(written);
        if (
            RealPath.Same(path, source.Path)
            || Array.Exists(SourceFolder.OwnFolders, own => RealPath.IsInside(path, System.IO.Path.Join(source.Path, own)))
        )
        {
            throw new EdgeException($"»{path}« er katalogets egen mappe. {Another}");
        }

        if (EntryStatus.Of(path).Kind is not (EntryKind.Missing or EntryKind.Folder))
        {
            throw new EdgeException($"»{path}« er en fil, ikke en mappe. {Another}");
        }

        var folder = new PlanFolder(path, id);
        foreach (var file in Endings.Select(folder.At))
        {
            _ = EntryStatus.Of(file).Kind switch
            {
                EntryKind.Missing => false,
                EntryKind.File when force => true,
                EntryKind.File => throw new EdgeException(
                    $"»{file}« findes allerede og er ikke ændret. {Another} Skal filen skrives over, så tilføj --force."
                ),
                _ => throw new EdgeException($"»{file}« er ikke en almindelig fil. {Another}"),
            };
        }

        return folder;
    }

    /// <summary>Writes the sheet as a table and as a page, and the calendar; returns their paths.</summary>
    /// <exception cref="EdgeException">The disk refused.</exception>
    public ImmutableArray<string> Write(Report sheet, string calendar)
    {
        var formats = ReportFormat.All.ToDictionary(format => format.Name, StringComparer.Ordinal);
        string[] texts = [formats["csv"].Text(sheet), formats["html"].Text(sheet), calendar];
        ImmutableArray<string> files = [.. Endings.Select(At)];
        try
        {
            Directory.CreateDirectory(Path);
            foreach (var (file, text) in files.Zip(texts))
            {
                File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            return files;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke skrive ark og kalender til »{Path}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    private string At(string ending) => System.IO.Path.Join(Path, Id + ending);
}
