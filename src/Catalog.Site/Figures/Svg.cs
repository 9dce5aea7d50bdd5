using System.Globalization;
using System.Text;
using Catalog.Content.Markup;

namespace Catalog.Site.Figures;

/// <summary>Pieces that drawings are written with. Numbers have at most one decimal, so that drawings are the same everywhere.</summary>
internal static class Svg
{
    public static string Number(double value) =>
        Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A place in hundredths of the width or height, with at most two decimals.</summary>
    public static string Share(decimal hundredths) =>
        Math.Round(hundredths, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Escape(string text) => MarkupHtml.Escape(text);

    /// <summary>A point on a circle, the angle in degrees clockwise from twelve o'clock.</summary>
    public static (double X, double Y) OnCircle(double centreX, double centreY, double radius, double degrees)
    {
        var radians = (degrees - 90) * Math.PI / 180;
        return (centreX + (radius * Math.Cos(radians)), centreY + (radius * Math.Sin(radians)));
    }

    /// <summary>
    /// The path of a piece of a ring around (middle, middle), the angles in degrees clockwise from twelve o'clock. A whole ring
    /// cannot be drawn with it.
    /// </summary>
    public static string Sector(double middle, double inner, double outer, double start, double end)
    {
        var large = end - start > 180 ? 1 : 0;
        return $"M{Point(outer, start)}A{Number(outer)} {Number(outer)} 0 {large} 1 {Point(outer, end)}"
            + $"L{Point(inner, end)}A{Number(inner)} {Number(inner)} 0 {large} 0 {Point(inner, start)}Z";

        string Point(double radius, double degrees)
        {
            var (x, y) = OnCircle(middle, middle, radius, degrees);
            return $"{Number(x)} {Number(y)}";
        }
    }

    /// <summary>The words in lines of at most <paramref name="width"/> letters; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A dash stays with the word before it.
            if (line.Length > 0 && word is not ("–" or "-") && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        return line.Length > 0 ? [.. lines, line.ToString()] : lines;
    }

    /// <summary>Words round a point, one line under the other; the stylesheet centres them.</summary>
    public static string CentredText(string text, int width, double x, double y, double lineHeight, string cssClass)
    {
        var lines = Lines(text, width);
        var top = y - (lineHeight * (lines.Count - 1) / 2);
        if (lines is [var only])
        {
            return $"<text class=\"{cssClass}\" x=\"{Number(x)}\" y=\"{Number(y)}\">{Escape(only)}</text>";
        }

        var spans = lines.Select((line, i) => $"<tspan x=\"{Number(x)}\" y=\"{Number(top + (i * lineHeight))}\">{Escape(line)}</tspan>");
        // Without the space between lines, which is not visible, a screen reader runs their words together.
        return $"<text class=\"{cssClass}\">{string.Join(' ', spans)}</text>";
    }
}
