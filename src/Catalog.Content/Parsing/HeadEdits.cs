using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>
/// A value to be written in a front matter: under a key, or, with a group, under a key of that group. The value is YAML on one line.
/// </summary>
public sealed record HeadValue(string? Group, string Key, string Yaml);

/// <summary>
/// Writes values into a front matter without touching another letter: a value that is there is exchanged, in the style of its group
/// where it is new, and what has no place yet is added at the end.
/// </summary>
public static class HeadEdits
{
    /// <summary>
    /// The edits that write these values into a file whose front matter could be read. A value that is there already gives none.
    /// Keys are compared folded, as they are when they are read.
    /// </summary>
    public static IEnumerable<TextEdit> Of(ParsedDocument document, IEnumerable<HeadValue> values)
    {
        var head = document.Head ?? throw new InvalidOperationException("the front matter was read");
        var lineEnd = LineEndOf(document);
        return values
            .GroupBy(value => value.Group, StringComparer.Ordinal)
            .SelectMany(group =>
                group.Key is null
                    ? group.SelectMany(value => OfKey(document, head, value, lineEnd))
                    : OfGroup(document, head, group.Key, [.. group], lineEnd)
            );
    }

    private static IEnumerable<TextEdit> OfKey(ParsedDocument document, YamlMapping head, HeadValue value, string lineEnd) =>
        Find(head, value.Key) is { } pair
            ? Exchange(document.Source, pair.Value, value.Yaml)
            : [new(new TextSpan(document.HeadSpan.End, 0), $"{value.Key}: {value.Yaml}{lineEnd}")];

    private static IEnumerable<TextEdit> OfGroup(
        ParsedDocument document,
        YamlMapping head,
        string name,
        ImmutableArray<HeadValue> values,
        string lineEnd
    )
    {
        var whole = "{ " + string.Join(", ", values.Select(Written)) + " }";
        if (Find(head, name) is not { } pair)
        {
            return [new(new TextSpan(document.HeadSpan.End, 0), $"{name}: {whole}{lineEnd}")];
        }

        return pair.Value is YamlMapping { Pairs.IsEmpty: false } group
            ? Into(document, group, values)
            : Exchange(document.Source, pair.Value, whole);
    }

    /// <summary>
    /// The edits that write values into a group that has some already, in its style: between brackets or on lines of their own. The
    /// values' own groups are not looked at.
    /// </summary>
    internal static IEnumerable<TextEdit> Into(ParsedDocument document, YamlMapping group, IEnumerable<HeadValue> values)
    {
        var text = document.Source.Text;
        var last = group.Pairs[^1];
        var lineEnd = LineEndOf(document);
        var isFlow = text[group.Span.Start] == '{';
        return values.SelectMany(value =>
            Find(group, value.Key) is { } known ? Exchange(document.Source, known.Value, value.Yaml)
            : isFlow ? [new TextEdit(new TextSpan(last.Value.Span.End, 0), ", " + Written(value))]
            :
            [
                new TextEdit(
                    new TextSpan(EndOfBlock(text, last), 0),
                    NewLine(text, last, lineEnd) + Written(value) + Rest(text, last, lineEnd)
                ),
            ]
        );
    }

    /// <summary>How the lines of a file end.</summary>
    internal static string LineEndOf(ParsedDocument document) =>
        document.Source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The value under a key of a group, or null; keys are compared folded.</summary>
    internal static YamlNode? ValueOf(YamlMapping group, string key) => Find(group, key)?.Value;

    /// <summary>The edit that writes a value in the place of another; none when it is there already.</summary>
    internal static IEnumerable<TextEdit> Exchange(SourceText source, YamlNode before, string yaml)
    {
        var written = source.Slice(before.Span);
        if (written == yaml)
        {
            return [];
        }

        // A block of text reaches to the beginning of the next line.
        var ending =
            written.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n"
            : written.EndsWith('\n') ? "\n"
            : "";
        var gap = before.Span.Start > 0 && source.Text[before.Span.Start - 1] is ':' ? " " : "";
        return [new(before.Span, gap + yaml + ending)];
    }

    // A new line of a block goes after the line of its last value, and after the comment on it.
    private static int EndOfBlock(string text, YamlPair last)
    {
        if (EndsInNewLine(text, last))
        {
            return last.Value.Span.End;
        }

        var rest = text.AsSpan(last.Value.Span.End).IndexOfAny('\r', '\n');
        return rest < 0 ? text.Length : last.Value.Span.End + rest;
    }

    private static string NewLine(string text, YamlPair last, string lineEnd)
    {
        var start = text.LastIndexOf('\n', int.Max(0, last.Key.Span.Start - 1)) + 1;
        return (EndsInNewLine(text, last) ? "" : lineEnd) + text[start..last.Key.Span.Start];
    }

    private static string Rest(string text, YamlPair last, string lineEnd) => EndsInNewLine(text, last) ? lineEnd : "";

    private static bool EndsInNewLine(string text, YamlPair last) => last.Value.Span.Length > 0 && text[last.Value.Span.End - 1] == '\n';

    private static string Written(HeadValue value) => $"{value.Key}: {value.Yaml}";

    private static YamlPair? Find(YamlMapping mapping, string key) =>
        mapping.Pairs.FirstOrDefault(pair => DanishFolding.Fold(pair.Key.Value) == DanishFolding.Fold(key));
}
