using System.Text;
using AngleSharp.Html.Parser;
using Catalog.Content.Office;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>The editors' table on the site, where <c>site.yml</c> asks for it.</summary>
public sealed class EditorsPageTests
{
    [Fact]
    public void What_is_to_be_done_first_stands_first_and_every_entry_that_has_a_page_is_there()
    {
        var site = SiteOf.Built("tests/sites/eksempelkoebing");
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site["redaktion.html"]));
        var rows = page.QuerySelectorAll("tbody tr");

        Assert.Equal(
            site.Keys.Count(path =>
                path.StartsWith("indsatser/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)
            ) - Moved(site),
            rows.Length
        );
        Assert.EndsWith("(over tiden)", rows[0].LastElementChild!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.All(rows, row => Assert.True(site.ContainsKey(row.QuerySelector("a")!.GetAttribute("href")!)));
        // A draft that is hidden is hidden here too.
        Assert.DoesNotContain("Musik før matematik", page.Body!.TextContent, StringComparison.Ordinal);

        var sheet = OfficeFile.Read(site["redaktion.xlsx"]).Tables!.Sheets[0];
        Assert.Equal(rows.Length + 1, sheet.Rows.Length);
    }

    [Fact]
    public void A_site_that_does_not_ask_for_it_has_none() =>
        Assert.DoesNotContain("redaktion.html", SiteOf.Built("tests/sites/horsens").Keys);

    private static int Moved(IReadOnlyDictionary<string, byte[]> site) =>
        site.Count(file =>
            file.Key.StartsWith("indsatser/", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Value).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)
        );
}
