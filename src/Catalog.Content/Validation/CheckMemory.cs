using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>A cache of the last run's findings in each entry and file by itself, for a run after an edit.</summary>
public sealed class CheckMemory
{
    internal Memo<Entry, ImmutableArray<Diagnostic>> Entries { get; } = new();

    internal Memo<Entry, ImmutableArray<Diagnostic>> Numbers { get; } = new();

    internal Memo<SourceFile, ImmutableArray<Diagnostic>> Files { get; } = new();
}
