using System.Linq;
using Catalog.Content.Model;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Making;

/// <summary>Makes what a page shows of how sure one can be.</summary>
internal static class EvidenceMaker
{
    /// <summary>The dimensions in the model's order. One that was not assessed has the grade that says that nobody knows, where the scale has one.</summary>
    public static EvidenceView Make(Evidence? evidence, EvidenceScale scale, Words words)
    {
        if (evidence is null || scale.Grades.IsEmpty)
        {
            return new EvidenceView([], "", scale.Source);
        }

        var rows = scale.Dimensions.Select(dimension =>
        {
            var id = evidence.Grades.TryGetValue(dimension.Id, out var given) ? given.Value : null;
            var grade = scale.Grades.FirstOrDefault(each => each.Id == id) ?? scale.Grades.FirstOrDefault(each => each.IsUnknown);
            return new EvidenceRowView(
                dimension.Name,
                dimension.Question,
                EvidenceFigure.Steps(scale.Grades, grade),
                grade is null or { IsUnknown: true } ? "" : grade.Id,
                grade?.Name ?? words[FigureWords.NotAssessed],
                grade?.Meaning ?? "");
        });
        return new EvidenceView([.. rows], evidence.Reason?.Value ?? "", scale.Source);
    }
}
