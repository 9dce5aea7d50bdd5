using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>Whether the days of a course have come and are in the model's order, and whether something is overdue.</summary>
internal static class CourseCheck
{
    // A start that is planned further ahead is a slip of the keyboard.
    private const int MostYearsAhead = 10;

    /// <summary>The findings on a certain day.</summary>
    public static IEnumerable<Diagnostic> Run(Entry entry, Lifecycle lifecycle, DateOnly today)
    {
        if (entry.Head.Course is not { } course)
        {
            return [];
        }

        return ToCome(entry, course, lifecycle.Days, today)
            .Concat(Order(entry, course, lifecycle.Days, today))
            .Concat(lifecycle.Days.SelectMany(day => Times(entry, day, course.All(day.Id), today)))
            .Concat(Overdue(entry, lifecycle, today));
    }

    // What is said to have happened has a day that is over, or today. Only the beginning may be a plan.
    private static IEnumerable<Diagnostic> ToCome(Entry entry, Course course, ImmutableArray<CourseDay> days, DateOnly today)
    {
        foreach (var (day, when) in days.SelectMany(day => course.All(day.Id).Select(when => (day, when))))
        {
            if (when.Value <= today)
            {
                continue;
            }

            if (!day.IsStart)
            {
                yield return ReviewRules.DayToCome(entry.At(when.Span), day.Id, when.Value, today);
            }
            else if (when.Value.Year > today.Year + MostYearsAhead)
            {
                yield return FormRules.OutOfRange(
                    entry.At(when.Span),
                    day.Id,
                    $"den {Danish.Date(when.Value)}",
                    $"højst {MostYearsAhead} år ude i fremtiden",
                    "Se efter, om årstallet er skrevet rigtigt."
                );
            }
        }
    }

    // Each time a day recurs it is later than the last. A day that has not come is told as such.
    private static IEnumerable<Diagnostic> Times(Entry entry, CourseDay day, ImmutableArray<Spanned<DateOnly>> all, DateOnly today)
    {
        ImmutableArray<Spanned<DateOnly>> written = [.. all.Where(each => each.Value <= today)];
        var outliers = Outliers.Of([.. written.Select(each => each.Value)], strictly: true, firstOfTwo: false);
        return outliers.Select(i =>
        {
            var (isEarlier, other) = Enumerable
                .Range(0, i)
                .LastOrDefault(at => !outliers.Contains(at) && written[at].Value > written[i].Value, -1)
                is var before
                    and >= 0
                ? (true, before)
                : (false, Enumerable.Range(i + 1, written.Length - i - 1).First(at => !outliers.Contains(at)));
            return TrialRules.TimesOutOfOrder(
                entry.At(written[i].Span),
                day.Id,
                Danish.Date(written[i].Value),
                Danish.Date(written[other].Value),
                isEarlier
            );
        });
    }

    // One day out of place is one finding, there. Days that have not come are left to the rule about them. Of a day that recurs
    // the first has its place in the order: it may go on after the others.
    private static IEnumerable<Diagnostic> Order(Entry entry, Course course, ImmutableArray<CourseDay> days, DateOnly today)
    {
        ImmutableArray<(CourseDay Day, Spanned<DateOnly> When)> written =
        [
            .. days.Select(day => (day, course.All(day.Id).MinBy(when => when.Value)!))
                .Where(each =>
                    each.Item2 is { Value: var when } && (when <= today || (each.day.IsStart && when.Year <= today.Year + MostYearsAhead))
                ),
        ];
        var outliers = Outliers.Of([.. written.Select(each => each.When.Value)], strictly: false, firstOfTwo: true);
        foreach (var i in outliers)
        {
            var (day, when) = written[i];
            var other = Enumerable
                .Range(0, written.Length)
                .Where(at => !outliers.Contains(at) && (at > i ? written[at].When.Value < when.Value : written[at].When.Value > when.Value))
                .MinBy(at => int.Abs(at - i));
            var (named, namedWhen) = written[other];
            yield return TrialRules.DaysOutOfOrder(
                entry.At(when.Span),
                day.Id,
                Danish.Date(when.Value),
                named.Id,
                Danish.Date(namedWhen.Value),
                day.Meaning,
                isEarlier: other < i
            );
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
                    due.Deadline.IsAgain ? "" : due.Deadline.After,
                    due.Deadline.Meaning
                )
            );
}
