using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The page that says what the data are, and the description of them for collections of open data.</summary>
public sealed class DataPageTests
{
    private const string Town = "tests/sites/eksempelkoebing";
    private const string Base = "https://katalog.eksempelkoebing.example/";

    [Fact]
    public void The_page_leads_to_each_file_and_says_what_one_may_do()
    {
        var built = SiteOf.Built(Town);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(built["data/index.html"]));
        var files = page.QuerySelectorAll("main dl a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(["katalog.csv", "katalog.json", "katalog.schema.json", "../feed.xml", "katalog.jsonld"], files);
        Assert.All(
            files,
            file => Assert.True(built.ContainsKey(file.StartsWith("../", StringComparison.Ordinal) ? file[3..] : "data/" + file))
        );
        Assert.Contains("CC BY 4.0", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("24 indsatser og 2 eksempler", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_has_what_the_Danish_profile_demands()
    {
        var set = JsonNode.Parse(SiteOf.Built(Town)["data/katalog.jsonld"])!;

        Assert.Equal("dcat:Dataset", (string?)set["@type"]);
        Assert.Equal("da", (string?)set["dct:title"]!["@language"]);
        Assert.Equal("Eksempelkøbing Kommune", (string?)set["dct:publisher"]!["foaf:name"]!["@value"]);
        Assert.Equal("mailto:boern-og-laering@eksempelkoebing.example", (string?)set["dcat:contactPoint"]!["vcard:hasEmail"]!["@id"]);
        foreach (var distribution in set["dcat:distribution"]!.AsArray())
        {
            Assert.StartsWith(Base + "data/katalog.", (string?)distribution!["dcat:downloadURL"]!["@id"], StringComparison.Ordinal);
            Assert.Equal("https://creativecommons.org/licenses/by/4.0/deed.da", (string?)distribution["dct:license"]!["@id"]);
        }
    }
}
