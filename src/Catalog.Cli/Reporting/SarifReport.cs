using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Catalog.Content.Diagnostics;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), which GitHub's code scanning and many editors read. No text of the files is
/// repeated in it.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "SRCROOT";

    /// <summary>
    /// The findings in the order given, and their rules. Columns are 1-based in UTF-16 units. Paths are relative to the repository's
    /// root; <paramref name="prefix"/> is the path from there to the catalogue.
    /// </summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Uri? site, string prefix, string version) =>
        ReportJson.Write(json =>
        {
            var safe = Redaction.Of(diagnostics);
            ImmutableArray<Rule> rules =
            [
                .. safe.Select(each => each.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
            ];
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, site, version);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Root);
            WriteText(json, "description", "Mappen, som alle stier regnes fra.");
            json.WriteEndObject();
            json.WriteEndObject();
            WriteResults(json, safe, rules, site, prefix);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Rule> rules, Uri? site, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "catalog");
        json.WriteString("version", version);
        if (site is not null)
        {
            json.WriteString("informationUri", site.AbsoluteUri);
        }

        json.WriteString("language", "da");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Title);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Why);
            WriteText(json, "help", $"{rule.Why}\n{FindingText.ReadMore(rule, site)}");
            // It must be absolute, so it is left out when the site's address is not known.
            if (site is not null)
            {
                json.WriteString("helpUri", RuleAddress.Of(rule, site));
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(
        Utf8JsonWriter json,
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<Rule> rules,
        Uri? site,
        string prefix
    )
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var indexes = rules
            .Select((rule, index) => (rule.Id, index))
            .ToDictionary(each => each.Id, each => each.index, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", diagnostic.Rule.Id);
            json.WriteNumber("ruleIndex", indexes[diagnostic.Rule.Id]);
            json.WriteString("level", Level(diagnostic.Severity));
            // »[words](address)« in a message is a link in SARIF; no text of a file may become one.
            WriteText(
                json,
                "message",
                string.Join('\n', FindingText.Lines(diagnostic, site)).Replace("](", "] (", StringComparison.Ordinal)
            );
            WriteLocation(json, diagnostic, prefix);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("ruleFileMessage/v1", Fingerprint(diagnostic, seen));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Diagnostic diagnostic, string prefix)
    {
        var (start, end) = (diagnostic.Start, diagnostic.End);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (prefix + diagnostic.Path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A finding that moved to another line keeps its fingerprint; equal ones in a file differ by their order.
    private static string Fingerprint(Diagnostic diagnostic, Dictionary<string, int> seen)
    {
        var words = Encoding.UTF8.GetBytes($"{diagnostic.Rule.Id}\n{diagnostic.Path}\n{diagnostic.Message}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(words).AsSpan(0, 16));
        seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{seen[hash]}");
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
