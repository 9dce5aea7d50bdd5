using System.Globalization;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes what a page shows of measurements: what happened, a drawing, and every number with how many it was measured on.</summary>
internal static class MeasurementViewFactory
{
    /// <summary>Tables with more rows are folded away.</summary>
    private const int MostRows = 12;

    public static ImmutableArray<MeasurementView> Create(ViewContext context, Entry entry)
    {
        var milestones = Milestone.Of(entry.Head, context.Model.Lifecycle, context.Words);
        return
        [
            .. entry.Head.Measurements.Select(
                (measurement, i) =>
                    Create(measurement, string.Create(CultureInfo.InvariantCulture, $"side-maaling-{i + 1}"), milestones, context.Words)
            ),
        ];
    }

    /// <summary>
    /// A line for each measurement: its name, what happened, how many the latest was measured on, and what is hidden or unknown.
    /// </summary>
    public static IEnumerable<string> Lines(ImmutableArray<Measurement> measurements, Words words) =>
        measurements
            .Where(measurement => measurement.Name is not null)
            .Select(measurement => string.Join(' ', Parts(measurement, words).Where(part => part.Length > 0)));

    private static IEnumerable<string> Parts(Measurement measurement, Words words)
    {
        var name = measurement.Name!.Value;
        if (Change.Of(measurement) is not { } change)
        {
            var remarks = Remarks(measurement, null, words, withDirection: false);
            return remarks.Prepend(name + (remarks.Any() ? "." : ""));
        }

        var happened = Happened(change, measurement.Unit, words);
        var count = measurement.Points.LastOrDefault(point => point.Day?.Value == change.Latest.Day)?.Count?.Value;
        var hidden = measurement.Points.Count(IsHidden);
        return
        [
            words.With(ComparisonWords.Change, ("name", name), ("verdict", happened.Verdict), ("change", happened.Change)),
            count is null ? "" : words.With(ComparisonWords.MeasuredOn, ("n", Counted(count, measurement.Counted, words))),
            hidden == 0 ? "" : words.Count(FigureWords.SomeHidden, hidden),
        ];
    }

    private static MeasurementView Create(Measurement measurement, string id, ImmutableArray<Milestone> milestones, Words words)
    {
        var name = measurement.Name?.Value ?? "";
        ImmutableArray<PointView> points =
        [
            .. measurement
                .Points.Where(point => point.Day is not null)
                .OrderBy(point => point.Day!.Value)
                .Select(point => Point(point, measurement, words)),
        ];
        var change = Change.Of(measurement);
        return new MeasurementView
        {
            Id = id,
            Name = name,
            IsWords = measurement.Kind != MeasurementKind.Quantitative,
            Unit = measurement.Unit,
            Happened = change is null ? null : Happened(change, measurement.Unit, words),
            Remarks = [.. Remarks(measurement, change, words, withDirection: true)],
            Figure = change is null ? null : FigureViewFactory.Create(measurement, change, id, milestones, words),
            TableName = words.With(FigureWords.Table, ("name", name)),
            ShowTable = words.Count(FigureWords.ShowTable, points.Length),
            IsLong = points.Length > MostRows,
            HasCounts = points.Any(point => point.Count.Length > 0),
            HasNotes = points.Any(point => point.Note.Length > 0),
            Points = points,
        };
    }

    // All outcomes are worded in the same way, so that none is emphasized.
    private static OutcomeView Happened(Change change, string unit, Words words)
    {
        var verdict = change.Outcome switch
        {
            Outcome.Better => FigureWords.Better,
            Outcome.Worse => FigureWords.Worse,
            Outcome.Unchanged => FigureWords.Unchanged,
            _ => FigureWords.Unjudged,
        };
        var said =
            change.Outcome == Outcome.Unchanged
                ? words.With(FigureWords.Same, ("value", Danish.Amount(change.Latest.Value, unit)))
                : words.With(
                    FigureWords.FromTo,
                    ("from", Danish.Number(change.Baseline.Value)),
                    ("to", Danish.Amount(change.Latest.Value, unit))
                );
        return new OutcomeView(ChartSigns.Of(change.Outcome), words[verdict], said);
    }

    private static IEnumerable<string> Remarks(Measurement measurement, Change? change, Words words, bool withDirection)
    {
        var visible = VisiblePoint.Of(measurement);
        var isNumbers = measurement.Kind == MeasurementKind.Quantitative;
        var hidden = isNumbers ? measurement.Points.Where(IsHidden).ToList() : [];
        if (isNumbers && measurement.Direction is { } direction)
        {
            if (withDirection)
            {
                yield return words[direction == Direction.Up ? FigureWords.BetterUp : FigureWords.BetterDown];
            }
        }
        else if (change is { Outcome: Outcome.Unjudged })
        {
            yield return words[FigureWords.NoDirection];
        }

        if (measurement.Points.IsEmpty)
        {
            yield return words[FigureWords.NoneYet];
        }
        else if (visible.Length == 1)
        {
            yield return words.With(
                FigureWords.OneOnly,
                ("value", Danish.Amount(visible[0].Value, measurement.Unit)),
                ("day", Danish.Date(visible[0].Day))
            );
        }
        else if (change is not null)
        {
            yield return words.With(
                visible.Length == 2 ? FigureWords.MeasuredTwice : FigureWords.MeasuredOften,
                ("n", Danish.Number(visible.Length)),
                ("first", Danish.Date(visible[0].Day)),
                ("last", Danish.Date(visible[^1].Day))
            );
        }

        if (hidden.Count > 0 && visible.IsEmpty)
        {
            yield return words[FigureWords.AllHidden];
        }
        else if (hidden.Count > 0)
        {
            yield return words.Count(FigureWords.SomeHidden, hidden.Count);
            if (hidden.Any(point => point.Day?.Value < visible[0].Day))
            {
                yield return words[FigureWords.FirstHidden];
            }

            if (hidden.Any(point => point.Day?.Value > visible[^1].Day))
            {
                yield return words[FigureWords.LastHidden];
            }
        }

        // Whether it was reached is unknown when the latest number is hidden.
        if (
            change is not null
            && !hidden.Any(point => point.Day?.Value > visible[^1].Day)
            && VisiblePoint.Usable(measurement.Target?.Value) is { } target
            && measurement.Direction is { } better
        )
        {
            var isReached = better == Direction.Up ? change.Latest.Value >= target : change.Latest.Value <= target;
            yield return words.With(
                isReached ? FigureWords.TargetReached : FigureWords.TargetMissed,
                ("target", Danish.Amount(target, measurement.Unit))
            );
        }
    }

    private static bool IsHidden(MeasuredPoint point) => point.Value?.Value.IsHidden ?? false;

    private static PointView Point(MeasuredPoint point, Measurement measurement, Words words) =>
        new(
            Danish.Date(point.Day!.Value),
            Number(point.Value?.Value, words),
            Counted(point.Count?.Value, measurement.Counted, words),
            point.Note
        );

    private static string Number(Quantity? quantity, Words words) =>
        quantity switch
        {
            null => "",
            { IsHidden: true } few => words.With(FigureWords.FewerThan, ("n", Danish.Number(few.Number))),
            { } number => Danish.Number(number.Number),
        };

    private static string Counted(Quantity? count, Counted? counted, Words words)
    {
        var key = counted switch
        {
            Content.Model.Counted.Children => FigureWords.Children,
            Content.Model.Counted.Adults => FigureWords.Adults,
            Content.Model.Counted.Units => FigureWords.Units,
            _ => null,
        };
        return count is null || key is null
            ? Number(count, words)
            : words.With(key.Form(isOne: count is { IsHidden: false, Number: 1 }), ("n", Number(count, words)));
    }
}
