using Catalog.Content.Model;

namespace Catalog.Content.Fields;

/// <summary>
/// What a difference is about: a key of the front matter or <see cref="Section"/>, the part of it (a key inside it, or an id
/// of the model), and its name in its own model or entry. <see cref="Called"/> is what readers call it; {0} is the name.
/// </summary>
public sealed record Subject(string Key, string Part, string Name, string Called)
{
    /// <summary>The key of a section; the part is then its id.</summary>
    public const string Section = "afsnit";

    /// <summary>The day of a measured point.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>
/// A value as it is written (an id, a day as yyyy-MM-dd, a number) and as a reader of Danish sees it, with the names of its own
/// model.
/// </summary>
public sealed record NamedValue(string Value, string Name);

/// <summary>How ages have moved.</summary>
public enum AgeMove
{
    /// <summary>All that were in it still are, and more.</summary>
    Widened,

    /// <summary>No ages were added, and some were removed.</summary>
    Narrowed,

    /// <summary>Some were added and some removed.</summary>
    Moved,
}

/// <summary>One difference between two descriptions of the same thing.</summary>
public abstract record FieldChange(Subject Subject)
{
    /// <summary>One value instead of another; null is none.</summary>
    public sealed record OfValue(Subject Subject, NamedValue? Before, NamedValue? After) : FieldChange(Subject);

    /// <summary>Other ages.</summary>
    public sealed record OfAge(Subject Subject, AgeRange Before, AgeRange After, AgeMove Move) : FieldChange(Subject)
    {
        /// <summary>How ages have moved from one range to another.</summary>
        public static AgeMove MoveOf(AgeRange before, AgeRange after) =>
            after.From <= before.From && after.To >= before.To ? AgeMove.Widened
            : after.From >= before.From && after.To <= before.To ? AgeMove.Narrowed
            : AgeMove.Moved;
    }

    /// <summary>What was added to a list and what was removed.</summary>
    public record OfList(Subject Subject, ImmutableArray<NamedValue> Added, ImmutableArray<NamedValue> Removed) : FieldChange(Subject);

    /// <summary>What was added to a series of measured points and what was removed.</summary>
    public sealed record OfSeries(Subject Subject, ImmutableArray<NamedValue> Added, ImmutableArray<NamedValue> Removed)
        : OfList(Subject, Added, Removed);

    /// <summary>
    /// Other words: the paragraphs that differ, in order. The text is added when there was none before, and removed when
    /// there is none after.
    /// </summary>
    public sealed record OfText(Subject Subject, bool IsAdded, bool IsRemoved, ImmutableArray<ParagraphChange> Paragraphs)
        : FieldChange(Subject);
}

/// <summary>Whether words are on both sides, only after, or only before.</summary>
public enum PieceKind
{
    Same,
    Added,
    Removed,
}

/// <summary>A run of words of one kind.</summary>
public sealed record TextPiece(PieceKind Kind, string Words);

/// <summary>
/// A paragraph that differs: all its words on both sides, in reading order. What was removed comes before what was added.
/// </summary>
public sealed record ParagraphChange(ImmutableArray<TextPiece> Pieces)
{
    private const int WordsAround = 6;

    /// <summary>The pieces, of words that are the same only those next to a difference.</summary>
    public IEnumerable<TextPiece> Around() =>
        Pieces.Select(
            (piece, i) =>
                piece.Kind != PieceKind.Same
                    ? piece
                    : piece with
                    {
                        Words = Shortened(piece.Words.Split(' '), isFirst: i == 0, isLast: i == Pieces.Length - 1),
                    }
        );

    private static string Shortened(string[] words, bool isFirst, bool isLast)
    {
        var (before, after) = (isFirst ? 0 : WordsAround, isLast ? 0 : WordsAround);
        return words.Length <= before + after ? string.Join(' ', words) : string.Join(' ', [.. words[..before], "…", .. words[^after..]]);
    }
}
