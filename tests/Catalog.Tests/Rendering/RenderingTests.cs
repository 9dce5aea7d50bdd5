using System;
using System.Linq;
using System.Threading.Tasks;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Xunit;
using static Catalog.Tests.Rendering.TemplateFixture;

namespace Catalog.Tests.Rendering;

/// <summary>What templates write.</summary>
public class RenderingTests
{
    [Fact]
    public void The_view_stands_inside_the_layout()
    {
        var document = Text(Compile((Page, "<p>{{summary}}</p>\r\n")).Value!, FreePage("Æble & »pære«\r\nnæste"));
        Assert.Equal("<!DOCTYPE html>\n<title>Titel</title>\n<main><p>Æble &amp; »pære«\nnæste</p>\n</main>\n", document);
    }

    [Theory]
    [InlineData("{{summary}}", "&lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀")]
    [InlineData("<p title='{{summary}}'>", "<p title='&lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀'>")]
    [InlineData("{{text \"hello\" name=summary n=summary}}", "Hej &lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀, du har &lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀 ting")]
    public void Values_are_escaped_once_and_Danish_letters_stay(string template, string html) =>
        Assert.Equal(html, MainOf(FreePage("<\"'&> æøåÆØÅé–»«€ 😀"), template));

    [Theory]
    [InlineData("{{text \"plain\"}}", "Det er &amp; bliver »sådan«")]
    [InlineData("{{text \"braces\"}}{{summary}}", "&#123;&#123;frame.title&#125;&#125; &#123;a b&#125; &#92;{name}")]
    [InlineData("{{text \"hello\" name=summary n=summary}}", "Hej {name}, du har {name} ting")]
    [InlineData("<i>{{text \"empty\"}}</i>", "<i></i>")]
    public void Words_are_never_read_as_templates(string template, string html) =>
        Assert.Equal(html, MainOf(FreePage("{name}"), template));

    [Fact]
    public void Html_is_written_as_it_is() =>
        Assert.Equal("<pre>\n  a &amp; b\n</pre>", MainOf(FreePage(html: "<pre>\n  a &amp; b\n</pre>"), "{{{this.text}}}"));

    [Theory]
    [InlineData("{{#if summary}}y{{else}}n{{/if}}", "n")]
    [InlineData("{{#if this.text}}y{{else}}n{{/if}}", "n")]
    [InlineData("{{#if text}}y{{else}}n{{/if}}", "n")]
    [InlineData("{{#if contents}}y{{else}}n{{/if}}", "n")]
    [InlineData("{{#if frame.noIndex}}y{{else}}n{{/if}}", "n")]
    [InlineData("{{#if frame.chrome}}y{{else}}n{{/if}}", "n")]
    [InlineData("{{#if frame.title}}y{{else}}n{{/if}}", "y")]
    [InlineData("{{#unless summary}}y{{else}}n{{/unless}}", "y")]
    [InlineData("{{#each contents}}y{{else}}n {{frame.title}}{{/each}}", "n Titel")]
    public void Nothing_counts_as_no(string template, string html) =>
        Assert.Equal(html, MainOf(FreePage(), template));

    [Theory]
    [InlineData("{{#each steps}}{{#if @first}}[{{/if}}{{name}}{{#unless @last}}, {{/unless}}{{#if name}}{{#if @last}}]{{/if}}{{/if}}{{/each}}", "[Forår, Efterår]")]
    [InlineData("{{#each steps}}{{name}} {{../frame.title}} {{@root.frame.title}};{{/each}}", "Forår Titel Titel;Efterår Titel Titel;")]
    [InlineData("{{#each steps}}{{#with planned}}{{this.text}}/{{iso}} {{../name}}{{else}}{{name}}?{{/with}};{{/each}}", "Forår?;1. august/2026-08-01 Efterår;")]
    [InlineData("{{#each steps}}{{#if planned}}{{planned.iso}}{{/if}}{{#unless planned}}–{{else}}{{planned.text}}{{/unless}}{{/each}}", "–2026-08-011. august")]
    [InlineData("{{#with frame}}{{title}}{{#with @root.frame}}{{../title}}{{/with}}{{/with}}", "TitelTitel")]
    [InlineData("{{!-- {{nothing}} --}}\n{{#each steps}}\n  {{name}}\n{{/each}}\n", "  Forår\n  Efterår\n")]
    public void Blocks(string template, string html) =>
        Assert.Equal(html, MainOf(Wheel(Step("Forår"), Step("Efterår", "1. august")), template));

    [Theory]
    [InlineData("{{#each steps}}{{> step}}{{/each}}", "(Forår Titel)(Efterår Titel)")]
    [InlineData("{{#each steps}}{{> step this}}{{/each}}", "(Forår Titel)(Efterår Titel)")]
    [InlineData("{{#each steps}}\n    {{> step}}\n{{/each}}", "(Forår Titel)(Efterår Titel)")]
    [InlineData("{{#each steps}}{{#if planned}}{{> date planned}}{{/if}}{{/each}}", "1. august of Efterår")]
    [InlineData("{{> all steps}}", "Forår Efterår ")]
    [InlineData("<p {{> attributes}}>", "<p title=\"Titel\">")]
    public void Parts(string template, string html) =>
        Assert.Equal(html, MainOf(Wheel(Step("Forår"), Step("Efterår", "1. august")), template,
            Used("step", "({{name}} {{../frame.title}})", template), Used("date", "{{this.text}} of {{../name}}", template),
            Used("all", "{{#each this}}{{name}} {{/each}}", template), Used("attributes", "title=\"{{frame.title}}\"", template)));

    /// <summary>Handlebars.Net 2.4.3 writes an indented part's values unescaped, and indents what stands in a <c>pre</c>.</summary>
    [Theory]
    [InlineData("<div>\n    {{> part}}\n</div>", "<div>\n<pre>\n&lt;b&gt;\n</pre>\n</div>")]
    [InlineData("    {{> part}}", "<pre>\n&lt;b&gt;\n</pre>\n")]
    [InlineData("{{#if summary}}\n\t{{> part}}\n{{/if}}", "<pre>\n&lt;b&gt;\n</pre>\n")]
    [InlineData("\n  {{text \"empty\"}} {{> part}}\n", "\n<pre>\n&lt;b&gt;\n</pre>\n")]
    [InlineData("\r\n  {{> part}}\r\n", "\n<pre>\n&lt;b&gt;\n</pre>\n")]
    public void An_indented_part_is_escaped_and_not_indented(string template, string html) =>
        Assert.Equal(html, MainOf(FreePage("<b>"), template, ("templates/parts/part.hbs", "<pre>\n{{summary}}\n</pre>\n")));

    [Theory]
    [InlineData("om.html", "indsatser/a.html#b%20c")]
    [InlineData("indsatser/x.html", "a.html#b%20c")]
    [InlineData("indsatserne/x.html", "../indsatser/a.html#b%20c")]
    [InlineData("nyt/2025/x.html", "../../indsatser/a.html#b%20c")]
    [InlineData("indsatser/a.html", "#b%20c")]
    public void Addresses_are_relative_to_the_page(string from, string href) =>
        Assert.Equal($"<a href=\"{href}\">", MainOf(FreePage("", "", from, new LinkView("", Urls.Entry("a").At("b c"))),
            "{{#each contents}}{{#if address}}<a href=\"{{url address}}\">{{/if}}{{/each}}"));

    [Fact]
    public void Addresses_on_the_web_are_escaped() =>
        Assert.Equal("<a href='https://example.dk/?a=1&amp;b=2'>", MainOf(FreePage(), "<a href='{{url frame.canonical}}'>"));

    [Fact]
    public void A_tag_may_depend_on_a_block() =>
        Assert.Equal("<p class=\"a\" title=\"Titel\" data-n=\"1\">", MainOf(FreePage("1"),
            "<p{{#if summary}} class=\"a{{#unless summary}} b{{/unless}}\"{{/if}} {{#if summary}}title=\"{{frame.title}}\"{{else}}hidden{{/if}} data-n=\"{{summary}}\">"));

    [Fact]
    public void Pages_are_written_side_by_side()
    {
        var templates = Compile((Page, "{{summary}}{{#each contents}}{{this.text}}{{/each}}")).Value!;
        var views = Enumerable.Range(0, 2000).Select(n => FreePage($"<{n}>", "", $"a/{n}.html", new LinkView($"&{n}", null))).ToArray();
        var written = new string[views.Length];
        Parallel.For(0, views.Length, n => written[n] = Text(templates, views[n]));
        Assert.All(written, (document, n) => Assert.Contains($"<main>&lt;{n}&gt;&amp;{n}</main>", document, StringComparison.Ordinal));
    }

    private static (string Path, string? Text) Used(string name, string text, string template) =>
        ($"templates/parts/{name}.hbs", template.Contains("> " + name, StringComparison.Ordinal) ? text : null);
}
