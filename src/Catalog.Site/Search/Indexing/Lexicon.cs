using Catalog.Content.Model;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>
/// Which words compounds may be made of: the glossary's, those of titles and lists, and those that the catalogue uses more than
/// once.
/// </summary>
internal static class Lexicon
{
    private const int Shortest = 4;
    private const int Longest = 12;
    private const int OftenInOne = 3;

    /// <summary>The words, as <see cref="Spelling.Letters"/> gives them.</summary>
    public static HashSet<string> Of(ImmutableArray<IndexedWord> words, WordUsage usage, Glossary glossary)
    {
        var lexicon = OfGlossary(glossary).ToHashSet(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (
                word.Letters.Length is >= Shortest and <= Longest
                && (usage.NamesSubject[word.Id] || usage.Entries[word.Id] > 1 || usage.Times[word.Id] >= OftenInOne)
                && word.Letters.All(char.IsLetter)
            )
            {
                lexicon.Add(word.Letters);
            }
        }

        lexicon.RemoveWhere(word => StopWords.Has(Spelling.Fold(word)));
        return lexicon;
    }

    private static IEnumerable<string> OfGlossary(Glossary glossary) =>
        WordGroups
            .Groups(glossary)
            .Concat(glossary.Terms.Select(term => (IEnumerable<string>)[term.Word]))
            .SelectMany(group => LettersOf(group));

    /// <summary>Words that are certain: what the glossary names as parts, and the forms of its rows.</summary>
    public static IEnumerable<string> Simple(Glossary glossary) =>
        LettersOf(glossary.Inflections.SelectMany(row => row.Values).Concat(glossary.Parts));

    private static IEnumerable<string> LettersOf(IEnumerable<string> words) =>
        words
            .SelectMany(word => WordAnalysis.Atoms(word))
            .Select(atom => atom.Letters)
            .Where(letters => letters.Length is >= Compounds.ShortestPart and <= Longest && letters.All(char.IsLetter));
}
