using System.Text;

namespace Catalog.Content.Text;

/// <summary>
/// A file of the source folder: its path under it, with <c>/</c> between the parts, and its bytes. Files are equal when they
/// share the same array, not when two arrays hold the same.
/// </summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The highest limit that a catalogue can set for its pictures, in KB. A larger picture need not be read.</summary>
    public const int MostPictureKilobytes = 5_000;

    /// <summary>How many bytes the file has when none were read, because it is far too large; otherwise null.</summary>
    public long? Unread { get; init; }

    /// <summary>
    /// Where a file of the private folder of drafts is, from the catalogue's folder (<c>../kladder/indsatser/makkere.md</c>); null
    /// for a file of the catalogue. <see cref="Path"/> is where it will be once it is published, so that links in it are right
    /// before and after.
    /// </summary>
    public string? PrivatePath { get; init; }
}

/// <summary>
/// Everything a run reads, in memory and sorted by path (ordinal). No stage looks at a disk: what is not in the
/// tree does not exist. Two trees are equal when their files are.
/// </summary>
public sealed class SourceTree : IEquatable<SourceTree>
{
    private readonly Dictionary<string, SourceFile> byPath;

    /// <summary>A tree of these files; of two files with one path the last is kept.</summary>
    public SourceTree(IEnumerable<SourceFile> files)
    {
        byPath = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Path] = file;
        }

        Files = [.. byPath.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>All files, sorted by path.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>A tree made of texts, each written as UTF-8.</summary>
    public static SourceTree FromTexts(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.Select(text => new SourceFile(text.Key, Encoding.UTF8.GetBytes(text.Value))));

    /// <summary>The file at a path, or null.</summary>
    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Where somebody finds the file of a path on the disk, from the catalogue's folder.</summary>
    public string Shown(string path) => Find(path)?.PrivatePath ?? path;

    /// <summary>Whether there are drafts of the private folder among the files.</summary>
    public bool HasPrivate => Files.Any(file => file.PrivatePath is not null);

    /// <summary>The tree that is published: without the private folder's files.</summary>
    public SourceTree WithoutPrivate() => HasPrivate ? new(Files.Where(file => file.PrivatePath is null)) : this;

    /// <summary>The files below a folder (<c>content/model/</c>), in order.</summary>
    public IEnumerable<SourceFile> Under(string folder) => Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The files whose paths begin in one of these ways (<c>content/model/</c>), as a tree of their own.</summary>
    public SourceTree Part(params ReadOnlySpan<string> beginnings)
    {
        var part = new List<SourceFile>();
        foreach (var beginning in beginnings)
        {
            part.AddRange(Under(beginning));
        }

        return new SourceTree(part);
    }

    /// <summary>This tree, with the earlier tree's file for each that has not changed, so that the two are equal.</summary>
    public SourceTree Keeping(SourceTree earlier) =>
        new(
            Files.Select(file => earlier.Find(file.Path) is { } before && before.Bytes.Span.SequenceEqual(file.Bytes.Span) ? before : file)
        );

    public bool Equals(SourceTree? other) => other is not null && Files.AsSpan().SequenceEqual(other.Files.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as SourceTree);

    public override int GetHashCode() => Files.Length;
}
