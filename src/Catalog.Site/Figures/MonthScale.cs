using System.Text;

namespace Catalog.Site.Figures;

/// <summary>
/// The months under a chart over time. How many names there is room for follows from the width of the drawing, which only the
/// stylesheet knows: the names are there for some widths, and it shows those for the widest that fits.
/// </summary>
internal static class MonthScale
{
    // Names of a size in the stylesheet, and the least width of the drawing, in em, for which they are shown.
    private static readonly ImmutableArray<(string CssClass, decimal Width)> Sizes =
    [
        ("months few", ChartRoom.Narrow),
        ("months some", 13.5m),
        ("months more", ChartRoom.Wide),
        ("months most", ChartRoom.Widest),
    ];

    // With more months than this only those that are named have a tick.
    private const int MostTicks = 24;
    private const decimal LineHeight = 1.2m;

    /// <summary>The months; lower down where days have a mark between them and the scale.</summary>
    public static string Draw(DayAxis days, bool hasMarkedDays)
    {
        var svg = new StringBuilder("<svg class=\"day-scale\" y=\"100%\">");
        ImmutableArray<DateOnly> starts = [.. days.MonthStarts()];
        foreach (var start in starts.Length > MostTicks ? [] : starts)
        {
            svg.Append(Tick(days.Place(start)));
        }

        foreach (var (cssClass, width) in Sizes)
        {
            svg.Append(null, $"<g class=\"{cssClass}\">");
            foreach (var name in days.MonthNames(width))
            {
                svg.Append(starts.Length > MostTicks ? Tick(name.Place) : "").Append(Name(name, hasMarkedDays ? 2.9m : 1.5m));
            }

            svg.Append("</g>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Tick(decimal place) =>
        $"<line class=\"tick\" x1=\"{Svg.Share(place)}%\" x2=\"{Svg.Share(place)}%\" y2=\"0.4em\"/>";

    private static string Name(MonthName name, decimal down)
    {
        var year =
            name.Year.Length == 0 ? "" : $" <tspan x=\"{Svg.Share(name.Place)}%\" dy=\"{Svg.Share(LineHeight)}em\">{name.Year}</tspan>";
        return $"<text x=\"{Svg.Share(name.Place)}%\" y=\"{Svg.Share(down)}em\">{Svg.Escape(name.Name)}{year}</text>";
    }
}
