using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Tests.Figures;
using Xunit;

namespace Catalog.Tests.Measuring;

/// <summary>
/// What is said of how sure a signal is, held against <see cref="RunChart"/> itself on made-up series: independent, normally
/// distributed numbers, and after the start the same with so many standard deviations added. The seed is fixed.
/// </summary>
public sealed class SignalPowerTests
{
    // With so many series a share is known to within 1.1 percentage points (two standard errors).
    private const int Series = 8_000;
    private const int PercentagePoints = 2;

    public static TheoryData<int> Stated => [.. Enumerable.Range(0, SignalPower.All.Length)];

    [Theory]
    [MemberData(nameof(Stated))]
    public void A_series_without_a_change_gives_a_signal_as_often_as_is_said(int at)
    {
        var stated = SignalPower.All[at];

        Assert.Equal(stated.FalseSignals, Share(stated, shift: 0, _ => true), (double)PercentagePoints);
    }

    [Theory]
    [MemberData(nameof(Stated))]
    public void A_change_for_the_better_is_seen_as_often_as_is_said(int at)
    {
        var stated = SignalPower.All[at];

        Assert.Equal(stated.SeesOne, Share(stated, shift: 1, IsBetter), (double)PercentagePoints);
        Assert.Equal(stated.SeesTwo, Share(stated, shift: 2, IsBetter), (double)PercentagePoints);
    }

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, SignalPower.ByLength.Length)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_longer_series_gives_more_false_signals_and_it_is_said_how_many(int at)
    {
        var (after, stated) = SignalPower.ByLength[at];

        Assert.Equal(stated, Share(new SignalPower(24, after, 0, 0, stated), shift: 0, _ => true), (double)PercentagePoints);
        Assert.True(Share(new SignalPower(12, after, 0, 0, stated), shift: 0, _ => true) <= stated + PercentagePoints);
        Assert.Equal(stated, SignalPower.FalseSignalsOf(after));
        Assert.Equal(100, SignalPower.FalseSignalsOf(SignalPower.ByLength[^1].After + 1));
    }

    [Fact]
    public void Enough_sees_two_standard_deviations_in_more_than_eight_of_ten()
    {
        Assert.True(SignalPower.Enough.SeesTwo > 80);
        Assert.True(SignalPower.Fewest.SeesTwo < 80);
    }

    [Fact]
    public void With_the_fewest_a_series_whose_levels_do_not_meet_always_gives_a_signal()
    {
        var random = new Random(6);
        var (before, after) = (SignalPower.Fewest.Before, SignalPower.Fewest.After);

        Assert.All(Enumerable.Range(0, 500), _ => Assert.True(IsBetterAt(Apart(random, before, after + random.Next(20)), before)));
    }

    [Theory]
    [InlineData(5, 6)]
    [InlineData(5, 12)]
    [InlineData(6, 5)]
    [InlineData(1, 12)]
    public void With_fewer_there_are_such_series_without_a_signal(int before, int after)
    {
        var random = new Random(5);

        Assert.Contains(Enumerable.Range(0, 500), _ => !IsBetterAt(Apart(random, before, after), before));
    }

    // The levels before and after are ten apart, and the numbers of each are within one.
    private static decimal?[] Apart(Random random, int before, int after) =>
        [.. Enumerable.Range(0, before + after).Select(i => (decimal?)Math.Round((decimal)random.NextDouble() + (i < before ? 0 : 10), 4))];

    private static bool IsBetterAt(decimal?[] values, int before) => Chart(values, before).Signals.Any(IsBetter);

    private static bool IsBetter(RunSignal signal) => signal.Outcome == Outcome.Better;

    // The percentage of the series that give a signal of a kind.
    private static double Share(SignalPower size, double shift, Func<RunSignal, bool> counts)
    {
        var random = new Random((size.Before * 1_000) + (size.After * 10) + (int)shift);
        var found = 0;
        for (var i = 0; i < Series; i++)
        {
            decimal?[] values =
            [
                .. Enumerable.Range(0, size.Before + size.After).Select(at => (decimal?)(Normal(random) + (at < size.Before ? 0 : shift))),
            ];
            found += Chart(values, size.Before).Signals.Any(counts) ? 1 : 0;
        }

        return 100.0 * found / Series;
    }

    private static RunChart Chart(decimal?[] values, int before) =>
        RunChart.Of(Measured.Of(Direction.Up, values), Measured.FirstDay.AddMonths(before - 1))!;

    // Box and Muller's transformation.
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
