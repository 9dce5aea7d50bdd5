namespace Catalog.Site.Search;

/// <summary>
/// A match that a document can have for a word of the query: by all of the terms (there are two, and half of their sum
/// counts), or, when <see cref="IsAny"/>, by any of them (the strongest counts).
/// </summary>
public sealed record WordMatch(MatchKind Kind, double Factor, ImmutableArray<int> Terms, bool IsAny = false);

/// <summary>A word of the query: its letters, its atoms when hyphens join it, and the matches that documents can have for it.</summary>
public sealed record QueryWord(string Shown, string Letters, ImmutableArray<string> Atoms, bool IsLast)
{
    /// <summary>Whether the word is a stop word that is left out of the score.</summary>
    public bool IsDropped { get; init; }

    public ImmutableArray<WordMatch> Matches { get; init; } = [];

    /// <summary>The word that was searched for instead, or null.</summary>
    public string? CorrectedTo { get; init; }
}
