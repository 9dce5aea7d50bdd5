using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Text;

namespace Catalog.Cli.Writing;

/// <summary>Who made a file in an old site.</summary>
public enum Owner
{
    /// <summary>The program wrote it, and it is unchanged.</summary>
    Program,

    /// <summary>The program wrote it, and it was changed afterwards.</summary>
    ChangedByHand,

    /// <summary>Something else wrote it.</summary>
    Foreign,
}

/// <summary>A file, a link or an empty folder in an old site. <see cref="Hash"/> is null where it is not needed.</summary>
public sealed record OldEntry(string Path, EntryStatus Status, Owner Owner, string? Hash);

/// <summary>Lists what is in a site's folder. Links are not followed, and the manifest itself is left out.</summary>
public static class OldSite
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// All entries of a folder, sorted by path. Files that the manifest lists, and those that a new site would
    /// overwrite, are hashed.
    /// </summary>
    public static ImmutableArray<OldEntry> Scan(string folder, Manifest manifest, Manifest next)
    {
        var found = new List<(string Path, EntryStatus Status)>();
        if (EntryStatus.Of(folder).Kind == EntryKind.Folder)
        {
            Visit(folder, "", OwnFolders(manifest), found);
        }

        var entries = new OldEntry[found.Count];
        InParallel.ForEach(
            [.. Enumerable.Range(0, found.Count)],
            i => entries[i] = Judge(folder, found[i].Path, found[i].Status, manifest, next)
        );
        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    private static void Visit(string folder, string prefix, HashSet<string> ownFolders, List<(string, EntryStatus)> found)
    {
        var empty = true;
        foreach (var full in Directory.EnumerateFileSystemEntries(folder, "*", Everything))
        {
            empty = false;
            var path = prefix + Path.GetFileName(full);
            var status = EntryStatus.Of(full);
            if (status.Kind == EntryKind.Folder)
            {
                Visit(full, path + "/", ownFolders, found);
            }
            else if (path != Manifest.FileName)
            {
                found.Add((path, status));
            }
        }

        // An empty folder of others is kept, since it may be needed (a Git repository has some). Our own are not.
        if (empty && prefix.Length > 0 && !ownFolders.Contains(prefix[..^1]))
        {
            found.Add((prefix[..^1], EntryStatus.Of(folder)));
        }
    }

    private static HashSet<string> OwnFolders(Manifest manifest)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in manifest.Paths)
        {
            var slash = path.LastIndexOf('/');
            while (slash > 0 && folders.Add(path[..slash]))
            {
                slash = path.LastIndexOf('/', slash - 1);
            }
        }

        return folders;
    }

    private static OldEntry Judge(string folder, string path, EntryStatus status, Manifest manifest, Manifest next)
    {
        var listed = manifest.Find(path);
        if (status.Kind != EntryKind.File)
        {
            return new OldEntry(path, status, listed is null ? Owner.Foreign : Owner.ChangedByHand, null);
        }

        var hash = listed is not null || next.Find(path) is not null ? Manifest.HashFile(SitePath.Under(folder, path)) : null;
        var owner =
            listed is null ? Owner.Foreign
            : listed == hash ? Owner.Program
            : Owner.ChangedByHand;
        return new OldEntry(path, status, owner, hash);
    }
}
