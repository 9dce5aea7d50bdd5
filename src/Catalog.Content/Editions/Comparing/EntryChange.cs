using Catalog.Content.Fields;
using Catalog.Content.Model;

namespace Catalog.Content.Editions.Comparing;

/// <summary>What became of an entry, in one word. Where several are true, the first of them in this list is told.</summary>
public enum EntryFate
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is retired, or removed, and another has taken its place.</summary>
    Replaced,

    /// <summary>It is retired.</summary>
    Retired,

    /// <summary>The trial was stopped; what was learnt stays.</summary>
    NotCarriedOn,

    /// <summary>It was retired or stopped, and is so no longer.</summary>
    BackAgain,

    /// <summary>It has been taken into the catalogue.</summary>
    Admitted,

    /// <summary>It has another address, and nothing above happened to it.</summary>
    Renamed,

    /// <summary>It was removed without a trace.</summary>
    Removed,

    /// <summary>None of these: its fields or sections differ.</summary>
    Changed,
}

/// <summary>
/// What happened to one entry. <see cref="Before"/> is null for one that was added, <see cref="After"/> for one that was removed;
/// <see cref="Successor"/> is the entry that took its place, when one did. Fields are compared when both sides are there.
/// </summary>
public sealed record EntryChange(EntryFate Fate, Entry? Before, Entry? After, Entry? Successor, ImmutableArray<FieldChange> Fields)
{
    /// <summary>The id it has now, or had last.</summary>
    public string Id => (After ?? Before)!.Id;

    /// <summary>What it is called now, or was called last.</summary>
    public string Title => (After ?? Before)!.Title;

    /// <summary>Whether it has another id than before.</summary>
    public bool HasNewId => Before is not null && After is not null && Before.Id != After.Id;

    /// <summary>Whether all that happened is that somebody has read the entry through again.</summary>
    public bool IsReread => Fate == EntryFate.Changed && Fields.All(each => each.Subject.Key == EntryKeys.Reviewed);

    /// <summary>
    /// Whether a reader who knew the entry meets something else. That it has been read through once more, or is sorted
    /// otherwise, is not such a thing.
    /// </summary>
    public bool IsNews =>
        Fate != EntryFate.Changed || Fields.Any(each => each.Subject.Key is not (EntryKeys.Reviewed or EntryKeys.SortKey));
}
