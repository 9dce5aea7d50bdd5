using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Site.Figures;

/// <summary>
/// What stands round a chart. The drawing is as wide as the page lets it, in hundredths, so that its lines and letters
/// keep their size; the numbers of the scales are ordinary text, which grows and wraps as text does. They are not heard:
/// the description says what they say.
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
            $"<div class=\"chart-scale\" aria-hidden=\"true\">{Spans(values.Ticks.Reverse().Select(Danish.Number))}</div>"
                + Labelled(cssClass, id, title, description, drawing)
                + $"<div class=\"chart-ends\" aria-hidden=\"true\">{Spans(new[] { days.First, days.Last }.Distinct().Select(Danish.ShortDate))}</div>"
        );

    /// <summary>A chart along a line, with the ends of the scale below.</summary>
    public static SafeHtml Put(ValueAxis values, string cssClass, string id, string title, string description, string drawing) =>
        SafeHtml.FromTrusted(
            Labelled(cssClass, id, title, description, drawing)
                + $"<div class=\"chart-ends\" aria-hidden=\"true\">{Spans(new[] { values.Low, values.High }.Select(Danish.Number))}</div>"
        );

    private static string Labelled(string cssClass, string id, string title, string description, string drawing) =>
        $"<svg class=\"chart {cssClass}\" role=\"img\" aria-labelledby=\"{id}-titel {id}-tekst\"><title id=\"{id}-titel\">{Svg.Escape(title)}</title>"
        + $"<desc id=\"{id}-tekst\">{Svg.Escape(description)}</desc>{drawing}</svg>";

    private static string Spans(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<span>{Svg.Escape(text)}</span>"));
}
