using System.IO;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Figures;

/// <summary>What the page of an entry says of its measurements: in words, in the drawing's own words, and in the table.</summary>
public sealed class MeasurementPageTests
{
    private const string EntryPath = "content/indsatser/base.md";

    [Theory]
    [InlineData("ned", "5 4", "Den vej, vi ønskede: fra 5 til 4 dage")]
    [InlineData("op", "5 4", "Den forkerte vej: fra 5 til 4 dage")]
    [InlineData("ned", "5 6 5", "Uændret: 5 dage både først og sidst")]
    [InlineData("", "5 6", "Ændret: fra 5 til 6 dage")]
    [InlineData("op", "? 1234.5 6000", "Den vej, vi ønskede: fra 1.234,5 til 6.000 dage")]
    public void What_happened_is_said_in_a_sentence_and_looks_the_same_whichever_way_it_went(
        string direction,
        string series,
        string sentence
    )
    {
        var said = Page(Quantitative(direction, series)).QuerySelector(".outcome")!;

        Assert.Equal(sentence, Text(said));
        Assert.Equal(["svg", "span"], said.Children.Select(child => child.LocalName));
        Assert.Equal("outcome", said.ClassName);
        Assert.Equal("true", said.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Each_outcome_has_a_shape_of_its_own()
    {
        var shapes = new[] { ("ned", "5 4"), ("op", "5 4"), ("op", "5 5"), ("", "5 4") }.Select(each =>
            Page(Quantitative(each.Item1, each.Item2)).QuerySelector(".outcome-sign")!.InnerHtml
        );

        Assert.Equal(4, shapes.Distinct().Count());
    }

    [Fact]
    public void A_drawing_says_its_first_its_last_and_its_median()
    {
        var page = Page(Quantitative("ned", "2.4 1.9 1.6 1.8"));
        var svg = page.QuerySelector("svg.run-chart")!;
        var heard = string.Join(' ', svg.GetAttribute("aria-labelledby")!.Split(' ').Select(id => Text(page.GetElementById(id)!)));

        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Equal(
            "Prøve over tid 4 tal fra 1. januar 2025 til 1. april 2025. Det første er 2,4 dage, det seneste 1,8 dage, det laveste 1,6 dage og det højeste 2,4 dage. Medianen er 1,9 dage",
            heard
        );
        Assert.Contains("Median, det midterste tal: 1,9 dage", Text(page.QuerySelector(".chart-key")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_is_in_the_table_with_its_count()
    {
        var page = Page(Quantitative("op", "8 ? 12", "tæller: enheder", ", antal: 22"));

        Assert.Equal(
            ["1. januar 2025|8|22 enheder", "1. februar 2025|færre end 5|22 enheder", "1. marts 2025|12|22 enheder"],
            page.QuerySelectorAll(".archive .measurement tbody tr").Select(row => string.Join('|', row.Children.Select(Text)))
        );
    }

    [Fact]
    public void The_numbers_of_a_drawing_stand_in_the_archive_and_the_drawing_leads_there()
    {
        var page = Page(Quantitative("op", string.Join(' ', Enumerable.Range(1, 20))));

        Assert.Equal("#side-tal", page.QuerySelector(".measured + p > a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".archive #side-tal"));
        Assert.Null(page.QuerySelector(".measured table"));
        Assert.Equal(20, page.QuerySelectorAll(".archive .measurement tbody tr").Length);
    }

    [Theory]
    [InlineData("5", "", 0, 0)]
    [InlineData("? ?", "", 0, 0)]
    [InlineData("5 6", "", 1, 0)]
    [InlineData("5 ? 6", "", 1, 0)]
    [InlineData("5 6 7", "", 0, 1)]
    public void Two_numbers_are_before_and_after_and_three_are_a_way(string series, string direction, int pairs, int charts)
    {
        var page = Page(Quantitative(direction, series));

        Assert.Equal((pairs, charts), (page.QuerySelectorAll("svg.before-after").Length, page.QuerySelectorAll("svg.run-chart").Length));
    }

    [Theory]
    [InlineData("9 8 ?", "1 tal bliver ikke vist, fordi det handler om så få. Det seneste er et af dem.")]
    [InlineData("? 8 9", "1 tal bliver ikke vist, fordi det handler om så få. Udgangspunktet er et af dem.")]
    [InlineData("9 ? 8", "1 tal bliver ikke vist, fordi det handler om så få.")]
    [InlineData("? ?", "Tallene bliver ikke vist, fordi de handler om så få.")]
    [InlineData("9", "Der er kun ét tal endnu: 9 dage den 1. januar 2025. Så kan vi ikke se, om noget ændrer sig.")]
    public void What_cannot_be_seen_is_said(string series, string remark) =>
        Assert.EndsWith(remark, Text(Page(Quantitative("op", series)).QuerySelector(".measured > .fine")!), StringComparison.Ordinal);

    [Theory]
    [InlineData("op", "10", "Målet på 10 dage er nået.")]
    [InlineData("op", "10.5", "Målet på 10,5 dage er ikke nået.")]
    [InlineData("ned", "10", "Målet på 10 dage er nået.")]
    [InlineData("ned", "9", "Målet på 9 dage er ikke nået.")]
    public void A_number_hoped_for_is_drawn_and_held_against_the_last_one(string direction, string target, string remark)
    {
        var page = Page(Quantitative(direction, "8 9 10", $"mål_værdi: {target}"));

        Assert.EndsWith(remark, Text(page.QuerySelector(".measured > .fine")!), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("svg.run-chart line.target"));
    }

    [Fact]
    public void Whether_it_was_reached_is_not_said_when_the_latest_number_is_kept_back() =>
        Assert.DoesNotContain(
            "Målet",
            Text(Page(Quantitative("ned", "9 8 ?", "mål_værdi: 6")).QuerySelector(".measured > .fine")!),
            StringComparison.Ordinal
        );

    [Fact]
    public void Signals_are_told_in_words_and_few_numbers_are_told_to_be_few()
    {
        var signs = Page(Quantitative("ned", "9 8 9 8 9 8 9 8 9 1 2 1 2 1 2")).QuerySelectorAll(".chart-signals li").Select(Text);
        Assert.Equal(["Fra 1. oktober 2025 til 1. marts 2026 ligger 6 tal i træk under medianen."], signs);

        // The trial of the small site begins on 1 September 2025, and the nine numbers before it are a run of their own.
        var left = Page(Quantitative("ned", "9 8 9 8 9 8 9 8 9 1 2 1 2 1 2 1 2 1"));
        Assert.Equal(
            [
                "Fra 1. oktober 2025 til 1. juni 2026 ligger 9 tal i træk under det, der var før starten.",
                "Der er kun 9 tal fra før starten, så det er usikkert, hvad der var før.",
            ],
            left.QuerySelectorAll(".chart-signals li").Select(Text)
        );
        Assert.Contains("Median, det midterste tal før starten: 9 dage", Text(left.QuerySelector(".chart-key")!), StringComparison.Ordinal);

        var few = Page(Quantitative("ned", "9 9 9 1 1 1"));
        Assert.Empty(few.QuerySelectorAll(".chart-signals"));
        Assert.Contains("Færre end 10 tal kan ikke vise", Text(few.QuerySelector("figcaption")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_a_list_and_no_drawing()
    {
        const string Words = """
              - id: med
                navn: Det, de siger
                art: kvalitativ
                tæller: voksne
                serie:
                  - { dato: 2025-01-01, note: De ventede længe., antal: 1 }
                  - { dato: 2026-01-01, note: De spurgte hinanden. }
            """;
        var measured = Page(Words).QuerySelector(".measured")!;

        Assert.Equal(
            ["1. januar 2025 Målt på 1 voksen De ventede længe.", "1. januar 2026 De spurgte hinanden."],
            measured.QuerySelectorAll(".told li").Select(Text)
        );
        Assert.Empty(measured.QuerySelectorAll("svg, table, .outcome"));
    }

    [Theory]
    [InlineData(
        "cyklusser: [{ periode: Februar 2025 }, { periode: Forår }, { periode: uge 13-14 2025 }]",
        "1 Runde 1 begynder 1. februar 2025.|3 Runde 3 begynder 24. marts 2025."
    )]
    [InlineData("cyklusser: [{ periode: Forår }]", "1 Start 1. februar 2025.")]
    public void Marks_are_the_rounds_whose_day_can_be_told_or_else_the_days_of_the_course(string cycles, string marks)
    {
        var page = Page(
            Quantitative("op", "5 6 7 8"),
            $"{cycles}\nforløb: {{ ansøgt: 2025-01-05, aftale: 2025-01-20, start: 2025-02-01, evalueret: 2026-06-15 }}\n"
        );

        Assert.Equal($"Tallene over en tegning: {marks.Replace('|', ' ')}", Text(page.QuerySelector(".chart-marks")!));
        Assert.Equal(marks.Split('|').Select(mark => mark[..1]), page.QuerySelectorAll("text.mark-number").Select(Text));
    }

    private static string Quantitative(string direction, string series, string more = "", string inPoint = "")
    {
        string[] lines =
        [
            "  - id: med",
            "    navn: Prøve",
            "    art: kvantitativ",
            "    enhed: dage",
            .. new[] { direction.Length > 0 ? $"retning: {direction}" : "", more }
                .Where(line => line.Length > 0)
                .Select(line => "    " + line),
            "    serie:",
            .. series
                .Split(' ')
                .Select(
                    (value, i) =>
                        $"      - {{ dato: {new DateOnly(2025, 1, 1).AddMonths(i):yyyy-MM-dd}, værdi: {(value == "?" ? "færre end 5" : value)}{inPoint} }}"
                ),
        ];
        return string.Join('\n', lines);
    }

    // The rounds and the course stand together in the small site's entry, after its measurements.
    private static IDocument Page(string measurements, string? course = null)
    {
        var sources = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Specs", "base"));
        var text = Encoding.UTF8.GetString(sources.Find(EntryPath)!.Bytes.Span);
        var (from, to, end) = (
            text.IndexOf("målinger:", StringComparison.Ordinal),
            text.IndexOf("forløb:", StringComparison.Ordinal),
            text.IndexOf("vidensgrundlag:", StringComparison.Ordinal)
        );
        var changed = $"{text[..from]}målinger:\n{measurements}\n{course ?? text[to..end]}{text[end..]}";
        var tree = new SourceTree(
            sources.Files.Select(file => file.Path == EntryPath ? file with { Bytes = Encoding.UTF8.GetBytes(changed) } : file)
        );
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.FileOf(tree, "indsatser/base.html")));
    }

    private static string Text(INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
