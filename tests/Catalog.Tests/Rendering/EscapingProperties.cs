using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>Escaping holds for any value: a browser reads back the very text that was given.</summary>
public class EscapingProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.Elements(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "{{",
            "}}",
            "{{{",
            "</main>",
            "</title>",
            "<script>",
            "-->",
            "<!--",
            "&amp;",
            "&#60;",
            "javascript:",
            "æ",
            "å",
            "=",
            "`",
            "\\",
            " ",
            "\n",
            "\t",
            "😀"
        ),
        Gen.Choose(32, 0xD7FF).Select(letter => ((char)letter).ToString())
    );

    private static readonly Arbitrary<string> Texts = Pieces
        .ArrayOf()
        .Select(pieces => string.Concat(pieces))
        .Where(text => ForbiddenCharacters.First(text) is null)
        .ToArbitrary();

    [Fact]
    public void A_browser_reads_back_any_text()
    {
        var templates = TemplateFixture
            .Compile(
                (
                    TemplateFixture.Page,
                    "<p title=\"{{ summary }}\" class='{{ summary }}'>{{ summary }}</p><textarea>x{{ summary }}</textarea>"
                )
            )
            .Value!;
        var parser = new HtmlParser();
        Prop.ForAll(
                Texts,
                text =>
                {
                    var view = TemplateFixture.FreePage(text) with { Frame = TemplateFixture.Frame("x" + text + "x") };
                    var document = parser.ParseDocument(TemplateFixture.Text(templates, view));
                    var paragraph = document.QuerySelector("main > p")!;
                    return paragraph.TextContent == text
                        && paragraph.GetAttribute("title") == text
                        && paragraph.GetAttribute("class") == text
                        && document.QuerySelector("main > textarea")!.TextContent == "x" + text
                        && document.Head!.QuerySelector("title")!.TextContent == "x" + text + "x"
                        && document
                            .All.Select(element => element.LocalName)
                            .SequenceEqual(["html", "head", "title", "body", "main", "p", "textarea"]);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
