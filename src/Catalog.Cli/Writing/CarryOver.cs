using System.Globalization;
using Catalog.Cli.Disk;

namespace Catalog.Cli.Writing;

/// <summary>Something of the old site that goes into the new one, under the same path or beside it.</summary>
public sealed record CarriedEntry(OldEntry Entry, string To);

/// <summary>
/// What becomes of other people's files when a new site takes an old one's place. Nothing is lost: a foreign file
/// goes along, and one in the way of a new file, or one of ours that was changed by hand, is a conflict; by force it
/// is kept beside as <c>name.gemt</c>, <c>name.gemt2</c> … Pure: looks at no disk.
/// </summary>
public sealed record CarryOver(ImmutableArray<CarriedEntry> Carried, ImmutableArray<string> Conflicts)
{
    private const string Kept = ".gemt";

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
        carried.AddRange(Aside(conflicting.ToImmutable(), taken.ToHashSet(StringComparer.Ordinal)));
        return new CarryOver(carried.ToImmutable(), [.. conflicting.Select(conflict => conflict.Entry.Path)]);
    }

    // The length of the part of the path that is in the way of a new file or folder, or -1.
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

    private static IEnumerable<CarriedEntry> Aside(ImmutableArray<(OldEntry Entry, int Clash)> conflicting, HashSet<string> taken)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (entry, clash) in conflicting)
        {
            var inTheWay = entry.Path[..clash];
            if (!renamed.TryGetValue(inTheWay, out var aside))
            {
                aside = Free(inTheWay, taken);
                renamed.Add(inTheWay, aside);
            }

            yield return new CarriedEntry(entry, aside + entry.Path[clash..]);
        }
    }

    /// <summary>The first name after a path's own that is not taken; it is taken afterwards.</summary>
    public static string Free(string path, HashSet<string> taken)
    {
        var name = path + Kept;
        for (var number = 2; !taken.Add(NameKey.Of(name)); number++)
        {
            name = path + Kept + number.ToString(CultureInfo.InvariantCulture);
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
