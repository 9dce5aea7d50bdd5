using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Markup;
using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>
/// A Markdown file with front matter, read but not yet understood. <see cref="Head"/> is null when the front matter
/// is missing or is not YAML, <see cref="Body"/> when the text was refused.
/// </summary>
public sealed record ParsedDocument(SourceText Source, TextSpan HeadSpan, YamlMapping? Head, RichText? Body);

/// <summary>Splits a file into front matter and body and parses both.</summary>
public static class DocumentParser
{
    private const string Fence = "---";

    /// <summary>The parsed file, or null when its bytes are no text. Never throws for content.</summary>
    public static Checked<ParsedDocument?> Parse(SourceFile file)
    {
        var faults = new Faults();
        return faults.Take(TextDecoding.Decode(file)) is { } source
            ? faults.With<ParsedDocument?>(Parse(source, faults))
            : faults.With<ParsedDocument?>(null);
    }

    private static ParsedDocument Parse(SourceText source, Faults faults)
    {
        var text = source.Text;
        if (!IsFence(source.Line(1)))
        {
            faults.Add(FormRules.NoFrontMatter(new Place(source, new TextSpan(0, source.Line(1).Length))));
            return new ParsedDocument(source, default, null, null);
        }

        var start = LineEnd(text, 0);
        for (var at = start; at < text.Length; at = LineEnd(text, at))
        {
            var next = LineEnd(text, at);
            if (IsFence(text.AsSpan(at, next - at)))
            {
                var head = TextSpan.FromBounds(start, at);
                var mapping = faults.Take(YamlReader.Read(source, head));
                var body = faults.Take(MarkdownParser.Parse(source, TextSpan.FromBounds(next, text.Length)));
                return new ParsedDocument(source, head, mapping, body);
            }
        }

        faults.Add(FormRules.UnclosedFrontMatter(new Place(source, new TextSpan(0, Fence.Length))));
        return new ParsedDocument(source, default, null, null);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is Fence;

    // The offset after the line that begins at the offset.
    private static int LineEnd(string text, int offset)
    {
        var length = text.AsSpan(offset).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return text.Length;
        }

        var end = offset + length;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }
}
