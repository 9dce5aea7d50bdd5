using Catalog.Content.Numbers;
using Catalog.Content.Text;

namespace Catalog.Site.Figures;

/// <summary>What is named in a run chart: its median, its target, and each of its signals, in their order.</summary>
public sealed record ChartNames(string Median, string Target, ImmutableArray<string> Signals)
{
    /// <summary>The names of a chart that names nothing.</summary>
    public static ChartNames None { get; } = new("", "", []);
}

/// <summary>
/// Puts the labels of a run chart where they cover no point, no line between points and no other label: what a signal is over its
/// band, the first number and the last at their points, the names of the median and the target at their lines. A label for which
/// there is no room is left out: the key has what it says. One that only a wide drawing has room for is shown there.
/// </summary>
internal static class RunChartLabels
{
    private const int SignalLetters = 14;
    private const int MostMoreLetters = 11;

    // The least widths for which room is sought, and what the stylesheet shows from there on.
    private static readonly ImmutableArray<(string CssClass, decimal Width)> Widths =
    [
        ("", ChartRoom.Narrow),
        (" in-wide", ChartRoom.Wide),
        (" in-widest", ChartRoom.Widest),
    ];

    // Where letters stand from the place of what they name, in em.
    private const decimal Beside = 0.8m;
    private const decimal HalfLetter = 0.35m;
    private const decimal Over = -0.85m;
    private const decimal Under = 1.5m;
    private const decimal FarOver = -1.5m;
    private const decimal FarUnder = 2.1m;
    private const decimal OverLine = -0.4m;
    private const decimal UnderLine = 1.1m;
    private const decimal OverBand = -0.55m;

    // What a point keeps free around it.
    private const decimal PointRadius = 0.5m;

    /// <summary>How far the numbers of marks are above the drawing, in em: over what is said of signals, where there is such.</summary>
    public static decimal MarkHeight(ChartNames names) => names.Signals.IsEmpty ? -1.9m : -3.1m;

    private static ChartBox MarkNumber(ChartNames names) => new(-0.7m, MarkHeight(names) - 0.85m, 0.7m, MarkHeight(names) + 0.3m);

    /// <param name="figure">The chart.</param>
    /// <param name="names">Its names; "" is not named.</param>
    /// <param name="numberedMarks">The places of the marks that have a number.</param>
    public static ImmutableArray<ChartLabel> Of(RunChartFigure figure, ChartNames names, IEnumerable<decimal> numberedMarks)
    {
        var chart = figure.Chart;
        ImmutableArray<ChartPlace> points = [.. chart.Points.Select(At)];
        var room = new ChartRoom(
            [
                .. points
                    .Concat(chart.SetAside.Select(each => At(each.Point)))
                    .Select(at => new ChartThing(at, ChartBox.Around(PointRadius))),
                .. numberedMarks.Select(x => new ChartThing(new ChartPlace(x, 0), MarkNumber(names))),
            ],
            [.. figure.Stretches().SelectMany(stretch => stretch.Zip(stretch.Skip(1), (one, next) => (At(one), At(next))))]
        );
        var median = new ChartPlace(100, Height(chart.Median));
        var target = figure.Target is { } hoped ? new ChartPlace(100, Height(hoped)) : (ChartPlace?)null;
        ImmutableArray<decimal> levels = [median.Y, .. target is { } drawn ? [drawn.Y] : Array.Empty<decimal>()];
        var labels = new List<ChartLabel>();
        Put([.. LastNumber(chart.Points[^1].Value, points[^1], chart.Points[^2].Value)]);
        for (var i = 0; i < names.Signals.Length; i++)
        {
            Put([.. Signal(names.Signals[i], points[chart.Signals[i].First].X, points[chart.Signals[i].Last].X)]);
        }

        Put([.. OverAndUnder(chart.Points[0].Value, points[0], chart.Points[1].Value, "start")]);
        Put([.. Name("name median-name", names.Median, chart.Median, median)]);
        if (target is { } place)
        {
            Put([.. Name("name target-name", names.Target, figure.Target!.Value, place)]);
        }

        return [.. labels];

        ChartPlace At(VisiblePoint point) => new(figure.Days.Place(point.Day), Height(point.Value));

        decimal Height(decimal value) => 100 - figure.Values.Place(value);

        void Put(ImmutableArray<ChartLabel> candidates)
        {
            foreach (var (cssClass, width) in Widths)
            {
                if (Best(candidates, room with { LeastWidth = width }) is { } best)
                {
                    var label = best with { CssClass = best.CssClass + cssClass };
                    labels.Add(label);
                    room = room.With(label.Room);
                    return;
                }
            }
        }

        // Rather beside the lines of the median and the target than on them. What is first is asked first: whether there is room takes
        // the longest to find out.
        ChartLabel? Best(ImmutableArray<ChartLabel> candidates, ChartRoom room) =>
            candidates
                .OrderBy(label => levels.Count(level => ChartRoom.IsOn(label.Room, level)))
                .FirstOrDefault(label => room.Holds(label.Room));
    }

    // At the right of the last point, where the line has ended; else as the first number is.
    private static IEnumerable<ChartLabel> LastNumber(decimal value, ChartPlace at, decimal neighbour) =>
        OverAndUnder(value, at, neighbour, "end")
            .Prepend(new ChartLabel("value", [Danish.Number(value)], at, Beside, HalfLetter) { IsBold = true })
            .Concat(OverAndUnder(value, at, neighbour, "start"));

    // On the side of the point that the line does not go to, or on the other.
    private static IEnumerable<ChartLabel> OverAndUnder(decimal value, ChartPlace at, decimal neighbour, string anchor) =>
        ((decimal[])(neighbour > value ? [Under, Over, FarUnder, FarOver] : [Over, Under, FarOver, FarUnder])).Select(
            down => new ChartLabel("value", [Danish.Number(value)], at, 0, down) { IsBold = true, Anchor = anchor }
        );

    // Over the band, from its beginning, to its end, or round its middle.
    private static IEnumerable<ChartLabel> Signal(string words, decimal from, decimal to)
    {
        ImmutableArray<string> lines = [.. Svg.Lines(words, SignalLetters)];
        foreach (var (anchor, x) in ((string, decimal)[])[("start", from), ("end", to), ("middle", (from + to) / 2)])
        {
            yield return new ChartLabel("signal-name", lines, new ChartPlace(x, 0), 0, OverBand) { Anchor = anchor };
        }
    }

    // At the end of the line, moved a little where something else is there; else over or under the line, the nearest its end.
    private static IEnumerable<ChartLabel> Name(string cssClass, string name, decimal value, ChartPlace end)
    {
        if (name.Length == 0)
        {
            yield break;
        }

        var number = Danish.Number(value);
        foreach (var moved in (decimal[])[0, -0.4m, 0.4m, -0.7m, 0.7m])
        {
            yield return new ChartLabel(cssClass, [name], end, Beside, HalfLetter + moved)
            {
                More = name.Length + number.Length < MostMoreLetters ? number : "",
            };
        }

        for (var x = 100; x >= 0; x -= 10)
        {
            foreach (var down in (decimal[])[OverLine, UnderLine])
            {
                yield return new ChartLabel(cssClass, [name], end with { X = x }, 0, down) { Anchor = x > 50 ? "end" : "start" };
            }
        }
    }
}
