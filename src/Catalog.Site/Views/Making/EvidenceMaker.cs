using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Making;

/// <summary>Makes what a page shows of evidence, measurements and rounds. How many children a number was measured on is not shown.</summary>
internal static class EvidenceMaker
{
    /// <summary>The dimensions in the model's order. One that was not assessed is shown as the scale's last grade.</summary>
    public static EvidenceView Make(Evidence? evidence, EvidenceScale scale)
    {
        if (evidence is null || scale.Grades.IsEmpty)
        {
            return new EvidenceView([], "", scale.Source);
        }

        var rows = scale.Dimensions.Select(dimension =>
        {
            var id = evidence.Grades.TryGetValue(dimension.Id, out var given) ? given.Value : null;
            var grade = scale.Grades.FirstOrDefault(each => each.Id == id) ?? scale.Grades[^1];
            return new EvidenceRowView(dimension.Name, dimension.Question, grade.Id, grade.Name, grade.Meaning);
        });
        return new EvidenceView([.. rows], evidence.Reason?.Value ?? "", scale.Source);
    }

    public static ImmutableArray<MeasurementView> Measurements(ImmutableArray<Measurement> measurements, Words words) =>
        [.. measurements.Where(measurement => !measurement.Points.IsEmpty).Select(measurement => new MeasurementView(
            measurement.Name?.Value ?? "",
            measurement.Unit,
            measurement.Direction switch
            {
                Direction.Up => words[WordKeys.BetterUp],
                Direction.Down => words[WordKeys.BetterDown],
                _ => "",
            },
            [.. measurement.Points.Where(point => point.Day is not null).Select(point => Point(point, words))]))];

    public static ImmutableArray<CycleView> Cycles(ImmutableArray<Cycle> cycles, Words words) =>
        [.. cycles.Select(cycle => new CycleView(
            cycle.Period?.Value ?? "",
            cycle.Plan,
            cycle.Prediction,
            cycle.Trial,
            cycle.Reflection,
            cycle.Decision?.Value switch
            {
                Decision.Keep => words[WordKeys.Keep],
                Decision.Adapt => words[WordKeys.Adapt],
                Decision.Drop => words[WordKeys.Drop],
                _ => "",
            }))];

    private static PointView Point(MeasuredPoint point, Words words) => new(
        ViewContext.Date(point.Day!.Value),
        Number(point.Value?.Value, words),
        point.Note);

    private static string Number(Quantity? quantity, Words words) => quantity switch
    {
        null => "",
        { IsHidden: true } hidden => words.With(WordKeys.FewerThan, ("n", hidden.Number.ToString("0", Danish.Culture))),
        { } told => told.Number.ToString("#,##0.####", Danish.Culture),
    };
}
