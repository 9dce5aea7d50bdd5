using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>
/// What is said of a measurement on one surface is said on all: the entry's page, which is also the telephone's and the paper's,
/// the booklet, the comparison, the data, the table and the committee's sheet.
/// </summary>
public sealed class MeasurementSurfacesTests
{
    private const string Town = "tests/sites/eksempelkoebing";

    private static readonly IReadOnlyDictionary<string, byte[]> Site = SiteOf.Built(Town);

    public static TheoryData<string> Measured { get; } = [.. Said().Select(each => each.Entry).Distinct()];

    [Theory, MemberData(nameof(Measured))]
    public void Every_surface_says_the_same(string entry)
    {
        var page = Plain(Html($"indsatser/{entry}.html").QuerySelector("article")!);
        var booklet = Plain(Html("print.html").Body!);
        var (compared, table) = (Comparison(), Words(Text("data/katalog.csv").Replace("\"\"", "\"", StringComparison.Ordinal)));
        var isInBooklet = Html("print.html").GetElementById($"indsats_{entry}") is not null;
        foreach (var (_, name, line) in Said().Where(each => each.Entry == entry))
        {
            Assert.Contains(line, compared, StringComparison.Ordinal);
            Assert.Contains(line, table, StringComparison.Ordinal);
            foreach (var sentence in Sentences(line[name.Length..]))
            {
                Assert.Contains(sentence, page, StringComparison.Ordinal);
                Assert.True(!isInBooklet || booklet.Contains(sentence, StringComparison.Ordinal), sentence);
            }
        }
    }

    [Fact]
    public void The_headline_leaves_out_what_was_measured_on_others()
    {
        var line = Said().Single(each => each is { Entry: "tilbage-i-skole", Name: "Fravær pr. elev i indsatsen" }).Line;

        Assert.Contains("fra 13,4 til 8,1 dage pr. måned.", line, StringComparison.Ordinal);
        Assert.Contains(
            "7,5 dage pr. måned den 19. december 2025 er ikke regnet med. Det er målt på færre end 5 børn. »Kun de elever, der fortsat fik støtte.«",
            line,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("til 7,5", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_of_the_committee_says_it_in_the_same_words()
    {
        var (_, output, _) = EditionScratch.Run("report", "committee", "-s", Path.Join(RealProgram.Root, Town), "--today", "2026-11-22");
        var sheet = Words(output);
        var waiting = Said().Where(each => sheet.Contains(each.Name, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(waiting);
        Assert.All(waiting, each => Assert.Contains(each.Line, sheet, StringComparison.Ordinal));
    }

    private static ImmutableArray<(string Entry, string Name, string Line)> Said()
    {
        using var data = JsonDocument.Parse(Site["data/katalog.json"]);
        return
        [
            .. from entry in data.RootElement.GetProperty("indsatser").EnumerateArray()
            from said in entry.GetProperty("hvad_skete").EnumerateArray()
            let id = said.GetProperty("måling").GetString()
            let name = entry
                .GetProperty("målinger")
                .EnumerateArray()
                .Single(each => each.GetProperty("id").GetString() == id)
                .GetProperty("navn")
                .GetString()!
            select (entry.GetProperty("id").GetString()!, Words(name), Words(said.GetProperty("tekst").GetString()!)),
        ];
    }

    // The headline and each remark; a comma in a number and the point of a date do not end a sentence.
    private static IEnumerable<string> Sentences(string line) =>
        Regex
            .Split(line, @"(?<=[^0-9\s][.«])\s+(?=\p{Lu}|[0-9])")
            .Select(sentence => sentence.Trim(' ', '.'))
            .Where(each => each.Length > 0);

    private static string Comparison() =>
        Words(
            string.Concat(
                Site.Where(file => Regex.IsMatch(file.Key, @"^sammenlign/\d+\.js$"))
                    .Select(file =>
                        Regex.Match(Encoding.UTF8.GetString(file.Value), @"^\w+\.compared\(\d+,(?<data>.*)\)", RegexOptions.Singleline)
                    )
                    .SelectMany(found => Strings(JsonDocument.Parse(found.Groups["data"].Value).RootElement))
                    .Select(text => text + "\n")
            )
        );

    private static IEnumerable<string> Strings(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
            _ => [],
        };

    private static IDocument Html(string path) => new HtmlParser().ParseDocument(Text(path));

    private static string Text(string path) => Encoding.UTF8.GetString(Site[path]);

    private static string Plain(IElement element) => Words(element.TextContent);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
