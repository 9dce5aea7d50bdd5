using System.Globalization;
using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Numbers;

namespace Catalog.Site.Figures;

/// <summary>A day on which something happened, and the number it has in the drawing and in the list beside it.</summary>
public readonly record struct ChartMark(DateOnly Day, int Number);

/// <summary>
/// A series over time: its points and the line between them, the baseline as a ring, the median, the target, a bracket and a band
/// at the points of each signal, and marks for what happened on the way, each named where there is room. A number that is not
/// compared stands outside the line. A hidden number breaks the line and is marked on the scale of days only, so that its place does
/// not give it away.
/// </summary>
/// <param name="Chart">The visible numbers.</param>
/// <param name="GapDays">The days that were measured without a visible number, <paramref name="HiddenDays"/> included.</param>
/// <param name="HiddenDays">The days whose number is hidden.</param>
/// <param name="Target">The target, or null.</param>
/// <param name="Marks">What happened on the way; only what is between the first day and the last is drawn.</param>
public sealed record RunChartFigure(
    RunChart Chart,
    ImmutableArray<DateOnly> GapDays,
    ImmutableArray<DateOnly> HiddenDays,
    decimal? Target,
    ImmutableArray<ChartMark> Marks
)
{
    // More points than this are drawn small. Of marks closer than this, in hundredths of the width, only the first has its number.
    private const int MostLargePoints = 30;
    private const decimal MarkDistance = 7;

    /// <summary>
    /// The scale of numbers. With hidden numbers it starts at zero: a scale that started just below the visible ones would
    /// show that the hidden ones are lower.
    /// </summary>
    public ValueAxis Values { get; } =
        ValueAxis.Over(
            [.. Drawn(Chart).Select(point => point.Value), .. Target is { } target ? [target] : Array.Empty<decimal>()],
            fromZero: !HiddenDays.IsEmpty
        );

    /// <summary>The scale of days.</summary>
    public DayAxis Days { get; } =
        new(Drawn(Chart).Select(point => point.Day).Concat(GapDays).Min(), Drawn(Chart).Select(point => point.Day).Concat(GapDays).Max());

    /// <summary>What is named in the drawing.</summary>
    public ChartNames Names { get; init; } = ChartNames.None;

    /// <summary>The compared points, cut where a day with another number or none comes between; each stretch has a line.</summary>
    public IEnumerable<ImmutableArray<VisiblePoint>> Stretches()
    {
        var stretch = new List<VisiblePoint>();
        foreach (var point in Chart.Points)
        {
            if (stretch.Count > 0 && Breaks.Any(day => day > stretch[^1].Day && day <= point.Day))
            {
                yield return [.. stretch];
                stretch.Clear();
            }

            stretch.Add(point);
        }

        yield return [.. stretch];
    }

    /// <summary>
    /// The drawing. <paramref name="id"/> is unique on the page; title and description are its accessible name and description.
    /// </summary>
    public SafeHtml Draw(string id, string title, string description)
    {
        var svg = new StringBuilder();
        foreach (var tick in Values.Ticks)
        {
            svg.Append(Level(tick == 0 ? "grid zero" : "grid", tick));
        }

        foreach (var signal in Chart.Signals)
        {
            svg.Append(Band(signal));
        }

        svg.Append(MonthScale.Draw(Days, !HiddenDays.IsEmpty));
        var numbered = NumberedMarks();
        DrawMarks(svg, numbered);
        svg.Append(Level("median", Chart.Median));
        svg.Append(Target is { } target ? Level("target", target) : "");
        svg.Append("<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">");
        foreach (var stretch in Stretches().Where(stretch => stretch.Length > 1))
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<polyline class=\"line\" vector-effect=\"non-scaling-stroke\" points=\"{string.Join(' ', stretch.Select(Place))}\"/>"
            );
        }

        svg.Append("</svg>");
        for (var i = 0; i < Chart.Points.Length; i++)
        {
            svg.Append(Point(Chart.Points[i], i));
        }

        foreach (var (point, _) in Chart.SetAside)
        {
            svg.Append(Circle("left-out", point, IsDense ? "2.5" : "4.5"));
        }

        foreach (var day in HiddenDays)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<svg class=\"kept-back\" x=\"{Svg.Share(X(day))}%\" y=\"100%\"><path d=\"{ChartSigns.HiddenPath}\"/></svg>"
            );
        }

        foreach (var label in RunChartLabels.Of(this, Names, numbered.Select(mark => X(mark.Day))))
        {
            svg.Append(label);
        }

        return ChartFrame.Put(Values, Days, string.Join(' ', Classes()), id, title, description, svg.ToString());
    }

    private IEnumerable<string> Classes()
    {
        yield return "run-chart";
        if (IsDense)
        {
            yield return "is-dense";
        }

        if (!HiddenDays.IsEmpty)
        {
            yield return "has-kept-back";
        }

        if (!Names.Signals.IsEmpty)
        {
            yield return "has-signals";
        }
    }

    private IEnumerable<DateOnly> Breaks => GapDays.Concat(Chart.SetAside.Select(each => each.Point.Day));

    private static IEnumerable<VisiblePoint> Drawn(RunChart chart) => chart.Points.Concat(chart.SetAside.Select(each => each.Point));

    private bool IsDense => Chart.Points.Length > MostLargePoints;

    private decimal X(DateOnly day) => Days.Place(day);

    private decimal Y(decimal value) => 100 - Values.Place(value);

    private string Place(VisiblePoint point) => $"{Svg.Share(X(point.Day))},{Svg.Share(Y(point.Value))}";

    private string Level(string cssClass, decimal value)
    {
        var y = Svg.Share(Y(value));
        return $"<line class=\"{cssClass}\" x2=\"100%\" y1=\"{y}%\" y2=\"{y}%\"/>";
    }

    private string Point(VisiblePoint point, int index) =>
        index == 0 ? Circle("baseline", point, "6") : Circle("point", point, IsDense ? "2.5" : "4.5");

    private string Circle(string cssClass, VisiblePoint point, string radius) =>
        $"<circle class=\"{cssClass}\" cx=\"{Svg.Share(X(point.Day))}%\" cy=\"{Svg.Share(Y(point.Value))}%\" r=\"{radius}\"/>";

    // The bracket over the band is what is left of it where colours are few.
    private string Band(RunSignal signal)
    {
        var (from, to) = (X(Chart.Points[signal.First].Day), X(Chart.Points[signal.Last].Day));
        var (left, right) = (Svg.Share(from), Svg.Share(to));
        return $"<g class=\"signal\"><rect x=\"{left}%\" width=\"{Svg.Share(to - from)}%\" height=\"100%\"/>"
            + $"<line x1=\"{left}%\" x2=\"{right}%\"/><line x1=\"{left}%\" x2=\"{left}%\" y2=\"0.6em\"/>"
            + $"<line x1=\"{right}%\" x2=\"{right}%\" y2=\"0.6em\"/></g>";
    }

    private ImmutableArray<ChartMark> NumberedMarks()
    {
        var numbered = ImmutableArray.CreateBuilder<ChartMark>();
        foreach (var mark in DrawnMarks())
        {
            if (numbered.Count == 0 || X(mark.Day) >= X(numbered[^1].Day) + MarkDistance)
            {
                numbered.Add(mark);
            }
        }

        return numbered.ToImmutable();
    }

    private IEnumerable<ChartMark> DrawnMarks() => Marks.Where(mark => Days.Holds(mark.Day)).OrderBy(mark => mark.Day);

    private void DrawMarks(StringBuilder svg, ImmutableArray<ChartMark> numbered)
    {
        foreach (var x in DrawnMarks().Select(mark => Svg.Share(X(mark.Day))))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"mark\" x1=\"{x}%\" x2=\"{x}%\" y2=\"100%\"/>");
        }

        var height = Svg.Share(RunChartLabels.MarkHeight(Names));
        foreach (var mark in numbered)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"mark-number\" paint-order=\"stroke\" x=\"{Svg.Share(X(mark.Day))}%\" y=\"{height}em\">{mark.Number}</text>"
            );
        }
    }
}
