using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Site.Figures;

/// <summary>
/// What is around a chart. The drawing is as wide as its place on the page and measures in hundredths, so that lines and
/// letters keep their size. The numbers of the scales are ordinary text, which grows and wraps; they are hidden from screen
/// readers, since the description says the same.
/// </summary>
internal static class ChartFrame
{
    /// <summary>A chart over time, with numbers at the left and the first and last day below.</summary>
    public static SafeHtml Put(
        ValueAxis values,
        DayAxis days,
        string cssClass,
        string id,
        string title,
        string description,
        string drawing
    ) =>
        SafeHtml.FromTrusted(
            $"<div class=\"chart-scale\" aria-hidden=\"true\">{Spans(values.Ticks.Reverse().Select(number => Danish.Number(number)))}</div>"
                + $"<div class=\"chart-plot\">{Labelled(cssClass, id, title, description, drawing)}"
                + Ends(new[] { days.First, days.Last }.Distinct().Select(Danish.ShortDate))
                + "</div>"
        );

    /// <summary>A chart along a line, with the ends of the scale below.</summary>
    public static SafeHtml Put(ValueAxis values, string cssClass, string id, string title, string description, string drawing) =>
        SafeHtml.FromTrusted(
            Labelled(cssClass, id, title, description, drawing)
                + Ends(new[] { values.Low, values.High }.Select(number => Danish.Number(number)))
        );

    private static string Labelled(string cssClass, string id, string title, string description, string drawing) =>
        $"<svg class=\"chart {cssClass}\" role=\"img\" aria-labelledby=\"{id}-titel {id}-tekst\">"
        + $"<title id=\"{id}-titel\">{Svg.Escape(title)}</title>"
        + $"<desc id=\"{id}-tekst\">{Svg.Escape(description)}</desc>{drawing}</svg>";

    private static string Ends(IEnumerable<string> texts) => $"<div class=\"chart-ends\" aria-hidden=\"true\">{Spans(texts)}</div>";

    private static string Spans(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<span>{Svg.Escape(text)}</span>"));
}
