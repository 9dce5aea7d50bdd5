using Catalog.Content.Text;

namespace Catalog.Site.Figures;

/// <summary>
/// A month's name on a scale of days, which begins at its place; <see cref="Year"/> is "" where the year is that of the name before.
/// </summary>
public readonly record struct MonthName(decimal Place, string Name, string Year);

/// <summary>A scale for days, from the first to the last.</summary>
public sealed record DayAxis(DateOnly First, DateOnly Last)
{
    /// <summary>What a name takes with the space after it, in em: four letters of a wide typeface, spaced as readers may.</summary>
    public const decimal NameWidth = 3;

    // How many months a name may stand for. Names stand at months that this divides, so that they begin with January.
    private static readonly ImmutableArray<int> Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];

    /// <summary>Whether a day is on the scale.</summary>
    public bool Holds(DateOnly day) => day >= First && day <= Last;

    /// <summary>Where a day is: 0 at the first, 100 at the last; in the middle when there is one day only.</summary>
    public decimal Place(DateOnly day) =>
        First == Last ? 50 : (day.DayNumber - First.DayNumber) * 100m / (Last.DayNumber - First.DayNumber);

    /// <summary>The first days of the months that begin on the scale, the scale's own first day left out.</summary>
    public IEnumerable<DateOnly> MonthStarts()
    {
        for (var month = MonthsOf(First) + 1; month <= MonthsOf(Last); month++)
        {
            yield return new DateOnly(month / 12, (month % 12) + 1, 1);
        }
    }

    /// <summary>
    /// The names there is room for on a scale of a width in em, none less than <see cref="NameWidth"/> after the one before it. The
    /// month in which the scale begins is named at its first day. The last name may reach <see cref="NameWidth"/> beyond the scale.
    /// </summary>
    public ImmutableArray<MonthName> MonthNames(decimal width)
    {
        var apart = NameWidth / width * 100;
        ImmutableArray<DateOnly> starts = [.. MonthStarts()];
        var named =
            Steps
                .Select(step => starts.Where(day => MonthsOf(day) % step == 0).ToList())
                .FirstOrDefault(days => days.Zip(days.Skip(1)).All(pair => Place(pair.Second) - Place(pair.First) >= apart))
            ?? [];
        if (named.Count == 0 || Place(named[0]) >= apart)
        {
            named.Insert(0, First);
        }

        return
        [
            .. named.Select(
                (day, i) =>
                    new MonthName(
                        Place(day),
                        day.ToString("MMM", Danish.Culture),
                        i > 0 && named[i - 1].Year == day.Year ? "" : day.ToString("yyyy", Danish.Culture)
                    )
            ),
        ];
    }

    private static int MonthsOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
