using System.Globalization;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>A file, link or empty folder of the old site that is copied to the new one, to the path <paramref name="To"/>.</summary>
public sealed record CarriedEntry(OldEntry Entry, string To);

/// <summary>
/// What happens to files that others made or changed when a new site replaces an old one. Nothing is lost: a file that is not
/// ours is copied. It is a conflict when a new file has its path, or when it is ours and was changed by hand; with --force it is
/// then kept as a backup, <c>name.gemt</c>, <c>name.gemt2</c> and so on. Pure: no disk is read.
/// </summary>
public sealed record CarryOver(ImmutableArray<CarriedEntry> Carried, ImmutableArray<string> Conflicts)
{
    private const string BackupSuffix = ".gemt";

    /// <summary>The plan for an old site's entries and the files of the next one.</summary>
    public static CarryOver Plan(ImmutableArray<OldEntry> old, Manifest next)
    {
        var carried = ImmutableArray.CreateBuilder<CarriedEntry>();
        var conflicting = ImmutableArray.CreateBuilder<(OldEntry Entry, int Clash)>();
        var files = next.Paths.Append(Manifest.FileName).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        var folders = FoldersOf(next.Paths);
        foreach (var entry in old.Where(entry => entry.Owner != Owner.Program))
        {
            if (entry.Hash is not null && entry.Hash == next.Find(entry.Path))
            {
                continue;
            }

            var clash = Clash(entry, files, folders);
            if (clash < 0 && entry.Owner == Owner.Foreign)
            {
                carried.Add(new CarriedEntry(entry, entry.Path));
            }
            else if (entry.Status.Kind != EntryKind.Folder)
            {
                conflicting.Add((entry, clash < 0 ? entry.Path.Length : clash));
            }
        }

        var taken = files
            .Concat(folders)
            .Concat(old.Select(entry => NameKey.Of(entry.Path)))
            .Concat(FoldersOf(old.Select(entry => entry.Path)));
        carried.AddRange(Backups(conflicting.ToImmutable(), taken.ToHashSet(StringComparer.Ordinal)));
        return new CarryOver(carried.ToImmutable(), [.. conflicting.Select(conflict => conflict.Entry.Path)]);
    }

    // The length of the part of the path that collides with a new file or folder, or -1.
    private static int Clash(OldEntry entry, HashSet<string> files, HashSet<string> folders)
    {
        for (var slash = entry.Path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = entry.Path.IndexOf('/', slash + 1))
        {
            if (files.Contains(NameKey.Of(entry.Path[..slash])))
            {
                return slash;
            }
        }

        var key = NameKey.Of(entry.Path);
        var isFolder = entry.Status.Kind == EntryKind.Folder;
        return files.Contains(key) || (!isFolder && folders.Contains(key)) ? entry.Path.Length : -1;
    }

    private static IEnumerable<CarriedEntry> Backups(ImmutableArray<(OldEntry Entry, int Clash)> conflicting, HashSet<string> taken)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (entry, clash) in conflicting)
        {
            var collision = entry.Path[..clash];
            if (!renamed.TryGetValue(collision, out var backup))
            {
                backup = Free(collision, taken);
                renamed.Add(collision, backup);
            }

            yield return new CarriedEntry(entry, backup + entry.Path[clash..]);
        }
    }

    /// <summary>The first backup name for a path that is not in <paramref name="taken"/>, to which it is added.</summary>
    public static string Free(string path, HashSet<string> taken)
    {
        var name = path + BackupSuffix;
        for (var number = 2; !taken.Add(NameKey.Of(name)); number++)
        {
            name = path + BackupSuffix + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    private static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var slash = path.LastIndexOf('/');
            while (slash > 0 && folders.Add(NameKey.Of(path[..slash])))
            {
                slash = path.LastIndexOf('/', slash - 1);
            }
        }

        return folders;
    }
}
