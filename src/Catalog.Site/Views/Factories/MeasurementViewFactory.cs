using System.Globalization;
using Catalog.Content.Model;
using Catalog.Content.Numbers;
using Catalog.Content.Text;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes what a page shows of measurements: what happened, a drawing, and every number with how many it was measured on.</summary>
internal static class MeasurementViewFactory
{
    public static ImmutableArray<MeasurementView> Create(ViewContext context, Entry entry)
    {
        var milestones = Milestone.Of(entry.Head, context.Model.Lifecycle, context.Words);
        var start = context.Model.Lifecycle.StartOf(entry);
        return
        [
            .. entry.Head.Measurements.Select(
                (measurement, i) =>
                    Create(
                        measurement,
                        string.Create(CultureInfo.InvariantCulture, $"side-maaling-{i + 1}"),
                        start,
                        milestones,
                        context.Words
                    )
            ),
        ];
    }

    private static MeasurementView Create(
        Measurement measurement,
        string id,
        DateOnly? start,
        ImmutableArray<Milestone> milestones,
        Words words
    )
    {
        var name = measurement.Name?.Value ?? "";
        var decimals = Decimals(measurement);
        ImmutableArray<PointView> points =
        [
            .. measurement
                .Points.Where(point => point.Day is not null)
                .OrderBy(point => point.Day!.Value)
                .Select(point => Point(point, measurement, decimals, words)),
        ];
        var (happened, remarks) = MeasurementSentences.Of(measurement, words);
        return new MeasurementView
        {
            Id = id,
            Name = name,
            IsWords = measurement.Kind != MeasurementKind.Quantitative,
            Unit = Danish.Capital(measurement.Unit),
            Happened = happened,
            Remarks = remarks,
            Figure = Change.Of(measurement) is { } change
                ? FigureViewFactory.Create(measurement, change, id, start, milestones, words)
                : null,
            TableName = words.With(FigureWords.Table, ("name", name)),
            HasCounts = points.Any(point => point.Count.Length > 0),
            HasNotes = points.Any(point => point.Note.Length > 0),
            Points = points,
        };
    }

    private static PointView Point(MeasuredPoint point, Measurement measurement, int decimals, Words words) =>
        new(
            Danish.Date(point.Day!.Value),
            point.Value?.Value is { IsHidden: false } number
                ? Danish.Number(number.Number, decimals)
                : MeasurementSentences.Number(point.Value?.Value, words),
            MeasurementSentences.Counted(point.Count?.Value, measurement.Counted, words),
            point.Note
        );

    // Numbers below each other are read against each other: 18,0 above 17,6.
    private static int Decimals(Measurement measurement) =>
        measurement.Points.Select(point => point.Value?.Value.Visible is { } number ? Danish.Decimals(number) : 0).DefaultIfEmpty(0).Max();
}
