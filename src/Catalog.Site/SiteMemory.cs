using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Rendering;

namespace Catalog.Site;

/// <summary>
/// The cache of a run: what it worked out of single files, for the next run on nearly the same files. Use one for all builds
/// of a folder, and read the sources with <see cref="SourceTree.Keeping"/>. It changes how long a run takes, never its result.
/// </summary>
public sealed class SiteMemory
{
    internal CatalogueMemory Catalogue { get; } = new();

    internal Memo<SourceTree, Checked<ImmutableArray<Edition>>> Editions { get; } = new();

    internal Memo<SourceTree, Checked<TemplateSet?>> Templates { get; } = new();

    internal CheckMemory Checks { get; } = new();
}
