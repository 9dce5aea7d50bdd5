namespace Catalog.Content.Text;

/// <summary>A day seen from another, in words that need no calendar: »i går«, »for 3 uger siden«, »om 11 dage«.</summary>
public static class DanishRelativeDay
{
    // Up to here days are counted, then weeks, then months, then years.
    private const int MostDays = 13;
    private const int MostWeeksInDays = 62;
    private const int MostMonths = 23;

    /// <summary>The distance of <paramref name="day"/> seen from <paramref name="today"/>, in whole units, rounded down.</summary>
    public static string Of(DateOnly day, DateOnly today) =>
        (day.DayNumber - today.DayNumber) switch
        {
            0 => "i dag",
            1 => "i morgen",
            -1 => "i går",
            > 0 => "om " + Length(today, day),
            _ => $"for {Length(day, today)} siden",
        };

    private static string Length(DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month - (to.Day < from.Day ? 1 : 0);
        return days <= MostDays ? $"{days} dage"
            : days < MostWeeksInDays ? $"{days / 7} uger"
            : months <= MostMonths ? $"{months} måneder"
            : $"{months / 12} år";
    }
}
