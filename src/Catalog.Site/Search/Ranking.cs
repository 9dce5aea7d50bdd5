namespace Catalog.Site.Search;

/// <summary>How a word of the query came to a term.</summary>
public enum MatchKind
{
    /// <summary>A form of the word itself.</summary>
    Word,

    /// <summary>The verb that the word, a noun in -ing, comes from.</summary>
    Verb,

    /// <summary>A phrase that the glossary knows, or words that are written as one.</summary>
    Together,

    /// <summary>The beginning of a word, while it is being typed.</summary>
    Beginning,

    /// <summary>All parts of the word, a compound.</summary>
    AllParts,

    /// <summary>One of the parts of the word, a compound.</summary>
    OnePart,

    /// <summary>A word that is spelt nearly so.</summary>
    Corrected,
}

/// <summary>
/// What a match is worth, and how far a search looks. The site's script has the same numbers from the manifest, into which
/// <see cref="ScriptSettings"/> writes them: change them here alone. Lengths are in letters (UTF-16 units).
/// </summary>
public static class Ranking
{
    // What a match is worth; the word itself is worth 1.
    public const double Beginning = 0.6;
    public const double BeginningOfWord = 0.2;
    public const double Verb = 0.6;
    public const double AllParts = 0.5;
    public const double OnePart = 0.2;
    public const double Corrected = 0.6;
    public const double WithoutMarks = 0.8;
    public const double CorrectedWithoutMarks = 0.5;

    /// <summary>How much of the query is read, in UTF-16 units and in words.</summary>
    public const int MostSigns = 200;

    public const int MostWords = 24;

    public const int MostHits = 200;

    /// <summary>How many situations a query can name at most, and how many words of a sentence it takes to name it.</summary>
    public const int MostSituations = 5;

    public const int FewestSaid = 3;

    /// <summary>How many shards are read at most for one question to the vocabulary.</summary>
    public const int MostShards = 24;

    public const int ShortestBeginning = 2;

    /// <summary>
    /// How short a stem is looked for in a beginning that has been typed, and how much of an ending can have been typed after it.
    /// </summary>
    public const int ShortestStem = 3;

    public const int LongestEnding = 5;

    public const int ShortestCompound = 6;
    public const int ShortestOnePart = 4;

    /// <summary>The longest phrase, in atoms.</summary>
    public const int LongestPhrase = 8;

    /// <summary>In a longer query, in words, no stop word is joined to the next.</summary>
    public const int MostForBeginnings = 3;

    /// <summary>How many words are joined to one.</summary>
    public const int MostJoined = 3;

    // Which words are corrected: at all, with up to two errors, with letters without their marks, and when parts of them are known.
    public const int ShortestCorrected = 4;
    public const int ShortestForTwo = 8;

    /// <summary>The shortest key that is corrected to a word of a situation, which answers for the whole query.</summary>
    public const int ShortestSaid = 6;
    public const int ShortestWithoutMarks = 3;
    public const int ShortestNearly = 6;

    /// <summary>
    /// A misspelt word is compared with words that share its first letters; this is the most letters that are required.
    /// </summary>
    public const int LongestNear = 3;

    public const int MostCorrections = 3;

    /// <summary>The factors of the first, second and later corrections: the nearest word is by far the most likely.</summary>
    public static ImmutableArray<double> Fading { get; } = [1, 0.8, 0.6];
}
