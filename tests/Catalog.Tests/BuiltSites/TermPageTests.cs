using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The pages of ages and of the values of lists, and what one can choose by.</summary>
public sealed class TermPageTests
{
    private const string Site = "tests/sites/eksempelkoebing";

    [Theory]
    [InlineData("alder/0-2.html")]
    [InlineData("arena/dagtilbud.html")]
    public void A_page_tells_also_what_is_under_way_and_what_was_learnt(string path)
    {
        var page = Parse(path);
        var listed = page.QuerySelectorAll("section.part:has(> #indsatser) [data-entry]").Select(Id).ToHashSet();

        foreach (var (anchor, list) in new[] { ("i-gang", "i-gang.html"), ("laert", "det-laerte-vi.html") })
        {
            var there = Parse(list).QuerySelectorAll("li[data-entry]").Select(Id).ToHashSet();
            var here = page.QuerySelectorAll($"section.part:has(> #{anchor}) [data-entry]").Select(Id).ToList();
            Assert.All(here, id => Assert.Contains(id, there));
            Assert.Empty(here.Intersect(listed));
        }

        Assert.NotEmpty(page.QuerySelectorAll("section.part:has(> #i-gang) [data-entry]"));
    }

    [Fact]
    public void A_value_says_what_else_it_takes_in_where_its_name_does_not()
    {
        Assert.Equal("Også: børnehave, vuggestue, dagpleje", Parse("arena/dagtilbud.html").QuerySelector(".head .also")!.TextContent);
        Assert.Equal("Også: fritidshjem", Parse("arena/sfo-og-klub.html").QuerySelector(".head .also")!.TextContent);
        Assert.Null(Parse("arena/hjem.html").QuerySelector(".head .also"));
        Assert.Contains(
            Parse("index.html").QuerySelectorAll(".counts li"),
            line =>
                line.TextContent.StartsWith("Dagtilbud", StringComparison.Ordinal)
                && line.TextContent.Contains("dagpleje", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void One_chooses_first_by_the_children_the_time_and_whether_it_works()
    {
        var file = Encoding.UTF8.GetString(SiteOf.Built(Site)["soeg/filtre.js"]);
        var json = file[file.IndexOf('[', StringComparison.Ordinal)..(file.LastIndexOf(']') + 1)];
        using var groups = JsonDocument.Parse(json);

        Assert.Equal(
            ["alder", "tid", "sikker", "type", "arena"],
            groups.RootElement.EnumerateArray().Take(5).Select(group => group.GetProperty("id").GetString())
        );
        Assert.Contains("Dagtilbud (børnehave, vuggestue, dagpleje)", json, StringComparison.Ordinal);
    }

    private static string Id(IElement line) => line.GetAttribute("data-entry")!;

    private static IDocument Parse(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.Built(Site)[path]));
}
