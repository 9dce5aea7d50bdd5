using System.Threading;
using Catalog.Content.Model;
using Catalog.Content.Schema;
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
    private readonly WordTable words;
    private readonly TermList terms;
    private readonly PostingStore postings;

    private SearchIndex(
        ImmutableArray<Entry> documents,
        ImmutableArray<int> ended,
        WordGroups groups,
        WordAnalysis analysis,
        Compounds compounds,
        WordTable words,
        TermList terms,
        PostingStore postings
    )
    {
        (Documents, Ended, Groups, Analysis, Compounds) = (documents, ended, groups, analysis, compounds);
        (this.words, this.terms, this.postings) = (words, terms, postings);
        var known = terms.Keys.SelectMany(key => key.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var passedOver = StopWords
            .All.Where(word => StopWords.IsPassedOver(Spelling.Fold(word)))
            .Select(analysis.AtomKey)
            .ToHashSet(StringComparer.Ordinal);
        WholePhrases =
        [
            .. terms
                .Keys.Select(key => key.Split(' '))
                .Where(atoms => atoms.Length > 1 && atoms.Any(passedOver.Contains))
                .Select(atoms => atoms[0])
                .Distinct(StringComparer.Ordinal),
        ];
        Aliases = [.. analysis.Aliases.Where(alias => known.Contains(alias.Value))];
    }

    public ImmutableArray<Entry> Documents { get; }

    public WordAnalysis Analysis { get; }

    /// <summary>How compounds are split, by the words of this catalogue.</summary>
    public Compounds Compounds { get; }

    /// <summary>The documents that were stopped or have been retired, which come after the others.</summary>
    public ImmutableArray<int> Ended { get; }

    /// <summary>Which words lead to which others, and to topics.</summary>
    internal WordGroups Groups { get; }

    /// <summary>The topics of a term that some entry is about, each with whether the term is only near it.</summary>
    public IEnumerable<(int Topic, bool IsNear)> TopicsOf(int term) =>
        Groups.Topics.Leading(Key(term)).Select(link => (Find(link.Key), link.IsNear)).Where(link => link.Item1 >= 0);

    /// <summary>How many terms there are.</summary>
    public int Count => terms.Keys.Length;

    /// <summary>Forms of the glossary's rows and their keys, in order: those of terms, and of words in phrases.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Aliases { get; }

    /// <summary>The keys of the first atoms of phrases with a stop word in them, in order.</summary>
    public ImmutableArray<string> WholePhrases { get; }

    /// <summary>The key of a term.</summary>
    public string Key(int term) => terms.Keys[term];

    /// <summary>The forms of a term in the catalogue, most frequent first, at most four.</summary>
    public ImmutableArray<string> Shown(int term) => terms.Shown[term];

    /// <summary>Whether the catalogue has a word in this form.</summary>
    public bool Has(string written) => words.Has(written);

    /// <summary>The documents of a term, as characters.</summary>
    public ReadOnlySpan<byte> EncodedPostings(int term) => postings.Of(term);

    /// <summary>The number of the term with a key, or the complement of where it would be (negative).</summary>
    public int Find(string key) => terms.Find(key);

    /// <summary>Indexes the entries that have a page.</summary>
    public static SearchIndex Make(SitePlan plan)
    {
        var model = plan.Catalogue.Model;
        var analysis = WordAnalysis.Of(model.Glossary);
        var groups = new WordGroups(model.Glossary, ShippedTopics.All.With(model.Topics), analysis);
        var table = new WordTable(analysis, groups);
        var documents = DocumentsOf(plan);

        using var readers = new ThreadLocal<EntryWordReader>(() => new EntryWordReader(table, model));
        var read = InParallel.Map(documents, entry => readers.Value!.Read(entry));
        var words = table.ById();
        var usage = WordUsage.Count(read, words.Length);
        var compounds = new Compounds(Lexicon.Of(words, usage, model.Glossary), Lexicon.Simple(model.Glossary));
        var termsOfWords = new WordTerms(analysis, groups, compounds, table.Has).Of(words);
        var (entries, termsOfAll) = LoosePhrases.Add(read, termsOfWords, groups, analysis, compounds);
        var terms = TermList.Make([.. termsOfAll, .. NamesOfTopics(termsOfWords, groups.Topics)], usage);
        ImmutableArray<int> ended =
        [
            .. Enumerable
                .Range(0, documents.Length)
                .Where(document => model.Lifecycle.ShelfOf(documents[document]) is Shelf.Learnt or Shelf.Retired),
        ];
        return new SearchIndex(documents, ended, groups, analysis, compounds, table, terms, PostingStore.Make(entries, terms));
    }

    // No entry need have a name for a query to lead from it to a topic that some entry has.
    private static IEnumerable<ImmutableArray<WordTerm>> NamesOfTopics(ImmutableArray<ImmutableArray<WordTerm>> words, TopicWords topics)
    {
        var known = words.SelectMany(terms => terms).Select(term => term.Key).Where(TopicWords.IsTopic).ToHashSet(StringComparer.Ordinal);
        return topics
            .Names.Where(name => topics.Of(name.Key).Any(link => known.Contains(link.Key)))
            .Select(name => ImmutableArray.Create(new WordTerm(name.Key, TermOrigin.Synonym, name.Shown)));
    }

    /// <summary>The entries that the search knows, in the order of their numbers.</summary>
    public static ImmutableArray<Entry> DocumentsOf(SitePlan plan) =>
        [.. plan.Index.Public.OrderBy(entry => entry.SortKey, Danish.Order).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
}
