using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Figures;

/// <summary>
/// How sure one is in one dimension, as steps that are filled from the left: the surest grade fills all of them. What
/// nobody knows is drawn as broken outlines and not as little. The words beside it say the same.
/// </summary>
public static class EvidenceFigure
{
    private const int Width = 18;
    private const int Gap = 4;
    private const int Height = 14;

    /// <summary>The steps of a grade; without one they are those of the unknown.</summary>
    public static SafeHtml Steps(ImmutableArray<EvidenceGrade> grades, EvidenceGrade? grade)
    {
        IReadOnlyList<EvidenceGrade> known = [.. grades.Where(each => !each.IsUnknown)];
        var filled = Filled(grades, grade);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"sureness\" viewBox=\"0 0 {(known.Count * (Width + Gap)) - Gap + 2} {Height + 2}\" aria-hidden=\"true\">");
        foreach (var alike in Enumerable.Range(0, known.Count).GroupBy(i => filled is null ? "unknown" : i < filled ? "filled" : "open"))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{alike.Key}\" d=\"{string.Concat(alike.Select(Step))}\"/>");
        }

        return SafeHtml.FromTrusted(svg.Append("</svg>").ToString());
    }

    private static string Step(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"M{1 + (index * (Width + Gap))} 1h{Width}v{Height}h-{Width}z");

    /// <summary>How many steps a grade fills, from one for the least sure; null for what nobody knows.</summary>
    public static int? Filled(ImmutableArray<EvidenceGrade> grades, EvidenceGrade? grade) =>
        grade is null or { IsUnknown: true } ? null : grades.Count(each => !each.IsUnknown) - grades.Where(each => !each.IsUnknown).TakeWhile(each => each != grade).Count();
}
