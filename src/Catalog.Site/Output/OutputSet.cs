using System.Buffers;
using System.Collections.Frozen;

namespace Catalog.Site.Output;

/// <summary>
/// A file of the site before it is written: its path under the site's folder, with <c>/</c> between the parts, and how its
/// bytes are made. They are made each time they are asked for, always the same ones, so that ten thousand pages need not all be
/// in memory at once. A large file is made part by part, so that it need not be in memory as a whole.
/// </summary>
public sealed class OutputFile
{
    private readonly Func<IEnumerable<ReadOnlyMemory<byte>>> parts;

    /// <summary>A file whose bytes are at hand.</summary>
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes) { }

    /// <summary>A file whose bytes a pure function makes; it may be called from any thread.</summary>
    public OutputFile(string path, Func<ReadOnlyMemory<byte>> make)
        : this(path, () => [make()]) { }

    /// <summary>A file whose bytes a pure function makes part by part; it may be called from any thread.</summary>
    public OutputFile(string path, Func<IEnumerable<ReadOnlyMemory<byte>>> parts, bool growsWithCatalogue = false) =>
        (Path, this.parts, GrowsWithCatalogue) = (path, parts, growsWithCatalogue);

    public string Path { get; }

    /// <summary>Whether it holds every entry. Such a file takes as long as hundreds of others and is best started before them.</summary>
    public bool GrowsWithCatalogue { get; }

    /// <summary>The same file inside a folder, whose name ends with /.</summary>
    public OutputFile In(string folder) => new(folder + Path, parts, GrowsWithCatalogue);

    /// <summary>Makes the file's bytes.</summary>
    public ReadOnlyMemory<byte> Make()
    {
        var file = new ArrayBufferWriter<byte>();
        foreach (var part in MakeParts())
        {
            file.Write(part.Span);
        }

        return file.WrittenMemory;
    }

    /// <summary>Makes the file's bytes in order, each part when it is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> MakeParts() => parts();
}

/// <summary>
/// All files of a site, sorted by path (ordinal). No two have the same path.
/// <paramref name="files"/> is enumerated when they are first asked for: a check does not ask.
/// </summary>
public sealed class OutputSet(IEnumerable<OutputFile> files)
{
    private readonly Lazy<ImmutableArray<OutputFile>> sorted = new(() => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    private FrozenDictionary<string, OutputFile>? byPath;

    public ImmutableArray<OutputFile> Files => sorted.Value;

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(string path) =>
        (byPath ??= Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal)).GetValueOrDefault(path);
}
