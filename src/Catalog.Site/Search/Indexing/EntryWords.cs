using System.Runtime.InteropServices;
using System.Text;
using Catalog.Content.Model;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>
/// A word of an entry in one number: which word (22 bits), in which field (4), its place in the word there (2), and how often
/// (4).
/// </summary>
internal readonly record struct WordUse(uint Bits)
{
    /// <summary>The count stops here.</summary>
    public const int MostOften = 15;

    public static WordUse Of(int word, SearchField field, WordPlace place, int often) =>
        new(((uint)word << 10) | ((uint)field << 6) | ((uint)place << 4) | (uint)int.Min(often, MostOften));

    public int Word => (int)(Bits >> 10);

    public SearchField Field => (SearchField)((Bits >> 6) & 15);

    public WordPlace Place => (WordPlace)((Bits >> 4) & 3);

    public int Often => (int)(Bits & 15);
}

/// <summary>What one entry says: its words, in the order they first occur, and how many words each field has.</summary>
internal sealed record EntryWords(WordUse[] Uses, int[] Lengths);

/// <summary>Reads entries as words, one after the other. Each thread has its own.</summary>
internal sealed class EntryWordReader(WordTable table, ContentModel model)
{
    // A phrase is no longer than this with all that may be between its atoms.
    private const int MostAtoms = 12;

    private readonly Dictionary<uint, int> counts = [];
    private readonly List<(IndexedWord Word, bool IsJoined)> line = [];
    private readonly StringBuilder text = new();
    private readonly char[] atom = new char[AtomReader.LongestAtom];
    private char[] letters = new char[1024];
    private int[] lengths = [];

    public EntryWords Read(Entry entry)
    {
        counts.Clear();
        lengths = new int[FieldWeight.All.Length];
        EntryTexts.Read(entry, model, text, Read);
        AddYears(entry);
        var uses = new WordUse[counts.Count];
        var next = 0;
        foreach (var (use, often) in counts)
        {
            uses[next++] = new WordUse(use | (uint)int.Min(often, WordUse.MostOften));
        }

        return new EntryWords(uses, lengths);
    }

    private void AddYears(Entry entry)
    {
        if (entry.Head.Age is { Value: var age })
        {
            for (var year = age.From; year <= age.To; year++)
            {
                var use = WordUse.Of(table.OfYear(year).Id, SearchField.Choice, WordPlace.Whole, 0).Bits;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, use, out _) = YearTerms.Often(age.To - age.From + 1);
            }
        }
    }

    private void Read(SearchField field, StringBuilder read)
    {
        if (letters.Length < read.Length)
        {
            letters = new char[read.Length * 2];
        }

        read.CopyTo(0, letters, read.Length);
        var reader = new AtomReader(letters.AsSpan(0, read.Length), atom);
        while (reader.Next())
        {
            if (reader.BeginsLine)
            {
                Flush(field);
            }

            line.Add((table.Of(reader.Atom), reader.IsJoined && line.Count > 0));
        }

        Flush(field);
    }

    private void Flush(SearchField field)
    {
        var atoms = CollectionsMarshal.AsSpan(line);
        var begin = 0;
        while (begin < atoms.Length)
        {
            var end = begin + 1;
            while (end < atoms.Length && atoms[end].IsJoined)
            {
                end++;
            }

            AddWord(field, atoms[begin..end]);
            begin = end;
        }

        for (var i = 0; i < atoms.Length; i++)
        {
            if (atoms[i].Word.Phrases is { } phrases)
            {
                AddPhrases(field, phrases, atoms[i..]);
            }
        }

        line.Clear();
    }

    private void AddWord(SearchField field, ReadOnlySpan<(IndexedWord Word, bool IsJoined)> atoms)
    {
        lengths[(int)field]++;
        if (atoms.Length == 1)
        {
            Add(field, WordPlace.Whole, atoms[0].Word);
            return;
        }

        var written = new StringBuilder();
        for (var i = 0; i < atoms.Length; i++)
        {
            Add(field, i == atoms.Length - 1 ? WordPlace.LastAtom : WordPlace.FirstAtom, atoms[i].Word);
            written.Append(i == 0 ? "" : "-").Append(atoms[i].Word.Shown);
        }

        Add(field, WordPlace.Whole, table.Of(written.ToString()));
    }

    private void AddPhrases(SearchField field, IReadOnlyList<GroupedWord> phrases, ReadOnlySpan<(IndexedWord Word, bool IsJoined)> atoms)
    {
        foreach (var phrase in phrases)
        {
            if (AtomsOf(phrase, atoms) is var count and > 0 && !IsOneWord(atoms[..count]))
            {
                Add(field, WordPlace.Whole, table.Of(phrase));
            }
        }
    }

    // How many atoms the phrase takes when it begins here, or 0. Stop words may be between its own.
    private static int AtomsOf(GroupedWord phrase, ReadOnlySpan<(IndexedWord Word, bool IsJoined)> atoms)
    {
        var met = 0;
        for (var i = 0; i < atoms.Length && i < MostAtoms; i++)
        {
            if (atoms[i].Word.AtomKey == phrase.Atoms[met])
            {
                met++;
            }
            else if (!atoms[i].Word.IsPassedOver)
            {
                return 0;
            }

            if (met == phrase.Atoms.Length)
            {
                return i + 1;
            }
        }

        return 0;
    }

    // Written with hyphens all through, the phrase is a word that has been added already.
    private static bool IsOneWord(ReadOnlySpan<(IndexedWord Word, bool IsJoined)> atoms)
    {
        for (var i = 1; i < atoms.Length; i++)
        {
            if (!atoms[i].IsJoined)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(SearchField field, WordPlace place, IndexedWord word)
    {
        if (word.Id < WordTable.MostWords)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, WordUse.Of(word.Id, field, place, 0).Bits, out _)++;
        }
    }
}
