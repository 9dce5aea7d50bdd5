using System.Globalization;
using Catalog.Content.Binding;
using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Due;

/// <summary>When something is due: at the end of a month, on the day itself, and when nobody wrote a day. The rules say the same.</summary>
public sealed class DueDayTests
{
    [Theory]
    [InlineData("2026-03-15", "2026-09-15")]
    [InlineData("2025-08-31", "2026-02-28")]
    [InlineData("2023-08-31", "2024-02-29")]
    [InlineData("2024-02-29", "2024-08-29")]
    public void A_deadline_is_the_same_day_of_a_later_month_or_its_last(string start, string due)
    {
        var item = Assert.IsType<DueItem.OfDeadline>(Assert.Single(Of(Trial(start)), item => item is DueItem.OfDeadline));
        Assert.Equal((Day(due), "halvårsstatus", "Start", "Skovskolen"), (item.Day, item.Deadline.Day, item.After, item.Unit?.Name));
    }

    [Theory]
    [InlineData("2026-09-14", false)]
    [InlineData("2026-09-15", false)]
    [InlineData("2026-09-16", true)]
    public void On_the_day_itself_it_is_in_time_and_the_rule_says_the_same(string today, bool isLate)
    {
        var sources = With(Trial("2026-03-15"));
        Assert.Equal(isLate, DueList.Of(Bound(sources), Day(today)).Overdue(Day(today)).Any(item => item is DueItem.OfDeadline));
        Assert.Equal(isLate, SiteBuild.Run(sources, new BuildOptions(Day(today))).Diagnostics.Any(finding => finding.Rule.Id == "KV209"));
    }

    [Theory]
    [InlineData("2027-08-03", false)]
    [InlineData("2027-08-04", true)]
    public void A_review_is_due_as_the_rule_says(string today, bool isLate)
    {
        var sources = SpecSources();
        Assert.Equal(isLate, DueList.Of(Bound(sources), Day(today)).Overdue(Day(today)).Any(item => item is DueItem.OfReview));
        Assert.Equal(isLate, SiteBuild.Run(sources, new BuildOptions(Day(today))).Diagnostics.Any(finding => finding.Rule.Id == "KV601"));
    }

    [Fact]
    public void What_is_done_or_has_no_day_to_count_from_is_not_due()
    {
        Assert.DoesNotContain(
            Of(Trial("2026-03-15").Replace("start: 2026-03-15", "start: 2026-03-15, halvårsstatus: 2026-09-01", StringComparison.Ordinal)),
            item => item is DueItem.OfDeadline
        );
        Assert.DoesNotContain(
            Of(Trial("2026-03-15").Replace(", start: 2026-03-15", "", StringComparison.Ordinal)),
            item => item is DueItem.OfDeadline
        );
        Assert.DoesNotContain(
            Of(Trial("2026-03-15").Replace("status: i gang", "status: i gang\neksempel: true", StringComparison.Ordinal)),
            item => item.Entry?.Id == "forsoeg"
        );
    }

    [Fact]
    public void A_day_that_is_written_ahead_is_a_plan_until_it_has_come()
    {
        var planned = Trial("2026-03-15")
            .Replace("start: 2026-03-15", "start: 2026-03-15, halvårsstatus: 2026-09-01", StringComparison.Ordinal);

        var item = Assert.IsType<DueItem.OfPlan>(Assert.Single(Of(planned, "2026-08-31"), item => item.Entry?.Id == "forsoeg"));
        Assert.Equal((Day("2026-09-01"), "halvårsstatus"), (item.Day, item.Named.Id));
        Assert.DoesNotContain(Of(planned, "2026-09-02"), each => each.Entry?.Id == "forsoeg");
    }

    [Fact]
    public void A_planned_start_that_has_passed_stays_until_the_status_is_right()
    {
        var application = Trial("2026-03-15").Replace("status: i gang", "status: ansøgt", StringComparison.Ordinal);

        var passed = Of(application, "2026-04-01").OfType<DueItem.OfPlan>().Where(item => item.About.Id == "forsoeg").ToArray();
        Assert.Equal(["start → i gang"], passed.Select(item => $"{item.Named.Id} → {item.Next?.Id}"));
    }

    [Fact]
    public void An_agreement_that_has_been_made_does_not_wait_for_the_status()
    {
        var application = Trial("2026-03-15").Replace("status: i gang", "status: ansøgt", StringComparison.Ordinal);

        var plans = Of(application, "2026-03-14").OfType<DueItem.OfPlan>().Where(item => item.About.Id == "forsoeg").ToArray();
        Assert.Equal(["start → i gang"], plans.Select(item => $"{item.Named.Id} → {item.Next?.Id}"));
    }

    [Theory]
    [InlineData("2026-11-22", "2026-11-22", "i dag")]
    [InlineData("2026-11-23", "2026-11-22", "i morgen")]
    [InlineData("2026-11-21", "2026-11-22", "i går")]
    [InlineData("2026-12-05", "2026-11-22", "om 13 dage")]
    [InlineData("2026-12-06", "2026-11-22", "om 2 uger")]
    [InlineData("2026-09-22", "2026-11-22", "for 8 uger siden")]
    [InlineData("2026-09-21", "2026-11-22", "for 2 måneder siden")]
    [InlineData("2024-11-23", "2026-11-22", "for 23 måneder siden")]
    [InlineData("2024-11-22", "2026-11-22", "for 2 år siden")]
    public void Distances_are_said_as_people_say_them(string day, string today, string said) =>
        Assert.Equal(said, DanishRelativeDay.Of(Day(day), Day(today)));

    private static ImmutableArray<DueItem> Of(string entry, string today = "2026-11-22") =>
        DueList.Of(Bound(With(entry)), Day(today)).Items;

    private static string Trial(string start)
    {
        var entry = SpecSources().Find("content/indsatser/base.md")!;
        return System
            .Text.Encoding.UTF8.GetString(entry.Bytes.Span)
            .Replace("status: i kataloget", "status: i gang", StringComparison.Ordinal)
            .Replace(
                "forløb: { ansøgt: 2025-05-01, aftale: 2025-08-01, start: 2025-09-01, evalueret: 2026-06-15 }",
                $"forløb: {{ aftale: 2023-01-01, start: {start} }}",
                StringComparison.Ordinal
            )
            .Replace("sidst_gennemgået: 2026-08-03\n", "", StringComparison.Ordinal);
    }

    private static SourceTree With(string entry) =>
        new([.. SpecSources().Files, .. SourceTree.FromTexts([KeyValuePair.Create("content/indsatser/forsoeg.md", entry)]).Files]);

    private static SourceTree SpecSources() => SiteOf.Sources(SpecSite.BaseFolder);

    private static Catalogue Bound(SourceTree sources) =>
        CatalogueBinder.Bind(sources, ModelReader.ReadSite(sources).Value!, ModelReader.ReadModel(sources).Value!).Value;

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
