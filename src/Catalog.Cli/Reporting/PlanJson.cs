using System.Globalization;
using Catalog.Site.Reports;

namespace Catalog.Cli.Reporting;

/// <summary>What <c>catalog plan</c> says, for programs: the sentences about each goal, and the days (ISO 8601).</summary>
internal static class PlanJson
{
    public static string Write(Report answer, ImmutableArray<CalendarDay> days, Func<string, string> said) =>
        ReportJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", answer.Title);
            json.WriteStartArray("says");
            foreach (var sentence in answer.Parts[0].Sentences)
            {
                json.WriteStringValue(sentence);
            }

            json.WriteEndArray();
            json.WriteStartArray("goals");
            foreach (var goal in answer.Parts.Where(part => part.ArePoints))
            {
                json.WriteStartObject();
                json.WriteString("goal", goal.Heading);
                json.WriteStartArray("says");
                foreach (var sentence in goal.Sentences)
                {
                    json.WriteStringValue(sentence);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("days");
            foreach (var day in days)
            {
                json.WriteStartObject();
                json.WriteString("day", day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("what", said(day.Summary));
                json.WriteString("about", said(day.Description));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
}
