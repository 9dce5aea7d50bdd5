using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>
/// Writes a checked template as source for Handlebars, in the few forms that mean there exactly what the grammar
/// says: a path always begins with <c>this</c>, so no member is taken for a helper, and words are already in place.
/// </summary>
internal static class HandlebarsSource
{
    /// <summary>The helper behind <c>{{url …}}</c>; its name can be no member's.</summary>
    public const string UrlHelper = "site-url";

    public static string Of(Template template, Words words)
    {
        var source = new StringBuilder(template.Source.Text.Length * 2);
        Write(template.Nodes, template.Source, words, source);
        return source.ToString();
    }

    private static void Write(ImmutableArray<TemplateNode> nodes, SourceText file, Words words, StringBuilder to)
    {
        foreach (var node in nodes)
        {
            _ = node switch
            {
                TextNode => to.Append(file.Slice(node.Span).ReplaceLineEndings("\n")),
                CommentNode => to.Append("{{! }}"),
                ValueNode { IsHtml: true } value => to.Append("{{{").Append(Path(value.Path)).Append("}}}"),
                ValueNode value => to.Append("{{").Append(Path(value.Path)).Append("}}"),
                UrlNode url => to.Append("{{" + UrlHelper + " ").Append(Path(url.Path)).Append("}}"),
                WordNode word => Word(word, words[word.Key.Value], to),
                PartNode part => Part(part, to),
                _ => Block((BlockNode)node, file, words, to),
            };
        }
    }

    private static StringBuilder Block(BlockNode block, SourceText file, Words words, StringBuilder to)
    {
        var name = TemplateParser.Name(block.Kind);
        to.Append("{{#").Append(name).Append(' ').Append(Path(block.Path)).Append("}}");
        Write(block.Body, file, words, to);
        if (!block.Otherwise.IsEmpty)
        {
            to.Append("{{else}}");
            Write(block.Otherwise, file, words, to);
        }

        return to.Append("{{/").Append(name).Append("}}");
    }

    /// <summary>
    /// A part that stands indented on a line of its own would be indented by Handlebars.Net 2.4.3, which changes
    /// what stands in a <c>pre</c> and, worse, writes the part's values unescaped. So the indentation goes. A part that is
    /// given a value stands in a block that gives it: Handlebars.Net makes the same of it, but uses what it needs for a
    /// block again, and throws away, for each part, several kilobytes.
    /// </summary>
    private static StringBuilder Part(PartNode part, StringBuilder to)
    {
        var end = to.Length;
        while (end > 0 && to[end - 1] is ' ' or '\t')
        {
            end--;
        }

        var isLine = end == 0 || to[end - 1] == '\n';
        if (isLine)
        {
            to.Length = end;
        }

        var tag = $"{{{{> {part.Name.Value}}}}}";
        if (part.Path is not { Names: not [] } path)
        {
            return to.Append(tag);
        }

        // A tag on a line of its own takes the line's end with it.
        var lineEnd = isLine ? "\n" : "";
        return to.Append("{{#with ").Append(Path(path)).Append("}}").Append(lineEnd).Append(tag).Append(lineEnd).Append("{{/with}}");
    }

    private static StringBuilder Word(WordNode node, string word, StringBuilder to)
    {
        foreach (var (text, isPlace) in WordPattern.Pieces(word))
        {
            _ = isPlace
                ? to.Append("{{").Append(Path(node.Values.First(value => value.Name.Value == text).Path)).Append("}}")
                : to.Append(Literal(text));
        }

        return to;
    }

    /// <summary>The text escaped for HTML, and with nothing in it that Handlebars would read.</summary>
    private static string Literal(string text)
    {
        using var escaped = new StringWriter(CultureInfo.InvariantCulture);
        HtmlEscaping.Encode(text, escaped);
        return escaped.ToString()
            .Replace("{", "&#123;", StringComparison.Ordinal)
            .Replace("}", "&#125;", StringComparison.Ordinal)
            .Replace("\\", "&#92;", StringComparison.Ordinal);
    }

    private static string Path(TemplatePath path) => path.Start is PathStart.Here && !path.Names.IsEmpty ? "this." + path.Joined : path.Text;
}
