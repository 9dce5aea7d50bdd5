namespace Catalog.Site.Search;

/// <summary>
/// A match that a document can have for a word of the query: by all of the terms (there are two, and half of their sum
/// counts), or, when <see cref="IsAny"/>, by any of them (the strongest counts).
/// </summary>
public sealed record WordMatch(MatchKind Kind, double Factor, ImmutableArray<int> Terms, bool IsAny = false);

/// <summary>That documents are about a topic, a term of the index, to which a word of the query leads.</summary>
public readonly record struct TopicMatch(int Term, double Factor);

/// <summary>A word of the query: its letters, its atoms when hyphens join it, and the matches that documents can have for it.</summary>
public sealed record QueryWord(string Shown, string Letters, ImmutableArray<string> Atoms, bool IsLast)
{
    /// <summary>Whether the word is a stop word that is left out of the score.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Whether the word is looked for as a word.</summary>
    public bool IsSearched => !IsDropped && !IsAge;

    /// <summary>Whether the word counts little.</summary>
    public bool IsLight { get; init; }

    /// <summary>How much the word counts.</summary>
    public double Weight =>
        IsLight ? Ranking.Light
        : Ages is null ? 1
        : Ranking.Stage;

    /// <summary>Whether the word is nothing but an age.</summary>
    public bool IsAge { get; init; }

    /// <summary>The ages that the word names, or null.</summary>
    public AgeSpan? Ages { get; init; }

    /// <summary>How documents can be for those ages, or null.</summary>
    public WordMatch? AgeMatch { get; init; }

    /// <summary>The topics that the word leads to.</summary>
    public ImmutableArray<TopicMatch> Topics { get; init; } = [];

    public ImmutableArray<WordMatch> Matches { get; init; } = [];

    /// <summary>The word that was searched for instead, or null.</summary>
    public string? CorrectedTo { get; init; }
}
