using System.Collections.Frozen;
using System.IO;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Html;

/// <summary>A page of every template, judged by QualWeb, the engine that the Danish supervision of accessibility uses.</summary>
public sealed partial class QualWebTests
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    // Techniques are ways to meet a criterion and not the criterion. These it calls failed where the page does as it should.
    private static readonly FrozenDictionary<string, string> Excused = new Dictionary<string, string>
    {
        ["QW-WCAG-T2"] = "A table that an editor writes in Markdown has no caption; it stands under the heading of its section.",
        ["QW-WCAG-T3"] = "It looks for the form as the parent of a fieldset; here it is an ancestor, and each fieldset has its legend.",
        ["QW-WCAG-T24"] = "Links in closed details take no focus until they are opened; nothing takes the focus away.",
        ["QW-WCAG-T28"] = "A drawing's letters have its own units and grow with it.",
        ["QW-WCAG-T33"] = "It does not know that a description list may group its terms in a div, as HTML has it.",
    }.ToFrozenDictionary();

    // On a busy machine its browser sometimes ends in the middle; then nothing has been judged, and it is asked once more.
    private const string BrowserGone = "TargetCloseError";

    // Bytes of HTML. QualWeb takes minutes for the longest pages, which have more of the same.
    private const long Longest = 40_000;

    private sealed record Report(string Page, IReadOnlyList<Failure>? Failed);

    private sealed record Failure(string Code, string Name, IReadOnlyList<string> Places)
    {
        // An empty list waits for what the script finds.
        public bool IsExcused => Excused.ContainsKey(Code) || (Code == "QW-WCAG-T32" && Places.All(EmptyList().IsMatch));
    }

    [Fact]
    public async Task Every_template_gets_a_whole_report_without_a_failure()
    {
        var addresses = new List<string>();
        foreach (var page in PageRows.LargestPagesWithin(Longest))
        {
            addresses.Add(new Uri(await Sites.Start(page.Site, Way.Server), page.Path).AbsoluteUri);
        }

        var reports = await Judge(addresses);

        Assert.Equal(addresses.Count, reports.Count);
        var faults =
            from report in reports
            from fault in report.Failed is null
                ? ["no report"]
                : report.Failed.Where(each => !each.IsExcused).Select(each => $"{each.Code} {each.Name}: {string.Join(' ', each.Places)}")
            select $"{report.Page}: {fault}";
        Assert.True(!faults.Any(), string.Join('\n', faults));
    }

    [Fact]
    public async Task It_finds_what_is_wrong()
    {
        var folder = Directory.CreateTempSubdirectory("catalog-qualweb-").FullName;
        try
        {
            await File.WriteAllTextAsync(
                Path.Join(folder, "x.html"),
                "<!DOCTYPE html><html lang=\"da\"><head><title>x</title></head>"
                    + "<body><p><a href=\"/y.html\"><img src=\"x.png\"></a></p></body></html>"
            );

            var reports = await Judge([new Uri(await SiteServer.Start(folder), "x.html").AbsoluteUri]);

            // ACT c487ae: a link has an accessible name.
            Assert.Contains("QW-ACT-R12", Assert.Single(reports).Failed!.Select(failure => failure.Code));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Report>> Judge(IEnumerable<string> addresses)
    {
        _ = WebTools.PathOf("node_modules/@qualweb/core/package.json");
        string[] command = [.. addresses.Prepend(WebTools.PathOf("qualweb.mjs"))];
        var outcome = await WebTools.Run("node", command);
        if (outcome.Error.Contains(BrowserGone, StringComparison.Ordinal))
        {
            outcome = await WebTools.Run("node", command);
        }

        return outcome.ExitCode == 0
            ?
            [
                .. outcome
                    .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => JsonSerializer.Deserialize<Report>(line, Names)!),
            ]
            : throw new InvalidOperationException(outcome.Error);
    }

    [GeneratedRegex(@"^<(?<list>[uo]l)[^>]*></\k<list>>$")]
    private static partial Regex EmptyList();
}
