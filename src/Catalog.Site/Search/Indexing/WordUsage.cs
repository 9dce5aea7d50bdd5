namespace Catalog.Site.Search.Indexing;

/// <summary>
/// For each word how often it is in the catalogue, in how many entries, and whether it is in a field that names subjects.
/// </summary>
internal sealed record WordUsage(int[] Times, int[] Entries, bool[] NamesSubject)
{
    public static WordUsage Count(ImmutableArray<EntryWords> entries, int words)
    {
        var usage = new WordUsage(new int[words], new int[words], new bool[words]);
        var last = new int[words];
        for (var entry = 0; entry < entries.Length; entry++)
        {
            foreach (var use in entries[entry].Uses)
            {
                usage.Times[use.Word] += use.Often;
                usage.Entries[use.Word] += last[use.Word] == entry + 1 ? 0 : 1;
                usage.NamesSubject[use.Word] |=
                    use.Field is SearchField.Title or SearchField.AlsoKnownAs or SearchField.Heading or SearchField.Choice;
                last[use.Word] = entry + 1;
            }
        }

        return usage;
    }
}
