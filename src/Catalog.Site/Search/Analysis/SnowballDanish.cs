using System.Buffers;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// The Danish stemmer of the Snowball project (M. F. Porter; snowballstem.org/algorithms/danish). Words are in small
/// letters with æ, ø and å. Every step cuts letters off the end, so the stem is always the beginning of the word.
/// </summary>
public static class SnowballDanish
{
    private const string Doubled = "bcdfghjklmnpqrstvwxz";
    private const string BeforeS = "abcdfghjklmnoprtvyzå";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæåø");

    private static readonly ImmutableArray<string> Endings =
    [
        .. (
            "hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes enes ernes "
            + "eres ens hedens erens ers ets erets et eret"
        )
            .Split(' ')
            .OrderByDescending(ending => ending.Length),
    ];

    /// <summary>How many letters of the word are its stem.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        var region = Region(word);
        var length = WithoutPair(word, WithoutEnding(word, region), region);
        length = WithoutSuffix(word, length, region);
        return length > region && Doubled.Contains(word[length - 1], StringComparison.Ordinal) && word[length - 2] == word[length - 1]
            ? length - 1
            : length;
    }

    /// <summary>The stem of the word.</summary>
    public static string Stem(string word) => word[..StemLength(word)];

    // R1: what follows the first consonant after a vowel, but never before the fourth letter.
    private static int Region(ReadOnlySpan<char> word)
    {
        var vowel = word.IndexOfAny(Vowels);
        var consonant = vowel < 0 ? -1 : word[vowel..].IndexOfAnyExcept(Vowels);
        return consonant < 0 ? word.Length : int.Min(word.Length, int.Max(3, vowel + consonant + 1));
    }

    private static int WithoutEnding(ReadOnlySpan<char> word, int region)
    {
        foreach (var ending in Endings)
        {
            if (word[region..].EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length;
            }
        }

        return word.Length > region && word[^1] == 's' && BeforeS.Contains(word[^2], StringComparison.Ordinal)
            ? word.Length - 1
            : word.Length;
    }

    private static int WithoutPair(ReadOnlySpan<char> word, int length, int region) =>
        length - 2 >= region && word[(length - 2)..length] is "gd" or "dt" or "gt" or "kt" ? length - 1 : length;

    private static int WithoutSuffix(ReadOnlySpan<char> word, int length, int region)
    {
        if (word[..length].EndsWith("igst", StringComparison.Ordinal))
        {
            length -= 2;
        }

        var end = word[int.Min(region, length)..length];
        if (end.EndsWith("løst", StringComparison.Ordinal))
        {
            return length - 1;
        }

        var cut =
            end.EndsWith("elig", StringComparison.Ordinal) ? 4
            : end.EndsWith("els", StringComparison.Ordinal) || end.EndsWith("lig", StringComparison.Ordinal) ? 3
            : end.EndsWith("ig", StringComparison.Ordinal) ? 2
            : 0;
        return cut == 0 ? length : WithoutPair(word, length - cut, region);
    }
}
