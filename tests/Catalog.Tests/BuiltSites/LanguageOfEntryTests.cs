using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>An entry in another language (<c>sprog</c>): every surface says so, and the rules of Danish do not speak of it.</summary>
public sealed class LanguageOfEntryTests
{
    private const string Path = "content/indsatser/hvilebasen.md";

    private static readonly string Folder = System.IO.Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing");
    private static readonly SourceTree Danish = SiteOf.Sources(Folder);
    private static readonly IReadOnlyDictionary<string, byte[]> Site = SiteOf.Build(In("en"));

    [Fact]
    public void Its_page_is_in_its_language_and_what_is_around_it_in_Danish()
    {
        var page = Page("indsatser/hvilebasen.html");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(
            new[] { "body > header", "body > footer", "nav.crumbs", "a.skip", ".answers", "article p.language" },
            selector => Assert.Equal("da", page.QuerySelector(selector)?.GetAttribute("lang"))
        );
        Assert.Equal("Beskrivelsen er på engelsk.", page.QuerySelector("p.language")?.TextContent);
    }

    [Fact]
    public void Every_other_page_is_in_Danish()
    {
        Assert.Equal("da", Page("indsatser/to-voksne-en-plan.html").DocumentElement.GetAttribute("lang"));
        Assert.Null(Page("indsatser/to-voksne-en-plan.html").QuerySelector("p.language"));
        Assert.Equal("da", Page("indsatser.html").DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Its_cards_say_the_language()
    {
        var link = Page("indsatser.html").QuerySelector("li[data-entry='hvilebasen'] a");
        Assert.Equal("en", link?.GetAttribute("lang"));
        Assert.Contains("engelsk", link?.Closest("li")?.TextContent, StringComparison.Ordinal);
        Assert.Null(Page("indsatser.html").QuerySelector("li[data-entry='to-voksne-en-plan'] a")?.GetAttribute("lang"));
    }

    [Fact]
    public void Its_hits_say_the_language() =>
        Assert.Contains(
            Site.Where(file => file.Key.StartsWith("soeg/kort-", StringComparison.Ordinal)),
            file => Text(file.Key).Contains("\"en\",\"engelsk\"]", StringComparison.Ordinal)
        );

    [Fact]
    public void Feed_and_data_say_the_language()
    {
        Assert.Contains("\nhvilebasen,", "\n" + Text("data/katalog.csv").Replace(';', ','), StringComparison.Ordinal);
        using var data = JsonDocument.Parse(Text("data/katalog.json"));
        var languages = data
            .RootElement.GetProperty("indsatser")
            .EnumerateArray()
            .Where(entry => entry.TryGetProperty("sprog", out _))
            .Select(entry => (entry.GetProperty("id").GetString(), entry.GetProperty("sprog").GetString()));
        Assert.Equal([("hvilebasen", "en")], languages);
        Assert.Contains("\"sprog\"", Text("data/katalog.schema.json"), StringComparison.Ordinal);
        Assert.Contains("<entry xml:lang=\"en\">", Text(SiteOf.Build(NewIn("en")), "feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("da", true)]
    [InlineData("dansk", true)]
    [InlineData("engelsk", false)]
    [InlineData("EN", false)]
    public void The_rules_of_Danish_are_silent_in_another_language(string written, bool speak)
    {
        var sources = Edited(In(written), "Et roligt rum", "Et roligt rum for en problemelev");
        var found = SiteBuild.Run(sources, new BuildOptions(SiteOf.Today)).Diagnostics.Where(each => each.Path == Path);
        Assert.Equal(speak, found.Any(each => each.Rule.Id.StartsWith("KV8", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_language_that_is_not_known_is_one_finding()
    {
        var found = SiteBuild.Run(In("engelks"), new BuildOptions(SiteOf.Today)).Diagnostics.Where(each => each.Path == Path);
        Assert.Equal("KV010", Assert.Single(found).Rule.Id);
    }

    private static SourceTree In(string language) => Edited(Danish, "alder: 6-12", $"alder: 6-12\nsprog: {language}");

    // Without editions everything is news.
    private static SourceTree NewIn(string language) =>
        new(In(language).Files.Where(file => !file.Path.StartsWith("content/udgaver/", StringComparison.Ordinal)));

    private static SourceTree Edited(SourceTree tree, string from, string to) =>
        new(
            tree.Files.Select(file =>
                file.Path == Path
                    ? file with
                    {
                        Bytes = Encoding.UTF8.GetBytes(
                            Encoding.UTF8.GetString(file.Bytes.Span).Replace(from, to, StringComparison.Ordinal)
                        ),
                    }
                    : file
            )
        );

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    private static string Text(string path) => Text(Site, path);

    private static string Text(IReadOnlyDictionary<string, byte[]> site, string path) => Encoding.UTF8.GetString(site[path]);
}
