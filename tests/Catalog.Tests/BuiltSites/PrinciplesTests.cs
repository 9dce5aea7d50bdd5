using System.IO;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Site.Rendering;
using Catalog.Site.Views;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>A catalogue over principles of the form »this rather than that«: its pages, filters and words are the model's own.</summary>
public sealed class PrinciplesTests
{
    private const string Whole = "Støtte, der kan slippes, frem for støtte, der bliver ved";

    // With the words that are its own.
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Site = new(() =>
    {
        var folder = Path.Join(RealProgram.Root, "tests", "sites", "horsens");
        var sources = SiteOf.Sources(folder).Files.Where(file => !file.Path.StartsWith("templates/", StringComparison.Ordinal));
        var own = new SourceFile(Words.Path, File.ReadAllBytes(Path.Join(folder, "templates", "text.da.yml")));
        return SiteOf.Build(new SourceTree([.. sources, .. ShippedTemplates.Beneath.Where(file => file.Path != own.Path), own]));
    });

    [Fact]
    public void A_principle_is_a_page_with_its_whole_name_its_signs_and_its_entries()
    {
        var page = Page("elementer/P7.html");

        Assert.StartsWith(Whole, page.Title, StringComparison.Ordinal);
        Assert.Equal(Whole, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("frem for støtte, der bliver ved", page.QuerySelector("h1 .rather")!.TextContent);
        Assert.Equal("Kendetegn", page.QuerySelector("#pejlinger")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.TextContent == "De andre principper");
        Assert.NotNull(page.QuerySelector("a[href='../indsatser/en-plads-i-legen.html']"));
        Assert.NotNull(page.QuerySelector(".breadcrumbs a[href='../principperne.html'], nav a[href='../principperne.html']"));
    }

    [Fact]
    public void A_principle_without_an_opposite_has_its_name_alone() =>
        Assert.Equal("Tidligt og forebyggende", Page("elementer/P5.html").QuerySelector("h1")!.TextContent);

    [Fact]
    public void The_list_and_the_search_are_filtered_by_the_whole_names() =>
        Assert.Contains(
            Site.Value,
            file =>
                file.Key.EndsWith(".js", StringComparison.Ordinal)
                && Encoding.UTF8.GetString(file.Value).Contains($"[\"P7\",\"{Whole}\"]", StringComparison.Ordinal)
        );

    [Fact]
    public void The_models_page_is_where_the_model_says()
    {
        Assert.Contains("principperne.html", Site.Value.Keys);
        Assert.DoesNotContain("kvintetmodellen.html", Site.Value.Keys);
    }

    [Fact]
    public void A_page_that_the_model_has_renamed_still_answers()
    {
        var site = SiteOf.Built("tests/sites/ishoej");

        Assert.Contains("fem-indsatser.html", Encoding.UTF8.GetString(site["kvintetmodellen.html"]), StringComparison.Ordinal);
        Assert.Contains("kvintetmodellen.html ", Encoding.UTF8.GetString(site["_redirects"]), StringComparison.Ordinal);
        Assert.Contains("kvintetmodellen.html", Encoding.UTF8.GetString(site["udgaver/2025/index.html"]), StringComparison.Ordinal);
    }

    // The rules are the program's own and are about every model, and the page about the site tells where the model comes from.
    [Fact]
    public void No_page_has_the_words_of_another_model()
    {
        string[] others = ["kvintet", "prøvehandling", "bærende", "centrum", "halvårsstatus"];

        Assert.All(
            Site.Value.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Key),
            path =>
            {
                if (path is not "regler.html" && !path.EndsWith("om.html", StringComparison.Ordinal))
                {
                    var text = Page(path).Body!.TextContent;
                    Assert.All(others, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
                }
            }
        );
    }

    [Fact]
    public void Numbers_are_not_missed_where_the_model_never_asks_for_any()
    {
        Assert.DoesNotContain("Hvad skete der?", Page("indsatser/en-plads-i-legen.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hvad skete der?", Page("indsatser/ppr-om-tirsdagen.html").Body!.TextContent, StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Site.Value[path]));
}
