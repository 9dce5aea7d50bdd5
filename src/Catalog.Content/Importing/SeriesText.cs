using System.Globalization;
using Catalog.Content.Model;
using Catalog.Content.Office;
using Catalog.Content.Parsing;

namespace Catalog.Content.Importing;

/// <summary>
/// Puts points into a measurement of a front matter: new points in the order of their days, and what a point of the same day says
/// exchanged. Everything else stays, so that <see cref="ValueEdits"/> writes the points alone.
/// </summary>
public static class SeriesText
{
    private const string Id = "id";
    private const string Name = "navn";
    private const string Kind = "art";
    private const string Series = "serie";
    private const string Day = "dato";
    private const string Value = "værdi";
    private const string Count = "antal";
    private const string Note = "note";

    /// <summary>The front matter with the points in a measurement of it. A point that says the same already changes nothing.</summary>
    public static WrittenValue.Group With(WrittenValue.Group head, string id, ImmutableArray<SeriesPoint> points)
    {
        var items = ItemsOf(head[EntryKeys.Measurements]);
        var at = items.FindIndex(item => item is WrittenValue.Group group && Words(group, Id).Trim() == id);
        var measurement =
            at < 0 ? throw new InvalidOperationException("the measurement was read from the file") : (WrittenValue.Group)items[at];
        items[at] = measurement.With(Series, Into(measurement[Series], points));
        return head.With(EntryKeys.Measurements, new WrittenValue.List([.. items]));
    }

    /// <summary>The front matter with a new measurement that has these points.</summary>
    public static WrittenValue.Group WithMeasurement(WrittenValue.Group head, string id, string name, ImmutableArray<SeriesPoint> points)
    {
        var measurement = WrittenValue
            .Group.Empty.With(Id, new WrittenValue.Words(id))
            .With(Name, new WrittenValue.Words(name))
            .With(Kind, new WrittenValue.Words(points.Any(point => point.Value is not null) ? "kvantitativ" : "kvalitativ"))
            .With(Series, Into(null, points));
        return head.With(EntryKeys.Measurements, new WrittenValue.List([.. ItemsOf(head[EntryKeys.Measurements]), measurement]));
    }

    private static WrittenValue.List Into(WrittenValue? series, ImmutableArray<SeriesPoint> points)
    {
        var items = ItemsOf(series);
        foreach (var point in points.OrderBy(point => point.Day))
        {
            var same = items.FindIndex(item => DayOf(item) == point.Day);
            if (same >= 0)
            {
                items[same] = Changed((WrittenValue.Group)items[same], point);
            }
            else
            {
                var last = items.FindLastIndex(item => DayOf(item) < point.Day);
                items.Insert(last + 1, Changed(WrittenValue.Group.Empty.With(Day, new WrittenValue.Words(Iso(point.Day))), point));
            }
        }

        return new WrittenValue.List([.. items]);
    }

    private static WrittenValue.Group Changed(WrittenValue.Group known, SeriesPoint point) =>
        new (string Key, string? Now)[] { (Value, point.Value), (Count, point.Count), (Note, point.Note) }
            .Where(each => each.Now is not null && !IsSaid(known, each.Key, each.Now))
            .Aggregate(known, (group, each) => group.With(each.Key, new WrittenValue.Words(each.Now!)));

    // Whether the file says it already, whatever the spelling: 21,5 or 21.50.
    private static bool IsSaid(WrittenValue.Group known, string key, string now) =>
        Words(known, key).Trim() is { Length: > 0 } before
        && (before == now || (key is Value or Count && Number(before) is { } number && number == Number(now)));

    private static string? Number(string written) => WrittenCell.Number(new SheetCell(written));

    // What stands alone where a list is expected is read as a list of it, and what is empty as none.
    private static List<WrittenValue> ItemsOf(WrittenValue? value) =>
        value switch
        {
            WrittenValue.List list => [.. list.Items],
            WrittenValue.Group one => [one],
            _ => [],
        };

    private static string Words(WrittenValue.Group group, string key) => (group[key] as WrittenValue.Words)?.Value ?? "";

    private static DateOnly? DayOf(WrittenValue item) =>
        item is WrittenValue.Group group
        && DateOnly.TryParseExact(Words(group, Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
