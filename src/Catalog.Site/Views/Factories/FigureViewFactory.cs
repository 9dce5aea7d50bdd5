using System.Globalization;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the drawing of a measurement with at least two visible numbers, and says in words what it shows.</summary>
internal static class FigureViewFactory
{
    private const int FewestForRunChart = 3;

    public static FigureView Create(
        Measurement measurement,
        Change change,
        string id,
        DateOnly? start,
        ImmutableArray<Milestone> milestones,
        Words words
    )
    {
        var chart = RunChart.Of(measurement, start)!;
        return chart.Points.Length < FewestForRunChart
            ? BeforeAfter(measurement, change, id, words)
            : OverTime(measurement, chart, id, milestones, words);
    }

    /// <summary>The two numbers of a measurement at one of several places, which have one scale.</summary>
    public static SafeHtml AtPlace(Measurement measurement, Change change, ValueAxis scale, string id, string place, Words words) =>
        BeforeAfterFigure.Draw(
            change,
            target: null,
            words,
            id,
            words.With(FigureWords.PairTitle, ("name", $"{measurement.Name?.Value}, {place}")),
            PairDescription(change, measurement.Unit, words),
            scale
        );

    private static string PairDescription(Change change, string unit, Words words) =>
        words.With(
            FigureWords.PairDescription,
            ("first", Danish.Date(change.Baseline.Day)),
            ("from", Danish.Amount(change.Baseline.Value, unit)),
            ("last", Danish.Date(change.Latest.Day)),
            ("to", Danish.Amount(change.Latest.Value, unit))
        );

    private static FigureView BeforeAfter(Measurement measurement, Change change, string id, Words words)
    {
        var (name, unit, target) = (measurement.Name?.Value ?? "", measurement.Unit, Target(measurement));
        var description = PairDescription(change, unit, words);
        return new FigureView(
            BeforeAfterFigure.Draw(change, target, words, id, words.With(FigureWords.PairTitle, ("name", name)), description),
            [.. TargetKey(target, unit, words)],
            words.With(FigureWords.TooFew, ("n", Danish.Number(RunChart.FewestPoints))),
            [],
            []
        );
    }

    private static FigureView OverTime(
        Measurement measurement,
        RunChart chart,
        string id,
        ImmutableArray<Milestone> milestones,
        Words words
    )
    {
        var (name, unit, target) = (measurement.Name?.Value ?? "", measurement.Unit, Target(measurement));
        ImmutableArray<MeasuredPoint> gaps =
        [
            .. measurement.Points.Where(point => point.Day is not null && VisiblePoint.From(point) is null),
        ];
        ImmutableArray<DateOnly> hidden = [.. gaps.Where(point => point.Value?.Value.IsHidden ?? false).Select(point => point.Day!.Value)];
        var figure = new RunChartFigure(
            chart,
            [.. gaps.Select(point => point.Day!.Value)],
            hidden,
            target,
            [.. milestones.Select(each => new ChartMark(each.Day, each.Number))]
        )
        {
            Names = new ChartNames(
                words[FigureWords.MedianName],
                words[FigureWords.TargetName],
                [.. chart.Signals.Select(signal => SignalName(signal, chart, words))]
            ),
        };
        return new FigureView(
            figure.Draw(id, words.With(FigureWords.RunTitle, ("name", name)), Description(chart, unit, words)),
            [.. Key(figure, unit, words)],
            Note(figure, words),
            [
                .. milestones
                    .Where(each => figure.Days.Holds(each.Day))
                    .OrderBy(each => each.Day)
                    .Select(each => new MarkView(each.Number.ToString(CultureInfo.InvariantCulture), Danish.Date(each.Day), each.Text)),
            ],
            [.. Said(chart, words)]
        )
        {
            SignalsMeaning = chart.Signals.IsEmpty
                ? ""
                : words.With(FigureWords.SignalsMeaning, ("n", Danish.Number(SignalPower.FalseSignalsOf(chart.After)))),
        };
    }

    private static string Description(RunChart chart, string unit, Words words)
    {
        var (first, last) = (chart.Points[0], chart.Points[^1]);
        return words.With(
            FigureWords.RunDescription,
            ("n", Danish.Number(chart.Points.Length)),
            ("first", Danish.Date(first.Day)),
            ("last", Danish.Date(last.Day)),
            ("from", Danish.Amount(first.Value, unit)),
            ("to", Danish.Amount(last.Value, unit)),
            ("median", Danish.Amount(Median(chart), unit)),
            ("low", Danish.Amount(chart.Points.Min(point => point.Value), unit)),
            ("high", Danish.Amount(chart.Points.Max(point => point.Value), unit))
        );
    }

    private static IEnumerable<KeyView> Key(RunChartFigure figure, string unit, Words words)
    {
        yield return new KeyView(
            ChartSigns.Baseline,
            words.With(FigureWords.Baseline, ("value", Danish.Amount(figure.Chart.Points[0].Value, unit)))
        );
        yield return new KeyView(
            ChartSigns.Median,
            words.With(
                figure.Chart.MedianOfFirst is null ? FigureWords.Median : FigureWords.MedianBefore,
                ("value", Danish.Amount(Median(figure.Chart), unit))
            )
        );
        foreach (var key in TargetKey(figure.Target, unit, words))
        {
            yield return key;
        }

        if (!figure.Chart.Signals.IsEmpty)
        {
            yield return new KeyView(ChartSigns.Signal, words[FigureWords.Signal]);
        }

        if (!figure.Chart.SetAside.IsEmpty)
        {
            yield return new KeyView(ChartSigns.LeftOut, words[FigureWords.LeftOutSign]);
        }

        if (!figure.HiddenDays.IsEmpty)
        {
            yield return new KeyView(ChartSigns.Hidden, words[FigureWords.HiddenSign]);
        }
    }

    private static IEnumerable<KeyView> TargetKey(decimal? target, string unit, Words words) =>
        target is { } number
            ? [new KeyView(ChartSigns.Target, words.With(FigureWords.Target, ("value", Danish.Amount(number, unit))))]
            : [];

    private static string Note(RunChartFigure figure, Words words)
    {
        var notes = new List<string>();
        if (figure.Values.IsCut)
        {
            notes.Add(words[FigureWords.Cut]);
        }

        if (!figure.Chart.IsLong)
        {
            notes.Add(words.With(FigureWords.TooFew, ("n", Danish.Number(RunChart.FewestPoints))));
        }
        else if (figure.Chart.Signals.IsEmpty)
        {
            notes.Add(words[FigureWords.NoSignal]);
        }

        return string.Join(' ', notes);
    }

    private static IEnumerable<string> Said(RunChart chart, Words words) =>
        chart.MedianOfFirst is { } before and < RunChart.FewestPoints && !chart.Signals.IsEmpty
            ? [.. chart.Signals.Select(signal => Said(signal, chart, words)), words.Count(FigureWords.FewBefore, before)]
            : chart.Signals.Select(signal => Said(signal, chart, words));

    private static string Said(RunSignal signal, RunChart chart, Words words)
    {
        var key = (signal.Kind, signal.Goes) switch
        {
            (SignalKind.Shift, _) when chart.MedianOfFirst is not null => IsAbove(signal, chart)
                ? FigureWords.ShiftOverBefore
                : FigureWords.ShiftUnderBefore,
            (SignalKind.Shift, _) => IsAbove(signal, chart) ? FigureWords.ShiftAbove : FigureWords.ShiftBelow,
            (_, Direction.Up) => FigureWords.TrendUp,
            _ => FigureWords.TrendDown,
        };
        return words.With(
            key,
            ("n", Danish.Number(InARow(signal, chart))),
            ("first", Danish.Date(chart.Points[signal.First].Day)),
            ("last", Danish.Date(chart.Points[signal.Last].Day))
        );
    }

    private static string SignalName(RunSignal signal, RunChart chart, Words words)
    {
        var key = (signal.Kind, signal.Goes) switch
        {
            (SignalKind.Shift, _) => IsAbove(signal, chart) ? FigureWords.ShiftAboveName : FigureWords.ShiftBelowName,
            (_, Direction.Up) => FigureWords.TrendUpName,
            _ => FigureWords.TrendDownName,
        };
        return words.With(key, ("n", Danish.Number(InARow(signal, chart))));
    }

    private static bool IsAbove(RunSignal signal, RunChart chart) => Beside(signal, chart, 1) > Beside(signal, chart, -1);

    // A point on the median does not count.
    private static int InARow(RunSignal signal, RunChart chart) => int.Max(Beside(signal, chart, 1), Beside(signal, chart, -1));

    private static int Beside(RunSignal signal, RunChart chart, int side) =>
        chart.Points[signal.First..(signal.Last + 1)].Count(point => decimal.Sign(point.Value - chart.Median) == side);

    // No more exact than the numbers it is of, but a median between two whole numbers keeps its half.
    private static decimal Median(RunChart chart) =>
        decimal.Round(chart.Median, int.Max(1, chart.Points.Max(point => Danish.Decimals(point.Value))), MidpointRounding.AwayFromZero);

    private static decimal? Target(Measurement measurement) => VisiblePoint.Usable(measurement.Target?.Value);
}
