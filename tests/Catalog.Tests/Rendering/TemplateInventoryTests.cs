using Catalog.Content.Text;
using Catalog.Site.Rendering;
using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>Templates that are missing or too many, and faults that reach over several files.</summary>
public class TemplateInventoryTests
{
    [Fact]
    public void The_smallest_templates_have_no_faults() => Assert.Empty(TemplateFixture.Compile().Diagnostics);

    /// <summary>A run takes the program's own templates as checked, because this has checked them.</summary>
    [Fact]
    public void The_templates_in_the_program_have_no_faults()
    {
        var tree = new SourceTree(ShippedTemplates.Files);
        var (words, faults) = Site.Views.Words.Read(tree);
        Assert.Empty(faults);
        Assert.Empty(TemplateSet.Compile(tree, words).Diagnostics);
        Assert.True(ShippedTemplates.AreAll(tree));
    }

    [Theory]
    [InlineData("templates/parts/link.sbn-html", "x")]
    [InlineData("templates/parts/link.sbn-html", null)]
    [InlineData("templates/text.da.yml", "a: b")]
    [InlineData("templates/parts/new.sbn-html", "x")]
    [InlineData("templates/parts/old.hbs", "x")]
    public void What_a_catalogue_changes_is_checked(string path, string? text)
    {
        var files = ShippedTemplates.Files.Where(file => file.Path != path);
        var own = text is null ? [] : SourceTree.FromTexts([new(path, text)]).Files;
        Assert.False(ShippedTemplates.AreAll(new SourceTree(files.Concat(own))));
    }

    [Fact]
    public void A_view_without_a_template() =>
        Expect(
            "templates/pages/wheel.sbn-html:1:1 KV913 »templates/pages/wheel.sbn-html« mangler. Den skriver siderne af typen WheelView.",
            ("templates/pages/wheel.sbn-html", null)
        );

    [Fact]
    public void A_template_without_a_view() =>
        Expect(
            "templates/pages/whel.sbn-html:1:1 KV913 Ingen sider har skabelonen »whel«. Mente du »wheel«?",
            ("templates/pages/whel.sbn-html", "")
        );

    [Fact]
    public void A_part_that_only_an_unused_part_uses() =>
        Expect(
            """
            templates/parts/a.sbn-html:1:1 KV913 Ingen sider bruger delskabelonen »a«.
            templates/parts/b.sbn-html:1:1 KV913 Ingen sider bruger delskabelonen »b«.
            """,
            ("templates/parts/a.sbn-html", "{{ include 'b' }}"),
            ("templates/parts/b.sbn-html", "{{ include 'a' }}")
        );

    [Fact]
    public void A_part_that_uses_itself_by_way_of_another() =>
        Expect(
            "templates/parts/b.sbn-html:1:13 KV913 Delskabelonen »a« bruger sig selv, og det hører aldrig op.",
            (TemplateFixture.Page, "{{ include 'a' }}"),
            ("templates/parts/a.sbn-html", "{{ include 'b' }}"),
            ("templates/parts/b.sbn-html", "{{ include 'a' }}")
        );

    [Fact]
    public void A_part_is_checked_with_the_value_it_is_given() =>
        Expect(
            "templates/parts/date.sbn-html:2:10 KV912 »iso« findes ikke i »$date«, som er en tekst.",
            (
                "templates/pages/wheel.sbn-html",
                "{{ for s in steps }}{{ if s.planned }}{{ include 'date' date: s.planned }}{{ end }}{{ end }}"
            ),
            (TemplateFixture.Page, "{{ include 'date' date: summary }}"),
            ("templates/parts/date.sbn-html", "x\n{{ $date.iso }}")
        );

    [Fact]
    public void A_part_is_checked_in_the_html_it_is_in() =>
        Expect(
            "templates/parts/name.sbn-html:1:4 KV914 »frame.title« kan ikke stå i <script>.",
            (TemplateFixture.Page, "<p>{{ include 'name' }}</p><script>{{ include 'name' }}</script>"),
            ("templates/parts/name.sbn-html", "{{ frame.title }}")
        );

    [Fact]
    public void A_part_that_may_be_given_nothing() =>
        Expect(
            "templates/pages/wheel.sbn-html:1:45 KV912 »s.planned« kan mangle.",
            ("templates/pages/wheel.sbn-html", "{{ for s in steps }}{{ include 'date' date: s.planned }}{{ end }}"),
            ("templates/parts/date.sbn-html", "{{ $date.iso }}")
        );

    [Fact]
    public void A_part_sees_the_page_but_no_loop_around_it() =>
        Expect(
            """
            templates/parts/step.sbn-html:1:17 KV912 »s« findes ikke i WheelView.
            templates/parts/step.sbn-html:1:32 KV911 »for.first« kan kun bruges i en »for«.
            """,
            ("templates/pages/wheel.sbn-html", "{{ for s in steps }}{{ include 'step' }}{{ end }}"),
            ("templates/parts/step.sbn-html", "{{ summary }}{{ s.name }}{{ if for.first }}x{{ end }}")
        );

    [Fact]
    public void A_template_for_Handlebars_says_how_to_move_over() =>
        Expect(
            """
            templates/parts/card.hbs:1:1 KV913 »templates/parts/card.hbs« er en skabelon til Handlebars. Skabeloner er nu til Scriban og ender på .sbn-html.
            """,
            ("templates/parts/card.hbs", "{{#if x}}{{/if}}")
        );

    [Fact]
    public void A_template_that_is_not_UTF_8_is_one_finding()
    {
        var tree = TemplateFixture.Tree();
        var broken = new SourceFile(
            TemplateFixture.Page,
            new byte[] { (byte)'<', (byte)'p', (byte)'>', 0xE6, (byte)'b', (byte)'l', (byte)'e' }
        );
        var files = tree.Files.Where(file => file.Path != broken.Path).Append(broken);

        var (set, diagnostics) = TemplateSet.Compile(new SourceTree(files), Site.Views.Words.Read(tree).Value);

        Assert.Null(set);
        Assert.Equal("KV001", Assert.Single(diagnostics).Rule.Id);
        Assert.Equal((1, 4), (diagnostics[0].Start.Line, diagnostics[0].Start.Column));
    }

    [Theory]
    [InlineData("<main></main>")]
    [InlineData("<main>{{ main }}{{ main }}</main>")]
    [InlineData("<main>{{ if frame.noIndex }}{{ main }}{{ end }}</main>")]
    public void A_layout_that_does_not_write_the_page_once(string layout) =>
        Expect(
            "templates/pages/layout.sbn-html:1:1 KV911 Rammen skal skrive {{ main }} én gang og uden for »if« og »for«.",
            ("templates/pages/layout.sbn-html", layout)
        );

    [Theory]
    [InlineData("templates/pages/front.html")]
    [InlineData("templates/front.sbn-html")]
    [InlineData("templates/page/front.SBN-HTML")]
    public void A_template_that_would_be_passed_over(string path) =>
        Expect(
            $"{path}:1:1 KV913 Skabeloner ligger i templates/pages/ og templates/parts/ og ender på .sbn-html. Denne fil bliver ikke læst.",
            (path, "x")
        );

    [Fact]
    public void Parts_in_a_long_row()
    {
        var parts = Enumerable
            .Range(0, 30)
            .Select(n => ($"templates/parts/p{n}.sbn-html", (string?)(n < 29 ? $"{{{{ include 'p{n + 1}' }}}}" : "x")));
        Expect(
            "templates/parts/p19.sbn-html:1:13 KV911 Her er mere end 20 delskabeloner inde i hinanden.",
            [.. parts, (TemplateFixture.Page, "{{ include 'p0' }}")]
        );
    }

    [Fact]
    public void One_mistake_in_a_part_that_many_use_is_one_finding() =>
        Expect(
            "templates/parts/p.sbn-html:1:4 KV912 »nope« findes ikke i FreePageView.",
            (TemplateFixture.Page, "{{ include 'p' }}"),
            ("templates/pages/wheel.sbn-html", "{{ include 'p' }}"),
            ("templates/parts/p.sbn-html", "{{ nope }}")
        );

    [Fact]
    public void A_catalogue_may_leave_parts_of_the_program_unused_and_is_told_of_its_own_part_where_it_is_wrong()
    {
        var tree = TemplateFixture.Tree(
            ("templates/parts/theirs.sbn-html", "x"),
            (TemplateFixture.Page, "{{ include 'mine' x: summary }}"),
            ("templates/parts/mine.sbn-html", "{{ $x }}{{ $y }}")
        );
        var (_, diagnostics) = TemplateSet.Compile(
            tree,
            Site.Views.Words.Read(tree).Value,
            file => file.Path.EndsWith("mine.sbn-html", System.StringComparison.Ordinal)
        );
        Assert.Equal(
            "templates/parts/mine.sbn-html:1:12 KV913 Delskabelonen »mine« bruger »$y«, som den ikke får her.",
            TemplateFixture.Report(diagnostics)
        );
    }

    [Fact]
    public void All_faults_are_reported_at_once() =>
        Expect(
            """
            templates/pages/free-page.sbn-html:3:4 KV911 »end« lukker noget, der ikke er åbnet.
            templates/pages/wheel.sbn-html:1:4 KV912 »a« findes ikke i WheelView.
            templates/pages/wheel.sbn-html:1:11 KV912 »b« findes ikke i WheelView.
            """,
            ("templates/pages/wheel.sbn-html", "{{ a }}{{ b }}"),
            (TemplateFixture.Page, "\n\n{{ end }}")
        );

    private static void Expect(string report, params (string Path, string? Text)[] changes)
    {
        var (set, diagnostics) = TemplateFixture.Compile(changes);
        Assert.Equal(report, TemplateFixture.Report(diagnostics));
        Assert.Null(set);
    }
}
