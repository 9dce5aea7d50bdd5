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

    /// <summary>As much of the word as any word of the catalogue begins with.</summary>
    KnownBeginning,

    /// <summary>All parts of the word, a compound.</summary>
    AllParts,

    /// <summary>One of the parts of the word, a compound.</summary>
    OnePart,

    /// <summary>A word that is spelt nearly so.</summary>
    Corrected,

    /// <summary>A topic that the word names or is near.</summary>
    Topic,

    /// <summary>The ages that the word names.</summary>
    Age,
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
    public const double Phrase = 0.8;
    public const double Topic = 0.6;
    public const double NearTopic = 0.5;
    public const double KnownBeginning = 0.25;
    public const double SoundAlike = 0.7;
    public const double Age = 0.5;

    /// <summary>How much a word counts that people say around what they look for.</summary>
    public const double Light = 0.3;

    /// <summary>How much a place or a step counts, as a word and as the ages that it is for.</summary>
    public const double Stage = 0.5;

    /// <summary>How much of a query's words a hit must have for one to stand by it, by their weight.</summary>
    public const double FloorOfWords = 0.4;

    /// <summary>How much of its score an entry keeps that is for other ages than the query names.</summary>
    public const double OtherAge = 0.6;

    /// <summary>
    /// In a longer query, in words that are not dropped, no word counts as much more than another: it is a need and no list of conditions.
    /// </summary>
    public const int MostConditions = 3;

    /// <summary>
    /// What a hit must have of the best hit's score, and of what a word can be worth for every word of the query, so that one may stand
    /// by it.
    /// </summary>
    public const double FloorOfBest = 0.4;

    public const double FloorOfWord = 6;

    public const int MostYears = 19;
    public const int MostGrades = 10;

    /// <summary>
    /// Words of the same family are looked for from the shortest stem on, where they are in so few shards.
    /// </summary>
    public const int ShortestFamily = 4;

    public const int MostFamilyShards = 2;

    /// <summary>How much of a word must be known, in letters and as a share, for the words that begin so to be found.</summary>
    public const int ShortestKnown = 5;

    public const double KnownShare = 0.6;

    /// <summary>A beginning of more words leads to none of their topics.</summary>
    public const int MostBegun = 8;

    /// <summary>How many words may be between the two of a phrase.</summary>
    public const int LongestGap = 2;

    /// <summary>In a shorter word no letter is taken for another: it is most likely a word that the catalogue does not have.</summary>
    public const int ShortestReplaced = 6;
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

    /// <summary>As many first letters must be alike as make the shards with words to compare so few.</summary>
    public const int MostNearShards = 8;

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

    /// <summary>In a longer query, in words, none is corrected to a situation's.</summary>
    public const int MostCorrectedSaid = 4;

    public const int ShortestWithoutMarks = 3;
    public const int ShortestNearly = 6;

    /// <summary>
    /// A misspelt word is compared with words that share its first letters; this is the most letters that are required.
    /// </summary>
    public const int LongestNear = 3;

    public const int MostCorrections = 3;

    /// <summary>The score below which a hit is less sure, by the best score and the weight of the words of a query.</summary>
    public static double FloorOf(double best, double weight, int parts) =>
        double.Max(
            best * FloorOfBest,
            weight * (parts > MostConditions ? Math.Sqrt(FloorOfWord) * Math.Sqrt(Math.Sqrt(FloorOfWord)) : FloorOfWord)
        );

    /// <summary>The factors of the first, second and later corrections: the nearest word is by far the most likely.</summary>
    public static ImmutableArray<double> Fading { get; } = [1, 0.8, 0.6];
}
