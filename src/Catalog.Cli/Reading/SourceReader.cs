using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Cli.Reading;

/// <summary>Disk → <see cref="SourceTree"/>: site.yml, content/ and templates/, all in memory.</summary>
public static class SourceReader
{
    /// <summary>Reads a catalogue over the files beneath it, as a rule the program's templates: what has the same path is replaced.</summary>
    /// <exception cref="EdgeException">A file or folder is there, but the disk will not give it.</exception>
    public static Checked<SourceTree> Read(SourceFolder source, IEnumerable<SourceFile> beneath)
    {
        var faults = new Faults();
        var walk = new SourceWalk(source.Path, faults);
        var own = Read(walk.Walk(SourceFolders.SiteFile, "content", "templates"));
        return faults.With(new SourceTree(beneath.Concat(own)));
    }

    /// <summary>All files of a folder by their paths under it, no link entered: an edition that lies outside its catalogue.</summary>
    /// <exception cref="EdgeException">A file or folder is there, but the disk will not give it.</exception>
    public static IEnumerable<SourceFile> ReadPlain(SourceFolder folder)
    {
        var top = Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.');
        return Read(new SourceWalk(folder.Path, new Faults()).Walk([.. top.Order(StringComparer.Ordinal)]));
    }

    private static IEnumerable<SourceFile> Read(ImmutableArray<FoundFile> found)
    {
        var files = new SourceFile?[found.Length];
        InParallel.ForEach([.. Enumerable.Range(0, found.Length)], i => files[i] = Read(found[i]));
        return files.OfType<SourceFile>();
    }

    // Null when the file has gone, or turned into a link, since it was found: an editor saves in the same moment.
    private static SourceFile? Read(FoundFile found)
    {
        try
        {
            using var handle = File.OpenHandle(found.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[RandomAccess.GetLength(handle)];
            var length = 0;
            int got;
            while (length < bytes.Length && (got = RandomAccess.Read(handle, bytes.AsSpan(length), length)) > 0)
            {
                length += got;
            }

            var stillAFile = EntryStatus.Of(found.FullPath) is { Kind: EntryKind.File, Links: 1 };
            return stillAFile ? new SourceFile(found.Path, bytes.AsMemory(0, length)) : null;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke læse »{found.FullPath}«: {DiskCause.Of(exception)}.", exception);
        }
    }
}
