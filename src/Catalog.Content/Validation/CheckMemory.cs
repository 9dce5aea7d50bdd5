using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>What was found in the last run in each entry and file by itself, for a run that comes after an edit.</summary>
public sealed class CheckMemory
{
    internal Memo<Entry, ImmutableArray<Diagnostic>> Entries { get; } = new();

    internal Memo<Entry, ImmutableArray<Diagnostic>> Numbers { get; } = new();

    internal Memo<SourceFile, ImmutableArray<Diagnostic>> Files { get; } = new();
}
