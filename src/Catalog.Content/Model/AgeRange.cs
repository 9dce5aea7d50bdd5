namespace Catalog.Content.Model;

/// <summary>Ages in whole years, both ends included.</summary>
public readonly record struct AgeRange(int From, int To)
{
    /// <summary>The catalogue is about children and young people up to this age.</summary>
    public const int Oldest = 18;

    /// <summary>The groups that ages are told in where a model names none of its own.</summary>
    public static ImmutableArray<AgeRange> UsualGroups { get; } =
    [new(0, 2), new(3, 5), new(6, 9), new(10, 12), new(13, 15), new(16, Oldest)];

    /// <summary>Whether some age lies in both.</summary>
    public bool Meets(AgeRange other) => From <= other.To && To >= other.From;

    /// <summary>The ages as a reader sees them, with an en dash and without a unit.</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From}–{To}";
}
