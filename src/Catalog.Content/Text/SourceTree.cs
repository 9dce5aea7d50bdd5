using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Catalog.Content.Text;

/// <summary>A file of the source folder: its path under it, with <c>/</c> between the parts, and its bytes.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Everything a run reads, in memory and sorted by path (ordinal). No stage looks at a disk: what is not in the
/// tree does not exist.
/// </summary>
public sealed class SourceTree
{
    private readonly Dictionary<string, SourceFile> byPath;

    /// <summary>A tree of these files; a path that stands twice keeps the last of them.</summary>
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

    /// <summary>The files below a folder (<c>content/model/</c>), in order.</summary>
    public IEnumerable<SourceFile> Under(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
}
