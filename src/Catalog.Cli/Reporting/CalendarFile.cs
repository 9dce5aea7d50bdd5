using System.Globalization;
using System.Text;
using Catalog.Site.Reports;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Days as a calendar file that Outlook, Google and Apple read (iCalendar, RFC 5545): whole days, CRLF, and lines of at most 75
/// octets. The stamp is the day that is counted from, so that the same sources and the same day give the same bytes.
/// </summary>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    /// <summary>The file. Every text is said in another way by <paramref name="said"/> first.</summary>
    public static string Write(ImmutableArray<CalendarDay> days, DateOnly today, Func<string, string> said)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//catalog//plan//DA");
        Line(file, "CALSCALE:GREGORIAN");
        foreach (var day in days)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{day.Uid}");
            Line(file, $"DTSTAMP:{Digits(today)}T000000Z");
            Line(file, $"DTSTART;VALUE=DATE:{Digits(day.Day)}");
            Line(file, $"DTEND;VALUE=DATE:{Digits(day.Day.AddDays(1))}");
            Line(file, $"SUMMARY:{Escaped(said(day.Summary))}");
            if (day.Description.Length > 0)
            {
                Line(file, $"DESCRIPTION:{Escaped(said(day.Description))}");
            }

            Line(file, "TRANSP:TRANSPARENT");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    // A long line goes on in the next, which begins with a space. No letter is divided.
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    private static string Escaped(string text) =>
        text.ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Digits(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
