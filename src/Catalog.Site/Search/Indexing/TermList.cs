namespace Catalog.Site.Search.Indexing;

/// <summary>A term of a word, by its number, and how the word comes to it.</summary>
internal readonly record struct TermUse(int Term, TermOrigin Origin);

/// <summary>
/// All terms, sorted by key (ordinal), with the forms that readers are shown; and the terms of each word. Words that have the
/// same terms share nothing: all lists are in one array, one after the other.
/// </summary>
internal sealed record TermList(ImmutableArray<string> Keys, ImmutableArray<ImmutableArray<string>> Shown, TermUse[] Uses, int[] Starts)
{
    private const int MostShown = 4;

    /// <summary>The terms of a word.</summary>
    public ReadOnlySpan<TermUse> Of(int word) => Uses.AsSpan(Starts[word]..Starts[word + 1]);

    /// <summary>The number of the term with a key, or a negative number.</summary>
    public int Find(string key) => Keys.BinarySearch(key, StringComparer.Ordinal);

    public static TermList Make(ImmutableArray<ImmutableArray<WordTerm>> ofWords, WordUsage usage)
    {
        ImmutableArray<string> keys =
        [
            .. ofWords.SelectMany(terms => terms).Select(term => term.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var numbers = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            numbers.Add(key, numbers.Count);
        }

        var starts = new int[ofWords.Length + 1];
        for (var word = 0; word < ofWords.Length; word++)
        {
            starts[word + 1] = starts[word] + ofWords[word].Length;
        }

        var uses = new TermUse[starts[^1]];
        var forms = new Form[starts[^1]];
        for (var word = 0; word < ofWords.Length; word++)
        {
            for (var i = 0; i < ofWords[word].Length; i++)
            {
                var term = ofWords[word][i];
                uses[starts[word] + i] = new TermUse(numbers[term.Key], term.Origin);
                forms[starts[word] + i] = new Form(
                    numbers[term.Key],
                    term.Origin,
                    word < usage.Times.Length ? usage.Times[word] : 0,
                    term.Shown
                );
            }
        }

        return new TermList(keys, ShownOf(forms, keys.Length), uses, starts);
    }

    private static ImmutableArray<ImmutableArray<string>> ShownOf(Form[] forms, int terms)
    {
        Array.Sort(forms);
        var shown = ImmutableArray.CreateBuilder<ImmutableArray<string>>(terms);
        var mostFrequent = new List<string>(MostShown);
        var i = 0;
        while (i < forms.Length)
        {
            var first = forms[i];
            mostFrequent.Clear();
            for (; i < forms.Length && forms[i].Term == first.Term; i++)
            {
                if (forms[i].IsLike(first) && mostFrequent.Count < MostShown && !mostFrequent.Contains(forms[i].Shown))
                {
                    mostFrequent.Add(forms[i].Shown);
                }
            }

            shown.Add([.. mostFrequent]);
        }

        return shown.MoveToImmutable();
    }

    // In the order a reader is shown them: words, then parts, then what the glossary adds, the most frequent first.
    private readonly record struct Form(int Term, TermOrigin Origin, int Times, string Shown) : IComparable<Form>
    {
        private int Rank =>
            Origin switch
            {
                TermOrigin.Word => 0,
                TermOrigin.Part or TermOrigin.Head or TermOrigin.Verb => 1,
                _ => 2,
            };

        public bool IsLike(Form other) => Rank == other.Rank;

        public int CompareTo(Form other) =>
            Term != other.Term ? Term.CompareTo(other.Term)
            : Rank != other.Rank ? Rank.CompareTo(other.Rank)
            : Times != other.Times ? other.Times.CompareTo(Times)
            : string.CompareOrdinal(Shown, other.Shown);
    }
}
