using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Catalog.Site.Output;

/// <summary>
/// A file of the site before it is a file: its path under the site's folder, with <c>/</c> between the parts, and what
/// its bytes are made of. Asking for the bytes makes them, the same ones each time, so that ten thousand pages need not
/// all be held at once.
/// </summary>
public sealed class OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>> make;

    /// <summary>A file whose bytes are at hand.</summary>
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes)
    {
    }

    /// <summary>A file whose bytes a pure function makes; it may be called from any thread.</summary>
    public OutputFile(string path, Func<ReadOnlyMemory<byte>> make) => (Path, this.make) = (path, make);

    public string Path { get; }

    /// <summary>Makes the file's bytes.</summary>
    public ReadOnlyMemory<byte> Make() => make();
}

/// <summary>
/// All files of a site, sorted by path (ordinal). No two have the same path. Which files there are is found out when it is
/// asked for: a check does not ask.
/// </summary>
public sealed class OutputSet(IEnumerable<OutputFile> files)
{
    private readonly Lazy<ImmutableArray<OutputFile>> sorted = new(() => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

    public ImmutableArray<OutputFile> Files => sorted.Value;
}
