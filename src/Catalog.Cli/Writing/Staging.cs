using System.IO;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>
/// The folder beside the target where a new site grows. A marker says that it is ours. In it lie <c>site</c> — the
/// new site before the swap, the old one after — and, on systems that cannot exchange two folders in one step,
/// <c>old</c> for a moment. The file <c>swap</c> is there from just before the swap, so a later run knows whether
/// <c>site</c> holds nothing but copies.
/// </summary>
public sealed record Staging(string Path)
{
    private const string Marker = ".catalog-staging";

    public string Site => System.IO.Path.Join(Path, "site");

    public string Old => System.IO.Path.Join(Path, "old");

    private string Swap => System.IO.Path.Join(Path, "swap");

    /// <summary>A fresh staging folder; a killed run's is put right and cleared first.</summary>
    /// <exception cref="EdgeException">A folder of that name is not ours.</exception>
    public static Staging Prepare(SiteTarget target)
    {
        var staging = new Staging(target.StagingPath);
        staging.Recover(target);
        Directory.CreateDirectory(staging.Path);
        File.WriteAllBytes(System.IO.Path.Join(staging.Path, Marker), []);
        NewSite.MakeFolder(staging.Site);
        return staging;
    }

    /// <summary>From here on the old site may lie in <see cref="Site"/>.</summary>
    public void AnnounceSwap() => File.WriteAllBytes(Swap, []);

    /// <summary>Deletes what is left; the marker goes last, so a kill in between leaves something recognisable.</summary>
    public void Remove()
    {
        FolderTree.Delete(Site);
        FolderTree.Delete(Old);
        File.Delete(Swap);
        File.Delete(System.IO.Path.Join(Path, Marker));
        Directory.Delete(Path);
    }

    private void Recover(SiteTarget target)
    {
        var kind = EntryStatus.Of(Path).Kind;
        if (kind == EntryKind.Missing)
        {
            return;
        }

        var isOurs =
            kind == EntryKind.Folder
            && (
                EntryStatus.Of(System.IO.Path.Join(Path, Marker)).Kind == EntryKind.File
                || !Directory.EnumerateFileSystemEntries(Path).Any()
            );
        if (!isOurs)
        {
            throw new EdgeException(
                $"»{Path}« ligger i vejen: mappen bruges, mens webstedet bliver skrevet, men den er ikke lavet af dette program. Flyt eller omdøb den, og kør igen."
            );
        }

        if (EntryStatus.Of(Old).Kind == EntryKind.Folder)
        {
            RestoreOrRetireOld(target);
        }

        if (EntryStatus.Of(Swap).Kind == EntryKind.File)
        {
            RetiredSite.Clear(Site, target, RetiredSite.Duplicates(Site, target));
        }

        Remove();
    }

    private void RestoreOrRetireOld(SiteTarget target)
    {
        if (EntryStatus.Of(target.Path).Kind == EntryKind.Missing)
        {
            Directory.Move(Old, target.Path);
        }
        else
        {
            RetiredSite.Clear(Old, target, RetiredSite.Duplicates(Old, target));
        }
    }
}
