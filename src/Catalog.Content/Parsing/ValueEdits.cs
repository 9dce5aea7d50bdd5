using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>
/// Makes a front matter say what it is to say, by edits that touch only what differs: every other byte, every comment and the order of
/// the file stay.
/// </summary>
public sealed class ValueEdits
{
    private readonly SourceText source;
    private readonly string text;
    private readonly string lineEnd;
    private readonly ImmutableArray<TextEdit>.Builder edits = ImmutableArray.CreateBuilder<TextEdit>();

    private bool isWhole;

    private ValueEdits(SourceText source)
    {
        this.source = source;
        text = source.Text;
        lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>
    /// The edits after which the front matter says <paramref name="now"/>: keys that are not in it go, new ones come last. Keys are
    /// compared folded, as when they are read.
    /// </summary>
    public static ImmutableArray<TextEdit> Of(ParsedDocument document, WrittenValue.Group now)
    {
        var head = document.Head ?? throw new InvalidOperationException("the front matter was read");
        var edits = Make(isWhole: false);
        // Many changes at once can overlap. Then each key that differs is replaced as a whole.
        return IsSaid(document, edits, now) ? edits : Make(isWhole: true);

        ImmutableArray<TextEdit> Make(bool isWhole)
        {
            var made = new ValueEdits(document.Source) { isWhole = isWhole };
            made.Pairs(head, now, isInside: false, document.HeadSpan.End);
            return made.edits.ToImmutable();
        }
    }

    private static bool IsSaid(ParsedDocument document, ImmutableArray<TextEdit> edits, WrittenValue.Group now)
    {
        ImmutableArray<TextEdit> ordered = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length > 0)];
        if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Span.End > pair.Second.Span.Start))
        {
            return false;
        }

        var text = new EditedText(document.Source, ordered).Text;
        var file = new SourceFile(document.Source.Path, System.Text.Encoding.UTF8.GetBytes(text));
        return DocumentParser.Parse(file).Value is { Head: { } head }
            && WrittenValue.Group.Sorted(WrittenValue.Of(head)).Says(WrittenValue.Group.Sorted(now));
    }

    // A list or a group keeps what has not changed in it. A value of another kind replaces the old one.
    private void Value(YamlNode before, WrittenValue now, int keyEnd, int indent, bool isInside)
    {
        switch (before, now)
        {
            case var _ when WrittenValue.Of(before).Says(now):
                break;
            case (YamlScalar, WrittenValue.Words words):
                Scalar(before, words.Value, isInside);
                break;
            case (YamlMapping { Pairs.IsEmpty: false } mapping, WrittenValue.Group { Members.IsEmpty: false } group)
                when !isWhole && !IsReplaced(mapping, group, isInside):
                Pairs(mapping, group, isInside || IsFlow(mapping), null);
                break;
            case (YamlSequence { Items.IsEmpty: false } sequence, WrittenValue.List { Items.IsEmpty: false } list)
                when !isWhole
                    && (
                        IsFlow(sequence) || isInside
                            ? list.Items.Length >= sequence.Items.Length - 1
                            : sequence.Items.All(item => DashOf(item) >= 0)
                    ):
                Items(sequence, list, isInside || IsFlow(sequence));
                break;
            default:
                var written = isInside || keyEnd < 0 ? YamlValue.Row(now, isInside) : YamlValue.AfterKey(now, indent, lineEnd);
                var from = keyEnd < 0 || isInside ? before.Span.Start : keyEnd;
                var end = int.Max(from, EndOf(before));
                edits.Add(new(TextSpan.FromBounds(from, end), (isInside && keyEnd == from ? " " : "") + written + LineEndOf(from, end)));
                break;
        }
    }

    // Several removals from one row would overlap, and a group of which nothing stays has nothing to keep.
    private bool IsReplaced(YamlMapping mapping, WrittenValue.Group now, bool isInside)
    {
        var wanted = now.Members.Select(member => DanishFolding.Fold(member.Key)).ToHashSet(StringComparer.Ordinal);
        var gone = mapping.Pairs.Count(pair => !wanted.Contains(DanishFolding.Fold(pair.Key.Value)));
        var isRow = isInside || IsFlow(mapping);
        var isItem =
            !isRow && !text.AsSpan(StartOfLine(mapping.Span.Start), mapping.Span.Start - StartOfLine(mapping.Span.Start)).Trim().IsEmpty;
        return gone == mapping.Pairs.Length
            || (isRow && (gone > 1 || mapping.Pairs.Any(pair => pair.Value.Span.Length == 0)))
            || (isItem && gone > 0 && !wanted.Contains(DanishFolding.Fold(mapping.Pairs[0].Key.Value)));
    }

    private void Scalar(YamlNode before, string words, bool isInside)
    {
        var gap = before.Span.Start > 0 && text[before.Span.Start - 1] is ':' or '-' ? " " : "";
        edits.Add(new(before.Span, gap + YamlValue.Words(words, isInside) + LineEndOf(before.Span.Start, before.Span.End)));
    }

    private void Pairs(YamlMapping mapping, WrittenValue.Group now, bool isInside, int? endOfHead)
    {
        var left = now
            .Members.DistinctBy(member => DanishFolding.Fold(member.Key))
            .ToDictionary(member => DanishFolding.Fold(member.Key), StringComparer.Ordinal);
        var kept = mapping.Pairs.Where(pair => left.ContainsKey(DanishFolding.Fold(pair.Key.Value))).ToImmutableArray();
        foreach (var (index, pair) in mapping.Pairs.Index())
        {
            if (left.Remove(DanishFolding.Fold(pair.Key.Value), out var member))
            {
                Value(pair.Value, member.Value, ColonOf(pair), ColumnOf(pair.Key.Span.Start), isInside);
            }
            else
            {
                Remove([.. mapping.Pairs.Select(each => (each.Key.Span.Start, EndOf(each.Value)))], index, kept.IsEmpty, isInside);
            }
        }

        ImmutableArray<KeyValuePair<string, WrittenValue>> added =
        [
            .. now.Members.Where(member => left.ContainsKey(DanishFolding.Fold(member.Key))),
        ];
        if (added.IsEmpty)
        {
            return;
        }

        if (endOfHead is { } end)
        {
            edits.Add(new(new TextSpan(end, 0), string.Concat(added.Select(member => Member(member, 0) + lineEnd))));
        }
        else if (isInside)
        {
            var at = kept.IsEmpty ? mapping.Pairs[0].Key.Span.Start : EndOf(kept[^1].Value);
            var row = string.Join(", ", added.Select(YamlValue.Member));
            edits.Add(new(new TextSpan(at, 0), kept.IsEmpty ? row : ", " + row));
        }
        else
        {
            var indent = ColumnOf(mapping.Pairs[0].Key.Span.Start);
            var lines = added.Select(member => Member(member, indent));
            if (kept.IsEmpty)
            {
                edits.Add(new(new TextSpan(mapping.Pairs[0].Key.Span.Start, 0), string.Join(lineEnd + Spaces(indent), lines)));
            }
            else
            {
                AddLines(EndOf(kept[^1].Value), lines.Select(line => Spaces(indent) + line));
            }
        }
    }

    private void Items(YamlSequence sequence, WrittenValue.List now, bool isInside)
    {
        var (items, values) = (sequence.Items, now.Items);
        var first = 0;
        while (first < items.Length && first < values.Length && WrittenValue.Of(items[first]).Says(values[first]))
        {
            first++;
        }

        var last = 0;
        while (last < items.Length - first && last < values.Length - first && WrittenValue.Of(items[^(last + 1)]).Says(values[^(last + 1)]))
        {
            last++;
        }

        var (old, wanted) = (items.Length - first - last, values.Length - first - last);
        for (var i = 0; i < int.Min(old, wanted); i++)
        {
            Value(items[first + i], values[first + i], -1, 0, isInside);
        }

        var places = items.Select(item => (isInside ? item.Span.Start : DashOf(item), EndOf(item))).ToImmutableArray();
        for (var i = wanted; i < old; i++)
        {
            Remove(places, first + i, isAll: false, isInside);
        }

        if (wanted > old)
        {
            Add(items, first + old - 1, values.AsSpan().Slice(first + old, wanted - old), isInside);
        }
    }

    // After the item at an index, or before all of them when it is -1.
    private void Add(ImmutableArray<YamlNode> items, int after, ReadOnlySpan<WrittenValue> values, bool isInside)
    {
        ImmutableArray<WrittenValue> added = [.. values];
        if (isInside)
        {
            var row = string.Join(", ", added.Select(value => YamlValue.Row(value, isInside: true)));
            edits.Add(
                after < 0 ? new(new TextSpan(items[0].Span.Start, 0), row + ", ") : new(new TextSpan(EndOf(items[after]), 0), ", " + row)
            );
            return;
        }

        var dash = DashOf(items[int.Max(0, after)]);
        var indent = ColumnOf(dash);
        var lines = added.Select(value => $"- {YamlValue.Item(value, indent + 2, lineEnd)}");
        if (after < 0)
        {
            edits.Add(new(new TextSpan(dash, 0), string.Concat(lines.Select(line => line + lineEnd + Spaces(indent)))));
        }
        else
        {
            AddLines(EndOf(items[after]), lines.Select(line => Spaces(indent) + line));
        }
    }

    private void AddLines(int end, IEnumerable<string> lines)
    {
        // After the comment on the line.
        var rest = text.AsSpan(end).IndexOfAny('\r', '\n');
        var at =
            end > 0 && text[end - 1] == '\n' ? end
            : rest < 0 ? text.Length
            : end + rest;
        edits.Add(
            new(
                new TextSpan(at, 0),
                at == end && end > 0 && text[end - 1] == '\n'
                    ? string.Concat(lines.Select(line => line + lineEnd))
                    : string.Concat(lines.Select(line => lineEnd + line))
            )
        );
    }

    // One of several that stand after each other, in brackets or on lines of their own.
    private void Remove(ImmutableArray<(int Start, int End)> places, int index, bool isAll, bool isInside)
    {
        var (start, end) = places[index];
        if (isInside)
        {
            edits.Add(
                new(
                    isAll || places.Length == 1 ? TextSpan.FromBounds(start, end)
                        : index + 1 < places.Length ? TextSpan.FromBounds(start, places[index + 1].Start)
                        : TextSpan.FromBounds(places[index - 1].End, end),
                    ""
                )
            );
            return;
        }

        var line = StartOfLine(start);
        if (text.AsSpan(line, start - line).Trim().IsEmpty)
        {
            edits.Add(new(TextSpan.FromBounds(isAll && index == 0 ? start : line, NextLine(end)), ""));
        }
        else
        {
            // It stands after a hyphen, and the next takes its place there.
            edits.Add(new(TextSpan.FromBounds(start, index + 1 < places.Length ? places[index + 1].Start : end), ""));
        }
    }

    // The end of what is written of a value: a block of a parser reaches over comments to the next key.
    private static int EndOf(YamlNode node, string text) =>
        node switch
        {
            YamlMapping { Pairs: [.., var last] } when text[node.Span.Start] != '{' => EndOf(last.Value, text) is var end
            && end > last.Key.Span.End
                ? end
                : AfterColon(last, text),
            YamlSequence { Items: [.., var last] } when text[node.Span.Start] != '[' => EndOf(last, text),
            _ => node.Span.End,
        };

    private int EndOf(YamlNode node) => EndOf(node, text);

    private static int AfterColon(YamlPair pair, string text) => text.IndexOf(':', pair.Key.Span.End) + 1;

    private int ColonOf(YamlPair pair) => AfterColon(pair, text);

    private bool IsFlow(YamlNode node) => text[node.Span.Start] is '[' or '{';

    // The hyphen before an item of a list on lines, or -1 where there is none to see.
    private int DashOf(YamlNode item)
    {
        var at = item.Span.Start - 1;
        while (at >= 0 && text[at] == ' ')
        {
            at--;
        }

        return at >= 0 && text[at] == '-' ? at : -1;
    }

    private int ColumnOf(int offset) => offset - StartOfLine(offset);

    private int StartOfLine(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private int NextLine(int offset) =>
        offset > 0 && text[offset - 1] == '\n' ? offset
        : text.IndexOf('\n', offset) is var found and >= 0 ? found + 1
        : text.Length;

    // A block of text reaches to the beginning of the next line, and what takes its place must as well.
    private string LineEndOf(int from, int end) =>
        end <= from ? ""
        : source.Slice(TextSpan.FromBounds(from, end)) is var written && written.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n"
        : written.EndsWith('\n') ? "\n"
        : "";

    private string Member(KeyValuePair<string, WrittenValue> member, int indent) =>
        YamlText.Key(member.Key) + ":" + YamlValue.AfterKey(member.Value, indent, lineEnd);

    private static string Spaces(int count) => new(' ', count);
}
