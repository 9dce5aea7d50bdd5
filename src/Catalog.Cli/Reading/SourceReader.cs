using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reading;

/// <summary>
/// Disk → <see cref="SourceTree"/>: site.yml, content/ and templates/, and the drafts of a private folder, all in memory.
/// </summary>
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
        var own = new SourceTree(beneath.Concat(Read(walk.Walk(SourceFolders.SiteFile, "content", "templates"))));
        return faults.With(
            source.Drafts is { } drafts ? faults.Take(PrivateDrafts.Join(own, Read(new SourceWalk(drafts, faults).WalkDrafts()))) : own
        );
    }

    /// <summary>Reads <c>site.yml</c> alone; nothing when it cannot be read, which is told when the catalogue is.</summary>
    /// <exception cref="EdgeException">It exists, but the disk refuses to read it.</exception>
    public static SourceTree ReadSettings(SourceFolder source) =>
        new(Read(new SourceWalk(source.Path, new Faults()).Walk(SourceFolders.SiteFile)));

    /// <summary>All files of a folder by their paths in it, without following links: an edition outside its catalogue.</summary>
    /// <exception cref="EdgeException">A file or folder exists, but cannot be read.</exception>
    public static IEnumerable<SourceFile> ReadPlain(SourceFolder folder)
    {
        var top = Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.');
        return Read(new SourceWalk(folder.Path, new Faults()).Walk([.. top.Order(StringComparer.Ordinal)]));
    }

    /// <summary>
    /// All findings in order, with the paths that somebody can open. Of a file that could not be read, only that finding is reported:
    /// later stages miss the file too.
    /// </summary>
    public static ImmutableArray<Diagnostic> Merge(SourceTree sources, ImmutableArray<Diagnostic> unread, ImmutableArray<Diagnostic> found)
    {
        var paths = unread.Select(diagnostic => diagnostic.Path).ToHashSet(StringComparer.Ordinal);
        var shown = ShownPlaces.Of(found, sources).Where(diagnostic => !paths.Contains(diagnostic.Path));
        return DiagnosticOrder.Sort([.. unread, .. shown]);
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
                return new SourceFile(found.Path, default) { Unread = whole, PrivatePath = found.PrivatePath };
            }

            var bytes = new byte[RandomAccess.GetLength(handle)];
            var length = 0;
            int got;
            while (length < bytes.Length && (got = RandomAccess.Read(handle, bytes.AsSpan(length), length)) > 0)
            {
                length += got;
            }

            var stillAFile = EntryStatus.Of(found.FullPath) is { Kind: EntryKind.File, Links: 1 };
            return stillAFile ? new SourceFile(found.Path, bytes.AsMemory(0, length)) { PrivatePath = found.PrivatePath } : null;
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
