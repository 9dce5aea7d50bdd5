using System.Globalization;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// Writes points into a measurement of an entry and touches nothing else: new points come in the order of their days, in the style of
/// those that are there, and what a point of the same day says is exchanged.
/// </summary>
public static class SeriesText
{
    private const string Id = "id";
    private const string Series = "serie";
    private const string Day = "dato";
    private const string Value = "værdi";
    private const string Count = "antal";
    private const string Note = "note";

    /// <summary>
    /// The edits that write the points into the measurement with an id. A point that says the same already gives none.
    /// </summary>
    public static IEnumerable<TextEdit> Of(ParsedDocument document, string id, ImmutableArray<SeriesPoint> points)
    {
        var measurement = Measurements(document)
            .Items.OfType<YamlMapping>()
            .FirstOrDefault(each => (HeadEdits.ValueOf(each, Id) as YamlScalar)?.Value.Trim() == id);
        if (measurement is null)
        {
            throw new InvalidOperationException("the measurement was read from the file");
        }

        return HeadEdits.ValueOf(measurement, Series) switch
        {
            YamlSequence { Items.IsEmpty: false } series => Into(document, series, points),
            YamlSequence empty => HeadEdits.Exchange(document.Source, empty, $"[{Row(points)}]"),
            YamlScalar { IsEmpty: true } nothing => HeadEdits.Exchange(document.Source, nothing, $"[{Row(points)}]"),
            null => HeadEdits.Into(document, measurement, [new HeadValue(null, Series, $"[{Row(points)}]")]),
            _ => throw new InvalidOperationException("the series was read from the file"),
        };
    }

    /// <summary>The edits that write a new measurement with these points.</summary>
    public static IEnumerable<TextEdit> New(ParsedDocument document, string id, string name, ImmutableArray<SeriesPoint> points)
    {
        var lineEnd = HeadEdits.LineEndOf(document);
        var kind = points.Any(point => point.Value is not null) ? "kvantitativ" : "kvalitativ";
        string[] lines =
        [
            $"id: {YamlText.Write(id)}",
            $"navn: {YamlText.Write(name)}",
            $"art: {kind}",
            $"{Series}:",
            .. Ordered(points).Select(point => $"  - {Written(point)}"),
        ];
        if (HeadEdits.ValueOf(document.Head!, EntryKeys.Measurements) is not { } known)
        {
            return
            [
                new TextEdit(new TextSpan(document.HeadSpan.End, 0), $"{EntryKeys.Measurements}:{lineEnd}{Item("  ", lines, lineEnd)}"),
            ];
        }

        var text = document.Source.Text;
        if (known is not YamlSequence { Items: [.., var last] } || text[known.Span.Start] == '[')
        {
            var flow = $"{{ {string.Join(", ", lines[..3])}, {Series}: [{Row(points)}] }}";
            return known is YamlSequence { Items: [.., var end] }
                ? [new TextEdit(new TextSpan(EndOf(text, end), 0), ", " + flow)]
                : HeadEdits.Exchange(document.Source, known, $"[{flow}]");
        }

        return
        [
            new TextEdit(
                new TextSpan(EndOfLine(text, EndOf(text, last)), 0),
                lineEnd + Item(IndentOf(text, last), lines, lineEnd).TrimEnd('\r', '\n')
            ),
        ];
    }

    private static YamlSequence Measurements(ParsedDocument document) =>
        HeadEdits.ValueOf(document.Head!, EntryKeys.Measurements) switch
        {
            YamlSequence several => several,
            { } one => new YamlSequence(one.Span, [one]),
            null => new YamlSequence(document.HeadSpan, []),
        };

    private static IEnumerable<TextEdit> Into(ParsedDocument document, YamlSequence series, ImmutableArray<SeriesPoint> points)
    {
        var text = document.Source.Text;
        var isFlow = text[series.Span.Start] == '[';
        var known = series.Items.OfType<YamlMapping>().Select(item => (Item: item, Day: DayOf(item))).ToImmutableArray();
        foreach (var point in Ordered(points))
        {
            if (known.FirstOrDefault(each => each.Day == point.Day).Item is { } same)
            {
                foreach (var edit in HeadEdits.Into(document, same, Values(point).Where(value => !Says(same, value))))
                {
                    yield return edit;
                }

                continue;
            }

            var before = known.LastOrDefault(each => each.Day < point.Day).Item;
            var beside = before ?? known[0].Item;
            var (indent, written) = (IndentOf(text, beside), Written(point));
            var lineEnd = HeadEdits.LineEndOf(document);
            yield return (before, isFlow) switch
            {
                (null, true) => new TextEdit(new TextSpan(beside.Span.Start, 0), written + ", "),
                (null, false) => new TextEdit(new TextSpan(StartOfLine(text, beside), 0), $"{indent}- {written}{lineEnd}"),
                (_, true) => new TextEdit(new TextSpan(EndOf(text, before), 0), ", " + written),
                _ => new TextEdit(new TextSpan(EndOfLine(text, EndOf(text, before)), 0), $"{lineEnd}{indent}- {written}"),
            };
        }
    }

    /// <summary>Whether the file says it already, whatever the spelling: 21,5 or 21.50.</summary>
    private static bool Says(YamlMapping item, HeadValue value) =>
        HeadEdits.ValueOf(item, value.Key) is YamlScalar scalar
        && (
            scalar.Value.Trim() == Plain(value.Yaml)
            || (value.Key is Value or Count && QuantityWords(scalar.Value) is { } before && before == QuantityWords(Plain(value.Yaml)))
        );

    private static string? QuantityWords(string written) => WrittenCell.Number(new Office.SheetCell(written)) is { } number ? number : null;

    private static string Plain(string yaml) =>
        yaml is ['"', .. var inner, '"']
            ? inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal)
            : yaml;

    private static string Row(ImmutableArray<SeriesPoint> points) => string.Join(", ", Ordered(points).Select(Written));

    private static IEnumerable<SeriesPoint> Ordered(ImmutableArray<SeriesPoint> points) => points.OrderBy(point => point.Day);

    private static string Written(SeriesPoint point) =>
        $"{{ {Day}: {Iso(point.Day)}{string.Concat(Values(point).Select(value => $", {value.Key}: {value.Yaml}"))} }}";

    private static IEnumerable<HeadValue> Values(SeriesPoint point) =>
        new (string Key, string? Yaml)[]
        {
            (Value, point.Value),
            (Count, point.Count),
            (Note, point.Note is { } note ? YamlText.InRow(note) : null),
        }
            .Where(each => each.Yaml is not null)
            .Select(each => new HeadValue(null, each.Key, each.Yaml!));

    private static DateOnly? DayOf(YamlMapping item) =>
        DateOnly.TryParseExact(
            (HeadEdits.ValueOf(item, Day) as YamlScalar)?.Value,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Item(string indent, string[] lines, string lineEnd) =>
        string.Concat(lines.Select((line, at) => $"{indent}{(at == 0 ? "- " : "  ")}{line}{lineEnd}"));

    // A group on lines of its own reaches to where the next begins.
    private static int EndOf(string text, YamlNode node) => node.Span.Start + text[node.Span.Start..node.Span.End].TrimEnd().Length;

    private static int EndOfLine(string text, int at) =>
        text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var rest ? at + rest : text.Length;

    private static int StartOfLine(string text, YamlNode item) => text.LastIndexOf('\n', int.Max(0, item.Span.Start - 1)) + 1;

    private static string IndentOf(string text, YamlNode item)
    {
        var line = text[StartOfLine(text, item)..item.Span.Start];
        return line[..(line.Length - line.TrimStart(' ').Length)];
    }
}
