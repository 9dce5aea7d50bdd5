namespace Catalog.Site.Planning;

/// <summary>
/// Which file has an entry's column for the page that compares. It follows from the id alone, so that the page needs no list of
/// all entries, and an unknown id is simply not in its file. The site's script calculates it in the same way.
/// </summary>
public static class ComparisonShards
{
    private const int EntriesEach = 4;
    private const uint Basis = 2_166_136_261;
    private const uint Prime = 16_777_619;

    /// <summary>How many files there are for so many entries; on average each has four.</summary>
    public static int CountFor(int entries) => int.Max(1, (entries + EntriesEach - 1) / EntriesEach);

    /// <summary>The number of the file that holds an entry: FNV-1a of the id (RFC 9923), 32 bits, one UTF-16 unit at a time.</summary>
    public static int Of(string id, int shards)
    {
        var hash = Basis;
        foreach (var letter in id)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        return (int)(hash % (uint)shards);
    }
}
