namespace Catalog.Site.Figures;

/// <summary>
/// Words at a place of a drawing: how far from it they begin, end or have their middle, and the last line's distance from it, in em.
/// </summary>
internal sealed record ChartLabel(string CssClass, ImmutableArray<string> Lines, ChartPlace At, decimal Right, decimal Down)
{
    // A letter of a wide typeface, and of a bold one; from one line to the next; above and below the letters' own line.
    private const decimal Letter = 0.62m;
    private const decimal BoldLetter = 0.68m;
    private const decimal LineHeight = 1.2m;
    private const decimal Above = 0.85m;
    private const decimal Below = 0.3m;

    /// <summary>"start", "middle" or "end": which part of the words is at the place.</summary>
    public string Anchor { get; init; } = "start";

    /// <summary>What is added to the words where the drawing is wide; it has its own room at the right of the drawing.</summary>
    public string More { get; init; } = "";

    public bool IsBold { get; init; }

    public decimal Width => Lines.Max(line => line.Length) * (IsBold ? BoldLetter : Letter);

    /// <summary>The room that the words take.</summary>
    public ChartThing Room
    {
        get
        {
            var left = Anchor switch
            {
                "start" => Right,
                "end" => Right - Width,
                _ => Right - (Width / 2),
            };
            return new ChartThing(At, new ChartBox(left, Down - Above - ((Lines.Length - 1) * LineHeight), left + Width, Down + Below));
        }
    }

    public override string ToString()
    {
        var text = $"<text class=\"{CssClass}\" paint-order=\"stroke\" x=\"{Svg.Share(At.X)}%\" y=\"{Svg.Share(At.Y)}%\"";
        var first = Down - ((Lines.Length - 1) * LineHeight);
        text += Right == 0 ? "" : $" dx=\"{Svg.Share(Right)}em\"";
        text += $" dy=\"{Svg.Share(first)}em\"" + (Anchor == "start" ? "" : $" text-anchor=\"{Anchor}\"") + $">{Svg.Escape(Lines[0])}";
        // The space is for those who copy the words.
        text += string.Concat(
            Lines.Skip(1).Select(line => $" <tspan x=\"{Svg.Share(At.X)}%\" dy=\"{Svg.Share(LineHeight)}em\">{Svg.Escape(line)}</tspan>")
        );
        return text + (More.Length == 0 ? "" : $"<tspan class=\"more\"> {Svg.Escape(More)}</tspan>") + "</text>";
    }
}
