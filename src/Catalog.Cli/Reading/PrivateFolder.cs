using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reading;

/// <summary>
/// The private folder of drafts: its real path, and how its files are named from the catalogue's folder (<c>../kladder/</c>). It has
/// the folders that <see cref="PrivateDrafts.Folders"/> names; what else lies in it is not read.
/// </summary>
public sealed record PrivateFolder(string Path, string Shown)
{
    /// <summary>
    /// The folder after <c>--drafts-from</c>, or else the one that <c>site.yml</c> names. Null when there is none, and when the one in
    /// <c>site.yml</c> is not on this computer, as on a server that checks the public catalogue: that is said on standard error.
    /// </summary>
    /// <exception cref="EdgeException">What is written after the option is no folder, or has the catalogue in it.</exception>
    public static PrivateFolder? Find(SourceFolder source, string? written, Terminal terminal)
    {
        var setting = written is null ? PrivateDrafts.SettingOf(SourceReader.ReadSettings(source)).Value : null;
        if ((written ?? setting) is not { } named)
        {
            return null;
        }

        var path = RealPath.Of(written ?? System.IO.Path.Combine(source.Path, named));
        if (!Directory.Exists(path))
        {
            terminal.Error.WriteLine(written is null ? SafeText.OneLine(NotHere(named)) : throw Missing(written, path));
            return null;
        }

        // site.yml comes from strangers' pull requests too, and Git carries links.
        if (written is null && !RealPath.Same(path, System.IO.Path.GetFullPath(System.IO.Path.Combine(source.Path, named))))
        {
            throw new EdgeException(
                $"Kladdemappen »{named}« fra site.yml er en genvej (et link) og bliver ikke fulgt. Skriv mappen efter --drafts-from."
            );
        }

        var folder = new PrivateFolder(path, System.IO.Path.GetRelativePath(source.Path, path).Replace('\\', '/') + "/");
        if (
            RealPath.IsInside(source.Path, path)
            || Array.Exists(SourceFolder.OwnFolders, own => RealPath.IsInside(path, System.IO.Path.Join(source.Path, own)))
        )
        {
            throw new EdgeException(
                $"Kladdemappen »{path}« må hverken have kataloget i sig eller ligge i dets egne mapper. "
                    + "Læg den ved siden af kataloget, for eksempel ../kladder."
            );
        }

        if (!PrivateDrafts.Folders.Any(name => Directory.Exists(System.IO.Path.Join(path, name))))
        {
            terminal.Error.WriteLine(
                SafeText.OneLine($"Der er ingen kladder i »{path}«. De skal ligge i mapperne {Danish.Row(PrivateDrafts.Folders)}.")
            );
        }

        return folder;
    }

    /// <summary>What is said when the folder in <c>site.yml</c> is not here.</summary>
    public static string NotHere(string named) => $"Kladdemappen »{named}« fra site.yml er ikke her. Kladderne i den er ikke med.";

    /// <summary>Where a file of the catalogue's own path (<c>content/indsatser/x.md</c>) is in a private folder.</summary>
    public static string PathTo(string path) => path[SourceFolders.Content.Length..];

    private static EdgeException Missing(string written, string path) =>
        new(
            File.Exists(path)
                ? $"»{written}« er en fil. Skriv den mappe, kladderne ligger i, efter --drafts-from."
                : $"Mappen »{written}« findes ikke. Skriv den mappe, kladderne ligger i, efter --drafts-from."
        );
}
