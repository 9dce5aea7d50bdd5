using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;

namespace Catalog.Cli.Reporting;

/// <summary>What the reports of differences have in common: how many there are, and what each is headed by.</summary>
internal static class ChangeLines
{
    /// <summary>How many entries of each fate (»2 nye, 1 ændret«), and whether the model differs.</summary>
    public static string Count(Changes changes)
    {
        var counts = changes
            .Entries.CountBy(change => change.Fate)
            .OrderBy(each => each.Key)
            .Select(each => DanishCount.Of(each.Value, ChangeWords.Count(each.Key, 1), ChangeWords.Count(each.Key, 2)));
        var model = changes.Model.IsEmpty
            ? []
            : new[] { DanishCount.Of(changes.Model.Length, "ændring i modellen", "ændringer i modellen") };
        return changes.IsEmpty ? "ingen forskel" : string.Join(", ", counts.Concat(model));
    }

    /// <summary>The entry and what became of it.</summary>
    public static string Headline(EntryChange change) => $"»{change.Title}« ({change.Id}): {ChangeWords.Of(change)}";

    /// <summary>One side of a paragraph as a line, or null when nothing of it stands there.</summary>
    public static string? Side(ImmutableArray<TextPiece> pieces, PieceKind side)
    {
        ImmutableArray<TextPiece> own = [.. pieces.Where(piece => piece.Kind == PieceKind.Same || piece.Kind == side)];
        return pieces.Any(piece => piece.Kind == PieceKind.Same) || own.Any(piece => piece.Kind == side)
            ? string.Join(' ', own.Select(piece => piece.Words))
            : null;
    }
}
