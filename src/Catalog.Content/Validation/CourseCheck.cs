using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether the days of a course come in the model's order, and whether something is due that has not been done.</summary>
internal static class CourseCheck
{
    /// <summary>The findings on a certain day.</summary>
    public static IEnumerable<Diagnostic> Run(Entry entry, Lifecycle lifecycle, DateOnly today)
    {
        if (entry.Head.Course is not { } course)
        {
            return [];
        }

        return Order(entry, course, lifecycle.Days).Concat(Overdue(entry, lifecycle, today));
    }

    // Each day is compared with the next one, so that one day out of place is usually one finding.
    private static IEnumerable<Diagnostic> Order(Entry entry, Course course, ImmutableArray<CourseDay> days)
    {
        ImmutableArray<(CourseDay Day, Spanned<DateOnly> Written)> written =
        [
            .. days.Select(day => (day, course.Day(day.Id))).Where(each => each.Item2 is not null).Select(each => (each.day, each.Item2!)),
        ];
        for (var i = 0; i + 1 < written.Length; i++)
        {
            var (day, when) = written[i];
            var (next, nextWhen) = written[i + 1];
            if (when.Value > nextWhen.Value)
            {
                yield return TrialRules.DaysOutOfOrder(
                    entry.At(when.Span),
                    day.Id,
                    Danish.Date(when.Value),
                    next.Id,
                    Danish.Date(nextWhen.Value),
                    day.Meaning
                );
            }
        }
    }

    private static IEnumerable<Diagnostic> Overdue(Entry entry, Lifecycle lifecycle, DateOnly today) =>
        DueDays
            .Deadlines(entry, lifecycle)
            .Where(due => DueDays.IsOver(due.Day, today))
            .Select(due =>
                TrialRules.Overdue(
                    entry.At(due.From.Span),
                    due.Deadline.Day,
                    Danish.Date(due.Day),
                    due.Deadline.Months,
                    due.Deadline.After,
                    due.Deadline.Meaning
                )
            );
}
