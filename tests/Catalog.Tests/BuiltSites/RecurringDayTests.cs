using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Catalog.Content.Binding;
using Catalog.Content.Due;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Schema;
using Catalog.Site;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>A day that the model says comes again has been several times, and falls due after the last.</summary>
public sealed class RecurringDayTests
{
    private const string Lifecycle = "content/model/forloeb.yml";

    private static readonly EditionSite Once = Recurring(EditionSite.Base);

    private static readonly EditionSite Twice = Times(Once, "[2024-06-01, 2025-06-01]");

    [Theory]
    [InlineData("2025-06-01", "2026-06-01")]
    [InlineData("[2024-06-01, 2025-06-01]", "2026-06-01")]
    [InlineData("[2025-06-01, 2024-06-01]", "2026-06-01")]
    public void The_next_is_due_after_the_last(string times, string due)
    {
        var items = DueList.Of(Times(Once, times).Catalogue(), SiteOf.Today).Items.OfType<DueItem.OfDeadline>();
        var item = Assert.Single(items, item => item.Deadline.IsAgain);

        Assert.Equal(DateOnly.Parse(due, CultureInfo.InvariantCulture), item.Day);
        Assert.Equal("2025-06-01", item.At.Source.Slice(item.At.Span));
    }

    [Theory]
    [InlineData("[2025-06-01, 2025-06-01]", "KV020")]
    [InlineData("[2025-06-01, 2024-06-01]", "KV206")]
    [InlineData("[2025-06-01, 2099-06-01]", "KV602")]
    [InlineData("[2025-06-01, sommer]", "KV009")]
    public void A_time_that_is_doubled_out_of_order_to_come_or_no_day_is_one_finding_where_it_is(string times, string rule)
    {
        var site = Times(Once, times);
        var found = SiteBuild.Run(site.Tree(), new BuildOptions(SiteOf.Today)).Diagnostics;
        var finding = Assert.Single(found, finding => finding.Rule.Id is "KV009" or "KV020" or "KV206" or "KV602");

        Assert.Equal(rule, finding.Rule.Id);
        Assert.Contains(finding.Place.Source.Slice(finding.Place.Span), times, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_and_the_data_have_every_time_and_a_day_that_does_not_recur_is_a_text_still()
    {
        var site = SiteOf.Build(Twice.Tree());
        var (json, schema) = (Text(site["data/katalog.json"]), Text(site["data/katalog.schema.json"]));
        var archive = new HtmlParser().ParseDocument(Text(site["indsatser/base.html"])).QuerySelector("[data-part=archive]")!;

        Assert.Contains("\"halvårsstatus\":[\"2024-06-01\",\"2025-06-01\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"start\":\"", json, StringComparison.Ordinal);
        Assert.Contains("\"halvårsstatus\":{\"type\":\"array\"", Squeezed(schema), StringComparison.Ordinal);
        Assert.Contains("1. juni 2024 og 1. juni 2025", archive.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_time_is_a_difference_and_the_years_before_it_recurred_are_compared_as_well()
    {
        var later = Times(Once, "[2024-06-01, 2025-06-01, 2026-06-01]");
        var before = Times(EditionSite.Base, "2024-06-01");

        Assert.Equal(["Dagen »Halvårsstatus«: 1. juni 2026 tilføjet"], Said(Twice, later));
        Assert.Equal(["Dagen »Halvårsstatus«: 1. juni 2025 tilføjet"], Said(before, Twice));
    }

    [Fact]
    public void Without_cooperation_in_the_model_one_unit_is_enough()
    {
        var alone = EditionSite.Base.EditFile(Lifecycle, "samarbejde: { mindst: 2, forskellig_ledelse: ja }", "");
        var asked = EditionSite.Base.EditFile(Lifecycle, "mindst: 2, forskellig_ledelse: ja", "mindst: 3");

        Assert.Equal(["KV201"], Rules(asked));
        Assert.Empty(Rules(alone));
        Assert.Equal(2, Parties(EditionSite.Base));
        Assert.Equal(3, Parties(asked));
        Assert.Null(Parties(alone));
    }

    [Fact]
    public void Cooperation_can_be_asked_of_some_values_of_a_list_alone()
    {
        var some = (string value) =>
            EditionSite.Base.EditFile(Lifecycle, "mindst: 2, forskellig_ledelse: ja", $"mindst: 3, liste: arena, værdier: [{value}]");

        Assert.Empty(Rules(some("dagtilbud")));
        Assert.Equal(["KV201"], Rules(some("skole")));
        // The form asks once the choice is made.
        Assert.Equal(3, Parties(some("skole")));
        Assert.Contains(
            SiteBuild.Run(some("skoel").Tree(), new BuildOptions(SiteOf.Today)).Diagnostics,
            finding => finding.Rule.Id == "KV906" && finding.Place.Source.Slice(finding.Place.Span) == "skoel"
        );
    }

    private static string[] Rules(EditionSite site) =>
        [
            .. SiteBuild
                .Run(site.Tree(), new BuildOptions(SiteOf.Today))
                .Diagnostics.Select(finding => finding.Rule.Id)
                .Where(rule => rule is "KV201" or "KV202"),
        ];

    private static int? Parties(EditionSite site) =>
        ApplicationForm
            .Of(ModelReader.ReadModel(site.Tree()).Value!)
            .Questions.Single(question => question.Key == "samarbejde")
            .Parties?.Least;

    private static IEnumerable<string> Said(EditionSite before, EditionSite after) =>
        Assert.Single(Changes.Between(before.Catalogue(), after.Catalogue()).Entries).Fields.Select(ChangeWords.Of);

    private static EditionSite Recurring(EditionSite site) =>
        site.EditFile(Lifecycle, "navn: Halvårsstatus }", "navn: Halvårsstatus, gentages: 12 måneder }");

    private static EditionSite Times(EditionSite site, string times) =>
        new(
            site.Texts.SetItem(
                "content/indsatser/base.md",
                Regex.Replace(
                    site.Entry(),
                    "(?m)^forløb: .*$",
                    $"forløb: {{ aftale: 2023-12-01, start: 2024-01-05, halvårsstatus: {times} }}"
                )
            )
        );

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file);

    private static string Squeezed(string json) => string.Concat(json.Where(letter => !char.IsWhiteSpace(letter)));
}
