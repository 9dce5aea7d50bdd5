using Catalog.Content.Model;

namespace Catalog.Content.Measuring;

/// <summary>
/// A row of an entry's agreement about data: what is collected, how often, and by whom. <see cref="Id"/> is that of the measurement,
/// or the row's number where it names none.
/// </summary>
public sealed record PlannedRow(string Id, string What, Rhythm? Rhythm, Measurement? Measurement, Unit? Unit)
{
    /// <summary>What a reader knows it by.</summary>
    public string Name => Measurement?.Name?.Value ?? What;

    /// <summary>
    /// The field of the model in which the agreement is: the first whose rows have both a measurement and a rhythm; null when
    /// there is none.
    /// </summary>
    public static OwnField? FieldOf(ContentModel model) =>
        model.Fields.FirstOrDefault(field => Part(field, OwnKind.Measurement) is not null && Part(field, OwnKind.Rhythm) is not null);

    /// <summary>The rows of an entry, in its own order.</summary>
    public static ImmutableArray<PlannedRow> Of(Entry entry, ContentModel model)
    {
        if (FieldOf(model) is not { } field)
        {
            return [];
        }

        var what = Part(field, OwnKind.Line) ?? Part(field, OwnKind.Text);
        return
        [
            .. entry
                .Head.Own.Rows(field.Key)
                .Select(
                    (row, at) =>
                    {
                        var named = Value<string>(row, Part(field, OwnKind.Measurement));
                        var measurement = entry.Head.Measurements.FirstOrDefault(each => each.Id?.Value == named && named is not null);
                        return new PlannedRow(
                            measurement?.Id?.Value ?? $"{at + 1}",
                            Value<string>(row, what) ?? "",
                            Value<Rhythm>(row, Part(field, OwnKind.Rhythm)),
                            measurement,
                            model.Unit(Value<string>(row, Part(field, OwnKind.Unit)) ?? "")
                        );
                    }
                ),
        ];
    }

    private static OwnField? Part(OwnField field, OwnKind kind) => field.Parts.FirstOrDefault(part => part.Kind == kind);

    private static T? Value<T>(OwnRow row, OwnField? part)
        where T : class => part is null ? null : row.Answers.Value<T>(part.Key)?.Value;
}
