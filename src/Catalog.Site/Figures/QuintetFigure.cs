using System.Globalization;
using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Figures;

/// <summary>
/// The model as a drawing that is also navigation: a petal for each element, which overlap, and the centre in the middle, each
/// with its letter and its own tint. The names stand beside it as links, so that no text is squeezed. The drawing is our own and
/// copies nobody's. It works for any number of elements, with or without a centre.
/// </summary>
public static class QuintetFigure
{
    private const double Size = 520;
    private const double Middle = Size / 2;
    private const double Reach = 256;
    private const double CentreRadius = 62;

    // How much larger a petal is than one that only touches its neighbours.
    private const double Overlap = 1.5;

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
            svg.Append(Link(ring[i], from, words, currentId, Petal(ring[i], i, ring.Length, Tint.Of(framework.Elements, ring[i].Id))));
        }

        if (centre is not null)
        {
            var disc = Disc("centre", Middle, Middle, CentreRadius) + Letter(centre, Middle, Middle, "centre-name");
            svg.Append(Link(centre, from, words, currentId, disc));
        }

        return SafeHtml.FromTrusted(svg.Append("</svg>").ToString());
    }

    private static string Link(Element element, SiteAddress from, Words words, string currentId, string drawing)
    {
        var address = Svg.Escape(Urls.Relative(from, Urls.Element(element.Id)));
        var name = ElementNames.Whole(words, element.Name, element.Over);
        var muted = currentId.Length > 0 ? " class=\"is-muted\"" : "";
        return element.Id == currentId
            ? $"<g class=\"is-current\">{drawing}</g>"
            : $"<a href=\"{address}\" aria-label=\"{Svg.Escape($"{element.Id} {name}")}\"{muted}>{drawing}</a>";
    }

    // The ring of petals reaches as far as the drawing, whatever their number; their letters stand where no other petal is.
    private static string Petal(Element element, int index, int count, int tint)
    {
        var share = count > 1 ? Math.Min(Overlap * Math.Sin(Math.PI / count), 1.5) : 1;
        var distance = count > 1 ? Reach / (1 + share) : 0;
        var radius = count > 1 ? Reach - distance : Reach * 0.8;
        var (x, y) = Svg.OnCircle(Middle, Middle, distance, index * 360.0 / count);
        var (textX, textY) = Svg.OnCircle(Middle, Middle, count > 1 ? distance + (radius * 0.4) : radius * 0.6, index * 360.0 / count);
        return Disc($"petal petal-{tint}", x, y, radius) + Letter(element, textX, textY, "petal-name");
    }

    private static string Disc(string kind, double x, double y, double radius) =>
        $"<circle class=\"{kind}\" cx=\"{Svg.Number(x)}\" cy=\"{Svg.Number(y)}\" r=\"{Svg.Number(radius)}\"/>";

    private static string Letter(Element element, double x, double y, string kind) =>
        $"<text class=\"{kind}\" x=\"{Svg.Number(x)}\" y=\"{Svg.Number(y)}\">{Svg.Escape(element.Id)}</text>";
}
