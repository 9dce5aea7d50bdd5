using System.Text.Json;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Xunit;

namespace Catalog.Tests.Cli.Reporting;

/// <summary>Findings for code scanning.</summary>
public sealed class SarifReportTests
{
    [Fact]
    public void A_run_names_the_program_the_rules_that_were_met_and_the_findings() =>
        Assert.Equal(
            """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "catalog",
                      "version": "1.2.3",
                      "informationUri": "https://katalog.example/",
                      "language": "da",
                      "rules": [
                        {
                          "id": "KV018",
                          "name": "Uklart ord",
                          "shortDescription": {
                            "text": "Uklart ord"
                          },
                          "fullDescription": {
                            "text": "Læseren gætter."
                          },
                          "help": {
                            "text": "Læseren gætter.\nLæs mere: https://katalog.example/regler.html#KV018"
                          },
                          "helpUri": "https://katalog.example/regler.html#KV018",
                          "defaultConfiguration": {
                            "level": "warning"
                          }
                        }
                      ]
                    }
                  },
                  "columnKind": "utf16CodeUnits",
                  "originalUriBaseIds": {
                    "SRCROOT": {
                      "description": {
                        "text": "Mappen, som alle stier regnes fra."
                      }
                    }
                  },
                  "results": [
                    {
                      "ruleId": "KV018",
                      "ruleIndex": 0,
                      "level": "warning",
                      "message": {
                        "text": "Hvad er »det«?\nSkriv det.\nLæs mere: https://katalog.example/regler.html#KV018"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "kat/content/indsatser/bl%C3%A5%20%25.md",
                              "uriBaseId": "SRCROOT"
                            },
                            "region": {
                              "startLine": 2,
                              "startColumn": 6,
                              "endLine": 2,
                              "endColumn": 9
                            }
                          }
                        }
                      ],
                      "partialFingerprints": {
                        "ruleFileMessage/v1": "HASH:1"
                      }
                    }
                  ]
                }
              ]
            }

            """.Replace("HASH", Fingerprints(Blue("\nHvad ⟦det⟧"))[0][..32], StringComparison.Ordinal),
            SarifReport.Write([Blue("🌻\r\nHvad ⟦det⟧")], Findings.Site, "kat/", "1.2.3")
        );

    [Fact]
    public void Rules_stand_once_in_order_and_findings_point_at_them()
    {
        var run = Run(Findings.At("⟦⟧", Findings.Tip), Findings.At("⟦⟧", Findings.Error), Findings.At("⟦⟧", Findings.Tip, "n"));
        var rules = run.GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")
            .EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString());
        Assert.Equal(["KV002", "KV103"], rules);
        Assert.Equal([1, 0, 1], Results(run).Select(result => result.GetProperty("ruleIndex").GetInt32()));
        Assert.Equal(["note", "error", "note"], Results(run).Select(result => result.GetProperty("level").GetString()));
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_on_another_line_and_equal_ones_differ()
    {
        var before = Fingerprints(Findings.At("⟦a⟧", Findings.Error), Findings.At("⟦a⟧", Findings.Error, "andet"));
        var after = Fingerprints(Findings.At("\n\n  ⟦a⟧", Findings.Error), Findings.At("\n⟦a⟧", Findings.Error, "andet"));
        Assert.Equal(before, after);
        Assert.Equal(
            3,
            Fingerprints(Findings.At("⟦a⟧", Findings.Error), Findings.At("\n⟦a⟧", Findings.Error), Findings.At("⟦a⟧", Findings.Warning))
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public void Without_the_sites_address_no_address_is_made_up()
    {
        var text = SarifReport.Write([Findings.At("⟦⟧", Findings.Error)], null, "", "1.2.3");
        Assert.DoesNotContain("Uri\": \"", text.Replace("\"uriBaseId\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Læs mere: regler.html#KV002", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_gives_an_order_or_makes_a_link() =>
        Assert.All(
            Findings.Hostile,
            text =>
            {
                var report = SarifReport.Write([Findings.Saying(text, Findings.Error)], Findings.Site, "", "1.2.3");
                Assert.DoesNotContain("##[", report, StringComparison.Ordinal);
                Assert.All(report.Split('\n'), line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal)));
                using var json = JsonDocument.Parse(report);
                var result = Results(json.RootElement.GetProperty("runs")[0])[0];
                var message = result.GetProperty("message").GetProperty("text").GetString()!;
                Assert.DoesNotContain("](", message, StringComparison.Ordinal);
                Assert.DoesNotContain("\u001b", message, StringComparison.Ordinal);
                var uri = result
                    .GetProperty("locations")[0]
                    .GetProperty("physicalLocation")
                    .GetProperty("artifactLocation")
                    .GetProperty("uri")
                    .GetString()!;
                Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
            }
        );

    [Fact]
    public void The_text_of_a_file_is_not_repeated() =>
        Assert.DoesNotContain(
            "hemmelig",
            SarifReport.Write([Findings.At("hemmelig ⟦x⟧ hemmelig", Findings.Error)], Findings.Site, "", "1.2.3"),
            StringComparison.Ordinal
        );

    private static Diagnostic Blue(string marked) =>
        Findings.At(marked, Findings.Warning, "Hvad er »det«?", "Skriv det.", "content/indsatser/blå %.md");

    private static string[] Fingerprints(params ImmutableArray<Diagnostic> diagnostics) =>
        [
            .. Results(Run(diagnostics))
                .Select(result => result.GetProperty("partialFingerprints").GetProperty("ruleFileMessage/v1").GetString()!),
        ];

    private static JsonElement Run(params ImmutableArray<Diagnostic> diagnostics)
    {
        using var json = JsonDocument.Parse(SarifReport.Write(diagnostics, Findings.Site, "", "1.2.3"));
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private static JsonElement[] Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];
}
