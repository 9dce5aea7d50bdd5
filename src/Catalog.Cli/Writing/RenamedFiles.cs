using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Usage;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Writing;

/// <summary>Writes a renamed entry and what names it, as one change: when the disk refuses, all files are as before.</summary>
internal static class RenamedFiles
{
    /// <summary>
    /// The entry's file under its new name, the others in their places, and then the old file away. Only what is still as it was
    /// read is changed.
    /// </summary>
    /// <exception cref="EdgeException">A file has changed since it was read, the new one exists, or the disk refused.</exception>
    public static void Write(SourceFolder source, SourceTree read, MoveWords words, RenamedEntry renamed)
    {
        var (oldPath, newPath) = (SourceFolders.Entry(words.From), SourceFolders.Entry(words.To));
        foreach (var path in renamed.Others.Select(file => file.Path).Prepend(oldPath))
        {
            MustBeAsRead(source, read.Find(path)!);
        }

        if (!NewFile.TryCreate(source, newPath, Bytes(read.Find(oldPath)!, renamed.Text)))
        {
            throw new EdgeException($"»{newPath}« findes allerede. Vælg et andet navn. Intet er ændret.");
        }

        var changed = new List<SourceFile>();
        try
        {
            foreach (var file in renamed.Others)
            {
                var before = read.Find(file.Path)!;
                WholeFile.Replace(SitePath.Under(source.Path, file.Path), Bytes(before, file.Text));
                changed.Add(before);
            }

            File.Delete(SitePath.Under(source.Path, oldPath));
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            ImmutableArray<string> left =
            [
                .. changed
                    .Where(before => !Undone(() => WholeFile.Replace(SitePath.Under(source.Path, before.Path), before.Bytes.Span)))
                    .Select(before => before.Path),
                .. Undone(() => File.Delete(SitePath.Under(source.Path, newPath))) ? [] : new[] { newPath },
            ];
            throw new EdgeException(
                $"Kan ikke give »{words.From}« et andet navn: {DiskCause.Of(exception)}. "
                    + (
                        left.IsEmpty
                            ? "Intet er ændret."
                            : $"Disse filer er ændret og skal hentes fra jeres kopi: {string.Join(", ", left)}."
                    ),
                exception
            );
        }
    }

    private static bool Undone(Action undo)
    {
        try
        {
            undo();
            return true;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            return false;
        }
    }

    private static void MustBeAsRead(SourceFolder source, SourceFile file)
    {
        using var handle = RealFile.Open(source.Path, file.Path.Replace('/', Path.DirectorySeparatorChar));
        var length = handle is null ? -1 : RandomAccess.GetLength(handle);
        var now = new byte[file.Bytes.Length];
        if (length != now.Length || RandomAccess.Read(handle!, now, 0) != now.Length || !file.Bytes.Span.SequenceEqual(now))
        {
            throw new EdgeException($"»{file.Path}« er ændret, siden den blev læst. Intet er ændret. Prøv igen.");
        }
    }

    // A file that begins with a byte order mark keeps it.
    private static byte[] Bytes(SourceFile before, string text) =>
        [.. before.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
}
