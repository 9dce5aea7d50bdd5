using System.Text;
using Catalog.Content.Due;

namespace Catalog.Cli.Reporting;

/// <summary>What is due as Markdown for a GitHub issue, with a checkbox for each. Shorter than the limit of an issue.</summary>
internal static class StatusMarkdown
{
    // GitHub allows 65,536 characters in an issue; this leaves room for the last sentence.
    private const int MaxCharacters = 64_000;

    public static string Write(StatusReport report)
    {
        var page = new StringBuilder("# Det skal gøres i kataloget\n\n").Append(SafeMarkdown.Of(report.Headline)).Append('\n');
        foreach (var remark in report.Remarks())
        {
            page.Append('\n').Append(SafeMarkdown.Of(remark)).Append('\n');
        }

        var all = report
            .Overdue.Select(item => (Heading: "Over tiden", Item: item))
            .Concat(report.Soon.Select(item => (Heading: "Snart", Item: item)))
            .ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            var part = (i == 0 || all[i - 1].Heading != all[i].Heading ? $"\n## {all[i].Heading}\n\n" : "") + Box(report, all[i].Item);
            if (page.Length + part.Length > MaxCharacters)
            {
                return page
                    + $"\nOg {DanishCount.Of(all.Length - i, "ting", "ting")} mere, som der ikke er plads til her. Kør »catalog status«.\n";
            }

            page.Append(part);
        }

        return page.ToString();
    }

    private static string Box(StatusReport report, DueItem item)
    {
        var words = report.Words(item);
        return $"- [ ] **{SafeMarkdown.Of(words.Title)}**: {SafeMarkdown.Of(words.What)}\n"
            + string.Concat(
                new[] { report.Day(item), words.Todo, StatusReport.Responsible(item), report.Place(item) }.Select(line =>
                    $"  - {SafeMarkdown.Of(line)}\n"
                )
            );
    }
}
