using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Due;

/// <summary>The last days on which something is in time, for the rules and for the list of what is due.</summary>
public static class DueDays
{
    // Web Accessibility Act § 5 (lov nr. 692 af 8. juni 2018): the statement is kept up to date; the agency asks for once a year.
    private const int StatementDays = 365;

    /// <summary>Whether a day is over. What must be done by a day can still be done on it.</summary>
    public static bool IsOver(DateOnly day, DateOnly today) => day < today;

    /// <summary>
    /// The deadlines that an entry's status holds it to and whose day is not written yet, each with the day it counts from. A
    /// day that recurs falls due again after the last time. Examples have none.
    /// </summary>
    public static IEnumerable<(Deadline Deadline, Spanned<DateOnly> From, DateOnly Day)> Deadlines(Entry entry, Lifecycle lifecycle)
    {
        if (entry.IsExample || entry.Head.Status is not { } status || entry.Head.Course is not { } course)
        {
            yield break;
        }

        foreach (
            var deadline in lifecycle.Deadlines.Where(each =>
                each.Statuses.Contains(status.Value) && (each.IsAgain || !course.Keys.ContainsKey(each.Day))
            )
        )
        {
            if (course.Day(deadline.After) is { } from)
            {
                yield return (deadline, from, Later(from.Value, deadline.Months));
            }
        }
    }

    /// <summary>
    /// The days of a course that are written ahead: those to come, and those that are over although the entry does not have
    /// the status it gets with them, which is given as well. Examples have none.
    /// </summary>
    public static IEnumerable<(CourseDay Named, Spanned<DateOnly> Day, Status? Next)> Planned(
        Entry entry,
        Lifecycle lifecycle,
        DateOnly today
    )
    {
        if (entry.IsExample || entry.Head.Course is not { } course || lifecycle.Status(entry.Head.Status?.Value ?? "") is not { } status)
        {
            yield break;
        }

        foreach (var named in lifecycle.Days)
        {
            if (
                course.Day(named.Id) is { } day
                && Next(named.Id, course, status, lifecycle) is var next
                && (day.Value >= today || next is not null)
            )
            {
                yield return (named, day, next);
            }
        }
    }

    // The status that is reached with a day: the day is the last of those that it asks for and the entry's own does not.
    private static Status? Next(string day, Course course, Status status, Lifecycle lifecycle) =>
        lifecycle
            .Statuses.Where(other => other.After.Contains(status.Id))
            .FirstOrDefault(other =>
            {
                var asked = other.Needs.Beyond(status.Needs).Days;
                return asked.All(each => course.Day(each) is not null) && asked.MaxBy(each => course.Day(each)!.Value) == day;
            });

    /// <summary>
    /// The rows with a deadline that are not done with, of entries that are not closed. Examples have none.
    /// </summary>
    public static IEnumerable<(OwnField Field, OwnRow Row, Spanned<DateOnly> Day)> Rows(Entry entry, ContentModel model) =>
        entry.IsExample || model.Lifecycle.ShelfOf(entry) is Shelf.Learnt or Shelf.Retired
            ? []
            : from field in model.Fields
            let deadline = field.Parts.FirstOrDefault(part => part.IsDeadline)
            where deadline is not null
            from row in entry.Head.Own.Rows(field.Key)
            let day = row.Answers.Value<DateOnly>(deadline.Key)
            where day is not null && !row.HasEnded(field)
            select (field, row, day);

    /// <summary>
    /// When an entry must be read through again, and how many months may pass; null when it was never read through, or its status
    /// requires nothing.
    /// </summary>
    public static (DateOnly Day, int Months)? Review(Entry entry, Lifecycle lifecycle) =>
        !entry.IsExample
        && entry.Head.Reviewed is { } reviewed
        && lifecycle.Review is { } plan
        && entry.Head.Status is { } status
        && plan.Statuses.Contains(status.Value)
            ? (Later(reviewed.Value, plan.Months), plan.Months)
            : null;

    /// <summary>
    /// When somebody asks who has taken an entry up, and the day that is counted from; null when the entry says, if only that nobody
    /// has, or when its status asks for nothing.
    /// </summary>
    public static (DateOnly Day, Spanned<DateOnly> From)? Spread(Entry entry, Lifecycle lifecycle) =>
        !entry.IsExample
        && lifecycle.Spread is { } plan
        && plan.Statuses.Contains(entry.Head.Status?.Value ?? "")
        && !entry.Head.Keys.ContainsKey(EntryKeys.Spread)
        && entry.Head.Course?.Day(plan.After) is { } from
            ? (Later(from.Value, plan.Months), from)
            : null;

    /// <summary>When the accessibility statement must be renewed, or null when the last day is not written.</summary>
    public static DateOnly? Statement(AccessibilityStatement statement) =>
        statement.Renewed is { } renewed
            ? DateOnly.FromDayNumber(Math.Min(renewed.Value.DayNumber + StatementDays, DateOnly.MaxValue.DayNumber))
            : null;

    /// <summary>The same day of a later month, or that month's last; a day beyond the calendar is the calendar's last.</summary>
    internal static DateOnly Later(DateOnly day, int months) =>
        ((DateOnly.MaxValue.Year - day.Year) * 12) + DateOnly.MaxValue.Month - day.Month < months
            ? DateOnly.MaxValue
            : day.AddMonths(months);
}
