using Catalog.Content.Model;

namespace Catalog.Content.Fields;

/// <summary>
/// An entry with the model it is bound to, what the other entries beside it are called, and the smallest count of children
/// that is shown: one side of a comparison.
/// </summary>
public sealed record EntryInModel(Entry Entry, ContentModel Model, Func<string, string?> TitleOf, int SmallCount)
{
    /// <summary>The entry that has taken this one's place, or null when it names none that is there.</summary>
    public Entry? Successor { get; init; }

    /// <summary>The entry with an id as a reader sees it.</summary>
    internal NamedValue EntryNamed(string id) => new(id, TitleOf(id) is { } title ? $"»{title}«" : id);

    internal NamedValue UnitNamed(string id) => new(id, Model.Unit(id)?.Name ?? id);
}
