using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Catalog.Site.Output;

/// <summary>A file of the site before it is a file: its path under the site's folder, with <c>/</c> between the parts, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>All files of a site, sorted by path (ordinal). No two have the same path.</summary>
public sealed class OutputSet(IEnumerable<OutputFile> files)
{
    public ImmutableArray<OutputFile> Files { get; } = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The size of the site in bytes.</summary>
    public long Size => Files.Sum(file => (long)file.Bytes.Length);
}
