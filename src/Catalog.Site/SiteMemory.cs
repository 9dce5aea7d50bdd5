using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Rendering;

namespace Catalog.Site;

/// <summary>
/// What a run has worked out of single files, for the next run on nearly the same files. Whoever builds again after an edit
/// hands it in, and reads the sources with <see cref="SourceTree.Keeping"/>. It changes how long a run takes, never what it gives.
/// </summary>
public sealed class SiteMemory
{
    internal Memo<SourceTree, Checked<SiteSettings?>> Settings { get; } = new();

    internal Memo<SourceTree, Checked<ContentModel?>> Model { get; } = new();

    internal Memo<SourceTree, Checked<ImmutableArray<Edition>>> Editions { get; } = new();

    internal Memo<SourceTree, Checked<TemplateSet?>> Templates { get; } = new();

    internal BindingMemory Binding { get; } = new();

    internal CheckMemory Checks { get; } = new();
}
