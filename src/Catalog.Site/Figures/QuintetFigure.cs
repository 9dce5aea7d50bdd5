using System.Globalization;
using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Figures;

/// <summary>
/// The model as a drawing that is also navigation: the elements round a ring, the centre in the middle. The drawing
/// is our own and copies nobody's. It works for any number of elements, with or without a centre.
/// </summary>
public static class QuintetFigure
{
    private const double Size = 520;
    private const double Middle = Size / 2;
    private const double Outer = 250;
    private const double Inner = 92;
    private const double CentreRadius = 82;
    private const double GapDegrees = 3;
    private const double LineHeight = 22;

    /// <summary>
    /// The drawing for a page at <paramref name="from"/>. The element with <paramref name="currentId"/> is marked and is no link.
    /// </summary>
    public static SafeHtml Draw(Framework framework, SiteAddress from, Words words, string currentId = "")
    {
        var ring = framework.Elements.Where(element => element.Role != ElementRole.Centre).ToImmutableArray();
        var centre = framework.Elements.FirstOrDefault(element => element.Role == ElementRole.Centre);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"quintet\" viewBox=\"0 0 {Svg.Number(Size)} {Svg.Number(Size)}\" role=\"group\""
        );
        svg.Append(" aria-labelledby=\"quintet-title\">");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<title id=\"quintet-title\">{Svg.Escape(words.With(TextPageWords.QuintetTitle, ("model", framework.Name)))}</title>"
        );
        for (var i = 0; i < ring.Length; i++)
        {
            svg.Append(Link(ring[i], from, currentId, Petal(ring[i], i, ring.Length)));
        }

        if (centre is not null)
        {
            var disc =
                $"<circle class=\"centre\" cx=\"{Svg.Number(Middle)}\" cy=\"{Svg.Number(Middle)}\" r=\"{Svg.Number(CentreRadius)}\"/>";
            svg.Append(Link(centre, from, currentId, disc + Svg.CentredText(centre.Name, 13, Middle, Middle, LineHeight, "centre-name")));
        }

        return SafeHtml.FromTrusted(svg.Append("</svg>").ToString());
    }

    private static string Link(Element element, SiteAddress from, string currentId, string drawing)
    {
        var address = Svg.Escape(Urls.Relative(from, Urls.Element(element.Id)));
        return element.Id == currentId
            ? $"<g class=\"is-current\">{drawing}</g>"
            : $"<a href=\"{address}\"{(currentId.Length > 0 ? " class=\"is-muted\"" : "")}>{drawing}</a>";
    }

    private static string Petal(Element element, int index, int count)
    {
        // A single element would be a full ring, which an arc cannot draw; the gap keeps it open.
        var width = 360.0 / count;
        var start = (index * width) - (width / 2) + (GapDegrees / 2);
        var end = start + width - GapDegrees;
        var (textX, textY) = Svg.OnCircle(Middle, Middle, (Outer + Inner) / 2, index * width);
        return $"<path class=\"petal\" d=\"{Svg.Sector(Middle, Inner, Outer, start, end)}\"/>"
            + Svg.CentredText(element.Name, 14, textX, textY, LineHeight, "petal-name");
    }
}
