using System.Globalization;
using Catalog.Content.Model;
using Catalog.Content.Privacy;
using Catalog.Content.Text;
using static Catalog.Content.Editions.Comparing.Differences;

namespace Catalog.Content.Editions.Comparing;

/// <summary>Differences in what is measured and in its points. A count of children that is too small to be shown is told as the limit.</summary>
internal static class MeasurementComparison
{
    public static IEnumerable<FieldChange> Compare(Side before, Side after) =>
        OfParts(
            new(EntryKeys.Measurements),
            before.Entry.Head.Measurements,
            after.Entry.Head.Measurements,
            each => new(each.Id?.Value ?? "", $"»{NameOf(each)}«"),
            (b, a) =>
                [
                    .. OfLine(About("id", a), b.Id?.Value, a.Id?.Value),
                    .. OfLine(new(EntryKeys.Measurements, "navn"), b.Name?.Value, a.Name?.Value),
                    .. OfValue(About("art", a), Kind(b.Kind), Kind(a.Kind)),
                    .. OfLine(About("enhed", a), b.Unit, a.Unit),
                    .. OfValue(About("retning", a), Direct(b.Direction), Direct(a.Direction)),
                    .. OfValue(About("tæller", a), Count(b.Counted), Count(a.Counted)),
                    .. OfValue(About("mål_værdi", a), Number(b.Target?.Value, IsChildren(b), 0), Number(a.Target?.Value, IsChildren(a), 0)),
                    .. OfText(About("uden_udgangspunkt", a), b.BaselineReason?.Value, a.BaselineReason?.Value),
                    .. Points(b, a, int.Max(before.SmallCount, after.SmallCount)),
                ],
            each => each.Id?.Value,
            each => each.Name?.Value
        );

    private static IEnumerable<FieldChange> Points(Measurement before, Measurement after, int limit) =>
        OfParts(
            About("serie", after),
            before.Points,
            after.Points,
            point => new(Iso(point), Told(point, after, limit)),
            (b, a) =>
                [
                    .. OfDay(About("dato", after), b.Day?.Value, a.Day?.Value),
                    .. OfValue(
                        At("værdi", after, a),
                        Number(b.Value?.Value, IsChildren(before), limit),
                        Number(a.Value?.Value, IsChildren(after), limit)
                    ),
                    .. OfValue(
                        At("antal", after, a),
                        Number(b.Count?.Value, CountsChildren(before), limit),
                        Number(a.Count?.Value, CountsChildren(after), limit)
                    ),
                    .. OfText(At("note", after, a), b.Note, a.Note),
                ],
            point => point.Day is null ? null : Iso(point),
            point => $"{point.Value?.Value} {point.Count?.Value} {point.Note}"
        );

    private static string Told(MeasuredPoint point, Measurement measurement, int limit)
    {
        var value = Number(point.Value?.Value, IsChildren(measurement), limit)?.Name;
        var count = Number(point.Count?.Value, CountsChildren(measurement), limit)?.Name;
        var day = point.Day is { } known ? Danish.Date(known.Value) : "";
        var told = value is null ? Echo(point.Note) : $"{value} {measurement.Unit}".TrimEnd();
        ImmutableArray<string> facts = [.. new[] { told, count is null ? "" : $"målt på {count}" }.Where(fact => fact.Length > 0)];
        return facts.IsEmpty ? day : $"{day} ({string.Join(", ", facts)})".TrimStart();
    }

    private static NamedValue? Number(Quantity? quantity, bool ofChildren, int limit) =>
        quantity switch
        {
            null => null,
            { IsHidden: true, Number: var least } => Under(least),
            { Number: var number } when ofChildren && SmallCounts.IsSmall(number, limit) => Under(limit),
            { Number: var number } => new(
                number.ToString("0.############", CultureInfo.InvariantCulture),
                number.ToString("#,0.############", Danish.Culture)
            ),
        };

    private static NamedValue Under(decimal limit) =>
        new($"<{limit.ToString(CultureInfo.InvariantCulture)}", $"færre end {limit.ToString(Danish.Culture)}");

    private static bool CountsChildren(Measurement measurement) => measurement.Counted is null or Counted.Children;

    private static bool IsChildren(Measurement measurement) => ChildWords.IsCounted(measurement.Unit.Trim().ToLowerInvariant());

    private static NamedValue? Kind(MeasurementKind? kind) =>
        kind switch
        {
            null => null,
            MeasurementKind.Quantitative => new("kvantitativ", "kvantitativ"),
            _ => new("kvalitativ", "kvalitativ"),
        };

    private static NamedValue? Direct(Direction? direction) =>
        direction switch
        {
            null => null,
            Direction.Up => new("op", "op"),
            _ => new("ned", "ned"),
        };

    private static NamedValue? Count(Counted? counted) =>
        counted switch
        {
            null => null,
            Counted.Children => new("børn", "børn"),
            Counted.Adults => new("voksne", "voksne"),
            _ => new("enheder", "enheder"),
        };

    private static Subject About(string part, Measurement measurement) => new(EntryKeys.Measurements, part, NameOf(measurement));

    private static Subject At(string part, Measurement measurement, MeasuredPoint point) =>
        About(part, measurement) with
        {
            Day = point.Day?.Value,
        };

    private static string NameOf(Measurement measurement) => measurement.Name?.Value ?? measurement.Id?.Value ?? "";

    private static string Iso(MeasuredPoint point) => point.Day?.Value.ToString("yyyy-MM-dd", Danish.Culture) ?? "";

    private static string Echo(string note) => note.Length > 0 ? $"»{note}«" : "";
}
