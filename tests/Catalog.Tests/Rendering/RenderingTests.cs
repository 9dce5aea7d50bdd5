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
    public void The_view_is_inside_the_layout()
    {
        var document = Text(Compile((Page, "<p>{{ summary }}</p>\r\n")).Value!, FreePage("Æble & »pære«\r\nnæste"));
        Assert.Equal("<!DOCTYPE html>\n<title>Titel</title>\n<main><p>Æble &amp; »pære«\nnæste</p>\n</main>\n", document);
    }

    [Theory]
    [InlineData("{{ summary }}", "&lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀")]
    [InlineData("<p title='{{ summary }}'>", "<p title='&lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀'>")]
    [InlineData(
        "{{ text 'hello' name: summary n: summary }}",
        "Hej &lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀, du har &lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀 ting"
    )]
    [InlineData("{{ include 'part' x: summary }}", "<b>&lt;&quot;&#39;&amp;&gt; æøåÆØÅé–»«€ 😀</b>")]
    public void Values_are_escaped_once_and_Danish_letters_stay(string template, string html) =>
        Assert.Equal(html, MainOf(FreePage("<\"'&> æøåÆØÅé–»«€ 😀"), template, Used("part", "<b>{{ $x }}</b>", template)));

    [Theory]
    [InlineData("{{ text 'plain' }}", "Det er &amp; bliver »sådan«")]
    [InlineData("{{ text \"plain\" }}", "Det er &amp; bliver »sådan«")]
    [InlineData("{{ text 'braces' }}{{ summary }}", "{{ frame.title }} {a b} \\{name}")]
    [InlineData("{{ text 'hello' name: summary n: summary }}", "Hej {name}, du har {name} ting")]
    [InlineData("<i>{{ text 'empty' }}</i>", "<i></i>")]
    public void Words_are_never_read_as_templates(string template, string html) => Assert.Equal(html, MainOf(FreePage("{name}"), template));

    [Fact]
    public void Html_is_written_as_it_is() =>
        Assert.Equal("<pre>\n  a &amp; b\n</pre>", MainOf(FreePage(html: "<pre>\n  a &amp; b\n</pre>"), "{{ body }}"));

    [Theory]
    [InlineData("{{ if summary }}y{{ else }}n{{ end }}", "n")]
    [InlineData("{{ if body }}y{{ else }}n{{ end }}", "n")]
    [InlineData("{{ if contents }}y{{ else }}n{{ end }}", "n")]
    [InlineData("{{ if frame.noIndex }}y{{ else }}n{{ end }}", "n")]
    [InlineData("{{ if frame.chrome }}y{{ else }}n{{ end }}", "n")]
    [InlineData("{{ if frame.title }}y{{ else }}n{{ end }}", "y")]
    [InlineData("{{ if !summary }}y{{ else }}n{{ end }}", "y")]
    [InlineData("{{ if summary }}a{{ else if body }}b{{ else if frame.title }}c{{ else }}d{{ end }}", "c")]
    [InlineData("{{ if summary || frame.title }}y{{ end }}{{ if summary && frame.title }}n{{ end }}", "y")]
    [InlineData("{{ if !(summary || body) }}y{{ end }}", "y")]
    [InlineData("{{ for link in contents }}y{{ else }}n {{ frame.title }}{{ end }}", "n Titel")]
    public void Nothing_counts_as_no(string template, string html) => Assert.Equal(html, MainOf(FreePage(), template));

    [Theory]
    [InlineData(
        "{{ for s in steps }}{{ if for.first }}[{{ end }}{{ s.name }}{{ if !for.last }}, {{ end }}{{ if for.last }}]{{ end }}{{ end }}",
        "[Forår, Efterår]"
    )]
    [InlineData("{{ for s in steps }}{{ s.name }} {{ frame.title }};{{ end }}", "Forår Titel;Efterår Titel;")]
    [InlineData(
        "{{ for s in steps }}{{ if s.planned }}{{ s.planned.text }}/{{ s.planned.iso }}{{ else }}{{ s.name }}?{{ end }};{{ end }}",
        "Forår?;1. august/2026-08-01;"
    )]
    [InlineData("{{ for s in steps }}{{ if s.planned && s.name }}{{ s.planned.iso }}{{ end }}{{ end }}", "2026-08-01")]
    [InlineData("{{ for s in steps }}{{ if !s.planned }}–{{ else }}{{ s.planned.text }}{{ end }}{{ end }}", "–1. august")]
    [InlineData("{{ for s in steps }}{{ if !s.planned || s.planned.iso }}x{{ end }}{{ end }}", "xx")]
    [InlineData("{{ for s in steps }}{{ for x in s.happened }}{{ x }}{{ end }}{{ end }}", "")]
    [InlineData("{{# Her står {{ ikke noget #}}\n{{~ for s in steps ~}}\n  {{ s.name }}\n{{~ end ~}}\n", "\n  Forår\n  Efterår\n")]
    public void Blocks(string template, string html) =>
        Assert.Equal(html, MainOf(Wheel(Step("Forår"), Step("Efterår", "1. august")), template));

    [Theory]
    [InlineData("{{ for s in steps }}{{ include 'step' step: s }}{{ end }}", "(Forår Titel)(Efterår Titel)")]
    [InlineData(
        "{{ for s in steps }}{{ if s.planned }}{{ include 'date' date: s.planned of: s.name }}{{ end }}{{ end }}",
        "1. august of Efterår"
    )]
    [InlineData("{{ include 'all' steps: steps }}", "(Forår Titel)(Efterår Titel)")]
    [InlineData("<p {{ include 'attributes' }}>", "<p title=\"Titel\">")]
    [InlineData(
        "{{ include 'all' steps: steps }}{{ include 'all' steps: steps }}",
        "(Forår Titel)(Efterår Titel)(Forår Titel)(Efterår Titel)"
    )]
    public void Parts(string template, string html) =>
        Assert.Equal(
            html,
            MainOf(
                Wheel(Step("Forår"), Step("Efterår", "1. august")),
                template,
                Used(
                    "step",
                    "({{ $step.name }} {{ frame.title }})",
                    template + (template.Contains("'all'", StringComparison.Ordinal) ? "include 'step'" : "")
                ),
                Used("date", "{{ $date.text }} of {{ $of }}", template),
                Used("all", "{{ for s in $steps }}{{ include 'step' step: s }}{{ end }}", template),
                Used("attributes", "title=\"{{ frame.title }}\"", template)
            )
        );

    [Theory]
    [InlineData("<div>\n    {{ include 'part' }}\n</div>", "<div>\n    <pre>\n&lt;b&gt;\n</pre>\n\n</div>")]
    [InlineData("<div>\n    {{~ include 'part' ~}}\n</div>", "<div>\n<pre>\n&lt;b&gt;\n</pre>\n</div>")]
    [InlineData("\r\n  {{~ include 'part' ~}}\r\n", "\n<pre>\n&lt;b&gt;\n</pre>\n")]
    public void A_part_is_escaped_and_not_indented(string template, string html) =>
        Assert.Equal(html, MainOf(FreePage("<b>"), template, ("templates/parts/part.sbn-html", "<pre>\n{{ summary }}\n</pre>\n")));

    [Theory]
    [InlineData("om.html", "indsatser/a.html#b%20c")]
    [InlineData("indsatser/x.html", "a.html#b%20c")]
    [InlineData("indsatserne/x.html", "../indsatser/a.html#b%20c")]
    [InlineData("nyt/2025/x.html", "../../indsatser/a.html#b%20c")]
    [InlineData("indsatser/a.html", "#b%20c")]
    public void Addresses_are_relative_to_the_page(string from, string href) =>
        Assert.Equal(
            $"<a href=\"{href}\">",
            MainOf(
                FreePage("", "", from, new LinkView("", Urls.Entry("a").At("b c"))),
                "{{ for x in contents }}{{ if x.address }}<a href=\"{{ url x.address }}\">{{ end }}{{ end }}"
            )
        );

    [Fact]
    public void Addresses_on_the_web_are_escaped() =>
        Assert.Equal("<a href='https://example.dk/?a=1&amp;b=2'>", MainOf(FreePage(), "<a href='{{ url frame.canonical }}'>"));

    [Fact]
    public void A_tag_may_depend_on_a_block() =>
        Assert.Equal(
            "<p class=\"a\" title=\"Titel\" data-n=\"1\">",
            MainOf(
                FreePage("1"),
                "<p{{ if summary }} class=\"a{{ if !summary }} b{{ end }}\"{{ end }} {{ if summary }}title=\"{{ frame.title }}\"{{ else }}hidden{{ end }} data-n=\"{{ summary }}\">"
            )
        );

    /// <summary>Scriban cuts a page at 1 MiB without a word, and stops at 1,000 turns of a loop, unless it is told not to.</summary>
    [Fact]
    public void A_long_page_and_a_long_list_are_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Æble & pære, ", 250_000));
        Assert.Equal(text.Replace("&", "&amp;", StringComparison.Ordinal), MainOf(FreePage(text), "{{ summary }}"));

        var links = Enumerable.Range(0, 20_000).Select(n => new LinkView($"{n}", null)).ToArray();
        Assert.Equal(
            string.Concat(links.Select(link => link.Text + ",")),
            MainOf(FreePage("", "", "om.html", links), "{{ for x in contents }}{{ x.text }},{{ end }}")
        );
    }

    [Fact]
    public void Pages_are_written_side_by_side()
    {
        var templates = Compile((Page, "{{ summary }}{{ for x in contents }}{{ x.text }}{{ end }}")).Value!;
        var views = Enumerable.Range(0, 2000).Select(n => FreePage($"<{n}>", "", $"a/{n}.html", new LinkView($"&{n}", null))).ToArray();
        var written = new string[views.Length];
        Parallel.For(0, views.Length, n => written[n] = Text(templates, views[n]));
        Assert.All(written, (document, n) => Assert.Contains($"<main>&lt;{n}&gt;&amp;{n}</main>", document, StringComparison.Ordinal));
    }

    private static (string Path, string? Text) Used(string name, string text, string template) =>
        ($"templates/parts/{name}.sbn-html", template.Contains($"include '{name}'", StringComparison.Ordinal) ? text : null);
}
