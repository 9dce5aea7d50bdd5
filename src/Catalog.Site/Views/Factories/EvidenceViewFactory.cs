using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Site.Figures;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes what a page shows of how sure one can be. It is an object because it keeps the drawing of each grade.</summary>
internal sealed class EvidenceViewFactory(EvidenceScale scale, Words words)
{
    private readonly SafeHtml unknownSteps = EvidenceFigure.Steps(scale.Grades, null);
    private readonly ImmutableArray<SafeHtml> steps = [.. scale.Grades.Select(grade => EvidenceFigure.Steps(scale.Grades, grade))];

    /// <summary>The question of a dimension, or its name where the model has none.</summary>
    public static string Asked(EvidenceDimension dimension) => dimension.Question.Length > 0 ? dimension.Question : dimension.Name;

    /// <summary>The question of whether it works; "" where the model has no scale for it.</summary>
    public static string AskedOfEffect(ContentModel model) => model.Lifecycle.Evidence.Effect is { } effect ? Asked(effect) : "";

    /// <summary>
    /// The dimensions in the model's order. A dimension that was not assessed has the grade for the unknown, where the scale has
    /// one.
    /// </summary>
    public EvidenceView Create(Evidence? evidence)
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
                dimension.Question.Length > 0 ? dimension.Name : "",
                Asked(dimension),
                grade is null ? unknownSteps : steps[scale.Grades.IndexOf(grade)],
                grade is null or { IsUnknown: true } ? "" : grade.Id,
                grade?.Name ?? words[FactWords.NotAssessed],
                grade is { Meaning: { Length: > 0 } meaning } ? meaning : grade?.Name ?? words[FactWords.NotAssessed]
            )
            {
                Spoken = grade?.Spoken ?? "",
            };
        });
        return new EvidenceView([.. rows], evidence.Reason?.Value ?? "", scale.Source);
    }
}
