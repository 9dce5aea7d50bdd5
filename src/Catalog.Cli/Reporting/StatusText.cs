using System.Text;
using Catalog.Content.Due;

namespace Catalog.Cli.Reporting;

/// <summary>What is due as text for a terminal.</summary>
internal static class StatusText
{
    public static string Write(StatusReport report)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(report))
        {
            text.Append(SafeText.OneLine(line)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(StatusReport report)
    {
        yield return report.Headline;
        foreach (var remark in report.Remarks())
        {
            yield return remark;
        }

        foreach (var line in Part("Over tiden", report.Overdue, report))
        {
            yield return line;
        }

        foreach (var line in Part("Snart", report.Soon, report))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Part(string heading, ImmutableArray<DueItem> items, StatusReport report)
    {
        if (items.IsEmpty)
        {
            yield break;
        }

        yield return "";
        yield return heading;
        foreach (var item in items)
        {
            var words = report.Words(item);
            yield return "";
            yield return $"  {words.Title}";
            yield return $"    {words.What}";
            yield return $"    {report.Day(item)}";
            yield return $"    {words.Todo}";
            yield return $"    {StatusReport.Responsible(item)}";
            yield return $"    {report.Place(item)}";
        }
    }
}
