using System.Globalization;
using AngleSharp.Html.Parser;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Figures;
using Xunit;

namespace Catalog.Tests.Figures;

/// <summary>The model with what an entry steers by, how sure one is, the year, and the periods that are read for it.</summary>
public sealed class DrawingTests
{
    private static readonly ImmutableArray<EvidenceGrade> Grades =
    [
        new("A", "Højt", "", GradeStrength.Strong, IsUnknown: false),
        new("B", "Ret højt", "", GradeStrength.Middle, IsUnknown: false),
        new("D", "Lavt", "", GradeStrength.Weak, IsUnknown: false),
        new("ukendt", "Ukendt", "", GradeStrength.Weak, IsUnknown: true),
    ];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(5, true)]
    [InlineData(12, false)]
    public void A_model_of_any_size_is_drawn_with_what_was_chosen_and_nothing_else(int count, bool hasCentre)
    {
        var ring = Enumerable.Range(1, count).Select(i => Element($"E{i}", $"Et ret langt navn {i}", ElementRole.Bearing));
        var framework = new Framework(
            "M",
            "",
            Empty,
            "",
            null,
            [.. ring, .. hasCentre ? [Element("C", "Midt i", ElementRole.Centre)] : Array.Empty<Element>()],
            []
        );
        var svg = new HtmlParser().ParseDocument(
            SteeringFigure.Draw(framework, [framework.Elements[0].Indicators[1]], "T", "D").ToString()
        );

        Assert.Equal(count, svg.QuerySelectorAll(".petal").Length);
        Assert.Equal(hasCentre ? 1 : 0, svg.QuerySelectorAll(".centre").Length);
        Assert.Equal(["E1b"], svg.QuerySelectorAll(".petal-codes").Select(codes => codes.TextContent));
        Assert.All(svg.QuerySelectorAll(".petal"), petal => Assert.Equal("petal", petal.ClassName));
        Assert.DoesNotContain("NaN", svg.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_room_is_told_by_its_letter()
    {
        var framework = new Framework(
            "M",
            "",
            Empty,
            "",
            null,
            [.. Enumerable.Range(1, 12).Select(i => Element($"E{i}", "Børnefællesskabet", ElementRole.Bearing))],
            []
        );
        var svg = new HtmlParser().ParseDocument(SteeringFigure.Draw(framework, [], "T", "D").ToString());

        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"E{i}"), svg.QuerySelectorAll(".petal-name").Select(name => name.TextContent));
    }

    [Theory]
    [InlineData(0, "filled filled filled")]
    [InlineData(1, "filled filled open")]
    [InlineData(2, "filled open open")]
    [InlineData(3, "unknown unknown unknown")]
    [InlineData(-1, "unknown unknown unknown")]
    public void The_unknown_is_not_drawn_as_little(int grade, string steps)
    {
        var drawn = new HtmlParser()
            .ParseDocument(EvidenceFigure.Steps(Grades, grade < 0 ? null : Grades[grade]).ToString())
            .QuerySelector(".sureness")!;

        Assert.Equal(
            steps,
            string.Join(
                ' ',
                drawn.Children.Select(step =>
                    drawn.ClassList.Contains("unknown") ? "unknown"
                    : step.LocalName == "b" ? "filled"
                    : "open"
                )
            )
        );
        Assert.Equal("", drawn.TextContent);
    }

    [Fact]
    public void Steps_that_share_a_month_have_rings_of_their_own()
    {
        Assert.Equal("0 0 1 0", string.Join(' ', WheelFigure.Lanes([Step(8, 9), Step(10, 11), Step(9, 10), Step(12)])));
        Assert.Equal("0 0", string.Join(' ', WheelFigure.Lanes([Step(), Step(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)])));
    }

    [Theory]
    [InlineData("2026-11-22", "1")]
    [InlineData("2026-02-01", "1")]
    [InlineData("2026-03-31", "2")]
    [InlineData("2026-07-15", "")]
    public void The_step_of_the_day_is_marked_on_the_wheel(string day, string numbers)
    {
        var wheel = new YearWheel("Hjul", "", [Step(11, 12, 1, 2), Step(3, 4)]);
        var svg = new HtmlParser().ParseDocument(
            WheelFigure.Draw(wheel, DateOnly.Parse(day, CultureInfo.InvariantCulture), "T", "D").ToString()
        );

        Assert.Equal(numbers, string.Join(' ', svg.QuerySelectorAll("g.is-now text").Select(number => number.TextContent)));
        Assert.Equal(2, svg.QuerySelectorAll(".step").Length);
        Assert.Single(svg.QuerySelectorAll(".hand"));
    }

    [Theory]
    [InlineData("8 9 10", "august–oktober")]
    [InlineData("11 12 1 2", "november–februar")]
    [InlineData("6", "juni")]
    [InlineData("12 3 4", "december, marts–april")]
    [InlineData("", "")]
    public void Months_in_a_row_are_a_stretch(string months, string said) =>
        Assert.Equal(
            said,
            string.Join(
                ", ",
                MonthRun.Of([
                    .. months
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(month => int.Parse(month, CultureInfo.InvariantCulture)),
                ])
            )
        );

    [Theory]
    [InlineData("September til november 2025", "2025-09-01")]
    [InlineData("December 2025 til maj 2026", "2025-12-01")]
    [InlineData("December til maj 2026", "2025-12-01")]
    [InlineData("sep.–nov. 2025", "2025-09-01")]
    [InlineData("15. august 2025", "2025-08-15")]
    [InlineData("2025-09-01 til 2025-10-15", "2025-09-01")]
    [InlineData("1.9.2025", "2025-09-01")]
    [InlineData("1/9-2025", "2025-09-01")]
    [InlineData("uge 36–40, 2025", "2025-09-01")]
    [InlineData("uge 49-3 2026", "2025-12-01")]
    [InlineData("uge 36", null)]
    [InlineData("efterår 2025", null)]
    [InlineData("før jul 2025", null)]
    [InlineData("september", null)]
    [InlineData("31. februar 2025", null)]
    [InlineData("uge 54 2025", null)]
    [InlineData("", null)]
    public void The_first_day_of_a_period_is_read_where_it_is_certain(string period, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), DanishPeriod.FirstDay(period));

    private static ModelText Empty { get; } = new(RichText.Empty, default);

    private static Element Element(string id, string name, ElementRole role) =>
        new(id, name, [], role, "", Empty, [new Indicator(id + "a", "", id), new Indicator(id + "b", "", id)]);

    private static WheelStep Step(params int[] months) => new("x", "X", [.. months], "", null, null);
}
