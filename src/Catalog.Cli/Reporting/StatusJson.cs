using System.Globalization;
using System.Text.Json;
using Catalog.Content.Due;

namespace Catalog.Cli.Reporting;

/// <summary>What is due as data: days as yyyy-MM-dd, and how many days each is late, or has left when the number is below zero.</summary>
internal static class StatusJson
{
    public static string Write(StatusReport report) =>
        ReportJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("dag", Iso(report.Today));
            json.WriteString("til", Iso(report.Last));
            Items(json, "over_tiden", report.Overdue, report);
            Items(json, "snart", report.Soon, report);
            json.WritePropertyName("næste");
            if (report.Next is { } next)
            {
                Item(json, next, report);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteStartArray("bemærkninger");
            foreach (var remark in report.Remarks())
            {
                json.WriteStringValue(remark);
            }

            json.WriteEndArray();
            json.WriteStartArray("filer_med_fejl");
            foreach (var path in report.Faulty)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Items(Utf8JsonWriter json, string name, IEnumerable<DueItem> items, StatusReport report)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            Item(json, item, report);
        }

        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, DueItem item, StatusReport report)
    {
        var words = report.Words(item);
        json.WriteStartObject();
        json.WriteString("art", Kind(item));
        json.WriteString("senest", Iso(item.Day));
        json.WriteNumber("dage_over", report.Today.DayNumber - item.Day.DayNumber);
        json.WriteString("id", item.Entry?.Id);
        json.WriteString("titel", words.Title);
        json.WriteString("hvad", words.What);
        json.WriteString("gør_sådan", words.Todo);
        json.WriteString("ansvarlig", item.Unit?.Name);
        json.WriteString("postkasse", item.Unit?.Mailbox);
        json.WriteString("fil", report.Path(item));
        if (StatusReport.Line(item) is { } line)
        {
            json.WriteNumber("linje", line);
        }

        json.WriteEndObject();
    }

    private static string Kind(DueItem item) =>
        item switch
        {
            DueItem.OfDeadline => "frist",
            DueItem.OfPlan => "plan",
            DueItem.OfRow => "post",
            DueItem.OfReview => "gennemgang",
            DueItem.OfSpread => "udbredelse",
            DueItem.OfList => "liste",
            DueItem.OfStatement => "tilgængelighedserklæring",
            DueItem.OfStep => "årshjul",
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "An item without a name in data."),
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
