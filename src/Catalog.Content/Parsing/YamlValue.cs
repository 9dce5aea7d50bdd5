using System.Text;

namespace Catalog.Content.Parsing;

/// <summary>Writes a value as YAML, in the way that the catalogue's files are written: short ones in a row, longer ones on lines.</summary>
internal static class YamlValue
{
    private const int LongestRow = 120;

    /// <summary>
    /// What stands after a key and its colon: <c> words</c>, <c> [a, b]</c>, or lines that begin with a line end.
    /// <paramref name="indent"/> is how far in the key stands.
    /// </summary>
    public static string AfterKey(WrittenValue value, int indent, string lineEnd) =>
        IsRow(value) ? " " + Row(value, isInside: false)
        : value is WrittenValue.Group group ? Lines(group, indent + 2, lineEnd, lineEnd)
        : string.Concat(
            ((WrittenValue.List)value).Items.Select(item => $"{lineEnd}{new string(' ', indent + 2)}- {Item(item, indent + 4, lineEnd)}")
        );

    /// <summary>What stands after a hyphen and a space. <paramref name="indent"/> is how far in the item's own keys stand.</summary>
    public static string Item(WrittenValue value, int indent, string lineEnd) =>
        // A list in a list, which no field has, is in brackets however long it is.
        value is WrittenValue.Group group
        && !IsRow(value)
            ? Lines(group, indent, "", lineEnd)
            : Row(value, isInside: false);

    /// <summary>The value on one line. Inside brackets a comma ends words without quotation marks.</summary>
    public static string Row(WrittenValue value, bool isInside) =>
        value switch
        {
            WrittenValue.List list => $"[{string.Join(", ", list.Items.Select(item => Row(item, isInside: true)))}]",
            WrittenValue.Group { Members.IsEmpty: true } => "{}",
            WrittenValue.Group group => $"{{ {string.Join(", ", group.Members.Select(Member))} }}",
            WrittenValue.Words words => Words(words.Value, isInside),
            _ => throw new InvalidOperationException("a value is words, a list or a group"),
        };

    /// <summary>A key and its value in a row.</summary>
    public static string Member(KeyValuePair<string, WrittenValue> member) =>
        $"{YamlText.Key(member.Key)}: {Row(member.Value, isInside: true)}";

    /// <summary>Words as one scalar. A day and a number stand without quotation marks, as people write them.</summary>
    public static string Words(string words, bool isInside) =>
        words.Length == 0 ? "\"\""
        : IsDigits(words) ? words
        : isInside ? YamlText.InRow(words)
        : YamlText.Write(words);

    private static string Lines(WrittenValue.Group group, int indent, string first, string lineEnd)
    {
        var lines = new StringBuilder();
        foreach (var (index, member) in group.Members.Index())
        {
            lines
                .Append(index == 0 ? first : lineEnd)
                .Append(index == 0 && first.Length == 0 ? "" : new string(' ', indent))
                .Append(YamlText.Key(member.Key))
                .Append(':')
                .Append(AfterKey(member.Value, indent, lineEnd));
        }

        return lines.ToString();
    }

    private static bool IsRow(WrittenValue value) =>
        value switch
        {
            WrittenValue.Words => true,
            WrittenValue.List { Items: var items } => items.All(item => item is WrittenValue.Words) && Fits(value),
            WrittenValue.Group { Members: var members } => members.All(member =>
                member.Value is not WrittenValue.Group && IsRow(member.Value)
            ) && Fits(value),
            _ => false,
        };

    private static bool Fits(WrittenValue value) => Row(value, isInside: false).Length <= LongestRow;

    // 2026-08-31, 12, 7.5 and -3: read as the same words whether quoted or not.
    private static bool IsDigits(string words) =>
        char.IsAsciiDigit(words[^1])
        && words.TrimStart('-') is { Length: > 0 } rest
        && char.IsAsciiDigit(rest[0])
        && rest.All(letter => char.IsAsciiDigit(letter) || letter is '-' or '.')
        && words.Length - rest.Length <= 1;
}
