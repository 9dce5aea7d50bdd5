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

    /// <summary>The kinds of dots and their paths.</summary>
    public static IEnumerable<(string Kind, string Path)> Of(Occasion? occasion, double middle)
    {
        if (occasion is { Days.IsEmpty: false, Places: var days, DaysDrawn: var shown })
        {
            var all = Enumerable.Range(0, shown).ToLookup(days.Contains);
            return [("day", Path([.. all[true]], shown, middle)), ("day free", Path([.. all[false]], shown, middle))];
        }

        return occasion?.Times is { Value: <= Occasion.AllDays and var times }
            ? [("day", Path([.. Enumerable.Range(0, times)], times, middle))]
            : [];
    }

    private static string Path(ImmutableArray<int> places, int shown, double middle) =>
        string.Concat(places.Select(place => $"M{Svg.Number(middle + (Apart * (place - ((shown - 1) / 2.0))))} {Svg.Number(Down)}h0"));
}
