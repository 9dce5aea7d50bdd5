using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>A query, and the ids of the entries that must be among the first found for it.</summary>
public sealed record SearchTest(Spanned<string> Query, ImmutableArray<Spanned<string>> Entries, Place Place)
{
    /// <summary>A stretch as a place in the test's file.</summary>
    public Place At(TextSpan span) => Place with { Span = span };
}
