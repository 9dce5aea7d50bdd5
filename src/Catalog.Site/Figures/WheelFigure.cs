using System.Globalization;
using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Figures;

/// <summary>The year as a ring of months with its numbered steps and a hand at one day. The drawing is our own.</summary>
public static class WheelFigure
{
    private const double Size = 360;
    private const double Middle = Size / 2;
    private const double MonthRadius = 163;
    private const double Outer = 144;
    private const double Inner = 62;
    private const double GapDegrees = 1.5;
    private const int Months = 12;
    private const int LettersOfMonth = 3;

    /// <summary>The drawing; <paramref name="title"/> and <paramref name="description"/> are its accessible name and description.</summary>
    public static SafeHtml Draw(YearWheel wheel, DateOnly today, string title, string description)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"year\" viewBox=\"0 0 {Svg.Number(Size)} {Svg.Number(Size)}\" role=\"img\"");
        svg.Append(" aria-labelledby=\"side-hjul-titel side-hjul-tekst\">");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<title id=\"side-hjul-titel\">{Svg.Escape(title)}</title><desc id=\"side-hjul-tekst\">{Svg.Escape(description)}</desc>"
        );
        for (var month = 1; month <= Months; month++)
        {
            var (x, y) = Svg.OnCircle(Middle, Middle, MonthRadius, (month - 0.5) * 30);
            svg.Append(
                Svg.CentredText(
                    Danish.Culture.DateTimeFormat.MonthNames[month - 1][..LettersOfMonth],
                    LettersOfMonth,
                    x,
                    y,
                    0,
                    month == today.Month ? "month is-now" : "month"
                )
            );
            svg.Append(Spoke("spoke", (month - 1) * 30, Inner, Outer + 6));
        }

        var lanes = Lanes(wheel.Steps);
        var width = (Outer - Inner) / (lanes.Append(0).Max() + 1);
        for (var i = 0; i < wheel.Steps.Length; i++)
        {
            svg.Append(Step(wheel.Steps[i], i + 1, Outer - (lanes[i] * width), width, wheel.Steps[i].Months.Contains(today.Month)));
        }

        var day = ((today.Month - 1) + ((today.Day - 0.5) / DateTime.DaysInMonth(today.Year, today.Month))) * 30;
        svg.Append(Spoke("hand-edge", day, 54, Outer + 6)).Append(Spoke("hand", day, 54, Outer + 6));
        svg.Append(Svg.CentredText($"{today.ToString("d. MMMM", Danish.Culture)} {today.Year}", 12, Middle, Middle, 20, "today"));
        return SafeHtml.FromTrusted(svg.Append("</svg>").ToString());
    }

    /// <summary>The ring that each step has, 0 the outermost: the first in which its months are free.</summary>
    public static ImmutableArray<int> Lanes(ImmutableArray<WheelStep> steps)
    {
        var taken = new List<HashSet<int>>();
        var lanes = ImmutableArray.CreateBuilder<int>();
        foreach (var step in steps)
        {
            var lane = taken.FindIndex(months => !months.Overlaps(step.Months));
            if (lane < 0)
            {
                lane = taken.Count;
                taken.Add([]);
            }

            taken[lane].UnionWith(step.Months);
            lanes.Add(lane);
        }

        return lanes.ToImmutable();
    }

    // The step's number is in the longest of its stretches.
    private static string Step(WheelStep step, int number, double outer, double width, bool isNow)
    {
        var runs = MonthRun.Of(step.Months);
        if (runs.IsEmpty)
        {
            return "";
        }

        var arcs = string.Concat(runs.Select(run => $"<path class=\"step\" d=\"{Arc(run, outer, width)}\"/>"));
        var longest = runs.MaxBy(run => run.Count)!;
        var (x, y) = Svg.OnCircle(Middle, Middle, outer - (width / 2), (longest.First - 1 + (longest.Count / 2.0)) * 30);
        var label = Svg.CentredText(number.ToString(CultureInfo.InvariantCulture), 2, x, y, 0, "step-number");
        return $"<g{(isNow ? " class=\"is-now\"" : "")}>{arcs}{label}</g>";
    }

    // The whole year is two halves, since one arc cannot go all the way round.
    private static string Arc(MonthRun run, double outer, double width)
    {
        var (start, end) = ((run.First - 1) * 30.0, (run.First - 1 + run.Count) * 30.0);
        return run.Count < Months
            ? Svg.Sector(Middle, outer - width + 1, outer, start + (GapDegrees / 2), end - (GapDegrees / 2))
            : Svg.Sector(Middle, outer - width + 1, outer, start, start + 180)
                + Svg.Sector(Middle, outer - width + 1, outer, start + 180, end);
    }

    private static string Spoke(string cssClass, double degrees, double from, double to)
    {
        var ((x1, y1), (x2, y2)) = (Svg.OnCircle(Middle, Middle, from, degrees), Svg.OnCircle(Middle, Middle, to, degrees));
        return $"<line class=\"{cssClass}\" x1=\"{Svg.Number(x1)}\" y1=\"{Svg.Number(y1)}\""
            + $" x2=\"{Svg.Number(x2)}\" y2=\"{Svg.Number(y2)}\"/>";
    }
}
