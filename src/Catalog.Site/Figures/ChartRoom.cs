namespace Catalog.Site.Figures;

/// <summary>A place in a drawing, in hundredths of its width and height.</summary>
internal readonly record struct ChartPlace(decimal X, decimal Y);

/// <summary>How far something reaches from its place, in em.</summary>
internal readonly record struct ChartBox(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    public static ChartBox Around(decimal radius) => new(-radius, -radius, radius, radius);
}

/// <summary>What stands at a place of a drawing: a point, or a label.</summary>
internal readonly record struct ChartThing(ChartPlace At, ChartBox Box);

/// <summary>
/// The points, lines and labels of a drawing whose size is not known when the page is built, and whether another label fits. It must
/// fit at every width and height between the bounds.
/// </summary>
/// <param name="Things">Points and labels.</param>
/// <param name="Lines">The pieces of the line between the points.</param>
internal sealed record ChartRoom(ImmutableArray<ChartThing> Things, ImmutableArray<(ChartPlace From, ChartPlace To)> Lines)
{
    /// <summary>The least width of a drawing that has labels, in em; the stylesheet hides them in a smaller one.</summary>
    public const decimal Narrow = 10;

    /// <summary>The least width of a drawing that is called wide, in em.</summary>
    public const decimal Wide = 18;

    /// <summary>The least width of a drawing on a screen that is not small, in em.</summary>
    public const decimal Widest = 26;

    /// <summary>What is kept free at the right of a drawing, whatever its width, in em.</summary>
    public const decimal Gutter = 5;

    public const decimal MostWidth = 45;
    public const decimal LeastHeight = 12;
    public const decimal MostHeight = 15;

    // Whether a line crosses a label depends on both width and height; it is tried for some of each.
    private static readonly ImmutableArray<(decimal Width, decimal Height)> Sizes =
    [
        .. from width in (decimal[])[Narrow, 14, Wide, Widest, 34, MostWidth]
        from height in (decimal[])[LeastHeight, MostHeight]
        select (width, height),
    ];

    /// <summary>The least width for which room is sought.</summary>
    public decimal LeastWidth { get; init; } = Narrow;

    public ChartRoom With(ChartThing thing) => this with { Things = Things.Add(thing) };

    /// <summary>Whether a label covers nothing and stays within the drawing and what is kept free around it.</summary>
    public bool Holds(ChartThing label) =>
        IsInside(label.At.X, label.Box.Left, label.Box.Right)
        && label.At.Y * LeastHeight / 100 + label.Box.Bottom <= LeastHeight + (label.At.X == 100 ? 0.7m : 0)
        && !Things.Any(thing => Meet(label, thing))
        && !Lines.Any(line => MayReach(label, line) && Sizes.Any(size => size.Width >= LeastWidth && Crosses(label, line, size)));

    // In the smallest drawing everything is nearest; a line that is beside the label there is beside it in all.
    private bool MayReach(ChartThing label, (ChartPlace From, ChartPlace To) line) =>
        (line.To.X - label.At.X) * LeastWidth / 100 > decimal.Min(label.Box.Left, 0)
        && (line.From.X - label.At.X) * LeastWidth / 100 < decimal.Max(label.Box.Right, 0);

    /// <summary>Whether a label is on a line across the drawing at a height, in some size.</summary>
    public static bool IsOn(ChartThing label, decimal height) =>
        (label.At.X < 100 || label.Box.Left < 0)
        && Meet(height - label.At.Y, LeastHeight, MostHeight, (label.Box.Top, label.Box.Bottom), (-0.1m, 0.1m));

    private bool IsInside(decimal x, decimal left, decimal right) =>
        ((decimal[])[LeastWidth, MostWidth]).All(width => (x * width / 100) + left >= -0.5m && (x * width / 100) + right <= width + Gutter);

    // Width and height are independent, so that two boxes meet in some size if they meet across in some width and down in some height.
    private bool Meet(ChartThing one, ChartThing other) =>
        Meet(other.At.X - one.At.X, LeastWidth, MostWidth, (one.Box.Left, one.Box.Right), (other.Box.Left, other.Box.Right))
        && Meet(other.At.Y - one.At.Y, LeastHeight, MostHeight, (one.Box.Top, one.Box.Bottom), (other.Box.Top, other.Box.Bottom));

    private static bool Meet(
        decimal hundredths,
        decimal least,
        decimal most,
        (decimal From, decimal To) one,
        (decimal From, decimal To) other
    )
    {
        var (near, far) = (hundredths * least / 100, hundredths * most / 100);
        return decimal.Min(near, far) + other.From < one.To && decimal.Max(near, far) + other.To > one.From;
    }

    // Whether a piece of line has a part within the label: what is left of it between the sides, and then between top and bottom.
    private static bool Crosses(ChartThing label, (ChartPlace From, ChartPlace To) line, (decimal Width, decimal Height) size)
    {
        var (x1, y1) = Seen(line.From);
        var (x2, y2) = Seen(line.To);
        var (enters, leaves) = (0m, 1m);
        return Cut(x1, x2 - x1, label.Box.Left, label.Box.Right) && Cut(y1, y2 - y1, label.Box.Top, label.Box.Bottom);

        (decimal X, decimal Y) Seen(ChartPlace place) =>
            ((place.X - label.At.X) * size.Width / 100, (place.Y - label.At.Y) * size.Height / 100);

        bool Cut(decimal start, decimal length, decimal from, decimal to)
        {
            if (length == 0)
            {
                return start > from && start < to;
            }

            var (one, other) = ((from - start) / length, (to - start) / length);
            (enters, leaves) = (decimal.Max(enters, decimal.Min(one, other)), decimal.Min(leaves, decimal.Max(one, other)));
            return enters < leaves;
        }
    }
}
