using System.Text;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Operations;

/// <summary>Why an entry cannot have the id.</summary>
public enum RenameObstacle
{
    /// <summary>There is no such entry; the others are those with the nearest names.</summary>
    Unknown,

    /// <summary>Its file, or its list of former ids, has errors and could not be read.</summary>
    Unreadable,

    /// <summary>The old id is a former one of the other entry.</summary>
    RenamedBefore,

    /// <summary>It is called that.</summary>
    Same,

    /// <summary>There is a file of that name.</summary>
    Taken,

    /// <summary>The new id is a former one of the other entry, to which old links lead.</summary>
    LeadsElsewhere,
}

/// <summary>What giving an entry another id comes to: what changes, or why it cannot be.</summary>
/// <param name="Renamed">What changes, or null.</param>
/// <param name="Obstacle">Why it cannot be; only where nothing changes.</param>
/// <param name="Others">The entries that the obstacle is about.</param>
/// <param name="Doubtful">Files with errors in which the old id stands as well. They are not changed.</param>
public sealed record Renaming(
    RenamedEntry? Renamed,
    RenameObstacle Obstacle,
    ImmutableArray<string> Others,
    ImmutableArray<string> Doubtful
)
{
    /// <summary>
    /// What renaming comes to, or null when the model has errors. <paramref name="to"/> can be an id.
    /// </summary>
    public static Checked<Renaming?> Of(SourceTree sources, string from, string to)
    {
        var read = CatalogueReader.ReadBySoundModel(sources);
        return new(read.Value is { } catalogue ? Of(sources, catalogue, from, to, read.Diagnostics) : null, read.Diagnostics);
    }

    private static Renaming Of(SourceTree sources, Catalogue catalogue, string from, string to, ImmutableArray<Diagnostic> found)
    {
        if (catalogue.Entry(from) is not { } entry)
        {
            return sources.Find(SourceFolders.Entry(from)) is not null ? Refused(RenameObstacle.Unreadable)
                : OwnerOf(catalogue, from) is { } now ? Refused(RenameObstacle.RenamedBefore, now)
                : Refused(RenameObstacle.Unknown, [.. Nearest.Names(from, catalogue.Entries.Select(each => each.Id))]);
        }

        // A second list of former ids beside one that could not be read would be another error.
        return from == to ? Refused(RenameObstacle.Same)
            : entry.Head.FaultyKeys.Contains(EntryKeys.FormerAddresses) ? Refused(RenameObstacle.Unreadable)
            : sources.Find(SourceFolders.Entry(to)) is not null ? Refused(RenameObstacle.Taken)
            : OwnerOf(catalogue, to) is { } owner && owner != from ? Refused(RenameObstacle.LeadsElsewhere, owner)
            : new(RenamedEntry.Of(catalogue, entry, to), default, [], [.. Naming(sources, from, found)]);
    }

    private static Renaming Refused(RenameObstacle obstacle, params ImmutableArray<string> others) => new(null, obstacle, others, []);

    private static string? OwnerOf(Catalogue catalogue, string former) => catalogue.Renamed(former)?.Id;

    // A file with errors may have been read only in part.
    private static IEnumerable<string> Naming(SourceTree sources, string id, ImmutableArray<Diagnostic> found) =>
        DiagnosticOrder
            .PathsWithErrors(found)
            .Where(path =>
                path != SourceFolders.Entry(id)
                && sources.Find(path) is { } file
                && Encoding.UTF8.GetString(file.Bytes.Span).Contains(id, StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);
}
