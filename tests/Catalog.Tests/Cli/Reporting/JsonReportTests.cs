using System.Text.Json;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Cli.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void Nothing_found_is_an_empty_array() => Assert.Equal("[]\n", JsonReport.Write([], null));

    [Fact]
    public void A_finding_without_help_still_tells_where_to_read() =>
        Assert.Contains(
            "\"help\": \"Læs mere: regler.html#KV002\"",
            JsonReport.Write([Findings.At("⟦⟧", Findings.Error)], null),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_file_gives_GitHub_an_order() =>
        Assert.All(
            Findings.Hostile,
            text =>
            {
                var report = JsonReport.Write([Findings.Saying(text, Findings.Error)], Findings.Site);
                Assert.DoesNotContain("##[", report, StringComparison.Ordinal);
                using var json = JsonDocument.Parse(report);
                Assert.Equal(
                    text.Replace('\ud83c', '\ufffd').Length,
                    json.RootElement[0].GetProperty("help").GetString()!.Length
                        - " Læs mere: https://katalog.example/regler.html#KV002".Length
                );
            }
        );

    [Fact]
    public void A_finding_is_an_object_with_its_members_in_order()
    {
        var rule = new Rule("KV018", RuleGroup.Form, Severity.Warning, "", "");
        var source = new SourceText("content/indsatser/blå.md", "en\r\ntø\u001bt PPR\r\n");
        Assert.Equal(
            """
            [
              {
                "rule": "KV018",
                "severity": "warning",
                "file": "content/indsatser/blå.md",
                "line": 2,
                "column": 6,
                "endLine": 2,
                "endColumn": 9,
                "message": "»PPR« \"står\"\n her",
                "help": "Skriv \u001B det ud <æøå> Læs mere: https://katalog.example/regler.html#KV018"
              }
            ]

            """.ReplaceLineEndings("\n"),
            JsonReport.Write(
                [new Diagnostic(rule, new Place(source, new TextSpan(9, 3)), "»PPR« \"står\"\n her", "Skriv \u001b det ud <æøå>")],
                Findings.Site
            )
        );
    }
}
