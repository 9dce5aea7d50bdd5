using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Schema;

/// <summary>
/// The deadlines that can never be late, whatever an entry says: the day is always there when it is waited for, or the day that
/// is counted from never comes.
/// </summary>
internal static class IdleDeadlines
{
    /// <summary>The findings; a chain of deadlines that begins at a day which never comes is one, at its first.</summary>
    public static IEnumerable<Diagnostic> Find(SourceText source, Lifecycle lifecycle, ImmutableArray<Spanned<Deadline>> deadlines)
    {
        var given = lifecycle
            .Statuses.SelectMany(status => status.Needs.And(status.Asks).Days.Append(status.Day ?? ""))
            .Concat(lifecycle.Always.Days)
            .ToHashSet(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (deadline, at) in deadlines.Select(each => (each.Value, new Place(source, each.Span))))
        {
            if (deadline.IsAgain)
            {
                if (lifecycle.Days.First(day => day.Id == deadline.Day).RepeatsAfter is null)
                {
                    yield return SiteRules.DeadlineOfItself(at, deadline.Day);
                }
            }
            else if (Met(deadline, lifecycle) is { IsEmpty: false } met)
            {
                yield return SiteRules.DeadlineAlwaysMet(at, deadline.Day, met, [.. Before(met, deadline, lifecycle)]);
            }
            else if (First(deadline, deadlines, given) is { } never && reported.Add(never))
            {
                yield return SiteRules.DeadlineAfterNothing(at, never, [.. lifecycle.Days.Select(day => day.Id).Where(given.Contains)]);
            }
        }
    }

    // The statuses in which an entry has the day, or else an error for that.
    private static ImmutableArray<string> Met(Deadline deadline, Lifecycle lifecycle) =>
        [
            .. deadline.Statuses.Where(id =>
                lifecycle.Always.And(lifecycle.Status(id)!.Needs).Days.Contains(deadline.Day, StringComparer.Ordinal)
            ),
        ];

    // The statuses that those come after and that wait for the day.
    private static IEnumerable<string> Before(ImmutableArray<string> met, Deadline deadline, Lifecycle lifecycle) =>
        met.SelectMany(id => lifecycle.Status(id)!.After)
            .Distinct()
            .Where(id =>
                lifecycle.Status(id) is { } status
                && !status.Needs.Days.Contains(deadline.Day, StringComparer.Ordinal)
                && !deadline.Statuses.Contains(id, StringComparer.Ordinal)
            );

    // The day that a chain of deadlines begins at, when no status gives or asks for it; in a circle, the smallest of its days.
    private static string? First(Deadline deadline, ImmutableArray<Spanned<Deadline>> deadlines, HashSet<string> given)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        for (var day = deadline.After; !given.Contains(day); )
        {
            if (!seen.Add(day))
            {
                return seen.Min;
            }

            if (deadlines.FirstOrDefault(each => each.Value.Day == day && !each.Value.IsAgain) is not { } before)
            {
                return day;
            }

            day = before.Value.After;
        }

        return null;
    }
}
