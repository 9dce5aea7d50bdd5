using System.Globalization;
using System.IO;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The lists of a catalogue of few entries and of many. One without any is not built (KV905).</summary>
public sealed class SizeTests
{
    private const string Base = "tests/Catalog.Tests/Specs/base";
    private const string Entry = "content/indsatser/base.md";
    private const string LongWord = "Børnefællesskabsunderstøttende";

    [Theory]
    [InlineData(1, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(300, 10)]
    public void A_list_is_cut_into_pages_all_of_which_the_first_leads_to(int count, int pages)
    {
        var site = SiteOf.Build(Sources(count));
        var first = Parse(site, "indsatser.html");
        var linked = first
            .QuerySelectorAll(".pages a")
            .Select(link => link.GetAttribute("href")!)
            .Append("indsatser.html")
            .Distinct()
            .ToList();

        Assert.Equal(pages, linked.Count);
        var listed = linked.SelectMany(page => Parse(site, page).QuerySelectorAll("[data-part=results] li[data-entry]")).ToList();
        Assert.Equal(count, listed.Select(row => row.GetAttribute("data-entry")).Distinct().Count());
        Assert.Equal(count, listed.Count);
    }

    [Fact]
    public void A_page_of_a_value_that_very_many_have_shows_the_first_and_leads_to_the_search()
    {
        var site = SiteOf.Build(Sources(300));

        foreach (
            var (path, query) in new[]
            {
                ("arena/skole.html", "arena=skole"),
                ("alder/6-9.html", "alder=6-9"),
                ("elementer/F.html", "element=F"),
            }
        )
        {
            var page = Parse(site, path);
            Assert.Equal(100, page.QuerySelectorAll("main [data-entry]").Length);
            Assert.NotNull(page.QuerySelector($"main p.ways a[href='../soeg.html?{query}']"));
        }
    }

    [Fact]
    public void The_booklet_is_whole_up_to_a_hundred_entries()
    {
        var booklet = Parse(SiteOf.Build(Sources(100)), "print.html");

        Assert.Equal(100, booklet.QuerySelectorAll("article.chapter").Length);
    }

    [Fact]
    public void Of_more_than_a_hundred_entries_the_booklet_is_an_overview_that_leads_to_each_and_says_so_in_its_link()
    {
        var site = SiteOf.Build(Sources(101));
        var overview = Parse(site, "print.html");

        Assert.Empty(overview.QuerySelectorAll("article.chapter"));
        var lines = overview.QuerySelectorAll(".booklet-lines > li");
        Assert.Equal(101, lines.Length);
        Assert.All(lines.SelectMany(line => line.QuerySelectorAll("a")), link => Assert.Contains(link.GetAttribute("href")!, site.Keys));
        Assert.All(lines, line => Assert.Contains("begynder dagen sammen", line.TextContent, StringComparison.Ordinal));
        Assert.Equal("Print en oversigt", Parse(site, "index.html").QuerySelector("footer a[href='print.html']")!.TextContent);
    }

    private static SourceTree Sources(int count)
    {
        var all = SiteOf.Sources(Path.Join(RealProgram.Root, Base));
        var text = Encoding.UTF8.GetString(all.Find(Entry)!.Bytes.Span);
        return new SourceTree(
            all.Files.Where(file => file.Path != Entry).Concat(Enumerable.Range(1, count).Select(number => Copy(text, number)))
        );
    }

    private static SourceFile Copy(string text, int number)
    {
        var written = number.ToString(CultureInfo.InvariantCulture);
        return new SourceFile(
            $"content/indsatser/base-{written}.md",
            Encoding.UTF8.GetBytes(
                text.Replace("titel: Morgenmøde på tværs", $"titel: {LongWord} morgenmøde på tværs {written}", StringComparison.Ordinal)
            )
        );
    }

    private static IDocument Parse(IReadOnlyDictionary<string, byte[]> site, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site[path]));
}
