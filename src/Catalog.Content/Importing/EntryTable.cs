using System.Globalization;
using Catalog.Content.Binding;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Office;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Importing;

/// <summary>
/// A row of an exported entry: what people call it, what is written, and where it belongs (<see cref="Path"/>), which the program
/// reads it back by.
/// </summary>
public sealed record EntryRow(string Label, string Value, string Path);

/// <summary>
/// An entry as rows that a colleague can read and change, and back. A path has the keys with points between (<c>omfang.varighed</c>);
/// <c>#2</c> is the second of a list, and <c>[]</c> at the end means one value on each line.
/// </summary>
public static class EntryTable
{
    /// <summary>The headings of the three columns.</summary>
    public static readonly ImmutableArray<string> Headings = ["Felt", "Skriv her", "Nøgle (ret den ikke)"];

    private const string IdPath = "id";
    private const string List = "[]";
    private const char Numbered = '#';

    /// <summary>The rows: the id, the front matter in the file's order, then the sections.</summary>
    public static ImmutableArray<EntryRow> Rows(string id, EntryText text, ContentModel model) =>
        [
            new("Beskrivelsens id", id, IdPath),
            .. text.Head.Members.SelectMany(member =>
                Rows(
                    member.Key,
                    Label(member.Key, model),
                    member.Value,
                    EntryFields.Of(model).Record.Fields.FirstOrDefault(field => field.Key == member.Key)?.AnyShape
                )
            ),
            .. text.Sections.Select(section => new EntryRow(
                model.Framework.Sections.First(each => each.Id == section.Key).Name,
                section.Value,
                Target.Section(section.Key).Path
            )),
        ];

    /// <summary>
    /// What rows say, and the id of their entry; null when they are no exported entry. An emptied cell says nothing: the key goes, unless
    /// <paramref name="before"/> has it empty as well.
    /// </summary>
    public static (string Id, EntryText Text)? Read(ImmutableArray<EntryRow> rows, Func<string, EntryText?> before)
    {
        if (rows.FirstOrDefault(row => row.Path == IdPath) is not { Value.Length: > 0 } id)
        {
            return null;
        }

        var head = new Node();
        foreach (var row in rows.Where(row => row.Path != IdPath && row.Path.Length > 0 && !new Target(row.Path).IsSection))
        {
            head.Put(row.Path.Split('.'), row.Value);
        }

        var sections = rows.Where(row => new Target(row.Path).IsSection)
            .Select(row => KeyValuePair.Create(new Target(row.Path).SectionId, row.Value));
        var group = (WrittenValue.Group)Written((WrittenValue.Group)head.Value(), before(id.Value)?.Head)!;
        return (id.Value, new EntryText(group, [.. sections.DistinctBy(section => section.Key)]));
    }

    /// <summary>The rows of a file that this program exported; null of any other.</summary>
    public static ImmutableArray<EntryRow>? In(OfficeFile file) =>
        (
            file.Tables?.Sheets.FirstOrDefault() is { } sheet
                ? OfSheet(sheet)
                : OfDocument(file.Document?.Blocks.OfType<TableBlock>().FirstOrDefault())
        )
            is [var first, .. var rows]
        && first == new EntryRow(Headings[0], Headings[1], Headings[2])
            ? [.. rows]
            : null;

    private static ImmutableArray<EntryRow> OfSheet(Sheet sheet) =>
        [.. sheet.Rows.Select(row => new EntryRow(row[0].Text, row[1].Text, row[2].Text.Trim()))];

    // Who begins a new paragraph in a cell means one.
    private static ImmutableArray<EntryRow> OfDocument(TableBlock? table) =>
        [
            .. (table?.Rows ?? [])
                .Where(row => row.Length == 3)
                .Select(row =>
                    row.Select(cell => string.Join("\n\n", cell.OfType<TextBlock>().Select(text => text.Words))).ToImmutableArray()
                )
                .Select(cells => new EntryRow(cells[0], cells[1], cells[2])),
        ];

    private static IEnumerable<EntryRow> Rows(string path, string label, WrittenValue value, Shape? shape) =>
        value switch
        {
            WrittenValue.Words words => [new(label, words.Value, path)],
            WrittenValue.List { Items: var items }
                when items.All(item => item is WrittenValue.Words { Value: var words } && IsLine(words)) =>
            [
                new(label, string.Join('\n', items.Select(item => ((WrittenValue.Words)item).Value)), path + List),
            ],
            WrittenValue.List { Items: var items } => items
                .Index()
                .SelectMany(item =>
                    Rows(
                        string.Create(CultureInfo.InvariantCulture, $"{path}.{Numbered}{item.Index + 1}"),
                        $"{label} {item.Index + 1}",
                        item.Item,
                        shape?.Item
                    )
                ),
            WrittenValue.Group { Members.IsEmpty: true } => [],
            WrittenValue.Group { Members: var members } => members.SelectMany(member =>
                Rows(
                    $"{path}.{member.Key}",
                    $"{label}: {Words(member.Key)}",
                    member.Value,
                    shape?.Fields.FirstOrDefault(field => field.Key == member.Key)?.AnyShape
                )
            ),
            _ => [],
        };

    // A line of its own in a cell: nothing is lost around it or in it.
    private static bool IsLine(string words) =>
        words.Length > 0 && words == words.Trim() && !words.Contains('\n', StringComparison.Ordinal);

    private static string Label(string key, ContentModel model) =>
        model.Fields.FirstOrDefault(each => each.Key == key)?.Name
        ?? model.Vocabularies.FirstOrDefault(each => each.Key == key)?.Name
        ?? Words(key);

    private static string Words(string key) => Danish.Capital(key.Replace('_', ' '));

    private static WrittenValue? Written(WrittenValue now, WrittenValue? before) =>
        now switch
        {
            WrittenValue.Words { Value: "" } => before is WrittenValue.Words { Value: "" } ? now : null,
            WrittenValue.Group group => new WrittenValue.Group([
                .. group
                    .Members.Select(member =>
                        (
                            member.Key,
                            Value: Written(
                                member.Value,
                                (before as WrittenValue.Group)?.Members.FirstOrDefault(each => each.Key == member.Key).Value
                            )
                        )
                    )
                    .Where(member => member.Value is not null)
                    .Select(member => KeyValuePair.Create(member.Key, member.Value!)),
            ]),
            // An empty list may be an answer: that there is none.
            WrittenValue.List { Items.IsEmpty: true } => now,
            WrittenValue.List list => new WrittenValue.List([
                .. list
                    .Items.Index()
                    .Select(item => Written(item.Item, (before as WrittenValue.List)?.Items.ElementAtOrDefault(item.Index)))
                    .OfType<WrittenValue>(),
            ]),
            _ => now,
        };

    /// <summary>A place that rows are put in, in the order they come.</summary>
    private sealed class Node
    {
        private readonly List<(string Key, Node Node)> inside = [];
        private WrittenValue? value;

        public void Put(ReadOnlySpan<string> path, string words)
        {
            if (path.IsEmpty)
            {
                value = new WrittenValue.Words(words);
                return;
            }

            var isList = path.Length == 1 && path[0].EndsWith(List, StringComparison.Ordinal);
            var key = isList ? path[0][..^List.Length] : path[0];
            var found = inside.FirstOrDefault(each => each.Key == key).Node;
            if (found is null)
            {
                found = new Node();
                inside.Add((key, found));
            }

            if (isList)
            {
                var lines = words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                found.value = new WrittenValue.List([.. lines.Select(line => new WrittenValue.Words(line))]);
            }
            else
            {
                found.Put(path[1..], words);
            }
        }

        public WrittenValue Value() =>
            value
            ?? (
                inside.Count > 0 && inside.TrueForAll(each => each.Key.StartsWith(Numbered))
                    ? new WrittenValue.List([.. inside.Select(each => each.Node.Value())])
                    : new WrittenValue.Group([.. inside.Select(each => KeyValuePair.Create(each.Key, each.Node.Value()))])
            );
    }
}
