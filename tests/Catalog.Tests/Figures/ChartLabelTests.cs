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

/// <summary>What is written in a chart: the months under it and the names in it, in a drawing of any width.</summary>
public sealed class ChartLabelTests
{
    // A letter of the site's typeface in em, less than what the program counts with.
    private const decimal Letter = 0.55m;

    // Three weeks to four years and more, from any day.
    private static readonly Arbitrary<DayAxis> Axes = Arb.From(
        from first in Gen.Choose(0, 1_500)
        from length in Gen.Frequency((5, Gen.Choose(20, 1_470)), (1, Gen.Choose(0, 20)), (1, Gen.Choose(1_470, 60_000)))
        select new DayAxis(new DateOnly(2023, 1, 1).AddDays(first), new DateOnly(2023, 1, 1).AddDays(first + length))
    );

    private static readonly Arbitrary<(Measurement, decimal?)> Series = Arb.From(
        from count in Gen.Choose(0, 60)
        from middle in Gen.Elements(0, 10, 60, 1_000)
        from spread in Gen.Elements(0, 2, 9, 40)
        from step in Gen.Elements(-3, 0, 0, 2)
        from days in Gen.Elements(2, 7, 30, 91)
        from noise in Gen.Choose(-spread, spread).ArrayOf(count + 3)
        from isHidden in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(count + 3)
        from target in Gen.Elements<decimal?>(null, middle, middle + spread, middle + (step * count))
        select (
            Measured.Of(Direction.Down) with
            {
                Points =
                [
                    .. noise.Select(
                        (value, i) =>
                            Measured.Point(Measured.FirstDay.AddDays(i * days), isHidden[i] && i > 2 ? null : middle + (step * i) + value)
                    ),
                ],
            },
            target
        )
    );

    [Fact]
    public void Names_of_months_are_apart_and_the_first_one_has_its_year() =>
        HostileText.Holds(
            Axes,
            axis =>
            {
                foreach (var width in (decimal[])[10, 13.5m, 18, 26, 40])
                {
                    var names = axis.MonthNames(width);
                    Assert.NotEmpty(names);
                    Assert.NotEqual("", names[0].Year);
                    Assert.All(names, name => Assert.InRange(name.Place, 0, 100));
                    Assert.All(
                        names.Zip(names.Skip(1)),
                        pair => Assert.True((pair.Second.Place - pair.First.Place) * width / 100 >= DayAxis.NameWidth - 0.001m, $"{axis}")
                    );
                }
            }
        );

    [Theory]
    [InlineData("2025-02-20", "2025-03-10", "feb. 2025|mar.")]
    [InlineData("2025-03-03", "2025-03-24", "mar. 2025")]
    [InlineData("2024-11-20", "2025-02-28", "dec. 2024|jan. 2025|feb.")]
    [InlineData("2024-09-30", "2025-12-19", "okt. 2024|jan. 2025|apr.|jul.|okt.")]
    [InlineData("2022-11-05", "2026-09-15", "jan. 2023|jan. 2024|jan. 2025|jan. 2026")]
    public void Names_are_as_many_as_there_is_room_for_and_have_the_year_where_it_changes(string first, string last, string names)
    {
        var axis = new DayAxis(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture));

        Assert.Equal(names, string.Join('|', axis.MonthNames(18).Select(name => $"{name.Name} {name.Year}".Trim())));
    }

    [Fact]
    public void No_label_covers_a_point_or_another_label_in_a_drawing_of_any_width() =>
        HostileText.Holds(
            Series,
            pair =>
            {
                var svg = Drawn(pair.Item1, pair.Item2);
                for (var width = 10m; width <= 45; width += 1.5m)
                {
                    foreach (var height in (decimal[])[12, 13.9m])
                    {
                        var labels = svg.QuerySelectorAll("text.value, text.name, text.signal-name")
                            .Where(label => width >= 18 || !label.ClassList.Contains("in-wide"))
                            .Where(label => width >= 26 || !label.ClassList.Contains("in-widest"))
                            .Select(label => (Text: label.TextContent, Box: BoxOf(label, width, height)))
                            .ToList();
                        var points = svg.QuerySelectorAll("circle")
                            .Select(point => (Text: "point", Box: Around(Share(point, "cx") * width, Share(point, "cy") * height, 0.3m)))
                            .ToList();
                        for (var i = 0; i < labels.Count; i++)
                        {
                            Assert.All(
                                labels.Skip(i + 1).Concat(points),
                                other => Assert.False(Meet(labels[i].Box, other.Box), $"{labels[i].Text}, {other.Text}, {width}")
                            );
                            Assert.InRange(labels[i].Box.Right, 0, width + 8);
                        }
                    }
                }
            },
            300
        );

    [Fact]
    public void The_lines_the_ends_and_the_run_are_named_in_the_drawing()
    {
        var svg = Drawn(Measured.Of(Direction.Down, Measured.Series("20 19 20 18 20 19 8 7 8 7 6 7")), 2);

        Assert.Equal(
            ["7", "6 tal i træk under medianen", "20", "Median 13", "Mål 2"],
            svg.QuerySelectorAll("text.value, text.name, text.signal-name").Select(label => label.TextContent)
        );
    }

    [Fact]
    public void A_name_for_which_there_is_no_room_is_left_to_the_key()
    {
        // The median is the last number, and the line goes up and down through it everywhere.
        var svg = Drawn(
            Measured.Of(
                Direction.Down,
                [
                    .. Enumerable
                        .Range(0, 81)
                        .Select(i =>
                            i == 80 ? 50m
                            : i % 2 == 0 ? 100m
                            : 0m
                        ),
                ]
            ),
            null
        );

        Assert.Empty(svg.QuerySelectorAll("text.median-name"));
        Assert.NotEmpty(svg.QuerySelectorAll("line.median"));
    }

    private static IElement Drawn(Measurement measurement, decimal? target)
    {
        var chart = RunChart.Of(measurement, null)!;
        ImmutableArray<DateOnly> hidden =
        [
            .. measurement.Points.Where(point => point.Value!.Value.IsHidden).Select(point => point.Day!.Value),
        ];
        var figure = new RunChartFigure(chart, hidden, hidden, target, [new ChartMark(Measured.FirstDay.AddDays(3), 1)])
        {
            Names = new ChartNames(
                "Median",
                "Mål",
                [.. chart.Signals.Select(signal => $"{signal.Last - signal.First + 1} tal i træk under medianen")]
            ),
        };
        return new HtmlParser().ParseDocument(figure.Draw("m", "T", "D").ToString()).Body!;
    }

    private static (decimal Left, decimal Top, decimal Right, decimal Bottom) BoxOf(IElement label, decimal width, decimal height)
    {
        var lines = label.QuerySelectorAll("tspan:not(.more)").Length + 1;
        var letters =
            lines == 1
                ? label.ChildNodes.OfType<IText>().First().Data.Length
                : int.Max(label.FirstChild!.TextContent.Trim().Length, label.QuerySelector("tspan")!.TextContent.Length);
        var left = (Share(label, "x") * width) + Em(label, "dx");
        left -=
            letters
            * Letter
            * label.GetAttribute("text-anchor") switch
            {
                "end" => 1,
                "middle" => 0.5m,
                _ => 0,
            };
        var baseline = (Share(label, "y") * height) + Em(label, "dy");
        return (left, baseline - 0.7m, left + (letters * Letter), baseline + ((lines - 1) * 1.2m) + 0.15m);
    }

    private static (decimal Left, decimal Top, decimal Right, decimal Bottom) Around(decimal x, decimal y, decimal radius) =>
        (x - radius, y - radius, x + radius, y + radius);

    private static bool Meet(
        (decimal Left, decimal Top, decimal Right, decimal Bottom) one,
        (decimal Left, decimal Top, decimal Right, decimal Bottom) other
    ) => one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    private static decimal Share(IElement element, string attribute) =>
        decimal.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture) / 100;

    private static decimal Em(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { } length
            ? decimal.Parse(length.Replace("em", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            : 0;
}
