using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Reports;

/// <summary>
/// The parts of the year's report about what is not finished: what is on its way, the days that recur with what was written of
/// them, and the rows that have a deadline. Each is left out where the model or the year has none.
/// </summary>
internal static class YearlyProgress
{
    /// <summary>The entries under way, by status.</summary>
    public static IEnumerable<ReportPart> OnTheWay(SitePlan plan, Words words)
    {
        ImmutableArray<Entry> under = [.. plan.Index.On(Shelf.UnderWay).Where(entry => !entry.IsExample)];
        if (!under.IsEmpty)
        {
            yield return new ReportPart(
                words[ReportWords.YearlyOnTheWay],
                [
                    .. plan
                        .Catalogue.Model.Lifecycle.Statuses.Select(status =>
                            (status.Name, Entries: under.Where(entry => entry.Head.Status?.Value == status.Id).ToArray())
                        )
                        .Where(each => each.Entries.Length > 0)
                        .Select(each => Line(each.Name, each.Entries, words)),
                ],
                ArePoints: true
            );
        }
    }

    /// <summary>For each day that recurs: what the period's said, and who is late.</summary>
    public static IEnumerable<ReportPart> Again(Catalogue own, ReportPeriod period, DateOnly today, Words words)
    {
        var overdue = DueList.Of(own, today).Overdue(today).OfType<DueItem.OfDeadline>().ToLookup(item => item.Deadline.Day);
        foreach (var day in own.Model.Lifecycle.Days.Where(day => day.RepeatsAfter is not null))
        {
            var given =
                from entry in own.Entries
                let time = entry.Head.Course?.All(day.Id).Where(when => period.Holds(when.Value)).MaxBy(when => when.Value)
                where time is not null
                orderby time.Value, entry.Id
                select words.With(
                    ReportWords.YearlyTold,
                    ("title", entry.Title),
                    ("day", Danish.Date(time.Value)),
                    ("text", day.SectionId is { } id ? Beginning(entry.Section(id)) : "")
                );
            ImmutableArray<string> told = [.. given.Select(line => line.TrimEnd())];
            yield return new ReportPart(
                day.Name,
                [
                    .. told.DefaultIfEmpty(words[ReportWords.YearlyNoneTold]),
                    .. overdue[day.Id]
                        .Select(item => words.With(ReportWords.YearlyLate, ("title", item.About.Title), ("day", Danish.Date(item.Day)))),
                ],
                ArePoints: true
            );
        }
    }

    /// <summary>For each field whose rows have a deadline: how many there are, how many are done with, and which are late.</summary>
    public static IEnumerable<ReportPart> Rows(Catalogue own, DateOnly today, Words words)
    {
        var model = own.Model;
        foreach (var field in model.Fields.Where(field => field.Parts.Any(part => part.IsDeadline)))
        {
            ImmutableArray<OwnRow> rows = [.. own.Entries.SelectMany(entry => entry.Head.Own.Rows(field.Key))];
            if (rows.IsEmpty)
            {
                continue;
            }

            ImmutableArray<DueItem.OfRow> late =
            [
                .. DueList.Of(own, today).Overdue(today).OfType<DueItem.OfRow>().Where(item => item.Field.Key == field.Key),
            ];
            yield return new ReportPart(
                field.Name,
                [
                    words.With(
                        ReportWords.YearlyRows,
                        ("all", Danish.Number(rows.Length)),
                        ("ended", Danish.Number(rows.Count(row => row.HasEnded(field)))),
                        ("late", Danish.Number(late.Length))
                    ),
                    .. late.Select(item =>
                        words.With(
                            ReportWords.YearlyRow,
                            ("title", item.About.Title),
                            ("what", item.Text),
                            ("day", Danish.Date(item.Day)),
                            ("who", item.Unit?.Name ?? "")
                        )
                    ),
                ],
                ArePoints: true
            );
        }
    }

    // The newest is written first, and may have its year as a heading.
    private static string Beginning(Section? section)
    {
        ImmutableArray<string> headings = [.. section?.Text.Headings().Select(heading => heading.Text) ?? []];
        return section?.Text.PlainText().Split('\n').FirstOrDefault(line => line.Length > 0 && !headings.Contains(line)) ?? "";
    }

    private static string Line(string name, Entry[] entries, Words words) =>
        words.With(
            ReportWords.YearlyDay,
            ("day", name),
            ("n", Danish.Number(entries.Length)),
            ("titles", Danish.Row([.. entries.Select(entry => $"»{entry.Title}«")]))
        );
}
