using System.Globalization;
using System.IO;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>
/// The staging folder, beside the target. A marker file shows that it is ours: it holds the number that the file system gave the
/// folder, which a folder that came with a repository cannot know. It contains <c>site</c>, which is the new site
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
        Mark(staging.Path);
        NewSite.MakeFolder(staging.Site);
        return staging;
    }

    /// <summary>Makes a folder known as a staging folder of this program.</summary>
    public static void Mark(string folder) => File.WriteAllText(System.IO.Path.Join(folder, Marker), Id(folder));

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

    /// <summary>Whether a folder of a staging folder's name was made by a run of this program, or is empty.</summary>
    public static bool IsOurs(string path)
    {
        var marker = System.IO.Path.Join(path, Marker);
        return EntryStatus.Of(path).Kind == EntryKind.Folder
            && (
                EntryStatus.Of(marker) is { Kind: EntryKind.File, Length: < 32 } && File.ReadAllText(marker) == Id(path)
                || IsEmpty(path, marker)
            );
    }

    // A run may be killed before it has filled in its marker.
    private static bool IsEmpty(string path, string marker) =>
        Directory
            .EnumerateFileSystemEntries(path)
            .All(inner => inner == marker && EntryStatus.Of(inner) is { Kind: EntryKind.File, Length: 0 });

    private static string Id(string folder) => EntryStatus.Of(folder).Id.ToString(CultureInfo.InvariantCulture);

    private void Recover(SiteTarget target)
    {
        var kind = EntryStatus.Of(Path).Kind;
        if (kind == EntryKind.Missing)
        {
            return;
        }

        if (!IsOurs(Path))
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
