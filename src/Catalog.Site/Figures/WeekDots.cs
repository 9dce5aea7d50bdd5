using Catalog.Content.Model;

namespace Catalog.Site.Figures;

/// <summary>
/// The days under a drawing: large dots for the days it happens and small ones for the rest of the week. Where the days are
/// free, only as many large dots as there are times.
/// </summary>
internal static class WeekDots
{
    private const double Down = 53;
    private const double Apart = 7;
    private const int SchoolDays = 5;
    private const int AllDays = 7;

    public static string Of(Occasion? occasion, double middle)
    {
        if (occasion is null)
        {
            return "";
        }

        var days = occasion.Days.Select(day => FromMonday(day.Value)).ToHashSet();
        if (days.Count > 0)
        {
            var shown = days.Max() < SchoolDays ? SchoolDays : AllDays;
            var all = Enumerable.Range(0, shown).ToLookup(days.Contains);
            return Path("day", [.. all[true]], shown, middle) + Path("day free", [.. all[false]], shown, middle);
        }

        return occasion.Times is { Value: <= AllDays and var times } ? Path("day", [.. Enumerable.Range(0, times)], times, middle) : "";
    }

    /// <summary>The day's place in a week that begins on Monday, from 0.</summary>
    public static int FromMonday(DayOfWeek day) => ((int)day + AllDays - 1) % AllDays;

    private static string Path(string kind, ImmutableArray<int> places, int shown, double middle) =>
        places.IsEmpty
            ? ""
            : $"<path class=\"{kind}\" d=\"{string.Concat(places.Select(place =>
                $"M{Svg.Number(middle + (Apart * (place - ((shown - 1) / 2.0))))} {Svg.Number(Down)}h0"))}\"/>";
}
