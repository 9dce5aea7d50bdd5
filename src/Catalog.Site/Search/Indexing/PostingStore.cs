namespace Catalog.Site.Search.Indexing;

/// <summary>The postings of all terms as characters, one term after the other.</summary>
internal sealed record PostingStore(byte[] Characters, int[] Starts)
{
    public ReadOnlySpan<byte> Of(int term) => Characters.AsSpan(Starts[term]..Starts[term + 1]);

    /// <summary>
    /// Weighs every entry for its terms. First the entries of each term are counted, for its weight and its room; then the
    /// characters are written in place, so that nothing is in memory twice.
    /// </summary>
    public static PostingStore Make(ImmutableArray<EntryWords> entries, TermList terms)
    {
        var weighing = new Weighing(entries, terms);
        var starts = new int[terms.Keys.Length + 1];
        var last = new int[terms.Keys.Length];
        Array.Fill(last, -1);
        for (var document = 0; document < entries.Length; document++)
        {
            foreach (var term in weighing.TermsOf(document))
            {
                starts[term + 1] += Postings.Length(document - last[term] - 1);
                weighing.CountEntry(term);
                last[term] = document;
            }
        }

        for (var term = 0; term < terms.Keys.Length; term++)
        {
            starts[term + 1] += starts[term];
        }

        var characters = new byte[starts[^1]];
        var next = starts[..^1];
        Array.Fill(last, -1);
        for (var document = 0; document < entries.Length; document++)
        {
            foreach (var term in weighing.Weigh(document))
            {
                next[term] += Postings.Write(characters.AsSpan(next[term]), document - last[term] - 1, weighing.Impact(term));
                last[term] = document;
            }
        }

        return new PostingStore(characters, starts);
    }
}
