using System.Text;
using AngleSharp.Html.Parser;
using Catalog.Content.Office;
using Catalog.Content.Text;
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
        Assert.Equal(page.QuerySelectorAll("thead th").Select(head => head.TextContent), sheet.Rows[0].Cells.Select(cell => cell.Text));
        Assert.DoesNotContain("Fil", sheet.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_site_that_does_not_ask_for_it_has_none() =>
        Assert.DoesNotContain("redaktion.html", SiteOf.Built("tests/sites/horsens").Keys);

    [Fact]
    public void A_page_of_the_catalogues_own_may_have_the_name_where_there_is_no_table()
    {
        var sources = SiteOf.Sources(System.IO.Path.Join(RealProgram.Root, "tests", "sites", "horsens"));
        var page = new SourceFile(
            "content/sider/redaktion.md",
            Encoding.UTF8.GetBytes("---\ntitel: Redaktionen\nresume: Hvem vi er.\n---\n\nVi er tre.\n")
        );
        var site = SiteOf.Build(new SourceTree(sources.Files.Append(page)));
        Assert.Contains("Vi er tre.", Encoding.UTF8.GetString(site["redaktion.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("redaktion.xlsx", site.Keys);
    }

    [Fact]
    public void An_own_field_that_is_never_shown_is_not_told_of()
    {
        var sources = SiteOf.Sources(System.IO.Path.Join(RealProgram.Root, "tests", "sites", "ishoej"));
        string Table(string shown) => Encoding.UTF8.GetString(SiteOf.Build(With(sources, shown))["redaktion.html"]);

        Assert.Contains("Handlinger:", Table("gør"), StringComparison.Ordinal);
        Assert.DoesNotContain("Handlinger:", Table("aldrig"), StringComparison.Ordinal);
    }

    private static SourceTree With(SourceTree sources, string shown)
    {
        var fields = sources.Find("content/model/felter.yml")!;
        var site = sources.Find("site.yml")!;
        var text = Encoding.UTF8.GetString(fields.Bytes.Span);
        text = text.Replace("    vises: gør\n", $"    vises: {shown}\n", StringComparison.Ordinal);
        return new SourceTree(
            sources.Files.Concat([
                fields with
                {
                    Bytes = Encoding.UTF8.GetBytes(text),
                },
                site with
                {
                    Bytes = (byte[])[.. site.Bytes.Span, .. "\nredaktion: ja\n"u8],
                },
            ])
        );
    }

    private static int Moved(IReadOnlyDictionary<string, byte[]> site) =>
        site.Count(file =>
            file.Key.StartsWith("indsatser/", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Value).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)
        );
}
