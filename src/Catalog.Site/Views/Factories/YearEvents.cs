using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// What has happened since the year of the wheel began, month by month: the days of the public entries' courses, their
/// reviews, and the editions. Examples are left out.
/// </summary>
internal sealed class YearEvents
{
    private readonly ImmutableArray<(DateOnly Day, string Name)> events;
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<string> editions;
    private readonly Words words;

    public YearEvents(ViewContext context)
    {
        (words, To) = (context.Words, context.Today);
        From = Beginning(context.Model.Wheel, To);
        var reviewed = words[WheelWords.Reviewed];
        var days = context.Model.Lifecycle.Days;
        Entry[] entries = [.. context.Plan.Index.Public.Where(entry => !entry.IsExample)];
        (DateOnly Day, string Name)[] frozen =
        [
            .. context.Plan.Editions.Select(edition => (edition.Manifest.Frozen, EditionsViewFactory.Name(edition, words))),
        ];
        editions = [.. frozen.Select(edition => edition.Name)];
        names = [.. days.Select(day => day.Name).Append(reviewed).Concat(editions).Distinct(StringComparer.Ordinal)];
        events =
        [
            .. entries
                .SelectMany(entry =>
                    days.SelectMany(day => (entry.Head.Course?.All(day.Id) ?? []).Select(on => (Day: (DateOnly?)on.Value, day.Name)))
                        .Append((Day: entry.Head.Reviewed?.Value, Name: reviewed))
                )
                .Where(each => each.Day is not null)
                .Select(each => (Day: each.Day!.Value, each.Name))
                .Concat(frozen)
                .Where(each => each.Day >= From && each.Day <= To),
        ];
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public bool IsEmpty => events.IsEmpty;

    /// <summary>What happened in these months and how often, in the order of the course. An edition happens once.</summary>
    public ImmutableArray<string> In(ImmutableArray<int> months) =>
        [
            .. events
                .Where(each => months.Contains(each.Day.Month))
                .GroupBy(each => each.Name, StringComparer.Ordinal)
                .OrderBy(alike => names.IndexOf(alike.Key))
                .Select(alike =>
                    editions.Contains(alike.Key)
                        ? alike.Key
                        : words.With(WheelWords.Happened, ("name", alike.Key), ("n", alike.Count().ToString("N0", Danish.Culture)))
                ),
        ];

    // From the first planned day, when it has passed; but at most a year back, so that each month occurs once.
    private static DateOnly Beginning(YearWheel wheel, DateOnly today)
    {
        var earliest = today.DayNumber < 366 ? DateOnly.MinValue : today.AddYears(-1).AddDays(1);
        var planned = wheel.Steps.Select(step => step.Planned).OfType<DateOnly>().DefaultIfEmpty(earliest).Min();
        return planned > today || planned < earliest ? earliest : planned;
    }
}
