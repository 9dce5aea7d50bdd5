using System.Text.Json;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reporting;

/// <summary>Findings for other programs: an array of objects, columns 1-based in UTF-16 units.</summary>
public static class JsonReport
{
    /// <summary>The findings in the order given; each help ends in where <paramref name="site"/> explains the rule.</summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Uri? site) =>
        ReportJson.Write(json =>
        {
            json.WriteStartArray();
            foreach (var diagnostic in Redaction.Of(diagnostics))
            {
                Write(json, diagnostic, site);
            }

            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Uri? site)
    {
        var (start, end) = (diagnostic.Start, diagnostic.End);
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule.Id);
        json.WriteString(
            "severity",
            diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "tip",
            }
        );
        json.WriteString("file", diagnostic.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("message", diagnostic.Message);
        var help = diagnostic.Help.Length > 0 ? diagnostic.Help + " " : "";
        json.WriteString("help", help + FindingText.ReadMore(diagnostic.Rule, site));
        json.WriteEndObject();
    }
}
