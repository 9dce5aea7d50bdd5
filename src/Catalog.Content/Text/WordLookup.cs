namespace Catalog.Content.Text;

/// <summary>
/// A lookup by word without regard to capitals. It is fast for words that are not there: the first letter and the length
/// decide for most.
/// </summary>
public sealed class WordLookup<T>
{
    private const int Letters = 128;

    private readonly Dictionary<string, ImmutableArray<T>>.AlternateLookup<ReadOnlySpan<char>> byWord;

    // For each first letter, the lengths that its words have, as bits; letters outside ASCII share one place.
    private readonly ulong[] lengths = new ulong[Letters + 1];

    /// <summary>A lookup of these things; those of one word keep their order.</summary>
    public WordLookup(IEnumerable<(string Word, T Thing)> things)
    {
        var found = things
            .GroupBy(each => each.Word, each => each.Thing, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
        byWord = found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in found.Keys)
        {
            lengths[Place(word[0])] |= Bit(word.Length);
            Longest = int.Max(Longest, word.Length);
        }
    }

    /// <summary>The length of the longest word.</summary>
    public int Longest { get; }

    /// <summary>The things of a word; empty when there are none.</summary>
    public ImmutableArray<T> Of(ReadOnlySpan<char> word) =>
        (lengths[Place(word[0])] & Bit(word.Length)) != 0 && byWord.TryGetValue(word, out var things) ? things : [];

    private static int Place(char letter) =>
        letter >= Letters ? Letters
        : char.IsAsciiLetterUpper(letter) ? letter | 0x20
        : letter;

    private static ulong Bit(int length) => 1UL << int.Min(length, 63);
}
