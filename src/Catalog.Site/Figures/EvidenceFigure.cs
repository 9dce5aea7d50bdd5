using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Figures;

/// <summary>
/// How sure one is in one dimension, as steps that are filled from the left: the surest grade fills all of them. The unknown
/// has broken outlines, so that it does not look like little. The text beside it says the same. The stylesheet draws the
/// steps with borders, since browsers print borders but not backgrounds.
/// </summary>
public static class EvidenceFigure
{
    /// <summary>The steps of a grade; without one they are those of the unknown.</summary>
    public static SafeHtml Steps(ImmutableArray<EvidenceGrade> grades, EvidenceGrade? grade)
    {
        var filled = Filled(grades, grade);
        var steps = Enumerable.Range(0, grades.Count(each => !each.IsUnknown)).Select(i => i < filled ? "<b></b>" : "<i></i>");
        return SafeHtml.FromTrusted($"<span class=\"sureness{(filled is null ? " unknown" : "")}\">{string.Concat(steps)}</span>");
    }

    /// <summary>How many steps a grade fills, from one for the least sure; null for what nobody knows.</summary>
    public static int? Filled(ImmutableArray<EvidenceGrade> grades, EvidenceGrade? grade) =>
        grade is null or { IsUnknown: true }
            ? null
            : grades.Count(each => !each.IsUnknown) - grades.Where(each => !each.IsUnknown).TakeWhile(each => each != grade).Count();
}
