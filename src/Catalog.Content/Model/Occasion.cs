using Catalog.Content.Text;

namespace Catalog.Content.Model;

/// <summary>The method's usual group: how many children and adults are together at a time. Never how many a trial had.</summary>
public sealed record Participants(Spanned<CountRange>? Children, Spanned<CountRange>? Adults);

/// <summary>When on a day something happens.</summary>
public enum PartOfDay
{
    Morning,
    Forenoon,
    Midday,
    Afternoon,
    Evening,
}

/// <summary>
/// When in a week something happens, and for how many minutes at a time. <see cref="Times"/> is how many times a week, where
/// the days are the reader's own choice.
/// </summary>
public sealed record Occasion(
    Spanned<int>? Times,
    Spanned<int>? Minutes,
    ImmutableArray<Spanned<DayOfWeek>> Days,
    Spanned<PartOfDay>? PartOfDay
)
{
    /// <summary>How many days a school week has.</summary>
    public const int SchoolDays = 5;

    /// <summary>How many days a week has.</summary>
    public const int AllDays = 7;

    /// <summary>A day's place in a week that begins on Monday, from 0.</summary>
    public static int FromMonday(DayOfWeek day) => ((int)day + AllDays - 1) % AllDays;

    /// <summary>The days that are named, by their places in a week that begins on Monday.</summary>
    public ImmutableHashSet<int> Places => [.. Days.Select(day => FromMonday(day.Value))];

    /// <summary>How many days a drawing of the week has: those of a school week, or all when it happens in the weekend.</summary>
    public int DaysDrawn => Places.Any(place => place >= SchoolDays) ? AllDays : SchoolDays;

    /// <summary>How many times a week it happens, or null when the entry does not say.</summary>
    public int? TimesAWeek => Times?.Value ?? (Days.IsEmpty ? null : Days.Length);

    /// <summary>How many minutes a week it takes, or null when the entry does not say.</summary>
    public int? MinutesAWeek => Minutes is { Value: var each } && TimesAWeek is { } times ? each * times : null;
}
