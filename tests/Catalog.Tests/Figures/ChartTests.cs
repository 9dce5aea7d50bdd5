using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Site.Figures;
using Catalog.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Catalog.Tests.Figures;

/// <summary>Charts, as they are drawn: where the points are, what the scale holds, and what a number that is kept back looks like.</summary>
public sealed class ChartTests
{
    // Numbers close together, far apart, tiny, huge, equal and negative; one in six is kept back.
    private static readonly Arbitrary<decimal?[]> Wild = Arb.From(
        from count in Gen.Choose(3, 60)
        from power in Gen.Elements(0.001m, 0.25m, 1m, 100_000_000m)
        from middle in Gen.Elements(0, 0, 10, 1_000, -70)
        from spread in Gen.Elements(0, 1, 9, 1_000)
        from values in Gen.Frequency(
                (5, Gen.Choose(-spread, spread).Select(value => (decimal?)((value + middle) * power))),
                (1, Gen.Constant((decimal?)null))
            )
            .ArrayOf(count)
        select (decimal?[])[0.5m, .. values, 7m, 12m]
    );

    [Fact]
    public void Every_point_lies_on_the_drawing_in_the_order_of_the_days() =>
        HostileText.Holds(
            Wild,
            values =>
            {
                var (figure, svg) = Drawn(values);
                var points = Points(svg);
                Assert.Equal(values.Count(value => value is not null), points.Count);
                Assert.All(points, point => Assert.True(point.X is >= 0 and <= 100 && point.Y is >= 0 and <= 100, $"{point}"));
                Assert.True(points.Zip(points.Skip(1)).All(pair => pair.First.X < pair.Second.X));
                var higher = figure.Chart.Points.Zip(points).OrderByDescending(pair => pair.First.Value).Select(pair => pair.Second.Y);
                Assert.Equal(higher.Order(), higher);
            }
        );

    [Fact]
    public void The_scale_is_round_and_holds_every_number() =>
        HostileText.Holds(
            Wild,
            values =>
            {
                ImmutableArray<decimal> told = [.. values.OfType<decimal>()];
                foreach (var axis in new[] { ValueAxis.Over(told), ValueAxis.Over(told, fromZero: true) })
                {
                    Assert.True(axis.Low <= told.Min() && axis.High >= told.Max() && axis.Low < axis.High);
                    Assert.InRange(axis.Ticks.Length, 2, 7);
                    Assert.Equal((axis.Low, axis.High), (axis.Ticks[0], axis.Ticks[^1]));
                    Assert.Matches(
                        "^[125]$",
                        axis.Step.ToString(CultureInfo.InvariantCulture)
                            .Replace("0", "", StringComparison.Ordinal)
                            .Replace(".", "", StringComparison.Ordinal)
                    );
                }

                Assert.False(ValueAxis.Over(told, fromZero: true).IsCut);
            }
        );

    [Fact]
    public void A_number_that_is_kept_back_has_a_day_and_no_height() =>
        HostileText.Holds(
            Wild,
            values =>
            {
                var (figure, svg) = Drawn(values);
                Assert.Equal(
                    values
                        .Select((value, i) => (value, i))
                        .Where(each => each.value is null)
                        .Select(each => Measured.FirstDay.AddMonths(each.i))
                        .Select(figure.Days.Place)
                        .Select(Rounded),
                    svg.QuerySelectorAll(".kept-back").Select(mark => Share(mark, "x"))
                );
                Assert.All(svg.QuerySelectorAll(".kept-back"), mark => Assert.Equal("100%", mark.GetAttribute("y")));
                Assert.All(
                    figure.Stretches(),
                    stretch => Assert.DoesNotContain(figure.HiddenDays, day => day > stretch[0].Day && day < stretch[^1].Day)
                );
                Assert.Equal(figure.Chart.Points, figure.Stretches().SelectMany(stretch => stretch));
            }
        );

    [Fact]
    public void What_is_kept_back_changes_nothing_of_what_is_drawn_but_its_own_mark()
    {
        var two = Measured.Of(Direction.Down, 9, null, 7, 6);
        var other = two with
        {
            Points = two.Points.SetItem(1, two.Points[1] with { Value = new(new Quantity(3, IsHidden: true), default) }),
        };

        Assert.Equal(Draw(two), Draw(other));
    }

    [Fact]
    public void Nothing_in_a_drawing_is_no_number() =>
        HostileText.Holds(
            Wild,
            values =>
            {
                var (_, svg) = Drawn(values);
                Assert.DoesNotContain("NaN", svg.OuterHtml, StringComparison.Ordinal);
                Assert.DoesNotContain("Infinity", svg.OuterHtml, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"\d,\d+%", svg.OuterHtml);
            }
        );

    [Theory]
    [InlineData("2,4 1,9 1,6", "0 1 2 3")]
    [InlineData("98 99 97", "97 98 99")]
    [InlineData("7 7 7", "0 2 4 6 8")]
    [InlineData("0 0 0", "0 1")]
    [InlineData("-4 -3 -5", "-6 -4 -2 0")]
    [InlineData("0,001 -0,002 0,0035", "-0,002 0 0,002 0,004")]
    [InlineData("1000000000 1010000000 990000000", "990.000.000 995.000.000 1.000.000.000 1.005.000.000 1.010.000.000")]
    public void The_scale_begins_at_nought_unless_little_would_be_seen(string series, string ticks) =>
        Assert.Equal(
            ticks,
            string.Join(
                ' ',
                ValueAxis.Over([.. Measured.Series(series).OfType<decimal>()]).Ticks.Select(tick => Content.Text.Danish.Number(tick))
            )
        );

    [Fact]
    public void Where_numbers_are_kept_back_the_scale_has_nought() =>
        Assert.Equal(0, Figure(Measured.Of(Direction.Down, 9, 8, 7, null)).Values.Low);

    [Fact]
    public void A_signal_is_a_band_behind_its_points_and_never_behind_them_all()
    {
        var svg = Parsed(Draw(Measured.Of(Direction.Down, Measured.Series("9 9 9 9 9 9 1 1 1 1 1 1"))).ToString());
        var band = Assert.Single(svg.QuerySelectorAll("g.signal rect"));

        Assert.Equal(Points(svg)[6].X, Share(band, "x"));
        Assert.Equal(100, Share(band, "x") + Share(band, "width"));
        Assert.Empty(Parsed(Draw(Measured.Of(Direction.Down, Measured.Series("9 9 9 1 1 1"))).ToString()).QuerySelectorAll("g.signal"));
    }

    [Fact]
    public void A_number_that_is_not_compared_stands_outside_the_line()
    {
        var measured = Measured.Of(Direction.Down, 9, 8, 7, 2);
        var svg = Parsed(
            Draw(measured with { Points = measured.Points.SetItem(3, measured.Points[3] with { Note = "Kun de ældste." }) }).ToString()
        );

        Assert.Equal(100, Share(Assert.Single(svg.QuerySelectorAll("circle.left-out")), "cx"));
        Assert.Equal(3, Points(svg).Count);
        Assert.Equal(3, Assert.Single(svg.QuerySelectorAll("polyline")).GetAttribute("points")!.Split(' ').Length);
    }

    [Fact]
    public void Marks_are_drawn_on_their_day_and_never_on_top_of_each_other()
    {
        var figure = Figure(Measured.Of(Direction.Down, 3, 2, 1)) with
        {
            Marks = [.. Enumerable.Range(0, 200).Select(i => new ChartMark(Measured.FirstDay.AddDays(i - 10), i + 1))],
        };
        var svg = Parsed(figure.Draw("m", "", "").ToString());
        var numbers = svg.QuerySelectorAll("text.mark-number").Select(number => Share(number, "x")).ToList();

        Assert.Equal(60, svg.QuerySelectorAll("line.mark").Length);
        Assert.True(numbers.Count > 5 && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second - pair.First >= 6.9m));
    }

    [Theory]
    [InlineData(48, 62, 70.0)]
    [InlineData(7, 7, null)]
    [InlineData(0, 0, null)]
    [InlineData(-4, 3, -10.0)]
    [InlineData(0.001, 1_000_000_000, null)]
    public void Before_and_after_stand_on_a_scale_with_nought(double before, double after, double? target)
    {
        var axis = BeforeAfterFigure.Scale(Change.Of(Measured.Of(null, (decimal)before, (decimal)after))!, (decimal?)target);

        Assert.All(new[] { 0, before, after, target ?? after }, value => Assert.InRange(axis.Place((decimal)value), 0, 100));
    }

    private static (RunChartFigure Figure, IElement Drawing) Drawn(decimal?[] values)
    {
        var figure = Figure(Measured.Of(Direction.Down, values));
        return (figure, Parsed(figure.Draw("m", "T", "D").ToString()));
    }

    private static RunChartFigure Figure(Measurement measurement)
    {
        ImmutableArray<DateOnly> hidden =
        [
            .. measurement.Points.Where(point => point.Value!.Value.IsHidden).Select(point => point.Day!.Value),
        ];
        return new RunChartFigure(RunChart.Of(measurement, null)!, hidden, hidden, null, []);
    }

    private static Content.Markup.SafeHtml Draw(Measurement measurement) => Figure(measurement).Draw("m", "T", "D");

    private static List<(decimal X, decimal Y)> Points(IElement svg) =>
        [.. svg.QuerySelectorAll("circle.point, circle.baseline").Select(point => (Share(point, "cx"), Share(point, "cy")))];

    private static IElement Parsed(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static decimal Share(IElement element, string attribute) =>
        decimal.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static decimal Rounded(decimal place) => Math.Round(place, 2, MidpointRounding.AwayFromZero);
}
