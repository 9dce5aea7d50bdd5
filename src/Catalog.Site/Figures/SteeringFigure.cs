using System.Globalization;
using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Figures;

/// <summary>
/// The model, small, with the pejlinger that an entry has chosen written in their elements. What was not chosen is left out,
/// and all fields look the same: the drawing shows what the entry steers by and does not compare amounts.
/// </summary>
public static class SteeringFigure
{
    private const double Size = 360;
    private const double Middle = Size / 2;
    private const double Outer = 179;
    private const double Inner = 74;
    private const double CentreRadius = 66;
    private const double GapDegrees = 3;
    private const double LineHeight = 21;
    private const int WidestName = 13;
    private const int MostCodes = 3;

    // The width of a letter of a name, in units of the drawing.
    private const double LetterWidth = 8;

    /// <summary>The drawing; <paramref name="title"/> and <paramref name="description"/> are its accessible name and description.</summary>
    public static SafeHtml Draw(Framework framework, IReadOnlyCollection<Indicator> chosen, string title, string description)
    {
        var ring = framework.Elements.Where(element => element.Role != ElementRole.Centre).ToImmutableArray();
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"quintet is-small\" viewBox=\"0 0 {Svg.Number(Size)} {Svg.Number(Size)}\" role=\"img\""
        );
        svg.Append(" aria-labelledby=\"side-styrer-titel side-styrer-tekst\">");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<title id=\"side-styrer-titel\">{Svg.Escape(title)}</title><desc id=\"side-styrer-tekst\">{Svg.Escape(description)}</desc>"
        );
        for (var i = 0; i < ring.Length; i++)
        {
            var width = 360.0 / ring.Length;
            var (x, y) = Svg.OnCircle(Middle, Middle, (Outer + Inner) / 2, i * width);
            var (start, end) = (((i - 0.5) * width) + (GapDegrees / 2), ((i + 0.5) * width) - (GapDegrees / 2));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"petal\" d=\"{Svg.Sector(Middle, Inner, Outer, start, end)}\"/>");
            svg.Append(Text(ring[i], CodesOf(ring[i], chosen), x, y, RoomAt(ring.Length)));
        }

        if (framework.Elements.FirstOrDefault(element => element.Role == ElementRole.Centre) is { } centre)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<circle class=\"centre\" cx=\"{Svg.Number(Middle)}\" cy=\"{Svg.Number(Middle)}\" r=\"{Svg.Number(CentreRadius)}\"/>"
            );
            svg.Append(Svg.CentredText(Name(centre, 2 * CentreRadius), WidestName, Middle, Middle, LineHeight, "centre-name"));
        }

        return SafeHtml.FromTrusted(svg.Append("</svg>").ToString());
    }

    // The width in the middle of a field, where its text is: a chord of the circle through the middles.
    private static double RoomAt(int count) => count < 3 ? Outer : (Outer + Inner) * Math.Sin(Math.PI / count);

    private static string Text(Element element, ImmutableArray<string> codes, double x, double y, double room)
    {
        var name = Name(element, room);
        var lines = Svg.Lines(name, WidestName).Count;
        var codeLines = codes.Chunk(MostCodes).Select(each => string.Join(" · ", each)).ToList();
        var up = LineHeight * codeLines.Count / 2;
        var text = new StringBuilder(Svg.CentredText(name, WidestName, x, y - up, LineHeight, "petal-name"));
        for (var i = 0; i < codeLines.Count; i++)
        {
            text.Append(
                Svg.CentredText(
                    codeLines[i],
                    codeLines[i].Length + 1,
                    x,
                    y - up + (LineHeight * ((lines / 2.0) + 0.5 + i)),
                    LineHeight,
                    "petal-codes"
                )
            );
        }

        return text.ToString();
    }

    // A name that does not fit its field is shown as its letter; the list beside the drawing has both.
    private static string Name(Element element, double room) =>
        Svg.Lines(element.Name, WidestName).Max(line => line.Length) * LetterWidth <= room ? element.Name : element.Id;

    private static ImmutableArray<string> CodesOf(Element element, IReadOnlyCollection<Indicator> chosen) =>
        [.. chosen.Where(indicator => indicator.ElementId == element.Id).Select(indicator => indicator.Id)];
}
