namespace Catalog.Content.Numbers;

/// <summary>
/// How well <see cref="RunChart"/> tells a change from chance with so many numbers before and after the start: in how many of a
/// hundred series a change for the better of one and of two standard deviations gives a signal for the better, and in how many
/// series without a change there is a signal all the same. Found by simulating series of independent, normally distributed
/// numbers, as Anhøj and Olesen do in »Run Charts Revisited: A Simulation Study of Run Chart Rules for Detection of Non-Random
/// Variation in Health Care Processes«, PLoS ONE 2014;9(11):e113825; a test repeats it. Numbers that hang together from one to the
/// next give more false signals than this.
/// </summary>
public sealed record SignalPower(int Before, int After, int SeesOne, int SeesTwo, int FalseSignals)
{
    /// <summary>
    /// The fewest: the level before the start is only held against the one after when each is a run of six. With five before, not
    /// even a series in which every number after is better than every number before need give a signal.
    /// </summary>
    public static SignalPower Fewest { get; } = new(6, 6, 7, 34, 5);

    /// <summary>Enough for a change of two standard deviations to be seen in more than eight of ten series.</summary>
    public static SignalPower Enough { get; } = new(12, 12, 43, 86, 19);

    /// <summary>Half a year of weeks after the start: what more numbers cost in false signals.</summary>
    public static SignalPower Many { get; } = new(12, 26, 68, 97, 46);

    public static ImmutableArray<SignalPower> All { get; } = [Fewest, Enough, Many];

    /// <summary>
    /// In how many of a hundred series without a change there is a signal all the same, by how many numbers there are after the start
    /// at most, with 24 before it; with fewer before it there are about as many or fewer.
    /// </summary>
    public static ImmutableArray<(int After, int FalseSignals)> ByLength { get; } =
    [(6, 8), (8, 12), (10, 16), (12, 22), (16, 31), (20, 38), (26, 49), (32, 58), (40, 66), (52, 78), (78, 90), (104, 95)];

    /// <summary>The share for a chart: that of the shortest series in the list that is not shorter, and all beyond the list.</summary>
    public static int FalseSignalsOf(int after) =>
        ByLength.FirstOrDefault(each => each.After >= after, (After: after, FalseSignals: 100)).FalseSignals;
}
