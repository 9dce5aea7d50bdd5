using System.IO;
using System.Security.Cryptography;
using System.Threading;
using Catalog.Cli.Disk;
using Catalog.Content.Text;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>Fills a staging folder. Files are 0644 and folders 0755 whatever the umask, as GitHub Pages requires.</summary>
internal static class NewSite
{
    private const UnixFileMode FileMode644 =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode FolderMode755 =
        FileMode644 | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // Fewer than in other work: making a page takes longer than writing it.
    private const int ParallelFrom = 8;

    /// <summary>Creates a folder; its parent exists.</summary>
    public static void MakeFolder(string path)
    {
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, FolderMode755);
        }
    }

    /// <summary>Makes and writes the files, one part in memory at a time. Returns their manifest and their size in bytes.</summary>
    public static (Manifest Manifest, long Size) Fill(string folder, OutputSet output)
    {
        var files = output.Files;
        MakeFolders(folder, files.Select(file => file.Path));
        var hashes = new string[files.Length];
        var size = 0L;
        // Large files first: one at the end would keep one core busy while the others wait.
        int[] order = [.. Enumerable.Range(0, files.Length).OrderByDescending(i => files[i].GrowsWithCatalogue)];
        InParallel.ForEach(
            order,
            i =>
            {
                (hashes[i], var length) = Write(SitePath.Under(folder, files[i].Path), files[i].MakeParts());
                Interlocked.Add(ref size, length);
            },
            ParallelFrom
        );
        return (new Manifest([.. files.Zip(hashes, (file, hash) => KeyValuePair.Create(file.Path, hash))]), size);
    }

    /// <summary>Copies what is kept of the old site, and then writes the manifest.</summary>
    public static void Complete(string folder, Manifest manifest, string oldFolder, ImmutableArray<CarriedEntry> carried)
    {
        MakeFolders(folder, carried.Select(entry => entry.Entry.Status.Kind == EntryKind.Folder ? entry.To + "/" : entry.To));
        InParallel.ForEach(
            carried,
            entry => Copy(SitePath.Under(oldFolder, entry.Entry.Path), SitePath.Under(folder, entry.To), entry.Entry.Status.Kind)
        );
        Write(Path.Join(folder, Manifest.FileName), [manifest.ToJson()]);
    }

    private static void MakeFolders(string root, IEnumerable<string> paths)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                if (made.Add(path[..slash]))
                {
                    MakeFolder(SitePath.Under(root, path[..slash]));
                }
            }
        }
    }

    private static (string Hash, long Length) Write(string path, IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(handle, FileMode644);
        }

        var length = 0L;
        foreach (var part in parts)
        {
            RandomAccess.Write(handle, part.Span, length);
            hash.AppendData(part.Span);
            length += part.Length;
        }

        return (Manifest.Hash(hash), length);
    }

    private static void Copy(string from, string to, EntryKind kind)
    {
        switch (kind)
        {
            case EntryKind.File:
                File.Copy(from, to, overwrite: false);
                break;
            case EntryKind.Link:
                File.CreateSymbolicLink(to, new FileInfo(from).LinkTarget!);
                break;
            case EntryKind.Other:
                throw new EdgeException(
                    $"»{from}« er ikke en almindelig fil og kan ikke tages med. Flyt eller slet den, og kør igen. "
                        + "Det gamle websted er uændret."
                );
        }
    }
}
