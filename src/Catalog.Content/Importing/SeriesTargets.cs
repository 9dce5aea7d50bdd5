using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>The measurement that some points of a sheet belong to, which may be new, and the points: one for each day.</summary>
public sealed record SeriesTarget(string Id, string Name, bool IsNew, ImmutableArray<SeriesPoint> Points)
{
    private const int MostTold = 10;

    /// <summary>What came in, in Danish: how many points, and which were others before.</summary>
    public IEnumerable<string> Told(Entry before, Entry now)
    {
        var (old, current) = (PointsOf(before), PointsOf(now));
        var changed = Points
            .Where(point => old.TryGetValue(point.Day, out var known) && !Same(known, current[point.Day]))
            .ToImmutableArray();
        var added = Points.Count(point => !old.ContainsKey(point.Day));
        var same = Points.Length - added - changed.Length;
        yield return $"»{Name}«{(IsNew ? " (ny måling)" : "")}: {Danish.Count(added, "nyt punkt", "nye punkter")}, "
            + $"{Danish.Count(changed.Length, "rettet", "rettede")}, {Danish.Count(same, "uændret", "uændrede")}.";
        foreach (var point in changed.Take(MostTold))
        {
            yield return $"  {Danish.Date(point.Day)}: {Words(old[point.Day])} er rettet til {Words(current[point.Day])}.";
        }

        if (changed.Length > MostTold)
        {
            yield return $"  … og {changed.Length - MostTold} til.";
        }
    }

    private Dictionary<DateOnly, MeasuredPoint> PointsOf(Entry entry) =>
        (entry.Head.Measurements.FirstOrDefault(each => each.Id?.Value == Id)?.Points ?? [])
            .Where(point => point.Day is not null)
            .GroupBy(point => point.Day!.Value)
            .ToDictionary(group => group.Key, group => group.First());

    private static bool Same(MeasuredPoint one, MeasuredPoint two) =>
        one.Value?.Value == two.Value?.Value && one.Count?.Value == two.Count?.Value && one.Note == two.Note;

    private static string Words(MeasuredPoint point) =>
        string.Join(
            ", ",
            new[]
            {
                Number(point.Value),
                point.Count is { } count ? $"målt på {Number(count)}" : "",
                point.Note.Length > 0 ? $"»{QuotedInput.Short(point.Note, 60)}«" : "",
            }.Where(words => words.Length > 0)
        )
            is { Length: > 0 } words
            ? words
            : "ingenting";

    private static string Number(Spanned<Quantity>? quantity) =>
        quantity is { Value: var value } ? (value.IsHidden ? "færre end " : "") + Danish.Number(value.Number) : "";
}

/// <summary>Finds the measurements of an entry that the series of a sheet belong to.</summary>
public static class SeriesTargets
{
    /// <summary>A target for each series, or why there is none.</summary>
    public static (ImmutableArray<SeriesTarget> Targets, ImmutableArray<string> Refused) Of(
        Entry entry,
        ImmutableArray<SheetSeries> series,
        string? name
    )
    {
        var refused = new List<string>();
        var targets = new List<SeriesTarget>();
        var known = entry.Head.Measurements.Where(each => each.Id is not null).ToImmutableArray();
        foreach (var each in series.Where(each => !each.Points.IsEmpty))
        {
            var target = Target(known, each, name, series.Length == 1, out var why);
            if (target is null)
            {
                refused.Add(why);
                continue;
            }

            refused.AddRange(Twice(target));
            targets.Add(target with { Points = [.. target.Points.DistinctBy(point => point.Day)] });
        }

        refused.AddRange(
            targets
                .GroupBy(target => target.Id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"To kolonner i arket hører til målingen »{group.Key}«. Behold den ene.")
        );
        return (refused.Count == 0 ? [.. targets] : [], [.. refused]);
    }

    private static SeriesTarget? Target(ImmutableArray<Measurement> known, SheetSeries series, string? name, bool isAlone, out string why)
    {
        why = "";
        if (name is not null && isAlone)
        {
            return Find(known, name) is { } named ? Known(named, series) : New(known, name, series, out why);
        }

        if (series.Called.Length > 0 && (name is null || Is(series.Called, name)) && Find(known, series.Called) is { } called)
        {
            return Known(called, series);
        }

        // A sheet with one column of numbers and an entry with one measurement that has numbers can only mean each other.
        ImmutableArray<Measurement> candidates =
        [
            .. known.Where(each => each.Kind != MeasurementKind.Qualitative == series.Points.Any(point => point.Value is not null)),
        ];
        if (isAlone && candidates is [var only])
        {
            return Known(only, series);
        }

        var ids = string.Join(", ", known.Select(each => $"»{each.Id!.Value}«"));
        why =
            (
                series.Called.Length > 0
                    ? $"Målingen »{QuotedInput.Short(series.Called, 60)}« findes ikke i beskrivelsen."
                    : "Arket siger ikke, hvilken måling det er."
            )
            + (
                known.IsEmpty
                    ? " Beskrivelsen har ingen målinger. Giv den nye et navn: --name \"Sene ankomster på en uge\"."
                    : $" Der er {ids}. Skriv den rigtige efter --name, eller som overskrift over tallene."
            );
        return null;
    }

    private static SeriesTarget Known(Measurement measurement, SheetSeries series) =>
        new(measurement.Id!.Value, measurement.Name?.Value ?? measurement.Id.Value, IsNew: false, series.Points);

    // What is nearly the name of one that is there is a slip of the keyboard, not a new measurement.
    private static SeriesTarget? New(ImmutableArray<Measurement> known, string name, SheetSeries series, out string why)
    {
        var near = Nearest.Names(
            name,
            known.SelectMany(each => new[] { each.Id!.Value, each.Name?.Value ?? "" }).Where(each => each.Length > 0)
        );
        var id = DanishFolding.Slug(name) is var slug && slug.Length > 60 ? slug[..60].TrimEnd('-') : DanishFolding.Slug(name);
        why =
            !near.IsEmpty ? $"Målingen »{name}« findes ikke. {Nearest.Question(near)}"
            : id.Length == 0 ? $"»{name}« er ikke et navn på en måling. Skriv det med bogstaver efter --name."
            : "";
        return why.Length > 0 ? null : new SeriesTarget(id, name, IsNew: true, series.Points);
    }

    private static Measurement? Find(ImmutableArray<Measurement> known, string name) =>
        known.FirstOrDefault(each => Is(each.Id!.Value, name))
        ?? known.FirstOrDefault(each => each.Name is { } called && Is(called.Value, name))
        ?? (known.Where(each => each.Unit.Length > 0 && Is(each.Unit, name)).ToImmutableArray() is [var one] ? one : null);

    private static bool Is(string one, string two) => DanishFolding.Fold(one.Trim()) == DanishFolding.Fold(two.Trim());

    private static IEnumerable<string> Twice(SeriesTarget target) =>
        target
            .Points.GroupBy(point => point.Day)
            .Where(group => group.DistinctBy(point => (point.Value, point.Count, point.Note)).Skip(1).Any())
            .Select(group =>
                $"Den {Danish.Date(group.Key)} står to gange med hvert sit tal ({string.Join(" og ", group.Select(point => point.At))}). "
                + "Behold den ene række."
            );
}
