using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;

namespace Catalog.Cli.Writing;

/// <summary>
/// The output folder: one that may be written, since it is missing, empty or has our manifest, and is none of those that are
/// refused. The lock file and the staging folder are beside it, since only a rename within one folder is certainly atomic.
/// </summary>
public sealed record SiteTarget(string Path)
{
    private const string Lock = ".catalog-lock";
    private const string StagingFolder = ".catalog-staging";
    private const string Another = "Skriv en anden mappe efter -o.";

    /// <summary>The parent folder of the site.</summary>
    public string Parent => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The lock file that the run that writes holds.</summary>
    public string LockPath => Beside(Lock);

    /// <summary>The staging folder, where the new site is built.</summary>
    public string StagingPath => Beside(StagingFolder);

    /// <summary>Whether a path has the name of a lock file.</summary>
    public static bool IsLockName(string path) => path.EndsWith(Lock, StringComparison.Ordinal);

    /// <summary>Whether a path has the name of a staging folder.</summary>
    public static bool IsStagingName(string path) => path.EndsWith(StagingFolder, StringComparison.Ordinal);

    /// <summary>The folder from the command line, or <c>_site</c> in the catalogue's folder.</summary>
    /// <exception cref="EdgeException">The folder must not be written.</exception>
    public static SiteTarget Choose(SourceFolder source, string? written)
    {
        var path = System.IO.Path.TrimEndingDirectorySeparator(
            written is null ? System.IO.Path.Join(source.Path, "_site") : System.IO.Path.GetFullPath(written)
        );
        if (EntryStatus.Of(path).Kind is EntryKind.Link)
        {
            throw new EdgeException($"»{path}« er en genvej (et link). Skriv den mappe, den peger på, efter -o.");
        }

        var target = new SiteTarget(RealPath.Of(path));
        target.RefuseForbidden(source);
        target.ReadManifest();
        return target;
    }

    /// <summary>The manifest of the site that is there now.</summary>
    /// <exception cref="EdgeException">It is a file, or a folder with content and without our manifest.</exception>
    public Manifest ReadManifest()
    {
        switch (EntryStatus.Of(Path).Kind)
        {
            case EntryKind.Missing:
                return Manifest.Empty;
            case not EntryKind.Folder:
                throw new EdgeException($"»{Path}« er en fil, ikke en mappe. {Another}");
        }

        try
        {
            return Manifest.Read(Path) is { } manifest && manifest.IsOf(Path) ? manifest
                : !Directory.EnumerateFileSystemEntries(Path).Any() ? Manifest.Empty
                : throw new EdgeException(
                    $"»{Path}« rummer filer, som ikke er skrevet af dette program. Skriv en tom eller ny mappe efter -o."
                );
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke læse »{Path}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    private void RefuseForbidden(SourceFolder source)
    {
        if (RealPath.Same(Path, System.IO.Path.GetPathRoot(Path)!))
        {
            throw new EdgeException($"»{Path}« er roden af drevet. {Another}");
        }

        if (RealPath.Same(Path, source.Path))
        {
            throw new EdgeException($"»{Path}« er selve katalogets mappe. {Another}");
        }

        if (RealPath.IsInside(source.Path, Path))
        {
            throw new EdgeException($"»{Path}« rummer selve kataloget. {Another}");
        }

        foreach (var own in SourceFolder.OwnFolders.Append(".git"))
        {
            if (RealPath.IsInside(Path, System.IO.Path.Join(source.Path, own)))
            {
                throw new EdgeException($"»{Path}« ligger i katalogets mappe »{own}«, som ikke må skrives over. {Another}");
            }
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        if (home.Length > 0 && RealPath.IsInside(RealPath.Of(home), Path))
        {
            throw new EdgeException($"»{Path}« er din hjemmemappe eller rummer den. {Another}");
        }
    }

    private string Beside(string ending) => System.IO.Path.Join(Parent, $".{System.IO.Path.GetFileName(Path)}{ending}");
}
