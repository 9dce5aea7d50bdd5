using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search.Indexing;

/// <summary>
/// What the search knows of a catalogue. Documents are the entries that have a page, in Danish order of their titles, and are
/// named by their number there. Terms are sorted by key (ordinal).
/// </summary>
public sealed class SearchIndex
{
    private readonly TermList terms;
    private readonly PostingStore postings;

    private SearchIndex(ImmutableArray<Entry> documents, WordAnalysis analysis, Compounds compounds, TermList terms, PostingStore postings)
    {
        (Documents, Analysis, Compounds, this.terms, this.postings) = (documents, analysis, compounds, terms, postings);
        var known = terms.Keys.SelectMany(key => key.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Aliases = [.. analysis.Aliases.Where(alias => known.Contains(alias.Value))];
    }

    public ImmutableArray<Entry> Documents { get; }

    public WordAnalysis Analysis { get; }

    /// <summary>How compounds are split, by the words of this catalogue.</summary>
    public Compounds Compounds { get; }

    /// <summary>How many terms there are.</summary>
    public int Count => terms.Keys.Length;

    /// <summary>Forms of the glossary's rows and the keys they stand under, in order: those of terms, and of words in phrases.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Aliases { get; }

    /// <summary>The key of a term.</summary>
    public string Key(int term) => terms.Keys[term];

    /// <summary>The forms in which a term stands in the catalogue, most frequent first, at most four.</summary>
    public ImmutableArray<string> Shown(int term) => terms.Shown[term];

    /// <summary>The documents of a term, as signs.</summary>
    public ReadOnlySpan<byte> Signs(int term) => postings.Of(term);

    /// <summary>The number of the term with a key, or where it would stand as a complement (negative).</summary>
    public int Find(string key) => terms.Find(key);

    /// <summary>Indexes the entries that have a page.</summary>
    public static SearchIndex Make(SitePlan plan)
    {
        var model = plan.Catalogue.Model;
        var analysis = WordAnalysis.Of(model.Glossary);
        var groups = new WordGroups(model.Glossary, analysis);
        var table = new WordTable(analysis, groups);
        var documents = DocumentsOf(plan);

        using var readers = new ThreadLocal<EntryWordReader>(() => new EntryWordReader(table, model));
        var entries = InParallel.Map(documents, entry => readers.Value!.Read(entry));
        var words = table.ById();
        var usage = WordUsage.Count(entries, words.Length);
        var compounds = new Compounds(Lexicon.Of(words, usage, model.Glossary), Lexicon.Simple(model.Glossary));
        var terms = TermList.Make(new WordTerms(analysis, groups, compounds).Of(words), usage);
        return new SearchIndex(documents, analysis, compounds, terms, PostingStore.Make(entries, terms));
    }

    /// <summary>The entries that the search knows, in the order of their numbers.</summary>
    public static ImmutableArray<Entry> DocumentsOf(SitePlan plan) =>
        [.. plan.Index.Public.OrderBy(entry => entry.SortKey, Danish.Order).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
}
