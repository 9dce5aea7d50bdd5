using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Cli.Reading;

/// <summary>Disk → <see cref="SourceTree"/>: site.yml, content/ and templates/, all in memory.</summary>
public static class SourceReader
{
    /// <summary>
    /// Reads a catalogue. Its files replace those of <paramref name="beneath"/> with the same path, usually the program's
    /// templates.
    /// </summary>
    /// <exception cref="EdgeException">A file or folder exists, but cannot be read.</exception>
    public static Checked<SourceTree> Read(SourceFolder source, IEnumerable<SourceFile> beneath)
    {
        var faults = new Faults();
        var walk = new SourceWalk(source.Path, faults);
        faults.AddRange(PlantedFiles.In(source));
        var own = Read(walk.Walk(SourceFolders.SiteFile, "content", "templates"));
        return faults.With(new SourceTree(beneath.Concat(own)));
    }

    /// <summary>All files of a folder by their paths in it, without following links: an edition outside its catalogue.</summary>
    /// <exception cref="EdgeException">A file or folder exists, but cannot be read.</exception>
    public static IEnumerable<SourceFile> ReadPlain(SourceFolder folder)
    {
        var top = Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.');
        return Read(new SourceWalk(folder.Path, new Faults()).Walk([.. top.Order(StringComparer.Ordinal)]));
    }

    /// <summary>
    /// All findings in order. Of a file that could not be read, only that finding is reported: later stages miss the file too.
    /// </summary>
    public static ImmutableArray<Diagnostic> Merge(ImmutableArray<Diagnostic> unread, ImmutableArray<Diagnostic> found)
    {
        var paths = unread.Select(diagnostic => diagnostic.Path).ToHashSet(StringComparer.Ordinal);
        return DiagnosticOrder.Sort([.. unread, .. found.Where(diagnostic => !paths.Contains(diagnostic.Path))]);
    }

    private static IEnumerable<SourceFile> Read(ImmutableArray<FoundFile> found)
    {
        var files = new SourceFile?[found.Length];
        InParallel.ForEach([.. Enumerable.Range(0, found.Length)], i => files[i] = Read(found[i]));
        return files.OfType<SourceFile>();
    }

    // Null when the file was deleted, replaced by a link or grew too large since it was found, as editors do when they save.
    private static SourceFile? Read(FoundFile found)
    {
        try
        {
            using var handle = RealFile.Open(found.Root, found.PathOnDisk);
            if (handle is null || RandomAccess.GetLength(handle) > SourceWalk.MaxBytes)
            {
                return null;
            }

            // A picture over every limit is told of by its size: a hundred of them would fill the memory.
            if (
                found.Path.StartsWith(SourceFolders.Images, StringComparison.Ordinal)
                && RandomAccess.GetLength(handle) is var whole and > SourceWalk.MaxPictureBytes
            )
            {
                return new SourceFile(found.Path, default) { Unread = whole };
            }

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
