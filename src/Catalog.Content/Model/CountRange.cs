namespace Catalog.Content.Model;

/// <summary>How many people, both ends included.</summary>
public readonly record struct CountRange(int From, int To)
{
    /// <summary>The most people that a method's usual group may have.</summary>
    public const int Most = 60;

    /// <summary>What the numbers must be, as the end of a sentence.</summary>
    public static string Limits { get; } = $"inden for 0-{Most}, det laveste tal først";

    /// <summary>The number as a reader sees it, with an en dash.</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From}–{To}";
}
