using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Text;

namespace Catalog.Cli.Writing;

/// <summary>
/// Removes the old site after the swap. An entry is deleted only when it is known to be ours or to have been copied; what was
/// added or changed meanwhile is moved into the new site.
/// </summary>
internal static class RetiredSite
{
    /// <summary>Deletes every entry that is safe to delete, moves the others to the site, and removes the folder.</summary>
    public static void Clear(string folder, SiteTarget target, Predicate<OldEntry> isSafe)
    {
        if (EntryStatus.Of(folder).Kind != EntryKind.Folder)
        {
            return;
        }

        var entries = OldSite.Scan(folder, Manifest.Empty, Manifest.Empty);
        var late = entries.Where(entry => entry.Status.Kind != EntryKind.Folder && !isSafe(entry)).ToHashSet();
        MoveToSite(folder, target, [.. late]);
        InParallel.ForEach(
            [.. entries.Where(entry => entry.Status.Kind != EntryKind.Folder && !late.Contains(entry))],
            entry => FolderTree.DeleteFile(SitePath.Under(folder, entry.Path))
        );
        File.Delete(Path.Join(folder, Manifest.FileName));
        FolderTree.DeleteEmpty(folder);
    }

    /// <summary>
    /// Entries that were listed before the swap, and copied where that was needed, and are unchanged since are safe to delete.
    /// </summary>
    public static Predicate<OldEntry> AsSeen(ImmutableArray<OldEntry> seen)
    {
        var statuses = seen.ToDictionary(entry => entry.Path, entry => entry.Status, StringComparer.Ordinal);
        return entry => statuses.TryGetValue(entry.Path, out var before) && before == entry.Status;
    }

    /// <summary>
    /// An entry left by a killed run is safe to delete if its manifest lists it unchanged or the site has an identical copy.
    /// </summary>
    public static Predicate<OldEntry> Duplicates(string folder, SiteTarget target)
    {
        var manifest = Manifest.Read(folder) ?? Manifest.Empty;
        return entry =>
        {
            var here = SitePath.Under(folder, entry.Path);
            var there = SitePath.Under(target.Path, entry.Path);
            if (entry.Status.Kind == EntryKind.Link)
            {
                return new FileInfo(here).LinkTarget is { } goal && new FileInfo(there).LinkTarget == goal;
            }

            if (entry.Status.Kind != EntryKind.File)
            {
                return false;
            }

            var hash = Manifest.HashFile(here);
            return manifest.Find(entry.Path) == hash || (EntryStatus.Of(there).Kind == EntryKind.File && Manifest.HashFile(there) == hash);
        };
    }

    private static void MoveToSite(string folder, SiteTarget target, OldEntry[] late)
    {
        if (late.Length == 0)
        {
            return;
        }

        if (EntryStatus.Of(target.Path).Kind != EntryKind.Folder)
        {
            throw new EdgeException(
                $"»{folder}« rummer filer, som ikke er skrevet af dette program ({late[0].Path}). Flyt dem, slet mappen, og kør igen."
            );
        }

        var present = OldSite.Scan(target.Path, Manifest.Empty, Manifest.Empty);
        var next = new Manifest([.. present.Select(entry => KeyValuePair.Create(entry.Path, ""))]);
        foreach (var (entry, to) in CarryOver.Plan([.. late], next).Carried)
        {
            var place = SitePath.Under(target.Path, to);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(SitePath.Under(folder, entry.Path), place, overwrite: false);
        }
    }
}
