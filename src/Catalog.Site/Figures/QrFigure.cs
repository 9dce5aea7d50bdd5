using System.Text;
using Catalog.Content.Markup;
using QRCoder;

namespace Catalog.Site.Figures;

/// <summary>
/// An address as a QR code. The library finds the modules, and they are drawn here: a row is a line of dashes, so that the drawing
/// is small. The light border that readers of codes need is part of it.
/// </summary>
public static class QrFigure
{
    /// <summary>The code of an address, with words for those who do not see it.</summary>
    public static SafeHtml Draw(string address, string name)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            var at = 0;
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x] || (x > 0 && rows[y][x - 1]))
                {
                    continue;
                }

                var end = x;
                while (end < rows[y].Count && rows[y][end])
                {
                    end++;
                }

                var start = at == 0 ? $"M{Svg.Number(x)} {Svg.Number(y)}.5" : $"m{Svg.Number(x - at)} 0";
                path.Append(start).Append('h').Append(Svg.Number(end - x));
                at = end;
            }
        }

        return SafeHtml.FromTrusted(
            $"<svg class=\"qr\" role=\"img\" aria-label=\"{Svg.Escape(name)}\" viewBox=\"0 0 {rows.Count} {rows.Count}\">"
                + $"<path d=\"{path}\"/></svg>"
        );
    }
}
