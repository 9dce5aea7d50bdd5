using System.Text;
using System.Text.Json;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Serving;

/// <summary>The state of the served site for the browser: one line of JSON with every text that it shows.</summary>
internal static class StateJson
{
    // Nobody reads more before the first are fixed.
    private const int MaxShown = 100;

    /// <summary>The state as JSON. Rules link to the site served at <paramref name="address"/>, once there is one.</summary>
    public static string Write(ServedSite site, Uri address) =>
        Encoding.UTF8.GetString(
            JsonBody
                .Write(json =>
                {
                    json.WriteString("page", site.Page);
                    json.WriteBoolean("stale", site.IsStale);
                    json.WriteString("title", ServeWords.PanelTitle(site));
                    json.WriteString("text", ServeWords.PanelText(site));
                    json.WriteString("open", ServeWords.Open(site));
                    json.WriteString("close", ServeWords.Close);
                    json.WriteString("more", ServeWords.More(int.Max(0, site.Findings.Length - MaxShown)));
                    WriteFindings(json, site, site.Files is null ? site.Published : address);
                })
                .Span
        );

    private static void WriteFindings(Utf8JsonWriter json, ServedSite site, Uri? rules)
    {
        json.WriteStartArray("findings");
        foreach (var finding in Redaction.Of(site.Findings).OrderBy(finding => finding.Severity).Take(MaxShown))
        {
            json.WriteStartObject();
            json.WriteString("kind", finding.Severity == Severity.Error ? "error" : "other");
            json.WriteString("place", TextReport.Place(finding));
            json.WriteString("rule", $"{TextReport.Word(finding.Severity)} {finding.Rule.Id}");
            json.WriteString("message", SafeText.OneLine(finding.Message));
            json.WriteString("help", SafeText.OneLine(finding.Help));
            if (Excerpt.Of(finding.Place) is { } excerpt)
            {
                json.WriteString("line", excerpt.Line);
                json.WriteString("carets", excerpt.Carets);
            }

            if (rules is not null)
            {
                json.WriteString("address", FindingText.Address(finding.Rule, rules));
                json.WriteString("read", ServeWords.ReadAboutRule(finding.Rule.Id));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
