using Catalog.Content.Model;

namespace Catalog.Content.Editions.Comparing;

/// <summary>
/// One side of a comparison: an entry, the model it is bound to, what other entries were called on that side, and the
/// smallest count of children that is shown.
/// </summary>
public sealed record Side(Entry Entry, ContentModel Model, Func<string, string?> TitleOf, int SmallCount)
{
    /// <summary>The entry that has taken this one's place, or null when it names none that is there.</summary>
    public Entry? Successor { get; init; }

    /// <summary>The entry with an id as a reader sees it.</summary>
    internal NamedValue EntryNamed(string id) => new(id, TitleOf(id) is { } title ? $"»{title}«" : id);

    internal NamedValue UnitNamed(string id) => new(id, Model.Unit(id)?.Name ?? id);
}
