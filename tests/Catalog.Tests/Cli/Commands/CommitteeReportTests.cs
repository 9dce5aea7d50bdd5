using System.IO;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog report committee</c>: who is on it, what each sheet says, and that what strangers wrote stays text in every format.</summary>
public sealed class CommitteeReportTests : IDisposable
{
    private static readonly string Town = Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing");

    private readonly EditionScratch site = new();

    [Fact]
    public void Those_that_wait_for_a_choice_have_a_sheet_each_and_no_others()
    {
        var page = new HtmlParser().ParseDocument(Of("html", Town));

        var expected = Directory
            .EnumerateFiles(Path.Join(Town, "content", "indsatser"))
            .Select(File.ReadAllLines)
            .Where(lines => (lines.Contains("status: ansøgt") || lines.Contains("status: evalueret")) && !lines.Contains("eksempel: true"))
            .Select(lines => lines.First(line => line.StartsWith("titel: ", StringComparison.Ordinal))["titel: ".Length..].Trim('"'));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".sheet > h2").Select(heading => heading.TextContent).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_sheet_tells_the_parties_the_goals_the_results_and_how_sure_one_is()
    {
        var text = Of("text", Town);

        Assert.Contains("Udvalget tager stilling til »Udvalgt«.", text, StringComparison.Ordinal);
        Assert.Contains("Udvalget tager stilling til »I kataloget«.", text, StringComparison.Ordinal);
        Assert.Contains("- Hypotese: ", text, StringComparison.Ordinal);
        Assert.Matches(@"\n- Mål: .+ Nået, når: .+\.\n", text);
        Assert.Matches(@"\nLedelser +\S.+, \S", text);
        Assert.Matches(@"\nVed vi, om det virker\? +[ABCD] – ", text);
        Assert.Contains("- ☐ Børnene bliver hørt", text, StringComparison.Ordinal);
        Assert.Contains("Tjekket har ingen bemærkninger.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_checks_find_stands_on_the_sheet_of_its_entry()
    {
        Waiting();
        site.Edit("base", "  - { enhed: eksempelskolen, rolle: makker }\n", "");

        Assert.Contains("Fejl: Kun »Skovskolen« er med.", Of("text", site.Path), StringComparison.Ordinal);
        Assert.Contains("Skovskolen. Der skal være parter fra mindst to ledelser.", Of("text", site.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anyone_waiting_it_says_so()
    {
        var page = new HtmlParser().ParseDocument(Of("html", RealProgram.Root));

        Assert.Equal("Ingen indsatser venter på udvalget.", page.QuerySelector("section p")?.TextContent);
        Assert.Empty(page.QuerySelectorAll(".sheet"));
    }

    [Fact]
    public void A_hostile_title_stays_text_in_every_format()
    {
        var number = MadeUp.Cpr("120314", "-", holdsModulus11: true);
        Waiting();
        site.Edit("base", "titel: Morgenmøde på tværs", $"titel: \"=HYPERLINK(1)<script>x</script> {number}\"");

        var page = new HtmlParser().ParseDocument(Of("html", site.Path));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.StartsWith("=HYPERLINK(1)<script>x</script> ", page.QuerySelector(".sheet > h2")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(";'=HYPERLINK(1)", Of("csv", site.Path), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", Of("markdown", site.Path), StringComparison.Ordinal);
        Assert.All(
            ["text", "markdown", "csv", "json", "html"],
            format => Assert.DoesNotContain(number, Of(format, site.Path), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_page_has_a_language_headings_in_order_and_tables_with_headers()
    {
        var page = new HtmlParser().ParseDocument(Of("html", Town));

        Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.True(
            page.QuerySelectorAll("h1,h2,h3")
                .Select(heading => heading.LocalName[1])
                .Aggregate((Last: '0', Fine: true), (so, next) => (next, so.Fine && next - so.Last <= 1))
                .Fine
        );
        Assert.All(
            page.QuerySelectorAll("table"),
            table =>
                Assert.True(
                    table.QuerySelector("caption") is not null
                        && table.QuerySelectorAll("th[scope=col]").Length > 1
                        && table.QuerySelectorAll("th[scope=row]").Length > 0
                )
        );
        // Nothing is fetched; a link to the text of each entry is all that leads out.
        Assert.Empty(page.QuerySelectorAll("[src], link"));
        Assert.Equal(
            page.QuerySelectorAll(".sheet h2").Length,
            page.QuerySelectorAll("a[href^='https://github.com/eksempelkoebing/katalog/blob/main/content/indsatser/']").Length
        );
    }

    public void Dispose() => site.Dispose();

    // The small site with its one entry under way, which is where its model chooses from.
    private string Waiting()
    {
        site.Write("base", site.Read("base").Replace("status: i kataloget", "status: i gang", StringComparison.Ordinal));
        return site.Path;
    }

    private static string Of(string format, string catalogue)
    {
        var (code, output, error) = EditionScratch.Run("report", "committee", "-s", catalogue, "--format", format, "--today", "2026-11-22");
        Assert.Equal((0, ""), (code, error));
        return output;
    }
}
