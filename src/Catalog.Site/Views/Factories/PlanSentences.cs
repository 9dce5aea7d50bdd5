using Catalog.Content.Measuring;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>
/// What is said of what must be measured for the goals of an entry to be seen: on its page in a preview and by <c>catalog plan</c>.
/// </summary>
internal sealed class PlanSentences(Catalogue catalogue, Words words, MeasuringPlan plan)
{
    private const int WorkdaysOfWeek = 5;
    private const int DaysSaidInWeeks = 14;

    private static int Least => SignalPower.Fewest.Before;

    private static int Enough => SignalPower.Enough.Before;

    /// <summary>Why there is nothing to measure, or the days that the plan is held against.</summary>
    public IEnumerable<string> Lead()
    {
        if (plan.Nothing is { } nothing)
        {
            return
            [
                nothing switch
                {
                    NothingToMeasure.Example => words.With(PlanWords.Example, ("title", plan.Entry.Title)),
                    NothingToMeasure.Over => words[PlanWords.Over],
                    NothingToMeasure.NoField => words[PlanWords.NoField],
                    _ => words[PlanWords.NoGoals],
                },
            ];
        }

        var time = plan.Time;
        return time.Start is not { } start
            ?
            [
                words.With(
                    PlanWords.NoStart,
                    ("start", catalogue.Model.Lifecycle.Days.FirstOrDefault(day => day.IsStart)?.Id ?? ""),
                    ("course", EntryKeys.Course)
                ),
            ]
            : time
                .ToCome.Select(deadline => words.With(PlanWords.Deadline, ("name", deadline.Name), ("day", Danish.Date(deadline.Day))))
                .Prepend(words.With(time.HasBegun ? PlanWords.Began : PlanWords.Begins, ("day", Danish.Date(start))));
    }

    /// <summary>Whether a goal can be seen, and what is missing.</summary>
    public IEnumerable<string> Of(GoalSight goal)
    {
        var name = goal.Measurement?.Name?.Value ?? goal.Measurement?.Id?.Value ?? "";
        var field = PlannedRow.FieldOf(catalogue.Model)?.Key ?? "";
        return goal.Obstacle switch
        {
            SightObstacle.NoMeasurement => [words[PlanWords.NoMeasurement]],
            SightObstacle.UnknownMeasurement =>
            [
                words.With(PlanWords.UnknownMeasurement, ("id", goal.Goal.Measurement?.Value ?? ""), ("key", EntryKeys.Measurements)),
            ],
            SightObstacle.Words => [words.With(PlanWords.OnlyWords, ("name", name))],
            SightObstacle.NoRow =>
            [
                words.With(PlanWords.NoRow, ("field", field), ("name", name), ("id", goal.Measurement?.Id?.Value ?? "")),
            ],
            SightObstacle.NoRhythm => [words.With(PlanWords.NoRhythm, ("field", field), ("name", name))],
            _ => Of(goal.Series!, goal.Measurement!, name),
        };
    }

    private IEnumerable<string> Of(SeriesSight series, Measurement measurement, string name)
    {
        var rhythm = Danish.Row([.. series.Rhythms.Select(each => each.ToString())]);
        yield return words.With(PlanWords.Measured, ("name", name), ("rhythm", rhythm));
        yield return Standing(series);
        if (series.Expected > series.After + series.LeftOut)
        {
            yield return words.With(PlanWords.Expected, ("n", Number(series.Expected)));
        }

        if (series.LeftOut > 0)
        {
            yield return words.Count(PlanWords.LeftOut, series.LeftOut);
        }

        foreach (var sentence in People(measurement))
        {
            yield return sentence;
        }

        if (series.HasSignal)
        {
            yield return words[PlanWords.Signal];
        }

        var isTooLate = series.Time.HasBegun && series.Before < Least;
        yield return isTooLate
            ? words.With(PlanWords.Missed, ("least", Number(Least)), ("n", Number(series.Before)))
            : words.With(PlanWords.Need, ("least", Number(Least)), ("enough", Number(Enough)));
        foreach (
            var sentence in isTooLate ? [words[PlanWords.MissedHelp]]
            : series.Rhythms.All(each => !each.IsRepeated) ? [words.With(PlanWords.TooFewDays, ("rhythm", rhythm))]
            : series.Time.Start is null ? WithoutStart(series)
            : BeforeStart(series).Concat(AfterStart(series))
        )
        {
            yield return sentence;
        }
    }

    private string Standing(SeriesSight series) =>
        series is { Before: 0, After: 0 } ? words[PlanWords.NoneYet]
        : series.Time.HasBegun ? words.With(PlanWords.SoFar, ("before", Number(series.Before)), ("after", Number(series.After)))
        : words.With(PlanWords.BeforeOnly, ("n", Number(series.Before)));

    // On how many it was measured last, when that is so few that it matters.
    private IEnumerable<string> People(Measurement measurement)
    {
        var limit = catalogue.Site.Limits.SmallCount;
        if (measurement.Counted != Counted.Children || measurement.Points.LastOrDefault(point => point.Count is not null) is not { } last)
        {
            yield break;
        }

        var count = last.Count!.Value;
        if (count.IsHidden || count.Number < limit)
        {
            yield return words.With(PlanWords.FewPeople, ("n", Number(limit)));
        }
        else if (measurement.Unit.StartsWith('%'))
        {
            yield return words.With(
                PlanWords.OneChild,
                ("n", Danish.Number(count.Number)),
                ("points", Danish.Number(decimal.Round(100 / count.Number, 1, MidpointRounding.AwayFromZero)))
            );
        }
    }

    private IEnumerable<string> WithoutStart(SeriesSight series)
    {
        var missing = int.Max(0, Enough - series.Before);
        if (missing > 0)
        {
            yield return words.With(
                PlanWords.Takes,
                ("rhythm", Often(series).ToString()),
                ("n", Number(missing)),
                ("length", Length(Often(series), missing))
            );
        }
    }

    private IEnumerable<string> BeforeStart(SeriesSight series)
    {
        if (series.Time.HasBegun)
        {
            yield break;
        }

        var before = series.BeforeInAll;
        yield return words.With(
            before >= Enough ? PlanWords.BeforeEnough
                : before >= Least ? PlanWords.BeforeLeast
                : PlanWords.BeforeFew,
            ("n", Number(before)),
            ("least", Number(Least))
        );
        if (before < Least && series.CanBegin(Least) is { } later)
        {
            yield return words.With(PlanWords.LaterStart, ("day", Danish.Date(later)), ("least", Number(Least)));
        }

        if (before < Enough && series.CanBegin(Enough) is { } better)
        {
            yield return words.With(PlanWords.BetterStart, ("day", Danish.Date(better)), ("enough", Number(Enough)));
        }
    }

    private IEnumerable<string> AfterStart(SeriesSight series)
    {
        if (series.After >= Enough)
        {
            yield return words.With(PlanWords.AfterEnough, ("n", Number(series.After)));
            yield break;
        }

        var (least, enough) = (series.Reaches(Least), series.Reaches(Enough));
        yield return (least, enough) switch
        {
            (_, null) when series.After >= Least => words.With(PlanWords.ReachesNone, ("n", Number(Enough))),
            (_, { } day) when series.After >= Least => words.With(PlanWords.ReachesMore, ("n", Number(Enough)), ("day", Danish.Date(day))),
            (null, _) => words.With(PlanWords.ReachesNone, ("n", Number(Least))),
            ({ } first, null) => words.With(PlanWords.ReachesMore, ("n", Number(Least)), ("day", Danish.Date(first))),
            ({ } first, { } second) => words.With(
                PlanWords.Reaches,
                ("least", Number(Least)),
                ("day", Danish.Date(first)),
                ("enough", Number(Enough)),
                ("later", Danish.Date(second))
            ),
        };
        foreach (var deadline in series.Time.ToCome)
        {
            var there = series.AfterOn(deadline.Day);
            yield return words.With(
                there >= Enough ? PlanWords.InTime
                    : there >= Least ? PlanWords.LeastInTime
                    : PlanWords.TooLate,
                ("name", deadline.Name),
                ("day", Danish.Date(deadline.Day)),
                ("n", Number(there))
            );
            if (there >= Enough)
            {
                yield break;
            }
        }

        if (series.Time.End is { } end && series.AfterOn(end) < Enough)
        {
            yield return words[series.AfterOn(end) < Least ? PlanWords.MoreLeast : PlanWords.More];
        }
    }

    private static Rhythm Often(SeriesSight series) => series.Rhythms.Where(each => each.IsRepeated).MinBy(RhythmDays.Shortest)!;

    // How long so many numbers take. Days that are many are said in weeks.
    private static string Length(Rhythm rhythm, int numbers)
    {
        var (count, unit) = rhythm switch
        {
            { Unit: RhythmUnit.Workday } => (Whole(numbers, WorkdaysOfWeek), RhythmUnit.Week),
            { Weekdays.Length: > 1 and var days } => (Whole(numbers, days) * rhythm.Every, RhythmUnit.Week),
            { Unit: RhythmUnit.Day } when numbers * rhythm.Every > DaysSaidInWeeks => (
                Whole(numbers * rhythm.Every, Occasion.AllDays),
                RhythmUnit.Week
            ),
            _ => (numbers * rhythm.Every, rhythm.Unit),
        };
        return Rhythm.Length(count, unit);

        static int Whole(int all, int each) => (all + each - 1) / each;
    }

    private static string Number(int number) => Danish.Number(number);
}
