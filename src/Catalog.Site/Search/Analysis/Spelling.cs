using System.Buffers;
using System.Globalization;
using System.Text;
using Catalog.Content.Text;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// The spellings of one word that the search compares. A word comes in as <see cref="AtomReader"/> reads it: small letters, and -
/// and ' inside.
/// </summary>
public static class Spelling
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøå0123456789");

    /// <summary>What Danish puts after an apostrophe (PPR's, SFO'en): an ending, not a part of the word.</summary>
    public static ImmutableArray<string> Endings { get; } = [.. "s n t e en et er ne ene erne ens ets ers ernes".Split(' ')];

    /// <summary>
    /// The word in Danish letters alone: without hyphens, apostrophes and endings after an apostrophe; ä, ö and ü
    /// as æ, ø and y, and letters with other marks without them.
    /// </summary>
    public static string Letters(string word)
    {
        if (word.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return word;
        }

        if (word.Contains('-', StringComparison.Ordinal))
        {
            return string.Concat(word.Split('-').Select(Letters));
        }

        var apostrophe = word.LastIndexOf('\'');
        var whole = apostrophe > 0 && Endings.Contains(word[(apostrophe + 1)..], StringComparer.Ordinal) ? word[..apostrophe] : word;
        var letters = new StringBuilder(whole.Length);
        foreach (var letter in whole)
        {
            _ = letter switch
            {
                '\'' => letters,
                'æ' or 'ø' or 'å' or < '\u0080' => letters.Append(letter),
                'ä' => letters.Append('æ'),
                'ö' => letters.Append('ø'),
                'ü' => letters.Append('y'),
                _ => letters.Append(Unmarked(letter)),
            };
        }

        return letters.ToString();
    }

    /// <summary>The letters as people type them without a Danish keyboard: æ → ae, ø → oe, å → aa.</summary>
    public static string Fold(string letters) => DanishFolding.Fold(letters);

    /// <summary>
    /// The letters as people type them in a hurry: æ and å → a, ø → o. Many different words become the same, so it is a last
    /// resort.
    /// </summary>
    public static string Loose(string letters) => letters.Replace('æ', 'a').Replace('ø', 'o').Replace('å', 'a');

    /// <summary>What the letters may mean when they were typed without a Danish keyboard: ae → æ, oe → ø, aa → å.</summary>
    public static string Unfold(string letters) =>
        letters
            .Replace("ae", "æ", StringComparison.Ordinal)
            .Replace("oe", "ø", StringComparison.Ordinal)
            .Replace("aa", "å", StringComparison.Ordinal);

    private static string Unmarked(char letter) =>
        string.Concat(
            letter
                .ToString()
                .Normalize(NormalizationForm.FormD)
                .Where(part => char.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark || part is < '\u0300' or > '\u036f')
        );
}
