using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Text;

namespace Catalog.Cli.Writing;

/// <summary>A file to be written or, without bytes, deleted; its path in the catalogue.</summary>
internal sealed record FileChange(string Path, ReadOnlyMemory<byte>? Bytes)
{
    /// <summary>
    /// Whether it is to be in the private folder of drafts; null means where it is, and for a new file the catalogue.
    /// </summary>
    public bool? IsPrivate { get; init; }

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
            foreach (var step in changes.SelectMany(change => Steps(change, source, read.Find(change.Path))).OrderBy(step => step.Order))
            {
                step.Do();
                undo.Push((step.Shown, step.Undo));
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

    // A file that moves between the catalogue and the private folder is written there first and deleted here last.
    private static IEnumerable<Step> Steps(FileChange change, SourceFolder source, SourceFile? before)
    {
        var old = before is null ? null : source.Place(before);
        var place = source.Place(change.Path, change.IsPrivate ?? before?.PrivatePath is not null);
        if (change.Bytes is { } bytes && place == old)
        {
            yield return new Step(
                1,
                change.Path,
                () => WholeFile.Replace(place.Full, bytes),
                () => WholeFile.Replace(place.Full, before!.Bytes)
            );
        }
        else if (change.Bytes is { } added)
        {
            yield return new Step(0, change.Path, () => Create(place, change.Path, added), () => File.Delete(place.Full));
        }

        if (old is not null && (change.Bytes is null || place != old))
        {
            yield return new Step(2, change.Path, () => File.Delete(old.Full), () => NewFile.TryCreate(old, before!.Bytes.Span));
        }
    }

    private static void Create(SourcePlace place, string path, ReadOnlyMemory<byte> bytes)
    {
        if (!NewFile.TryCreate(place, bytes.Span))
        {
            throw new EdgeException($"»{path}« findes allerede.");
        }
    }

    private static bool IsUndone(Action undo)
    {
        try
        {
            undo();
            return true;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception) || exception is EdgeException)
        {
            return false;
        }
    }

    private static void MustBeAsRead(SourceFolder source, SourceFile file)
    {
        var place = source.Place(file);
        using var handle = RealFile.Open(place.Root, place.OnDisk);
        var length = handle is null ? -1 : RandomAccess.GetLength(handle);
        var now = new byte[file.Bytes.Length];
        if (length != now.Length || RandomAccess.Read(handle!, now, 0) != now.Length || !file.Bytes.Span.SequenceEqual(now))
        {
            throw new EdgeException($"»{file.PrivatePath ?? file.Path}« er ændret, siden den blev læst. {Nothing} Prøv igen.");
        }
    }

    private sealed record Step(int Order, string Shown, Action Do, Action Undo);
}
