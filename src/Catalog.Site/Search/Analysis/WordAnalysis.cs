using System.Collections.Frozen;
using Catalog.Content.Model;

namespace Catalog.Site.Search.Analysis;

/// <summary>
/// What forms of a word have in common: their key in the index. Rows of inflections come before the stemmer;
/// the stem is taken before æ, ø and å are written out, since the stemmer would cut folded words inside such letters.
/// </summary>
public sealed class WordAnalysis
{
    /// <summary>With fewer letters than this before it, a final s belongs to the word (ros is not the genitive of ro).</summary>
    public const int ShortestBeforeS = 4;

    /// <summary>How many letters a noun in -ing must have before the ending to come from a verb.</summary>
    public const int ShortestVerb = 3;

    private readonly FrozenDictionary<string, string> overrides;

    /// <summary>
    /// An analysis that knows these rows of inflections, the base form first in each: written out, it is the key of them all,
    /// so that no row meets a stem by chance (sommer and som). A form in two rows belongs to the first.
    /// </summary>
    public WordAnalysis(IEnumerable<ImmutableArray<string>> inflections)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in inflections.Where(row => !row.IsEmpty))
        {
            var key = Spelling.Fold(LettersOf(row[0]));
            foreach (var form in row)
            {
                keys.TryAdd(Spelling.Fold(LettersOf(form)), key);
            }
        }

        overrides = keys.ToFrozenDictionary(StringComparer.Ordinal);
        Aliases =
        [
            .. keys.Where(form => WithoutS(form.Key) is not { } bare || keys.GetValueOrDefault(bare) != form.Value)
                .OrderBy(form => form.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>An analysis by the glossary's inflections.</summary>
    public static WordAnalysis Of(Glossary glossary) => new(glossary.Inflections.Select(row => row.Values));

    /// <summary>
    /// Every folded form of the rows with its key, in order. A genitive that only adds an s is left out: it is found by the form
    /// without it.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, string>> Aliases { get; }

    /// <summary>The key of a word, given by <see cref="Spelling.Letters"/>.</summary>
    public string Key(string letters)
    {
        var folded = Spelling.Fold(letters);
        return overrides.TryGetValue(folded, out var key) || (WithoutS(folded) is { } bare && overrides.TryGetValue(bare, out key))
            ? key
            : Stemmed(letters);
    }

    /// <summary>
    /// The keys that a typed word may have: its own, and that of the word it may mean when it was typed without æ, ø and å.
    /// </summary>
    public ImmutableArray<string> Keys(string letters) =>
        Spelling.Unfold(letters) is var other && other != letters && Key(other) is var key && key != Key(letters)
            ? [Key(letters), key]
            : [Key(letters)];

    /// <summary>Whether the word is in a row of inflections.</summary>
    public bool HasRow(string letters) => overrides.ContainsKey(Spelling.Fold(letters));

    /// <summary>
    /// The infinitives that a noun in -ing or -ning may come from, the more likely first: mægling → mægle, læsning → læsne and læse.
    /// </summary>
    public static ImmutableArray<string> Verbs(string letters)
    {
        var stem = letters[..SnowballDanish.StemLength(letters)];
        var bare = stem.EndsWith("ing", StringComparison.Ordinal) ? stem[..^3] : "";
        return bare.Length < ShortestVerb ? []
            : bare.Length > ShortestVerb && bare[^1] == 'n' ? [$"{bare}e", $"{bare[..^1]}e"]
            : [$"{bare}e"];
    }

    /// <summary>
    /// The key of a word or a phrase: one word, with or without hyphens, has its own; of several, the <see cref="AtomKeys(string)"/>
    /// with spaces between. Empty when there are no letters.
    /// </summary>
    public string KeyOf(string phrase) => Of(phrase).Key;

    /// <summary>
    /// The keys of the atoms that identify a phrase: those that are no stop words, when there are two of
    /// them, otherwise all. »De utrolige år« is utro + aar; »uden for leg« is three.
    /// </summary>
    public ImmutableArray<string> AtomKeys(string phrase) => AtomKeys(Atoms(phrase));

    /// <summary>The <see cref="KeyOf"/> of a word or a phrase, and its <see cref="AtomKeys(string)"/>.</summary>
    public (string Key, ImmutableArray<string> Atoms) Of(string phrase)
    {
        var atoms = Atoms(phrase);
        var keys = AtomKeys(atoms);
        return (IsOneWord(atoms) ? Key(LettersOf(atoms)) : string.Join(' ', keys), keys);
    }

    /// <summary>The key of an atom in a phrase. Of stop words it is the stem: no row is looked up for them.</summary>
    public string AtomKey(string letters) => StopWords.Has(Spelling.Fold(letters)) ? Stemmed(letters) : Key(letters);

    /// <summary>The letters of all atoms of a text, each with whether a hyphen joins it to the one before.</summary>
    public static ImmutableArray<(string Letters, bool IsJoined)> Atoms(string text)
    {
        var atoms = ImmutableArray.CreateBuilder<(string, bool)>();
        var reader = new AtomReader(text, stackalloc char[AtomReader.LongestAtom]);
        while (reader.Next())
        {
            atoms.Add((Spelling.Letters(reader.Atom.ToString()), reader.IsJoined));
        }

        return atoms.DrainToImmutable();
    }

    /// <summary>The words of a text as they are written, in small letters; hyphens stay inside them.</summary>
    public static ImmutableArray<string> Words(string text)
    {
        var words = new List<string>();
        var reader = new AtomReader(text, stackalloc char[AtomReader.LongestAtom]);
        while (reader.Next())
        {
            if (reader.IsJoined)
            {
                words[^1] = $"{words[^1]}-{reader.Atom}";
            }
            else
            {
                words.Add(reader.Atom.ToString());
            }
        }

        return [.. words];
    }

    private ImmutableArray<string> AtomKeys(ImmutableArray<(string Letters, bool IsJoined)> all)
    {
        ImmutableArray<string> atoms = [.. all.Select(atom => atom.Letters)];
        ImmutableArray<string> telling = [.. atoms.Where(atom => !StopWords.IsPassedOver(Spelling.Fold(atom)))];
        return [.. (telling.Length < 2 ? atoms : telling).Select(AtomKey)];
    }

    private static bool IsOneWord(ImmutableArray<(string Letters, bool IsJoined)> atoms) =>
        atoms.Length > 0 && atoms.Skip(1).All(atom => atom.IsJoined);

    private static string LettersOf(string word) => LettersOf(Atoms(word));

    private static string LettersOf(ImmutableArray<(string Letters, bool IsJoined)> atoms) =>
        atoms.Length == 1 ? atoms[0].Letters : string.Concat(atoms.Select(atom => atom.Letters));

    private static string? WithoutS(string folded) => folded.Length > ShortestBeforeS && folded[^1] == 's' ? folded[..^1] : null;

    private static string Stemmed(string letters) => Spelling.Fold(letters[..SnowballDanish.StemLength(letters)]);
}
