using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>What practitioners say leads to entries, or to what they can do meanwhile, and a model may have none of it.</summary>
public sealed class SituationTests
{
    private const string File = "content/model/situationer.yml";
    private const string Town = "tests/sites/eksempelkoebing";

    [Fact]
    public void The_front_page_has_every_situation_in_the_order_of_the_day_with_at_most_three_entries_beside()
    {
        var part = Page(SiteOf.Built(Town), "index.html").QuerySelector("[data-part=situations]")!;
        var lines = part.QuerySelectorAll(".spoken > li").ToImmutableArray();

        Assert.Equal("Før dagen", part.QuerySelector("h3")!.FirstChild!.TextContent.Trim());
        Assert.Equal(12, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.QuerySelectorAll(".tried > li").Length, 0, 3));
        Assert.Contains(lines, line => line.QuerySelector(".tried") is null && line.QuerySelector(".fine") is not null);
    }

    [Fact]
    public void A_page_has_those_in_the_catalogue_first_then_those_under_way_then_what_was_stopped()
    {
        var page = Page(SiteOf.Built(Town), "situationer/unge-svarer-ikke.html");
        var headings = page.QuerySelectorAll("main h2").Select(heading => heading.Id);

        Assert.Equal("»Vi spørger de unge, men de svarer ikke«", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["i-gang", "laert", "imens", "spoerg", "andre"], headings);
        Assert.Contains(
            "Klub Værftet",
            Page(SiteOf.Built(Town), "situationer/ikke-noget-at-gaa-til.html").QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_without_entries_begins_with_what_one_can_do()
    {
        var page = Page(SiteOf.Built(Town), "situationer/mistet-en-foraelder.html");

        Assert.Equal("imens", page.QuerySelector("main h2")!.Id);
        Assert.NotNull(page.QuerySelector("main .notice"));
        Assert.NotNull(page.QuerySelector("main a[href^='tel:']"));
    }

    [Fact]
    public void What_was_retired_answers_nothing() =>
        Assert.DoesNotContain(
            "tolaererordning",
            Page(SiteOf.Built(Town), "situationer/alene-med-klassen.html").QuerySelector("main")!.InnerHtml,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_entry_names_what_it_answers()
    {
        var links = Page(SiteOf.Built(Town), "indsatser/hvilebasen.html")
            .QuerySelectorAll("main a[href='../situationer/brug-for-pause.html']");

        Assert.Single(links);
    }

    [Fact]
    public void The_sitemap_has_the_pages() =>
        Assert.Contains("/situationer/mistet-en-foraelder.html</loc>", Text(SiteOf.Built(Town), "sitemap.xml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("dagen: [{ id: nu, navn: Nu }]\nsituationer: []\n")]
    public void A_model_without_situations_has_no_pages_and_says_nothing_of_them(string file)
    {
        var site = SiteOf.Build((file.Length == 0 ? EditionSite.Base : With(file)).Tree());

        Assert.DoesNotContain(site.Keys, path => path.Contains("situation", StringComparison.Ordinal));
        Assert.Null(Page(site, "index.html").QuerySelector("[data-part=situations]"));
        Assert.DoesNotContain("situationer", Text(site, "data/katalog.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("situationer", Text(site, "data/katalog.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fourteen_situations_without_an_entry_are_fourteen_warnings_and_fourteen_pages()
    {
        var file = new StringBuilder("dagen: [{ id: nu, navn: Nu }]\nsituationer:\n");
        foreach (var number in Enumerable.Range(1, 14))
        {
            file.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"  - {{ id: s{number}, siger: Nummer {number}, hvornår: nu }}\n"
            );
        }

        var tree = With(file.ToString()).Tree();

        Assert.Equal(14, Found(tree).Count(finding => finding.Rule.Id == "KV921"));
        Assert.Equal(14, SiteOf.Build(tree).Keys.Count(path => path.StartsWith("situationer/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Hostile_and_long_words_are_shown_as_words()
    {
        const string Says = "<script>alert(1)</script> & \"{{ url }}\"";
        var word = new string('å', 80);
        var site = SiteOf.Build(
            With(
                    $"""
                    dagen: [{"{"} id: nu, navn: "<b>Nu</b>", note: "</section>" {"}"}]
                    situationer:
                      - id: s
                        siger: '{Says}'
                        hvem: "<img src=x>"
                        hvornår: nu
                        ord: ["{word}", "'); alert(1); ('"]
                        svar: "<script>x</script> **fed**"

                    """
                )
                .Edit("alder: 6-12", "alder: 6-12\nsituationer: [s]")
                .Tree()
        );
        var page = Page(site, "situationer/s.html");

        Assert.Equal($"»{Says}«", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Length > 0);
        Assert.Null(page.QuerySelector("main img, main b"));
        Assert.Contains($"»{Says}«", Page(site, "indsatser/base.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", Text(site, "soeg/situationer.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_and_comparison_know_what_an_entry_answers()
    {
        var site = SiteOf.Build(
            With("dagen: [{ id: nu, navn: Nu }]\nsituationer: [{ id: s, siger: Det er svært, hvornår: nu }]\n")
                .Edit("alder: 6-12", "alder: 6-12\nsituationer: [s]")
                .Tree()
        );

        Assert.Contains("\"situationer\":[\"s\"]", Text(site, "data/katalog.json"), StringComparison.Ordinal);
        Assert.Contains("Det er svært", Text(site, "data/katalog.csv"), StringComparison.Ordinal);
        Assert.Contains("\"situationer\"", Text(site, "data/katalog.schema.json"), StringComparison.Ordinal);
    }

    private static EditionSite With(string file) => new(EditionSite.Base.Texts.SetItem(File, file));

    private static ImmutableArray<Diagnostic> Found(SourceTree tree) => SiteBuild.Run(tree, new BuildOptions(SiteOf.Today)).Diagnostics;

    private static string Text(IReadOnlyDictionary<string, byte[]> site, string path) => Encoding.UTF8.GetString(site[path]);

    private static IHtmlDocument Page(IReadOnlyDictionary<string, byte[]> site, string path) =>
        new HtmlParser().ParseDocument(Text(site, path));
}
