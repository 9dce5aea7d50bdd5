using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Figures;

/// <summary>
/// The week as columns, Monday first, with a bar on the days it happens. The bar stands where on the day it is, the morning at the
/// top; where that is not known a pale bar fills the column. Where the days are free there are only as many columns as times.
/// </summary>
public static class WeekFigure
{
    private const int Height = 44;
    private const int Parts = 5;
    private const int Apart = 14;

    /// <summary>The strip with its accessible name; nothing where the week is not known.</summary>
    public static SafeHtml Draw(Occasion? occasion, string name)
    {
        var days = occasion?.Places ?? [];
        var columns = occasion is { Days.IsEmpty: false } ? occasion.DaysDrawn : int.Min(Occasion.AllDays, occasion?.Times?.Value ?? 0);
        if (columns == 0)
        {
            return SafeHtml.Empty;
        }

        var svg = new StringBuilder(
            $"<svg class=\"week\" viewBox=\"0 0 {columns * Apart} {Height}\" role=\"img\" aria-label=\"{Svg.Escape(name)}\">"
        );
        svg.Append("<path class=\"day free\" d=\"");
        svg.AppendJoin("", Enumerable.Range(0, columns).Select(column => $"M{(column * Apart) + 1} 0h12v{Height}h-12z"));
        svg.Append(occasion!.PartOfDay is null ? "\"/><path class=\"day some\" d=\"" : "\"/><path class=\"day\" d=\"");
        var (top, tall) = occasion.PartOfDay is { Value: var part } ? ((int)part * (Height - 2) / Parts + 2, 6) : (2, Height - 4);
        svg.AppendJoin(
            "",
            Enumerable
                .Range(0, columns)
                .Where(column => days.Count == 0 || days.Contains(column))
                .Select(column => $"M{(column * Apart) + 3} {top}h8v{tall}h-8z")
        );
        return SafeHtml.FromTrusted(svg.Append("\"/></svg>").ToString());
    }
}
