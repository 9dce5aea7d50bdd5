using Catalog.Content.Markup;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>Any text is Markdown; it keeps its places, and it comes out as the same words and nothing more.</summary>
public sealed class MarkupProperties
{
    private const string Before = "---\r\ntitel: Æble 😀\r\n---\r\n";

    [Fact]
    public void Every_token_stands_in_its_text() =>
        HostileText.Holds(
            HostileText.Any,
            text =>
            {
                var source = new SourceText("a.md", Before + text + "\n---\nEfter");
                var span = new TextSpan(Before.Length, text.Length);
                var parsed = MarkdownParser.Parse(source, span);
                Shipped.MustStandInTheirFiles(parsed.Diagnostics);
                var value = parsed.Value ?? RichText.Empty;
                Assert.All(
                    value.Tokens,
                    token => Assert.True(span.Contains(token.Span), $"{token.Kind} {token.Edge} {token.Span} in {span}")
                );
                Assert.All(value.Links(), link => Assert.True(span.Contains(link.Span), link.Target));
                Assert.All(value.Headings(), heading => Assert.True(span.Contains(heading.Span), heading.Text));
            },
            2_000
        );

    [Fact]
    public void What_is_opened_is_closed() =>
        HostileText.Holds(
            HostileText.Any,
            text =>
            {
                var open = new System.Collections.Generic.Stack<MarkupKind>();
                foreach (var token in Parse(text).Tokens.Where(token => token.Edge != MarkupEdge.Alone))
                {
                    if (token.Edge == MarkupEdge.Open)
                    {
                        open.Push(token.Kind);
                    }
                    else
                    {
                        Assert.Equal(open.Pop(), token.Kind);
                    }
                }

                Assert.Empty(open);
            }
        );

    [Fact]
    public void A_page_has_only_what_a_text_may_bring() =>
        HostileText.Holds(HostileText.Readable, text => PageDom.MustBeSafe(PageDom.Of(Parse(text))), 2_000);

    [Fact]
    public void A_page_has_the_words_of_the_plain_text() =>
        HostileText.Holds(
            HostileText.Readable,
            text =>
            {
                var parsed = Parse(text);
                var page = PageDom.Of(parsed, _ => new ResolvedLink("billeder/a.png", IsExternal: false));
                Assert.Equal(WithoutSpace(parsed.PlainText()), WithoutSpace(page.TextContent));
            },
            2_000
        );

    [Fact]
    public void Plain_words_are_a_page_of_the_same_words() =>
        HostileText.Holds(
            HostileText.Readable,
            text =>
            {
                var words = string.Concat(text.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '"' or '\'' or '.'));
                var page = PageDom.Of(Parse("Ord " + words));
                Assert.Equal(WithoutSpace("Ord " + words), WithoutSpace(page.TextContent));
            }
        );

    [Fact]
    public void Escaped_text_is_read_as_it_was() =>
        HostileText.Holds(
            HostileText.Readable,
            text =>
            {
                var html = MarkupHtml.Escape(text.ReplaceLineEndings("\n"));
                var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
                    $"<!doctype html><body><p title=\"{html}\" lang='{html}'>.{html}</p>"
                );
                var paragraph = page.QuerySelector("p")!;
                Assert.Equal("." + text.ReplaceLineEndings("\n"), paragraph.TextContent);
                Assert.Equal(text.ReplaceLineEndings("\n"), paragraph.GetAttribute("title"));
                Assert.Equal(text.ReplaceLineEndings("\n"), paragraph.GetAttribute("lang"));
            }
        );

    [Fact]
    public void Anchors_are_unique_and_can_stand_in_an_address() =>
        HostileText.Holds(
            HostileText.Readable,
            text =>
            {
                var anchors = Parse("# a\n\n# a\n\n# \n\n# 2\n\n# a-2\n\n" + text + "\n\n# \n\n# a\n")
                    .Headings()
                    .Select(heading => heading.Anchor)
                    .ToList();
                Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
                Assert.All(anchors, anchor => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", anchor));
            }
        );

    private static RichText Parse(string text)
    {
        var source = new SourceText("content/indsatser/a.md", text);
        return MarkdownParser.Parse(source, source.All).Value ?? RichText.Empty;
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
