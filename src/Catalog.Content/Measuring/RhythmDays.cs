using Catalog.Content.Due;
using Catalog.Content.Model;

namespace Catalog.Content.Measuring;

/// <summary>
/// The days of a rhythm around the start of a trial. They are counted from the start in both directions, so that they are the same
/// days whenever one asks. What falls on a Saturday or Sunday is done on the Friday before, unless the rhythm is of days.
/// </summary>
public static class RhythmDays
{
    private const int Week = Occasion.AllDays;

    /// <summary>
    /// The days within two days, both included, in order. <paramref name="end"/> is the day of the moment »ved slut«; without it
    /// that moment has no day.
    /// </summary>
    public static IEnumerable<DateOnly> Of(Rhythm rhythm, DateOnly start, DateOnly? end, DateOnly from, DateOnly to)
    {
        if (!rhythm.IsRepeated)
        {
            return rhythm
                .Moments.Select(moment => Of(moment, start, end))
                .OfType<DateOnly>()
                .Where(day => day >= from && day <= to)
                .Distinct()
                .Order();
        }

        return rhythm.Unit switch
        {
            RhythmUnit.Month => Months(rhythm.Every, start).SkipWhile(day => day < from).TakeWhile(day => day <= to),
            _ => Days(from, to).Where(day => IsDay(rhythm, start, day)),
        };

        // Two weeks before, so that a day that is moved to a Friday is found.
        IEnumerable<DateOnly> Months(int every, DateOnly first)
        {
            var months = ((from.Year - first.Year) * 12) + from.Month - first.Month;
            for (var at = Math.DivRem(months, every).Quotient - 1; ; at++)
            {
                if (at * every > ((DateOnly.MaxValue.Year - first.Year) * 12) - 1)
                {
                    yield break;
                }

                yield return at == 0 ? first : OnWorkday(first.AddMonths(at * every));
            }
        }
    }

    /// <summary>How many days there are between two at least.</summary>
    public static int Shortest(Rhythm rhythm) =>
        rhythm switch
        {
            { IsRepeated: false } or { Unit: RhythmUnit.Workday } => 1,
            { Unit: RhythmUnit.Day } => rhythm.Every,
            { Weekdays.Length: > 1 } => 1,
            { Unit: RhythmUnit.Week } => rhythm.Every * Week,
            _ => rhythm.Every * 28,
        };

    private static DateOnly? Of(RhythmMoment moment, DateOnly start, DateOnly? end) =>
        moment.Kind switch
        {
            MomentKind.AtEnd => end is { } last ? OnWorkday(last) : null,
            MomentKind.AfterStart => moment.Unit switch
            {
                RhythmUnit.Month => OnWorkday(DueDays.Later(start, moment.Count)),
                RhythmUnit.Week => start.AddDays(moment.Count * Week),
                _ => start.AddDays(moment.Count),
            },
            _ => start,
        };

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to && day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static bool IsDay(Rhythm rhythm, DateOnly start, DateOnly day) =>
        rhythm switch
        {
            { Unit: RhythmUnit.Workday } => !IsWeekend(day),
            { Unit: RhythmUnit.Week, Weekdays.IsEmpty: false } => rhythm.Weekdays.Contains(day.DayOfWeek)
                && IsTurn(Monday(day) - Monday(start), rhythm.Every * Week),
            { Unit: RhythmUnit.Week } => IsTurn(day.DayNumber - OnWorkday(start).DayNumber, rhythm.Every * Week),
            _ => IsTurn(day.DayNumber - start.DayNumber, rhythm.Every),
        };

    private static bool IsTurn(int days, int every) => days % every == 0;

    private static int Monday(DateOnly day) => day.DayNumber - Occasion.FromMonday(day.DayOfWeek);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly OnWorkday(DateOnly day) =>
        day.AddDays(
            day.DayOfWeek switch
            {
                DayOfWeek.Saturday => -1,
                DayOfWeek.Sunday => -2,
                _ => 0,
            }
        );
}
