using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether what lies in the private folder of drafts is a draft.</summary>
internal static class DraftCheck
{
    public static IEnumerable<Diagnostic> Run(Entry entry, Lifecycle lifecycle) =>
        entry.Source.PrivatePath is not null && entry.Head.Status is { } status && lifecycle.IsPublished(entry)
            ? [DraftRules.HeldBack(entry.At(status.Span), status.Value, SourceFolders.Entries)]
            : [];
}
