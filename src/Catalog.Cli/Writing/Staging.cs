using System.IO;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>
/// The staging folder, beside the target. A marker file shows that it is ours. It contains <c>site</c>, which is the new site
/// before the swap and the old one after it, and for a moment <c>old</c>, on systems that cannot exchange two folders in one step.
/// The file <c>swap</c> is written just before the swap, so a later run knows whether <c>site</c> may be the old site.
/// </summary>
public sealed record Staging(string Path)
{
    private const string Marker = ".catalog-staging";

    public string Site => System.IO.Path.Join(Path, "site");

    public string Old => System.IO.Path.Join(Path, "old");

    private string Swap => System.IO.Path.Join(Path, "swap");

    /// <summary>A new staging folder. One that a killed run left is recovered and removed first.</summary>
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

    /// <summary>Records that from now on <see cref="Site"/> may be the old site.</summary>
    public void AnnounceSwap() => File.WriteAllBytes(Swap, []);

    /// <summary>
    /// Deletes the folder. The marker is deleted last, so a run that is killed meanwhile leaves a folder that is known as ours.
    /// </summary>
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
                $"»{Path}« ligger i vejen: mappen bruges, mens webstedet bliver skrevet, men den er ikke lavet af dette program. "
                    + "Flyt eller omdøb den, og kør igen."
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
