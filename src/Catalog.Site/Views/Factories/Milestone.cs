using System.Globalization;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>A day on the way that a chart can mark, its number, and what happened.</summary>
internal sealed record Milestone(DateOnly Day, int Number, string Text)
{
    /// <summary>
    /// The day on which each round begins, where its period names a day. Where no period does, the days of the course from the
    /// one on which the trial begins.
    /// </summary>
    public static ImmutableArray<Milestone> Of(EntryHead head, Lifecycle lifecycle, Words words)
    {
        ImmutableArray<Milestone> rounds = [.. Rounds(head.Cycles, words)];
        return rounds.IsEmpty && head.Course is { } course
            ?
            [
                .. lifecycle
                    .Days.SkipWhile(day => !day.IsStart)
                    .SelectMany(day => course.All(day.Id).Select(on => (day.Name, On: on.Value)))
                    .OrderBy(day => day.On)
                    .Select((day, i) => new Milestone(day.On, i + 1, day.Name)),
            ]
            : rounds;
    }

    private static IEnumerable<Milestone> Rounds(ImmutableArray<Cycle> cycles, Words words)
    {
        for (var i = 0; i < cycles.Length; i++)
        {
            if (cycles[i].Period?.Value is { } period && DanishPeriod.FirstDay(period) is { } day)
            {
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                yield return new Milestone(day, i + 1, words.With(FigureWords.RoundFrom, ("n", number)));
            }
        }
    }
}
