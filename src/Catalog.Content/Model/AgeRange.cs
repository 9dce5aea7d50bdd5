namespace Catalog.Content.Model;

/// <summary>Ages in whole years, both ends included.</summary>
public readonly record struct AgeRange(int From, int To)
{
    /// <summary>The highest age that a model can have.</summary>
    public const int Highest = 99;

    private static readonly ImmutableArray<AgeRange> UsualParts = [new(0, 2), new(3, 5), new(6, 9), new(10, 12), new(13, 15), new(16, 18)];

    /// <summary>The ages of the children and young people that a catalogue is about, where its model names no others.</summary>
    public static AgeRange Usual { get; } = new(0, 18);

    /// <summary>The groups that ages are told in where a model names none of its own; what is over the usual ages is one.</summary>
    public ImmutableArray<AgeRange> Groups()
    {
        var (from, to) = (From, To);
        return
        [
            .. UsualParts
                .Append(new AgeRange(Usual.To + 1, Highest))
                .Select(part => new AgeRange(int.Max(part.From, from), int.Min(part.To, to)))
                .Where(part => part.From <= part.To),
        ];
    }

    /// <summary>What ages within these are, as a finding says it.</summary>
    public string Limits => $"inden for {From}-{To} år, den laveste alder først";

    /// <summary>Whether some age lies in both.</summary>
    public bool Meets(AgeRange other) => From <= other.To && To >= other.From;

    /// <summary>Whether all of the other's ages are within these.</summary>
    public bool Holds(AgeRange other) => From <= other.From && other.To <= To;

    /// <summary>The ages as a reader sees them, with an en dash and without a unit.</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From}–{To}";
}
