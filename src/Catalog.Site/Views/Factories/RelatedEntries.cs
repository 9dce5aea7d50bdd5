using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// How entries are related, seen from both ends. Combining and being an alternative hold both ways; building on has a
/// direction. Only entries that have a page are named.
/// </summary>
internal sealed class RelatedEntries
{
    private readonly Dictionary<string, Entry> byId;
    private readonly ILookup<(string Target, RelationKind Kind), Entry> pointingAt;

    public RelatedEntries(ImmutableArray<Entry> entries)
    {
        byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        pointingAt = entries
            .SelectMany(entry => entry.Head.Relations.Select(relation => (Entry: entry, Key: (relation.Target.Value, relation.Kind))))
            .ToLookup(pair => pair.Key, pair => pair.Entry);
    }

    /// <summary>
    /// The entries that this one names, in its own order, and after them, where the relation holds both ways, those that name it.
    /// </summary>
    public IEnumerable<Entry> Of(Entry entry, RelationKind kind) =>
        entry
            .Head.Relations.Where(relation => relation.Kind == kind)
            .Select(relation => Find(relation.Target))
            .OfType<Entry>()
            .Concat(kind == RelationKind.BuildsOn ? [] : pointingAt[(entry.Id, kind)])
            .Where(other => other.Id != entry.Id)
            .DistinctBy(other => other.Id);

    /// <summary>The entries that build on this one.</summary>
    public IEnumerable<Entry> BuildingOn(Entry entry) => pointingAt[(entry.Id, RelationKind.BuildsOn)].Where(other => other.Id != entry.Id);

    /// <summary>The entry with an id, or null when it has no page.</summary>
    public Entry? Find(Spanned<string> id) => byId.GetValueOrDefault(id.Value);
}
