using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Figures;

/// <summary>What is drawn of an entry: those who are together, how old the children are, where it is, and when in the week.</summary>
public sealed record PeoplePicture(
    CountRange? Children,
    CountRange? Adults,
    AgeRange? Age,
    ImmutableArray<Ground> Places,
    Occasion? Occasion
)
{
    /// <summary>Whether the entry says nothing that can be drawn.</summary>
    public bool IsEmpty => Children is null && Adults is null && Age is null;
}

/// <summary>A line of a drawing: what it is, its path, and its width, "" where the stylesheet knows it.</summary>
public sealed record DrawnLine(string Kind, string Path, string Width);

/// <summary>
/// Faceless pegs from an entry's facts. Each peg is one person: its height is the age, and those who may be there are paler. A
/// large group is drawn in several rows. Where the number of children is unknown, two dashed outlines show the ages. The line
/// under them is the place, and the dots are the days of the week.
/// </summary>
public static class PeopleFigure
{
    private const double Width = 96;
    private const double Middle = Width / 2;
    private const double Floor = 46;
    private const double Tallest = 40;
    private const double Highest = 43;
    private const double WidestSpace = 9;
    private const double InHouse = 72;
    private const double InOpen = 90;
    private const int MostInRow = 6;
    private const int MostInHalves = 28;
    private const int AgeWhenUnknown = 9;

    // How far apart pegs must be in so many rows; with less room there is one row more.
    private static readonly ImmutableArray<double> Narrowest = [6, 5, 4.2, 3.6, 0];

    // Ages from the youngest to the oldest, so that neighbours differ and the same group looks the same everywhere.
    private static readonly ImmutableArray<double> Ages = [0, 1, 0.5];

    /// <summary>The drawing with its accessible name; nothing where there is nothing to draw.</summary>
    public static SafeHtml Draw(PeoplePicture picture, string name)
    {
        var lines = Lines(picture);
        if (lines.IsEmpty)
        {
            return SafeHtml.Empty;
        }

        var svg = new StringBuilder($"<svg class=\"people\" viewBox=\"0 0 96 56\" role=\"img\" aria-label=\"{Svg.Escape(name)}\">");
        foreach (var line in lines)
        {
            svg.Append("<path class=\"").Append(line.Kind).Append('"');
            svg.Append(line.Width.Length > 0 ? $" stroke-width=\"{line.Width}\"" : "").Append(" d=\"").Append(line.Path).Append("\"/>");
        }

        return SafeHtml.FromTrusted(svg.Append("</svg>").ToString());
    }

    /// <summary>The lines of the drawing, those behind first; none where there is nothing to draw.</summary>
    public static ImmutableArray<DrawnLine> Lines(PeoplePicture picture) =>
        picture.IsEmpty ? [] : [.. AllLines(picture, Layout.Of(picture)).Where(line => line.Path.Length > 0)];

    private static IEnumerable<DrawnLine> AllLines(PeoplePicture picture, Layout layout)
    {
        var (width, grown) = (layout.ChildWidth, layout.AdultWidth);
        yield return new("place", PlaceOf(picture.Places), "");
        if (picture.Children is { } children)
        {
            yield return new("child", Pegs(layout.Children, width, 0, children.From), Svg.Number(width));
            yield return new("child maybe", Pegs(layout.Children, width, children.From, children.To), Svg.Number(width));
        }
        else if (picture.Age is not null)
        {
            yield return new("child unknown", string.Concat(layout.Children.Select(peg => Outline(peg, width))), "");
        }

        if (picture.Adults is { } adults)
        {
            yield return new("adult", Pegs(layout.Adults, grown, 0, adults.From), Svg.Number(grown));
            yield return new("adult maybe", Pegs(layout.Adults, grown, adults.From, adults.To), Svg.Number(grown));
        }

        foreach (var (kind, path) in WeekDots.Of(picture.Occasion, Middle))
        {
            yield return new(kind, path, "");
        }
    }

    private static string PlaceOf(ImmutableArray<Ground> places)
    {
        var house = places.Contains(Ground.House) ? "M11 46V17L48 3 85 17V46" : "";
        return house
            + places.FirstOrDefault(place => place != Ground.House) switch
            {
                Ground.Hill => "M2 49Q48 44 94 49",
                Ground.Step => "M2 49H7V46.5H89V49H94",
                _ => "M2 46.5H94",
            };
    }

    // A body and a head of the same width, both drawn as lines with round ends. Each begins where the one before it ended.
    private static string Pegs(ImmutableArray<Peg> pegs, double width, int from, int to)
    {
        var (line, pen) = (new StringBuilder(), (X: 0.0, Y: 0.0));
        // A large group in whole numbers takes fewer bytes, and nobody sees the difference.
        Func<double, double> cut = pegs.Length > MostInHalves ? Math.Round : Half;
        var (neck, gap) = (cut(1.75 * width), cut(1.25 * width));
        foreach (var peg in pegs.Skip(from).Take(to - from))
        {
            var (foot, top) = (cut(peg.Foot - (width / 2)), cut(peg.Foot - peg.Height));
            line.Append(line.Length == 0 ? 'M' : 'm').Append(Pair(peg.X - pen.X, foot - pen.Y));
            line.Append('v').Append(Svg.Number(top + neck - foot)).Append('m').Append(Pair(0, -gap)).Append("h0");
            pen = (peg.X, top + neck - gap);
        }

        return line.ToString();
    }

    private static string Pair(double x, double y) => Svg.Number(x) + (y < 0 ? "" : " ") + Svg.Number(y);

    // Halves are short to write.
    private static double Half(double value) => Math.Round(value * 2, MidpointRounding.AwayFromZero) / 2;

    private static string Outline(Peg peg, double width)
    {
        var (half, across) = (Svg.Number(width / 2), Svg.Number(width));
        var (left, neck) = (Svg.Number(peg.X - (width / 2)), Svg.Number(peg.Foot - peg.Height + (1.85 * width)));
        var (foot, head) = (Svg.Number(peg.Foot - (width / 2)), Svg.Number(peg.Foot - peg.Height + (width / 2)));
        return $"M{left} {foot}V{neck}a{half} {half} 0 0 1 {across} 0V{foot}a{half} {half} 0 0 1-{across} 0z"
            + $"M{left} {head}a{half} {half} 0 1 0 {across} 0a{half} {half} 0 1 0-{across} 0";
    }

    private readonly record struct Peg(double X, double Foot, double Height);

    private sealed record Layout(ImmutableArray<Peg> Children, ImmutableArray<Peg> Adults, double ChildWidth, double AdultWidth)
    {
        public static Layout Of(PeoplePicture picture)
        {
            var children = picture.Children?.To ?? (picture.Age is null ? 0 : 2);
            var adults = picture.Adults?.To ?? 0;
            var age = picture.Age ?? new AgeRange(AgeWhenUnknown, AgeWhenUnknown);
            var room = picture.Places.Contains(Ground.House) ? InHouse : InOpen;
            var rows = 1 + Narrowest.TakeWhile((least, row) => room / Columns(row + 1) < least).Count();
            var most = double.Min(WidestSpace, room / Columns(rows));
            var space = children > MostInHalves ? Math.Floor(most) : Math.Floor(2 * most) / 2;
            var grown = rows == 1 ? Tallest : double.Min(Tallest, (Highest / rows - 1.5) / (adults > MostInRow ? 1 : PartOf(age.To)));
            var pitch = (grown * (adults > MostInRow ? 1 : PartOf(age.To))) + 1.5;
            var width = Half(double.Min(5, double.Min(space * 0.66, grown * PartOf(age.From) / 2.6)));
            var (left, inRow) = (adults / 2, (children + rows - 1) / rows);
            var (leftColumns, rightColumns) = (ColumnsOf(left, rows), ColumnsOf(adults - left, rows));
            var start = Half(Middle - (space * (Columns(rows) - 1) / 2));
            var afterLeft = start + (space * (leftColumns + (leftColumns > 0 && children > 0 ? 0.5 : 0)));
            var afterChildren = afterLeft + (space * (inRow + (rightColumns > 0 && children > 0 ? 0.5 : 0)));
            return new(
                [.. Enumerable.Range(0, children).Select(Child)],
                [
                    .. Enumerable.Range(0, left).Select(i => Adult(i, leftColumns, start)),
                    .. Enumerable.Range(0, adults - left).Select(i => Adult(i, rightColumns, afterChildren)),
                ],
                width,
                Half(double.Min(6, double.Min(space * 0.8, width * 1.25)))
            );

            double Columns(int count) =>
                ((children + count - 1) / count)
                + ColumnsOf(adults / 2, count)
                + ColumnsOf(adults - (adults / 2), count)
                + (children > 0 ? (adults > 1 ? 1 : adults * 0.5) : 0);

            Peg Child(int i)
            {
                var (row, column) = (i / inRow, i % inRow);
                var inThis = int.Min(inRow, children - (row * inRow));
                var years = age.From + ((age.To - age.From) * (children == 1 ? 0.5 : Ages[(i + row) % (children == 2 ? 2 : 3)]));
                return new(Half(afterLeft + (space * (column + ((inRow - inThis) / 2.0)))), Floor - (row * pitch), grown * PartOf(years));
            }

            Peg Adult(int i, int columns, double from) => new(Half(from + (space * (i % columns))), Floor - (i / columns * pitch), grown);
        }

        private static int ColumnsOf(int adults, int rows) => adults <= MostInRow / 2 ? adults : (adults + rows - 1) / rows;

        // How tall somebody of an age is beside an adult.
        private static double PartOf(double age) => 0.34 + (0.5 * age / int.Max(AgeRange.Usual.To, (int)double.Ceiling(age)));
    }
}
