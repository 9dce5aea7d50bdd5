using System.Text;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>
/// What an entry's file says, as somebody wrote it and whether it is right or not: the values of its front matter, and the Markdown of
/// each section that the model knows, by the section's id.
/// </summary>
public sealed record EntryText(WrittenValue.Group Head, ImmutableArray<KeyValuePair<string, string>> Sections)
{
    /// <summary>What a file says, or null when it has no front matter that can be read, or a text that was refused.</summary>
    public static EntryText? Of(ParsedDocument document, ContentModel model) =>
        document is { Head: { } head, Body: { } body }
            ? new(
                (WrittenValue.Group)WrittenValue.Of(head),
                [
                    .. new SectionBinder(model.Framework.Sections)
                        .Places(body)
                        .Select(place => KeyValuePair.Create(place.DefinitionId, Markdown(document.Source.Slice(place.Text)))),
                ]
            )
            : null;

    /// <summary>Whether another text says the same: the same keys and sections with the same in them, in whatever order.</summary>
    public bool Says(EntryText other) =>
        WrittenValue.Group.Sorted(Head).Says(WrittenValue.Group.Sorted(other.Head))
        && Written(Sections).SequenceEqual(Written(other.Sections));

    private static IEnumerable<KeyValuePair<string, string>> Written(ImmutableArray<KeyValuePair<string, string>> sections) =>
        sections
            .Select(section => KeyValuePair.Create(section.Key, Markdown(section.Value)))
            .Where(section => section.Value.Length > 0)
            .OrderBy(section => section.Key, StringComparer.Ordinal);

    /// <summary>
    /// The file's text so that it says <paramref name="now"/>, or null when a file cannot: a heading or an open code block in one text
    /// would take the next with it. Only what differs is touched: a section that is not there any more goes with its heading, and a new
    /// one is written where the model has it.
    /// </summary>
    public static EditedText? Change(ParsedDocument document, EntryText now, ContentModel model)
    {
        var body = document.Body ?? throw new InvalidOperationException("the text was read");
        var changed = new EditedText(
            document.Source,
            ValueEdits.Of(document, now.Head).Concat(OfSections(document.Source, body, now, model))
        );
        var file = new SourceFile(document.Source.Path, Encoding.UTF8.GetBytes(changed.Text));
        return DocumentParser.Parse(file).Value is { } after && Of(after, model) is { } read && read.Says(now) ? changed : null;
    }

    /// <summary>The id of the section that an offset of the file is in, or null.</summary>
    public static string? SectionAt(RichText body, int offset, ContentModel model) =>
        new SectionBinder(model.Framework.Sections)
            .Places(body)
            .LastOrDefault(place => place.Whole.Start <= offset && offset <= place.Whole.End)
            .DefinitionId;

    private static IEnumerable<TextEdit> OfSections(SourceText source, RichText body, EntryText now, ContentModel model)
    {
        var lineEnd = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var wanted = now
            .Sections.Where(section => section.Value.Trim().Length > 0)
            .DistinctBy(section => section.Key)
            .ToDictionary(section => section.Key, section => Markdown(section.Value), StringComparer.Ordinal);
        var places = new SectionBinder(model.Framework.Sections).Places(body);
        foreach (var place in places)
        {
            var written = source.Slice(place.Text);
            if (!wanted.TryGetValue(place.DefinitionId, out var text))
            {
                // An empty section that was empty before is somebody's reminder, and is not asked about here.
                if (written.Trim().Length > 0)
                {
                    yield return new(place.Whole, "");
                }
            }
            else if (Markdown(written) != text)
            {
                // From the beginning of its first line, whose indentation can mean code.
                var start = written.LastIndexOf('\n', int.Max(0, written.Length - written.TrimStart().Length - 1)) + 1;
                var length = written.TrimEnd().Length - start;
                yield return length > 0
                    ? new(new TextSpan(place.Text.Start + start, length), text.ReplaceLineEndings(lineEnd))
                    : new(
                        place.Text,
                        lineEnd + lineEnd + text.ReplaceLineEndings(lineEnd) + lineEnd + (IsLast(place, source) ? "" : lineEnd)
                    );
            }
        }

        var order = model.Framework.Sections.Select(section => section.Id).ToImmutableArray();
        var known = places.Select(place => place.DefinitionId).ToHashSet(StringComparer.Ordinal);
        foreach (var added in model.Framework.Sections.Where(each => wanted.ContainsKey(each.Id) && !known.Contains(each.Id)))
        {
            var next = places.FirstOrDefault(place => order.IndexOf(place.DefinitionId) > order.IndexOf(added.Id));
            var section = $"## {added.Name}{lineEnd}{lineEnd}{wanted[added.Id].ReplaceLineEndings(lineEnd)}{lineEnd}";
            yield return next.DefinitionId is not null
                ? new(new TextSpan(next.Whole.Start, 0), section + lineEnd)
                : new(new TextSpan(source.Text.Length, 0), Before(source.Text, lineEnd) + section);
        }
    }

    private static bool IsLast(SectionPlace place, SourceText source) => place.Whole.End == source.Text.Length;

    // The last line of the file may lack its end.
    private static string Before(string text, string lineEnd) => text.EndsWith('\n') ? lineEnd : lineEnd + lineEnd;

    // As it is written in a field: without the lines around it, and with one kind of line end.
    private static string Markdown(string text)
    {
        var lines = new StringBuilder(text.Length).Append(text).Replace("\r\n", "\n").ToString();
        var first = lines.Length - lines.TrimStart('\n', ' ', '\t').Length;
        return lines[(first == 0 ? 0 : lines.LastIndexOf('\n', first - 1) + 1)..].TrimEnd('\n', ' ', '\t');
    }
}
