using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Markdig;
using Xunit;

namespace Catalog.Tests.Cli.Reporting;

/// <summary>The page of a job.</summary>
public sealed class SummaryReportTests
{
    // What GitHub reads beyond CommonMark.
    private static readonly MarkdownPipeline LikeGitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseMathematics()
        .UseTaskLists()
        .UseAlertBlocks()
        .Build();

    [Fact]
    public void A_table_for_each_severity() =>
        Assert.Equal(
            """
            # Tjek af kataloget: der er fejl

            2 fejl, 1 advarsel i 2 filer. Fejlene skal rettes, før kataloget kan blive udgivet.

            ## Fejl

            | Fil og linje | Hvad | Gør sådan | Regel |
            |---|---|---|---|
            | content/indsatser/a.md:2 | »stauts« er ikke en nøgle. | Mente du »status«? | [KV002](<https://katalog.example/regler.html#KV002>) |
            | content/indsatser/b.md:1 | m |  | [KV002](<https://katalog.example/regler.html#KV002>) |

            ## Advarsler

            | Fil og linje | Hvad | Gør sådan | Regel |
            |---|---|---|---|
            | content/indsatser/a.md:1 | m |  | [KV018](<https://katalog.example/regler.html#KV018>) |

            """,
            Report(
                Findings.At("⟦⟧", Findings.Warning),
                Findings.At("---\n⟦stauts⟧: idé\n", Findings.Error, "»stauts« er ikke en nøgle.", "Mente du »status«?"),
                Findings.At("⟦⟧", Findings.Error, path: "content/indsatser/b.md")
            )
        );

    [Fact]
    public void Nothing_found() => Assert.Equal("# Tjek af kataloget: ingen fejl\n\nIngen fejl. Kataloget kan blive udgivet.\n", Report());

    [Fact]
    public void Warnings_stop_only_a_strict_check()
    {
        ImmutableArray<Diagnostic> warning = [Findings.At("⟦⟧", Findings.Warning)];
        Assert.StartsWith(
            "# Tjek af kataloget: ingen fejl\n\nIngen fejl, 1 advarsel i 1 fil. Kataloget kan blive udgivet.\n",
            SummaryReport.Write(warning, Findings.Site, strict: false),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "# Tjek af kataloget: der er advarsler\n\nIngen fejl, 1 advarsel i 1 fil. Advarslerne tæller som fejl i dette tjek og skal rettes.\n",
            SummaryReport.Write(warning, Findings.Site, strict: true),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_the_sites_address_a_rule_is_no_link() =>
        Assert.EndsWith(
            "| m |  | KV103 |\n",
            SummaryReport.Write([Findings.At("⟦⟧", Findings.Tip)], null, strict: false),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_text_from_a_file_is_only_text() =>
        Assert.All(
            Findings.Hostile,
            text =>
            {
                var html = Markdown.ToHtml(Report(Findings.Saying(text, Findings.Error)), LikeGitHub);
                var body = new HtmlParser().ParseDocument(html).Body!;
                var cells = body.QuerySelectorAll("tbody td");
                Assert.Equal(4, cells.Length);
                Assert.Equal("https://katalog.example/regler.html#KV002", Assert.Single(body.QuerySelectorAll("a")).GetAttribute("href"));
                Assert.All(cells.Take(3), cell => Assert.Empty(cell.Children));
                Assert.Equal(SafeText.OneLine(text).Trim(), Shown(cells[2]));
                Assert.DoesNotContain("@t", cells[2].TextContent, StringComparison.Ordinal);
                Assert.DoesNotContain("#1", cells[2].TextContent, StringComparison.Ordinal);
                Assert.DoesNotContain("://", cells[2].TextContent, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void What_is_to_be_copied_has_nothing_put_in_between() =>
        Assert.Contains(
            "| &#35;&#35;&#35; Mål: a &#64; b, »x:« |",
            Report(Findings.At("⟦⟧", Findings.Error, "### Mål: a @ b, »x:«")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_that_would_be_too_long_says_how_many_are_left_out()
    {
        var many = Enumerable.Repeat(Findings.At("⟦⟧", Findings.Error, new string('å', 100), "🌻", "content/indsatser/å.md"), 20_000);
        var page = Report([.. many]);
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 890_000, 899_999);
        var rows = page.Split('\n').Count(line => line.StartsWith("| content/", StringComparison.Ordinal));
        Assert.EndsWith(
            $"\n\nOg {DanishCount.Of(20_000 - rows, "", "")}fund mere, som der ikke er plads til her. Se dem alle i loggen, eller kør »catalog check«.\n",
            page,
            StringComparison.Ordinal
        );
    }

    // The space without width is there for GitHub, not for the reader.
    private static string Shown(IElement cell) => cell.TextContent.Replace("\u200b", "", StringComparison.Ordinal).Trim();

    private static string Report(params ImmutableArray<Diagnostic> diagnostics) =>
        SummaryReport.Write(diagnostics, Findings.Site, strict: false);
}
