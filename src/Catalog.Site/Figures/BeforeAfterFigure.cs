using Catalog.Content.Markup;
using Catalog.Content.Numbers;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Figures;

/// <summary>Two numbers on a line with zero on it: a ring for the first, a dot for the last, and a line between them.</summary>
public static class BeforeAfterFigure
{
    /// <summary>The scale: it holds both numbers, the target, and zero.</summary>
    public static ValueAxis Scale(Change change, decimal? target) =>
        ValueAxis.Over([change.Baseline.Value, change.Latest.Value, target ?? change.Latest.Value], fromZero: true);

    /// <summary>
    /// The drawing. <paramref name="id"/> is unique on the page; title and description are its accessible name and description.
    /// Drawings that are seen together have one <paramref name="scale"/>.
    /// </summary>
    public static SafeHtml Draw(
        Change change,
        decimal? target,
        Words words,
        string id,
        string title,
        string description,
        ValueAxis? scale = null
    )
    {
        var axis = scale ?? Scale(change, target);
        var (from, to) = (axis.Place(change.Baseline.Value), axis.Place(change.Latest.Value));
        var drawing =
            Line("grid", 0, 100, "50%", "50%")
            + Line("end", 0, 0, "40%", "60%")
            + Line("end", 100, 100, "40%", "60%")
            + (axis is { Low: < 0, High: > 0 } ? Line("zero", axis.Place(0), axis.Place(0), "35%", "65%") : "")
            + (target is { } hoped ? Line("target", axis.Place(hoped), axis.Place(hoped), "25%", "75%") : "")
            + Line("line", from, to, "50%", "50%")
            + $"<circle class=\"baseline\" cx=\"{Svg.Share(from)}%\" cy=\"50%\" r=\"8\"/>"
            + $"<circle class=\"point\" cx=\"{Svg.Share(to)}%\" cy=\"50%\" r=\"5.5\"/>"
            + Label(words.With(FigureWords.Before, ("value", Danish.Number(change.Baseline.Value))), from, "-1.1em")
            + Label(words.With(FigureWords.After, ("value", Danish.Number(change.Latest.Value))), to, "1.8em");
        return ChartFrame.Put(axis, "before-after", id, title, description, drawing);
    }

    private static string Line(string cssClass, decimal from, decimal to, string y1, string y2) =>
        $"<line class=\"{cssClass}\" x1=\"{Svg.Share(from)}%\" x2=\"{Svg.Share(to)}%\" y1=\"{y1}\" y2=\"{y2}\"/>";

    // Near an end of the line the text is kept inside the drawing.
    private static string Label(string text, decimal place, string dy)
    {
        var anchor =
            place < 34 ? "start"
            : place > 66 ? "end"
            : "middle";
        return $"<text class=\"value\" paint-order=\"stroke\" x=\"{Svg.Share(place)}%\" y=\"50%\" dy=\"{dy}\" text-anchor=\"{anchor}\">"
            + $"{Svg.Escape(text)}</text>";
    }
}
