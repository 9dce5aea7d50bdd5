using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>
/// The cache of <see cref="CatalogueReader"/>: what it made of each file in the last read, for a read that comes after an edit.
/// </summary>
public sealed class CatalogueMemory
{
    internal Memo<SourceTree, Checked<SiteSettings?>> Site { get; } = new();

    internal Memo<SourceTree, Checked<ContentModel?>> Model { get; } = new();

    internal Memo<SourceFile, Checked<Entry?>> Entries { get; } = new();

    internal Memo<SourceFile, Checked<FreePage?>> Pages { get; } = new();
}
