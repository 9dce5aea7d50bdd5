using Catalog.Site.Data;

namespace Catalog.Cli.Reporting;

/// <summary>Differences for other programs: what was compared, and then as the site publishes them.</summary>
internal static class DiffJson
{
    public static string Write(DiffReport report) =>
        ReportJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("fra", report.Before);
            json.WriteString("til", report.After);
            json.WriteStartArray("ikke_læst");
            foreach (var id in report.Unread)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            ChangesJson.Write(json, report.Changes, report.Redact, report.FieldsOf);
            json.WriteEndObject();
        });
}
