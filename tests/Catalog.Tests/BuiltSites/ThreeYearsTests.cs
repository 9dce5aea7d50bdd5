using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Diagnostics;
using Catalog.Site;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>
/// Three years of a small catalogue. After the first edition an entry is edited, one renamed, one retired for another, and
/// one added; after the second, one is edited again.
/// </summary>
public sealed class ThreeYearsTests
{
    private const string Ages = "alder: 6-12";

    private static readonly EditionSite First = EditionSite
        .Base.With("makker", Titled("Makkerordning"))
        .With("gaard", Titled("Legegården"))
        .Freeze(2024);

    private static readonly EditionSite Second = First
        .Without("makker")
        .With("makkerpar", First.Edit(Ages, $"tidligere_adresser: [makker]\n{Ages}", "makker").Entry("makker"))
        .Edit("status: i kataloget", "status: udgået\nerstattet_af: base", "gaard")
        .Edit(Ages, "alder: 6-16")
        .With("ny", Titled("Den nye"))
        .Freeze(2025);

    private static readonly EditionSite Third = Second.Edit("alder: 6-16", "alder: 3-16").Freeze(2026);

    private static readonly IReadOnlyDictionary<string, byte[]> YearOne = SiteOf.Build(First.Tree());

    private static readonly IReadOnlyDictionary<string, byte[]> YearThree = SiteOf.Build(Third.Tree());

    [Fact]
    public void Every_address_of_every_edition_still_answers() =>
        Assert.All(Third.Editions().SelectMany(edition => edition.Manifest.Addresses), address => Assert.Contains(address, YearThree));

    [Fact]
    public void The_pages_of_year_one_are_the_same_but_for_the_banner_and_its_data_is_the_same()
    {
        var before = YearOne.Where(file => file.Key.StartsWith("udgaver/2024/", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            before.Select(file => file.Key),
            YearThree.Keys.Where(path => path.StartsWith("udgaver/2024/", StringComparison.Ordinal))
        );
        Assert.Contains(before, file => file.Key == "udgaver/2024/data/katalog.json");
        foreach (var (path, bytes) in before)
        {
            var (was, stands) = (Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(YearThree[path]));
            Assert.True(WithoutBanner(was) == WithoutBanner(stands), path);
            Assert.Equal(path.EndsWith(".html", StringComparison.Ordinal), was != stands);
        }
    }

    [Theory]
    [InlineData("udgaver/2024/indsatser/base.html", "../../../indsatser/base.html")]
    [InlineData("udgaver/2024/indsatser/makker.html", "../../../indsatser/makkerpar.html")]
    [InlineData("udgaver/2024/indsatser/gaard.html", "../../../indsatser/gaard.html")]
    [InlineData("udgaver/2024/index.html", "../../index.html")]
    public void A_frozen_page_tells_what_it_is_and_leads_to_the_same_page_today(string path, string today)
    {
        var page = Page(path);
        var banner = page.QuerySelector(".edition-banner")!;

        Assert.Contains("Du læser udgave 2024. Den gjaldt fra", banner.TextContent, StringComparison.Ordinal);
        Assert.Equal(today, banner.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(
            "https://katalog.proevekommune.example/" + path.Replace("index.html", "", StringComparison.Ordinal),
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Contains(
            "Den gælder nu.",
            Page(path.Replace("2024", "2026", StringComparison.Ordinal).Replace("makker.", "makkerpar.", StringComparison.Ordinal))
                .QuerySelector(".edition-banner")!
                .TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Frozen_pages_have_nothing_that_only_a_script_uses()
    {
        const string ForScripts = "script, template, form, button, [data-tools], [data-entry], [data-explains]";
        var frozen = YearThree.Keys.Where(path =>
            path.StartsWith("udgaver/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)
        );

        Assert.All(frozen, path => Assert.Empty(Page(path).QuerySelectorAll(ForScripts)));
        Assert.All(["indsatser.html", "indsatser/base.html"], path => Assert.NotEmpty(Page(path).QuerySelectorAll(ForScripts)));
    }

    [Fact]
    public void What_each_edition_changed_is_named_and_nothing_else()
    {
        Assert.Equal(["base: ændret", "gaard: afløst", "makkerpar: ny adresse", "ny: ny"], Changes(2025));
        Assert.Equal(["base: ændret"], Changes(2026));
        Assert.Equal(
            ["Nye i kataloget", "Ændrede", "Erstattede"],
            Page("nyt/2025.html").QuerySelectorAll("h2[id]").Select(heading => heading.TextContent)
        );
        Assert.Contains(
            "Målgruppe udvidet fra 6–16 til 3–16 år",
            Page("nyt.html").QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "- Målgruppe udvidet fra 6–12 til 6–16 år\n",
            Encoding.UTF8.GetString(YearThree["data/aendringer-2025.md"]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_renamed_entry_answers_at_its_old_address_and_leads_on()
    {
        var page = Page("indsatser/makker.html");

        Assert.Equal("0; url=makkerpar.html", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("makkerpar.html", page.QuerySelector("a[data-moved]")!.GetAttribute("href"));
        Assert.Equal(
            "https://katalog.proevekommune.example/indsatser/makkerpar.html",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Equal(
            "/indsatser/makker.html /indsatser/makkerpar.html 301\n/ark/makker.html /ark/makkerpar.html 301\n",
            Encoding.UTF8.GetString(YearThree["_redirects"])
        );
        Assert.DoesNotContain("indsatser/makker.html", Encoding.UTF8.GetString(YearThree["sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_entry_says_so_and_leads_to_its_successor_and_its_last_edition()
    {
        var links = Page("indsatser/gaard.html").QuerySelectorAll(".retired a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["base.html", "../udgaver/2024/indsatser/gaard.html"], links);
    }

    [Theory]
    [InlineData("base", "Opdateret")]
    [InlineData("ny", "Uændret siden 2025")]
    [InlineData("makkerpar", "Uændret siden 2025")]
    public void Each_card_tells_how_the_entry_stands_to_the_last_edition(string id, string badge)
    {
        Assert.Equal(badge, Page("indsatser.html").QuerySelector($"[data-entry={id}] .badge")!.TextContent);
        Assert.Equal(badge, Page($"indsatser/{id}.html").QuerySelector(".badge")!.TextContent);
    }

    [Fact]
    public void What_was_not_in_the_last_edition_is_new() =>
        Assert.Equal("Ny", Parsed(SiteOf.FileOf(Second.Tree(), "indsatser.html")).QuerySelector("[data-entry=ny] .badge")!.TextContent);

    [Fact]
    public void The_history_tells_each_edition_in_plain_words() =>
        Assert.Equal(
            ["Udgave 2026", "Ændret", "Udgave 2025", "Ændret", "Udgave 2024", "Med for første gang."],
            Page("indsatser/base.html").QuerySelectorAll(".history h4, .history li > p").Select(line => line.TextContent)
        );

    [Fact]
    public void An_entry_that_is_deleted_stops_the_build_with_its_address_and_the_way_out()
    {
        var result = SiteBuild.Run(Third.Without("ny").Tree(), new BuildOptions(SiteOf.Today));
        var finding = Assert.Single(result.Diagnostics, finding => finding.Severity == Severity.Error);

        Assert.Null(result.Output);
        Assert.Equal("KV404", finding.Rule.Id);
        Assert.Contains("indsatser/ny.html", finding.Message, StringComparison.Ordinal);
        Assert.Contains("tidligere_adresser: [ny]", finding.Help, StringComparison.Ordinal);
    }

    private static string Titled(string title) => EditionSite.Base.Edit("titel: Morgenmøde på tværs", $"titel: {title}").Entry();

    private static string WithoutBanner(string page)
    {
        var start = page.IndexOf("<aside class=\"edition-banner\"", StringComparison.Ordinal);
        return start < 0 ? page : page.Remove(start, page.IndexOf("</aside>", start, StringComparison.Ordinal) - start);
    }

    private static IEnumerable<string> Changes(int year) =>
        JsonNode.Parse(YearThree[$"data/aendringer-{year}.json"])!["beskrivelser"]!
            .AsArray()
            .Select(change => $"{change!["id"]}: {change["hvad"]}");

    private static IHtmlDocument Page(string path) => Parsed(YearThree[path]);

    private static IHtmlDocument Parsed(byte[] page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
}
