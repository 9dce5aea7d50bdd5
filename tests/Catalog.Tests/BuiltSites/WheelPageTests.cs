using System.Text;
using AngleSharp.Html.Parser;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The wheel's page sets what the entries and the editions say has happened beside what was planned. The site's day is 21 November 2026.</summary>
public sealed class WheelPageTests
{
    private const string Wheel = "content/model/aarshjul.yml";

    [Fact]
    public void From_the_first_planned_day_what_happened_is_counted_in_the_months_of_its_step() =>
        Assert.Equal(
            "Evalueret: 2 | Gennemgået: 2 | Udgave 2026",
            Happened(Two().EditFile(Wheel, "[11, 12, 1]", "[6, 7, 8]").EditFile(Wheel, "2026-11-02", "2026-06-01").Freeze(2026))
        );

    [Fact]
    public void Months_of_other_steps_do_not_count() =>
        Assert.Equal("Gennemgået: 2", Happened(Two().EditFile(Wheel, "[11, 12, 1]", "[8, 9]").EditFile(Wheel, "2026-11-02", "2026-06-01")));

    [Fact]
    public void What_came_before_the_plan_is_of_another_year() =>
        Assert.Equal("", Happened(Two().EditFile(Wheel, "[11, 12, 1]", "[6]").EditFile(Wheel, "2026-11-02", "2026-07-01")));

    [Theory]
    [InlineData("2023-06-01")]
    [InlineData("2027-06-01")]
    public void A_plan_that_is_old_or_to_come_counts_the_last_year(string planned) =>
        Assert.Equal("Evalueret: 2", Happened(Two().EditFile(Wheel, "[11, 12, 1]", "[5, 6]").EditFile(Wheel, "2026-11-02", planned)));

    [Fact]
    public void An_edition_tells_what_had_happened_when_it_was_frozen()
    {
        var site = Two()
            .EditFile(Wheel, "[11, 12, 1]", "[6, 7, 8, 9]")
            .EditFile(Wheel, "2026-11-02", "2026-06-01")
            .Freeze(2026)
            .Edit("sidst_gennemgået: 2026-08-03", "sidst_gennemgået: 2026-09-03");

        Assert.Equal("Evalueret: 2 | Gennemgået: 2", Happened(site, "udgaver/2026/aarshjul.html"));
        Assert.Equal("Evalueret: 2 | Gennemgået: 2 | Udgave 2026", Happened(site));
    }

    private static EditionSite Two() =>
        EditionSite.Base.With("anden", EditionSite.Base.Entry().Replace("Morgenmøde på tværs", "Et andet møde", StringComparison.Ordinal));

    private static string Happened(EditionSite site, string path = "aarshjul.html")
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.FileOf(site.Tree(), path)));
        var cell = page.QuerySelectorAll("tbody td:nth-of-type(3)").SingleOrDefault();
        return cell is null
            ? ""
            : string.Join(" | ", cell.InnerHtml.Split("<br>", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
