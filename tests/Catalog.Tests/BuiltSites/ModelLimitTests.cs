using System.Text;
using Catalog.Content.Due;
using Catalog.Site;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The ages a catalogue is about, and the days by which its rows must be done, are what its model says.</summary>
public sealed class ModelLimitTests
{
    private const string Lists = "content/model/lister.yml";
    private const string Fields = "content/model/felter.yml";

    private const string Actions = """
        felter:
          - id: handlinger
            navn: Handlinger
            art: poster
            vises: arkiv
            felter:
              - { id: hvad, navn: Handling, art: linje, skal: true }
              - { id: hvem, navn: Ansvarlig, art: enhed }
              - { id: senest, navn: Senest, art: dag, frist: ja }
              - { id: status, navn: Hvor langt, art: valg, værdier: [i gang, færdig], slut: [færdig] }

        """;

    [Theory]
    [InlineData("0-25", true)]
    [InlineData("0-26", false)]
    public void An_entry_is_for_ages_within_those_of_the_model(string ages, bool isFine)
    {
        var site = Aged("fra: 0, til: 25").Edit("alder: 6-12", $"alder: {ages}");

        Assert.Equal(!isFine, Found(site, "KV011").Length > 0);
    }

    [Fact]
    public void The_form_the_groups_and_the_schema_follow()
    {
        var site = SiteOf.Build(Aged("fra: 3, til: 25").Tree());
        var form = Encoding.UTF8.GetString(site["foreslaa.html"]);

        Assert.Contains("data-ages=\"3-25\"", form, StringComparison.Ordinal);
        Assert.Contains("inden for 3-25 år", form, StringComparison.Ordinal);
        Assert.Contains("19–25", Encoding.UTF8.GetString(site["daekning.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("0–2 år", Encoding.UTF8.GetString(site["daekning.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alder: { fra: 12, til: 3 }\n\n", "{ fra: 12, til: 3 }")]
    [InlineData("alder: { fra: 3, til: 12 }\naldersgrupper: [0-5]\n\n", "0-5")]
    public void Limits_that_cannot_be_are_told_where_they_are(string declared, string place)
    {
        var site = new EditionSite(EditionSite.Base.Texts.SetItem(Lists, declared + EditionSite.Base.Texts[Lists]));
        var finding = Assert.Single(SiteBuild.Run(site.Tree(), new BuildOptions(SiteOf.Today)).Diagnostics, each => each.Path == Lists);

        Assert.Equal(place, finding.Place.Source.Slice(finding.Place.Span));
    }

    [Theory]
    [InlineData("senest: 2026-09-01, status: i gang", 1)]
    [InlineData("senest: 2026-09-01", 1)]
    [InlineData("senest: 2026-09-01, status: færdig", 0)]
    [InlineData("status: i gang", 0)]
    [InlineData("senest: 2027-09-01, status: i gang", 0)]
    public void A_row_is_late_until_it_is_done_with(string row, int late)
    {
        var site = new EditionSite(EditionSite.Base.Texts.SetItem(Fields, Actions)).Edit(
            "kontakt: skovskolen\n",
            $"handlinger: [{{ hvad: Mal en streg, hvem: eksempelskolen, {row} }}]\nkontakt: skovskolen\n"
        );
        var items = DueList.Of(site.Catalogue(), SiteOf.Today).Overdue(SiteOf.Today).OfType<DueItem.OfRow>().ToArray();

        Assert.Equal(late, items.Length);
        Assert.All(items, item => Assert.Equal(("Mal en streg", "Eksempelskolen"), (item.Text, item.Unit?.Name)));
    }

    [Theory]
    [InlineData("art: dag, frist: ja", "art: linje, frist: ja", "KV009")]
    [InlineData("slut: [færdig]", "slut: [faerdig]", "KV906")]
    [InlineData("art: enhed", "art: dag, frist: ja", "KV907")]
    public void A_deadline_that_is_no_day_an_end_that_cannot_be_chosen_and_two_deadlines_are_told(string from, string to, string rule)
    {
        var site = new EditionSite(EditionSite.Base.Texts.SetItem(Fields, Actions.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(Fields, Assert.Single(Found(site, rule)));
    }

    private static EditionSite Aged(string ages) =>
        new(EditionSite.Base.Texts.SetItem(Lists, $"alder: {{ {ages} }}\n\n" + EditionSite.Base.Texts[Lists]));

    private static string[] Found(EditionSite site, string rule) =>
        [
            .. SiteBuild
                .Run(site.Tree(), new BuildOptions(SiteOf.Today))
                .Diagnostics.Where(finding => finding.Rule.Id == rule)
                .Select(finding => finding.Path),
        ];
}
