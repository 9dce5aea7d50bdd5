using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Outcome = Catalog.Content.Numbers.Outcome;

namespace Catalog.Tests.Properties;

/// <summary>What changed, and what more than chance looks like: examples from the definitions, and what holds for any series.</summary>
public sealed class NumberProperties
{
    private static readonly Arbitrary<decimal[]> Series = Arb.From(
        Gen.OneOf(Gen.Choose(-3, 3), Gen.Choose(-10_000, 10_000)).Select(number => number / 4m).ArrayOf(),
        ArbMap.Default.ArbFor<decimal[]>().Shrinker
    );

    private static readonly Arbitrary<(decimal[], int)> Shifted = Arb.From(
        from series in Series.Generator
        from more in Gen.Choose(-500, 500)
        select (series, more)
    );

    [Fact]
    public void In_a_mirror_the_outcome_is_the_same() =>
        HostileText.Holds(
            Series,
            values =>
            {
                var (up, down) = (Measured(Direction.Up, values), Measured(Direction.Down, [.. values.Select(value => -value)]));
                var (one, other) = (Change.Of(up), Change.Of(down));
                Assert.Equal((one?.Outcome, one?.Absolute, one?.Relative), (other?.Outcome, -other?.Absolute, -other?.Relative));
                Assert.Equal(Judged(RunChart.Of(up, null)), Judged(RunChart.Of(down, null)));
                Assert.Equal(RunChart.Of(up, null)?.Median, -RunChart.Of(down, null)?.Median);
            },
            2_000
        );

    [Fact]
    public void As_much_more_each_time_changes_nothing_but_the_median() =>
        HostileText.Holds(
            Shifted,
            pair =>
            {
                var (values, more) = pair;
                var (before, after) = (Measured(Direction.Up, values), Measured(Direction.Up, [.. values.Select(value => value + more)]));
                Assert.Equal(Change.Of(before)?.Absolute, Change.Of(after)?.Absolute);
                Assert.Equal(Judged(RunChart.Of(before, null)), Judged(RunChart.Of(after, null)));
                Assert.Equal(RunChart.Of(before, null)?.Median + more, RunChart.Of(after, null)?.Median);
            },
            2_000
        );

    [Fact]
    public void Half_of_the_points_lie_on_each_side_of_the_median() =>
        HostileText.Holds(
            Series,
            values =>
            {
                if (RunChart.Of(Measured(Direction.Up, values), null) is { } chart)
                {
                    Assert.True(values.Count(value => value < chart.Median) <= values.Length / 2);
                    Assert.True(values.Count(value => value > chart.Median) <= values.Length / 2);
                }
            }
        );

    [Fact]
    public void A_signal_is_what_its_definition_says() =>
        HostileText.Holds(
            Series,
            values =>
            {
                var chart = RunChart.Of(Measured(Direction.Up, values), null);
                foreach (var signal in chart?.Signals ?? [])
                {
                    var points = values[signal.First..(signal.Last + 1)];
                    var sides = points.Select(value => decimal.Sign(value - chart!.Median)).Where(side => side != 0).ToList();
                    var steps = points.Zip(points.Skip(1), (one, next) => decimal.Sign(next - one)).Where(step => step != 0).ToList();
                    Assert.True(
                        signal.Kind == SignalKind.Shift
                            ? sides.Count >= 6 && sides.Distinct().Count() == 1
                            : steps.Count >= 4 && steps.Distinct().Count() == 1
                    );
                }
            },
            2_000
        );

    [Theory]
    [InlineData("2 5 9", Direction.Up, Outcome.Better, 7, "3,5")]
    [InlineData("1,9 2,4", Direction.Down, Outcome.Worse, 0.5, "0,2631578947368421052631578947")]
    [InlineData("4 3", Direction.Down, Outcome.Better, -1, "-0,25")]
    [InlineData("-4 -3", Direction.Down, Outcome.Worse, 1, "0,25")]
    [InlineData("3 8 3", Direction.Up, Outcome.Unchanged, 0, "0")]
    [InlineData("0 3", Direction.Up, Outcome.Better, 3, null)]
    [InlineData("3 4", null, Outcome.Unjudged, 1, "0,3333333333333333333333333333")]
    [InlineData("3 3", null, Outcome.Unchanged, 0, "0")]
    public void A_change_is_from_the_first_to_the_last(string series, Direction? better, Outcome outcome, double absolute, string? relative)
    {
        var change = Change.Of(Measured(better, Values(series)))!;
        Assert.Equal((outcome, (decimal)absolute), (change.Outcome, change.Absolute));
        Assert.Equal(relative is null ? null : Values(relative)[0], change.Relative);
    }

    [Fact]
    public void What_is_kept_back_or_is_words_has_no_change()
    {
        Assert.Null(Change.Of(Measured(Direction.Up, [3])));
        Assert.Null(Change.Of(Measured(Direction.Up, [3, 4]) with { Kind = MeasurementKind.Qualitative }));
        var hidden = Measured(Direction.Up, [3, 4, 5]);
        hidden = hidden with
        {
            Points = [hidden.Points[0] with { Value = new(new Quantity(5, IsHidden: true), default) }, .. hidden.Points[1..]],
        };
        Assert.Equal((4, 5), (Change.Of(hidden)!.Baseline.Value, Change.Of(hidden)!.Latest.Value));
    }

    [Fact]
    public void The_order_is_that_of_the_dates()
    {
        var measured = Measured(Direction.Up, [3, 4, 5]);
        Assert.Equal(Change.Of(measured), Change.Of(measured with { Points = [.. measured.Points.Reverse()] }));
    }

    [Fact]
    public void The_largest_and_the_smallest_numbers_there_are_do_no_harm()
    {
        Assert.Null(Change.Of(Measured(Direction.Up, [decimal.MaxValue, decimal.MinValue])));
        Assert.Null(Change.Of(Measured(Direction.Up, [0.0000000000000000000000000001m, 1_000_000_000_000]))!.Relative);
        Assert.Null(RunChart.Of(Measured(Direction.Up, [decimal.MaxValue]), null));
    }

    [Theory]
    [InlineData("1 1 1 1 1 1 9 9 9 9 9 9", "Shift 6-11 Up")]
    [InlineData("1 1 1 1 1 9 9 9 9 9", "")]
    [InlineData("1 1 1 1 1 5 9 9 9 9 9", "")]
    [InlineData("1 2 1 9 5 5 9 9 9 9 9 1 1 1", "Shift 3-10 Up")]
    [InlineData("1 1 1 1 1 9 9 9 9", "")]
    [InlineData("5 6 5 6 5 6 7 8 9", "")]
    [InlineData("5 6 5 6 5 6 7 8 9 5", "Trend 4-8 Up")]
    [InlineData("5 6 5 6 5 6 7 8 5 6", "")]
    [InlineData("6 6 5 6 5 6 6 7 7 8 9 5", "Trend 4-10 Up")]
    [InlineData("5 6 7 8 9 8 7 6 5 6", "Trend 0-4 Up, Trend 4-8 Down")]
    [InlineData("9 9 9 9 9 9 1 1 1 1 1 1", "Shift 6-11 Down")]
    [InlineData("5 5 5 5 5 5 5 5 5 5", "")]
    [InlineData("5 5 5 5 5 5 5 9 9 9 9 9 9", "Shift 7-12 Up")]
    public void Signals_are_those_of_the_run_chart_rules(string series, string expected)
    {
        var signals = RunChart.Of(Measured(Direction.Up, Values(series)), null)!.Signals;
        Assert.Equal(expected, string.Join(", ", signals.Select(signal => $"{signal.Kind} {signal.First}-{signal.Last} {signal.Goes}")));
        Assert.All(signals, signal => Assert.Equal(signal.Goes == Direction.Up ? Outcome.Better : Outcome.Worse, signal.Outcome));
    }

    private static IEnumerable<(SignalKind, int, int, Outcome)> Judged(RunChart? chart) =>
        chart?.Signals.Select(signal => (signal.Kind, signal.First, signal.Last, signal.Outcome)) ?? [];

    private static decimal[] Values(string series) => [.. series.Split(' ').Select(value => decimal.Parse(value, Danish.Culture))];

    private static Measurement Measured(Direction? better, decimal[] values)
    {
        var first = new DateOnly(2025, 1, 1);
        return new Measurement(
            null,
            null,
            MeasurementKind.Quantitative,
            "",
            better,
            null,
            null,
            [
                .. values.Select(
                    (value, i) =>
                        new MeasuredPoint(
                            new(first.AddDays(i), default),
                            new(new Quantity(value), default),
                            null,
                            "",
                            HasValue: true,
                            default
                        )
                ),
            ],
            default
        );
    }
}
