using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>The entries and pages that were made in the last run, for a run that comes after an edit.</summary>
public sealed class BindingMemory
{
    internal Memo<SourceFile, Checked<Entry?>> Entries { get; } = new();

    internal Memo<SourceFile, Checked<FreePage?>> Pages { get; } = new();
}
