using Catalog.Content.Markup;
using Catalog.Content.Numbers;

namespace Catalog.Site.Figures;

/// <summary>The signs of charts, the same in the drawing and in its key. No two differ in colour only.</summary>
public static class ChartSigns
{
    internal const string HiddenPath = "M-5 9l10 10m0 -10l-10 10";

    public static SafeHtml Baseline { get; } = Sign("<circle class=\"baseline\" cx=\"16\" cy=\"8\" r=\"6\"/>");

    public static SafeHtml Median { get; } = Sign("<line class=\"median\" x2=\"32\" y1=\"8\" y2=\"8\"/>");

    public static SafeHtml Target { get; } = Sign("<line class=\"target\" x2=\"32\" y1=\"8\" y2=\"8\"/>");

    public static SafeHtml Signal { get; } =
        Sign(
            "<g class=\"signal\"><rect x=\"1\" width=\"30\" height=\"16\"/><line x1=\"1\" x2=\"31\"/>"
                + "<line x1=\"1\" x2=\"1\" y2=\"6\"/><line x1=\"31\" x2=\"31\" y2=\"6\"/></g>"
                + "<circle class=\"point\" cx=\"16\" cy=\"8\" r=\"4.5\"/>"
        );

    public static SafeHtml LeftOut { get; } = Sign("<circle class=\"left-out\" cx=\"16\" cy=\"8\" r=\"4.5\"/>");

    public static SafeHtml Hidden { get; } = Sign($"<g class=\"kept-back\"><path transform=\"translate(16 -6)\" d=\"{HiddenPath}\"/></g>");

    /// <summary>What happened: an arrow forward, an arrow back, an equals sign, or arrows both ways, all of one size and weight.</summary>
    public static SafeHtml Of(Outcome outcome)
    {
        var path = outcome switch
        {
            Outcome.Better => "M7 16h17m-7 -7l7 7l-7 7",
            Outcome.Worse => "M25 16h-17m7 -7l-7 7l7 7",
            Outcome.Unchanged => "M8 12h16m-16 8h16",
            _ => "M6 16h20m-6 -6l6 6l-6 6m-8 -12l-6 6l6 6",
        };
        return SafeHtml.FromTrusted(
            "<svg class=\"outcome-sign\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><circle cx=\"16\" cy=\"16\" r=\"14.5\"/>"
                + $"<path d=\"{path}\"/></svg>"
        );
    }

    private static SafeHtml Sign(string drawing) =>
        SafeHtml.FromTrusted($"<svg class=\"chart-sign\" viewBox=\"0 0 32 16\" aria-hidden=\"true\">{drawing}</svg>");
}
