using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Text;

namespace Catalog.Cli.Writing;

/// <summary>A file to be written or, without bytes, deleted; its path from the catalogue's folder.</summary>
internal sealed record FileChange(string Path, ReadOnlyMemory<byte>? Bytes)
{
    /// <summary>The text as UTF-8; a file that begins with a byte order mark keeps it.</summary>
    public static FileChange Of(string path, string text, SourceFile? before = null) =>
        new(
            path,
            (byte[])
                [
                    .. before?.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) == true ? Encoding.UTF8.Preamble : [],
                    .. Encoding.UTF8.GetBytes(text),
                ]
        );
}

/// <summary>Changes several of a catalogue's own files as one change: when the disk refuses, all are as before.</summary>
internal static class ChangedFiles
{
    private const string Nothing = "Intet er ændret.";

    /// <summary>
    /// The new files, then those that change, then those that go. Only what is still as it was read is changed.
    /// <paramref name="refused"/> begins the message when it cannot be done.
    /// </summary>
    /// <exception cref="EdgeException">A file has changed since it was read, a new one exists, or the disk refused.</exception>
    public static void Write(SourceFolder source, SourceTree read, string refused, ImmutableArray<FileChange> changes)
    {
        foreach (var file in changes.Select(change => read.Find(change.Path)).OfType<SourceFile>())
        {
            MustBeAsRead(source, file);
        }

        var undo = new Stack<(string Path, Action Undo)>();
        try
        {
            foreach (
                var change in changes.OrderBy(change =>
                    change.Bytes is null ? 2
                    : read.Find(change.Path) is null ? 0
                    : 1
                )
            )
            {
                var (path, before) = (SitePath.Under(source.Path, change.Path), read.Find(change.Path));
                if (change.Bytes is not { } bytes)
                {
                    File.Delete(path);
                }
                else if (before is not null)
                {
                    WholeFile.Replace(path, bytes.Span);
                    undo.Push((change.Path, () => WholeFile.Replace(path, before.Bytes.Span)));
                }
                else if (NewFile.TryCreate(source, change.Path, bytes.Span))
                {
                    undo.Push((change.Path, () => File.Delete(path)));
                }
                else
                {
                    throw new EdgeException($"»{change.Path}« findes allerede.");
                }
            }
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception) || exception is EdgeException)
        {
            ImmutableArray<string> left = [.. undo.Where(done => !IsUndone(done.Undo)).Select(done => done.Path)];
            var cause = exception is EdgeException ? exception.Message.TrimEnd('.') : DiskCause.Of(exception);
            throw new EdgeException(
                $"{refused}: {cause}. "
                    + (left.IsEmpty ? Nothing : $"Disse filer er ændret og skal hentes fra jeres kopi: {string.Join(", ", left)}."),
                exception
            );
        }
    }

    private static bool IsUndone(Action undo)
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
            throw new EdgeException($"»{file.Path}« er ændret, siden den blev læst. {Nothing} Prøv igen.");
        }
    }
}
