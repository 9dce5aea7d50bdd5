using System.Globalization;
using System.Text;

namespace Catalog.Content.Markup;

/// <summary>
/// Writes a parsed text as HTML. Only the elements named here can come out, every word is escaped, and an address is
/// written only when <c>resolve</c> gives one; otherwise only the words are.
/// </summary>
public static class MarkupHtml
{
    /// <summary>
    /// The text as HTML. <paramref name="resolve"/> gets a link's or image's target as it was written.
    /// <paramref name="anchorPrefix"/> is put before every heading's id, so that several texts can share a page, and
    /// <paramref name="deeper"/> is how many levels lower its headings are there. <paramref name="explained"/> are words of
    /// text tokens, in order, which become links.
    /// </summary>
    public static SafeHtml Write(
        RichText text,
        Func<string, ResolvedLink?> resolve,
        string anchorPrefix = "",
        int deeper = 0,
        IReadOnlyList<ExplainedWord>? explained = null
    )
    {
        var writing = new Writing(text, resolve, anchorPrefix, deeper, explained ?? []);
        return SafeHtml.FromTrusted(writing.Run());
    }

    /// <summary>The text with the five characters escaped that mean something in HTML, and no more.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        AppendEscaped(html, text);
        return html.ToString();
    }

    /// <summary>What is written for one of the five characters <c>&amp; &lt; &gt; " '</c>.</summary>
    public static string Entity(char character) =>
        character switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };

    private static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is var at and >= 0)
        {
            html.Append(text[..at]).Append(Entity(text[at]));
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    private sealed class Writing(
        RichText text,
        Func<string, ResolvedLink?> resolve,
        string anchorPrefix,
        int deeper,
        IReadOnlyList<ExplainedWord> explained
    )
    {
        private static readonly string[] Alignments = ["", " class=\"left\"", " class=\"centre\"", " class=\"right\""];

        private readonly string source = text.Source.Text;
        private readonly StringBuilder html = new(1024);
        private readonly Queue<string> anchors = new(text.Headings().Select(heading => heading.Anchor));
        private readonly Stack<bool> links = new();
        private bool inTableHead;
        private int nextExplained;

        public string Run()
        {
            for (var i = 0; i < text.Tokens.Length; i++)
            {
                i = Write(i);
            }

            return html.ToString();
        }

        private int Write(int i)
        {
            var token = text.Tokens[i];
            var open = token.Edge == MarkupEdge.Open;
            switch (token.Kind)
            {
                case MarkupKind.Text:
                    WriteText(i, text.Words(token, source));
                    break;
                case MarkupKind.Code:
                    html.Append("<code>");
                    AppendEscaped(html, text.Words(token, source));
                    html.Append("</code>");
                    break;
                case MarkupKind.CodeBlock:
                    html.Append("<pre tabindex=\"0\"><code>");
                    AppendEscaped(html, text.Words(token, source));
                    html.Append("</code></pre>\n");
                    break;
                case MarkupKind.SoftBreak:
                    html.Append('\n');
                    break;
                case MarkupKind.HardBreak:
                    html.Append("<br>\n");
                    break;
                case MarkupKind.Divider:
                    html.Append("<hr>\n");
                    break;
                case MarkupKind.Heading:
                    WriteHeading(token, open);
                    break;
                case MarkupKind.Table:
                    html.Append(open ? "<div class=\"table\" tabindex=\"0\"><table>\n" : "</tbody></table></div>\n");
                    break;
                case MarkupKind.TableRow:
                    WriteRow(token, open);
                    break;
                case MarkupKind.TableHeading:
                    html.Append(open ? $"<th scope=\"col\"{Alignments[token.Number]}>" : "</th>");
                    break;
                case MarkupKind.TableCell:
                    html.Append(open ? $"<td{Alignments[token.Number]}>" : "</td>");
                    break;
                case MarkupKind.OrderedList when open && token.Number != 1:
                    html.Append(CultureInfo.InvariantCulture, $"<ol start=\"{token.Number}\">\n");
                    break;
                case MarkupKind.Link:
                    WriteLink(token, open);
                    break;
                case MarkupKind.Image when open:
                    return WriteImage(i);
                default:
                    WriteSimple(token.Kind, open);
                    break;
            }

            return i;
        }

        private void WriteSimple(MarkupKind kind, bool open)
        {
            var (name, newLine) = kind switch
            {
                MarkupKind.Paragraph => ("p", true),
                MarkupKind.Quote => ("blockquote", true),
                MarkupKind.BulletList => ("ul", true),
                MarkupKind.OrderedList => ("ol", true),
                MarkupKind.Item => ("li", true),
                MarkupKind.Emphasis => ("em", false),
                _ => ("strong", false),
            };
            html.Append(open ? "<" : "</").Append(name).Append('>');
            if (newLine && (!open || kind is MarkupKind.BulletList or MarkupKind.OrderedList or MarkupKind.Quote))
            {
                html.Append('\n');
            }
        }

        private void WriteText(int token, ReadOnlySpan<char> words)
        {
            var written = 0;
            for (; nextExplained < explained.Count && explained[nextExplained] is var word && word.Token == token; nextExplained++)
            {
                AppendEscaped(html, words[written..word.Start]);
                html.Append("<a class=\"term\" href=\"");
                AppendEscaped(html, word.Address);
                html.Append(word.Explanation.Length > 0 ? "\" data-explains=\"" : "");
                AppendEscaped(html, word.Explanation);
                html.Append("\">");
                written = word.Start + word.Length;
                AppendEscaped(html, words[word.Start..written]);
                html.Append("</a>");
            }

            AppendEscaped(html, words[written..]);
        }

        private void WriteHeading(MarkupToken token, bool open)
        {
            var level = int.Min(token.Number + deeper, 6);
            html.Append(open ? $"<h{level} id=\"{anchorPrefix}{anchors.Dequeue()}\">" : $"</h{level}>\n");
        }

        private void WriteRow(MarkupToken token, bool open)
        {
            var isHead = token.Number == 1;
            if (open && isHead)
            {
                html.Append("<thead>");
                inTableHead = true;
            }

            html.Append(open ? "<tr>" : "</tr>\n");
            if (!open && inTableHead)
            {
                html.Append("</thead><tbody>\n");
                inTableHead = false;
            }
        }

        private void WriteLink(MarkupToken token, bool open)
        {
            if (!open)
            {
                html.Append(links.Pop() ? "</a>" : "");
                return;
            }

            var resolved = resolve(token.Text ?? "");
            links.Push(resolved is not null);
            if (resolved is not null)
            {
                html.Append("<a href=\"");
                AppendEscaped(html, resolved.Address);
                html.Append(resolved.IsExternal ? "\" rel=\"noreferrer\">" : "\">");
            }
        }

        // The tokens inside an image are its alternative text; the writing goes on after its close.
        private int WriteImage(int openIndex)
        {
            var close = text.CloseOf(openIndex);
            var inside = text with { Tokens = text.Tokens[(openIndex + 1)..close] };
            if (resolve(text.Tokens[openIndex].Text ?? "") is { IsExternal: false } resolved)
            {
                html.Append("<img src=\"");
                AppendEscaped(html, resolved.Address);
                html.Append("\" alt=\"");
                AppendEscaped(html, inside.PlainText());
                html.Append(
                    resolved.Size is var (width, height)
                        ? string.Create(CultureInfo.InvariantCulture, $"\" width=\"{width}\" height=\"{height}")
                        : ""
                );
                html.Append("\" loading=\"lazy\">");
            }
            else
            {
                AppendEscaped(html, inside.PlainText());
            }

            return close;
        }
    }
}
