using System.Collections.Concurrent;
using System.Threading;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>
/// A word of the catalogue as it is written, in small letters; its key; and the phrases that may begin with it. A phrase of
/// the glossary that is found in a text is a word as well: its letters are empty.
/// </summary>
internal sealed record IndexedWord(int Id, string Shown, string Letters, string Key, IReadOnlyList<GroupedWord>? Phrases)
{
    /// <summary>The word's key in phrases.</summary>
    public string AtomKey { get; init; } = Key;

    /// <summary>Whether a phrase is the same without the word.</summary>
    public bool IsPassedOver { get; init; }
}

/// <summary>
/// Every distinct word of the catalogue, each analysed once. Many threads may ask at a time; ids depend on which thread comes
/// first.
/// </summary>
internal sealed class WordTable(WordAnalysis analysis, WordGroups groups)
{
    /// <summary>More distinct words than this are not indexed.</summary>
    public const int MostWords = 1 << 22;

    private readonly ConcurrentDictionary<string, IndexedWord> words = new(StringComparer.Ordinal);
    private readonly Lock adding = new();

    // Counted here: the dictionary would have to lock every thread out to count.
    private int count;

    /// <summary>All words by their ids.</summary>
    public ImmutableArray<IndexedWord> ById() => [.. words.Values.Where(word => word.Id < MostWords).OrderBy(word => word.Id)];

    /// <summary>The word that is written so.</summary>
    public IndexedWord Of(ReadOnlySpan<char> written) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known) ? known : Add(Analyse(written.ToString()));

    /// <summary>Whether the catalogue has a word that is written so.</summary>
    public bool Has(string written) => words.ContainsKey(written);

    /// <summary>A phrase of the glossary.</summary>
    public IndexedWord Of(GroupedWord phrase) =>
        words.TryGetValue(phrase.Shown, out var known) ? known : Add(new IndexedWord(0, phrase.Shown, "", phrase.Key, null));

    /// <summary>A year of children's age.</summary>
    public IndexedWord OfYear(int year) =>
        words.TryGetValue(YearTerms.Key(year), out var known)
            ? known
            : Add(new IndexedWord(0, YearTerms.Key(year), "", YearTerms.Key(year), null));

    private IndexedWord Analyse(string written)
    {
        var letters = Spelling.Letters(written);
        var key = analysis.Key(letters);
        var atomKey = analysis.AtomKey(letters);
        return new IndexedWord(0, written, letters, key, groups.Phrases(atomKey))
        {
            AtomKey = atomKey,
            IsPassedOver = StopWords.IsPassedOver(Spelling.Fold(letters)),
        };
    }

    // Ids have no gaps, also when two threads meet a word at the same time.
    private IndexedWord Add(IndexedWord word)
    {
        lock (adding)
        {
            return words.TryGetValue(word.Shown, out var known) ? known : words[word.Shown] = word with { Id = count++ };
        }
    }
}
