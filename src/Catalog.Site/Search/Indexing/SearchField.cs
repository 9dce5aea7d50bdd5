namespace Catalog.Site.Search.Indexing;

/// <summary>The field of an entry that a word is in.</summary>
public enum SearchField : byte
{
    Title,
    AlsoKnownAs,
    Summary,
    Heading,
    Choice,
    Unit,
    Prose,
    Fact,
    Source,
    Situation,
}

/// <summary>Whether a word is whole or an atom of a word with hyphens.</summary>
public enum WordPlace : byte
{
    Whole,
    FirstAtom,
    LastAtom,
}

/// <summary>How much a word weighs in a field, and how much a long field takes from it (the b of BM25F).</summary>
internal readonly record struct FieldWeight(float Weight, float Length)
{
    /// <summary>The weights in the order of <see cref="SearchField"/>.</summary>
    public static ImmutableArray<FieldWeight> All { get; } =
    [
        new(6, 0.3f),
        new(5, 0.3f),
        new(3, 0.4f),
        new(1.5f, 0.5f),
        new(2, 0.3f),
        new(1, 0.5f),
        new(1, 0.75f),
        new(1, 0.75f),
        new(0.3f, 0.75f),
        new(1, 0.75f),
    ];
}
