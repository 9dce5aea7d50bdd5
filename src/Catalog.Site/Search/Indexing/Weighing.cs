namespace Catalog.Site.Search.Indexing;

/// <summary>
/// How much an entry answers to its terms: BM25F (Zaragoza, Craswell, Taylor, Saria and Robertson 2004). A word's uses are
/// added over the fields before they saturate. What comes by way of a compound or a synonym saturates by itself and is then
/// worth less, so that ten uses of a synonym never outweigh the word.
/// </summary>
internal sealed class Weighing
{
    private const float Saturation = 2;

    private readonly ImmutableArray<EntryWords> entries;
    private readonly TermList terms;
    private readonly float[] averages;
    private readonly int[] documents;
    private readonly Sums[] sums;
    private readonly List<int> found = [];

    public Weighing(ImmutableArray<EntryWords> entries, TermList terms)
    {
        (this.entries, this.terms) = (entries, terms);
        documents = new int[terms.Keys.Length];
        sums = new Sums[terms.Keys.Length];
        averages =
        [
            .. Enumerable
                .Range(0, FieldWeight.All.Length)
                .Select(field => float.Max(1, (float)entries.Sum(entry => (long)entry.Lengths[field]) / int.Max(1, entries.Length))),
        ];
    }

    /// <summary>The terms of a document, each once.</summary>
    public List<int> TermsOf(int document)
    {
        Clear();
        foreach (var use in entries[document].Uses)
        {
            foreach (var term in terms.Of(use.Word))
            {
                Find(term.Term);
            }
        }

        return found;
    }

    /// <summary>Counts one more entry for the term.</summary>
    public void CountEntry(int term) => documents[term]++;

    /// <summary>The terms of a document, each once; then <see cref="Impact"/> gives what the document is worth for each.</summary>
    public List<int> Weigh(int document)
    {
        Clear();
        var entry = entries[document];
        Span<float> fields = stackalloc float[FieldWeight.All.Length];
        for (var field = 0; field < fields.Length; field++)
        {
            var (weight, length) = FieldWeight.All[field];
            fields[field] = weight / (1 - length + (length * entry.Lengths[field] / averages[field]));
        }

        foreach (var use in entry.Uses)
        {
            var times = use.Often * fields[(int)use.Field];
            foreach (var term in terms.Of(use.Word))
            {
                Find(term.Term)
                    .Add(Origin(term.Origin, use.Place), term.Origin == TermOrigin.Loose ? (float)use.Often / WordUse.MostOften : times);
            }
        }

        return found;
    }

    /// <summary>What the document that was weighed last is worth for a term: 1 to <see cref="Postings.MostImpact"/>.</summary>
    public int Impact(int term) =>
        int.Clamp((int)MathF.Round(sums[term].Total() * Rarity(documents[term]) / Rarity(1) * Postings.MostImpact), 1, Postings.MostImpact);

    // An atom of a word with hyphens is a part of a compound; what its group adds comes by way of the part.
    private static TermOrigin Origin(TermOrigin term, WordPlace place) =>
        place == WordPlace.Whole || term != TermOrigin.Word ? term
        : place == WordPlace.LastAtom ? TermOrigin.Head
        : TermOrigin.Part;

    // Never zero: even a word that every entry has counts more in a title than in the text.
    private float Rarity(int count) => MathF.Log(1 + ((float)entries.Length / count));

    private ref Sums Find(int term)
    {
        ref var sum = ref sums[term];
        if (!sum.IsFound)
        {
            sum.IsFound = true;
            found.Add(term);
        }

        return ref sum;
    }

    private void Clear()
    {
        foreach (var term in found)
        {
            sums[term] = default;
        }

        found.Clear();
    }

    private struct Sums
    {
        private float word;
        private float part;
        private float head;
        private float synonym;
        private float synonymOfPart;
        private float verb;
        private float loose;
        private float topic;

        public bool IsFound { get; set; }

        public void Add(TermOrigin origin, float times)
        {
            switch (origin)
            {
                case TermOrigin.Word:
                    word += times;
                    break;
                case TermOrigin.Part:
                    part += times;
                    break;
                case TermOrigin.Head:
                    head += times;
                    break;
                case TermOrigin.Synonym:
                    synonym += times;
                    break;
                case TermOrigin.Verb:
                    verb += times;
                    break;
                case TermOrigin.Loose:
                    loose = float.Max(loose, times);
                    break;
                case TermOrigin.Topic:
                    topic += times;
                    break;
                case TermOrigin.NearTopic:
                    topic += Factors.NearTopic * times;
                    break;
                case TermOrigin.TopicOfPart:
                    topic += Factors.TopicOfPart * times;
                    break;
                default:
                    synonymOfPart += times;
                    break;
            }
        }

        // Between 0 and 1: the word itself, and of what is left the best of the other ways.
        public readonly float Total()
        {
            var own = Saturated(word);
            var ofWord = float.Max(
                Factors.Verb * Saturated(verb),
                float.Max(Factors.Part * Saturated(part), Factors.Head * Saturated(head))
            );
            var ofGroup = float.Max(
                Factors.Loose * loose,
                float.Max(Factors.Synonym * Saturated(synonym), Factors.SynonymOfPart * Saturated(synonymOfPart))
            );
            var other = float.Max(float.Max(ofWord, ofGroup), Saturated(topic));
            return own + ((1 - own) * other);
        }

        private static float Saturated(float times) => times / (times + Saturation);
    }
}
