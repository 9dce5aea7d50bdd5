namespace Catalog.Content.Model;

/// <summary>Ages in whole years, both ends included.</summary>
public readonly record struct AgeRange(int From, int To)
{
    /// <summary>The catalogue is about children and young people up to this age.</summary>
    public const int Oldest = 18;

    /// <summary>The ages as a reader sees them, with an en dash and without a unit.</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From}–{To}";
}
