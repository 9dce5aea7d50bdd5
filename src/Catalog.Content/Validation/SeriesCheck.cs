using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;

namespace Catalog.Content.Validation;

/// <summary>
/// Whether measurements can support a claim: a baseline from before the start, something to compare it with, a direction,
/// and enough numbers for the strongest grade of effect. Examples have no measurements and are left out.
/// </summary>
internal static class SeriesCheck
{
    public static IEnumerable<Diagnostic> Run(Entry entry, ContentModel model)
    {
        // A series with a number or a day that could not be read looks shorter than it is.
        if (entry.IsExample || entry.Head.FaultyKeys.Contains(EntryKeys.Measurements))
        {
            return [];
        }

        var asked = DemandCheck.Of(entry, model).Fields;
        var isEvaluated = asked.Contains(EntryKeys.Measurements);
        var start = model.Lifecycle.StartOf(entry);
        return entry
            .Head.Measurements.SelectMany(measurement =>
                isEvaluated || asked.Contains(EntryKeys.Course) ? Baseline(entry, measurement, start, isEvaluated) : []
            )
            .Concat(
                entry
                    .Head.Measurements.Where(measurement => measurement.Direction is null && Change.Of(measurement) is not null)
                    .Select(measurement => ClaimRules.NoDirection(At(entry, measurement), NameOf(measurement)))
            )
            .Concat(StrongOnLittle(entry, model.Lifecycle.Evidence));
    }

    /// <summary>What readers call a measurement.</summary>
    public static string NameOf(Measurement measurement) => measurement.Name?.Value ?? measurement.Id?.Value ?? "";

    /// <summary>The place of a measurement's name.</summary>
    public static Place At(Entry entry, Measurement measurement) =>
        entry.At((measurement.Name ?? measurement.Id)?.Span ?? measurement.Span);

    private static IEnumerable<Diagnostic> Baseline(Entry entry, Measurement measurement, DateOnly? start, bool isEvaluated)
    {
        var (at, name) = (At(entry, measurement), NameOf(measurement));
        var first = measurement.Points.Select(point => point.Day).OfType<Spanned<DateOnly>>().MinBy(day => day.Value)?.Value;
        var late = first > start;
        if (measurement.Points.Length == 1 && first is { } only && !late)
        {
            if (isEvaluated)
            {
                yield return ClaimRules.NoFollowUp(at, name, only);
            }
        }
        else if (measurement.BaselineReason is not null)
        {
            yield break;
        }
        else if (measurement.Points.IsEmpty)
        {
            yield return ClaimRules.NoBaseline(at, name, measurement.Kind == MeasurementKind.Qualitative, isEvaluated);
        }
        else if (late)
        {
            yield return measurement.Points.Length == 1
                ? ClaimRules.OnlyAfterStart(at, name, first!.Value, start!.Value, isEvaluated)
                : ClaimRules.LateBaseline(at, name, first!.Value, start!.Value);
        }
    }

    private static IEnumerable<Diagnostic> StrongOnLittle(Entry entry, EvidenceScale scale)
    {
        if (
            scale.Dimensions.FirstOrDefault(dimension => dimension.IsEffect) is not { } effect
            || entry.Head.Evidence?.Grades.GetValueOrDefault(effect.Id) is not { } grade
            || scale.Grades.FirstOrDefault(each => each.Id == grade.Value) is not { Strength: GradeStrength.Strong }
        )
        {
            yield break;
        }

        var series = entry.Head.Measurements.Where(measurement => measurement.Kind == MeasurementKind.Quantitative).ToList();
        var values = series.Select(measurement => measurement.Points.Count(point => point.HasValue)).DefaultIfEmpty(0).Max();
        if (series.Count <= 1 && values <= 2)
        {
            yield return ClaimRules.StrongOnLittle(entry.At(grade.Span), effect.Name, grade.Value, values);
        }
    }
}
