using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;

namespace Catalog.Cli.Reporting;

/// <summary>The lines that all formats of <c>catalog diff</c> share: the counts, and the heading of each entry.</summary>
internal static class ChangeLines
{
    /// <summary>How many entries of each kind of change (»2 nye, 1 ændret«), and how many changes in the model.</summary>
    public static string Count(Changes changes)
    {
        var counts = changes
            .Entries.CountBy(change => (change.Fate, change.IsReread))
            .OrderBy(each => each.Key)
            .Select(each =>
                each.Key.IsReread
                    ? DanishCount.Of(each.Value, "gennemgået igen", "gennemgåede igen")
                    : DanishCount.Of(each.Value, ChangeWords.Count(each.Key.Fate, 1), ChangeWords.Count(each.Key.Fate, 2))
            );
        var model = changes.Model.IsEmpty
            ? []
            : new[] { DanishCount.Of(changes.Model.Length, "ændring i modellen", "ændringer i modellen") };
        return changes.IsEmpty ? "ingen forskel" : string.Join(", ", counts.Concat(model));
    }

    /// <summary>The entry and what happened to it.</summary>
    public static string Headline(EntryChange change) => $"»{change.Title}« ({change.Id}): {ChangeWords.Of(change)}";

    /// <summary>One side of a paragraph as a line, or null when it has no words on that side.</summary>
    public static string? Side(ImmutableArray<TextPiece> pieces, PieceKind side)
    {
        ImmutableArray<TextPiece> own = [.. pieces.Where(piece => piece.Kind == PieceKind.Same || piece.Kind == side)];
        return pieces.Any(piece => piece.Kind == PieceKind.Same) || own.Any(piece => piece.Kind == side)
            ? string.Join(' ', own.Select(piece => piece.Words))
            : null;
    }
}
