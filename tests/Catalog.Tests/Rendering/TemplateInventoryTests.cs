using Xunit;

namespace Catalog.Tests.Rendering;

/// <summary>Templates that are missing or too many, and faults that reach over several files.</summary>
public class TemplateInventoryTests
{
    [Fact]
    public void The_smallest_templates_have_no_faults() =>
        Assert.Empty(TemplateFixture.Compile().Diagnostics);

    [Fact]
    public void A_view_without_a_template() =>
        Expect("templates/pages/wheel.hbs:1:1 KV913 »templates/pages/wheel.hbs« mangler. Den skriver siderne af typen WheelView.",
            ("templates/pages/wheel.hbs", null));

    [Fact]
    public void A_template_without_a_view() =>
        Expect("templates/pages/whel.hbs:1:1 KV913 Ingen sider har skabelonen »whel«. Mente du »wheel«?",
            ("templates/pages/whel.hbs", ""));

    [Fact]
    public void A_part_that_only_an_unused_part_uses() =>
        Expect("""
            templates/parts/a.hbs:1:1 KV913 Ingen sider bruger delskabelonen »a«.
            templates/parts/b.hbs:1:1 KV913 Ingen sider bruger delskabelonen »b«.
            """,
            ("templates/parts/a.hbs", "{{> b}}"), ("templates/parts/b.hbs", "{{> a}}"));

    [Fact]
    public void A_part_that_uses_itself_by_way_of_another() =>
        Expect("templates/parts/b.hbs:1:5 KV913 Delskabelonen »a« bruger sig selv, og det hører aldrig op.",
            (TemplateFixture.Page, "{{> a}}"), ("templates/parts/a.hbs", "{{> b}}"), ("templates/parts/b.hbs", "{{> a}}"));

    [Fact]
    public void A_part_is_checked_with_the_value_it_is_given() =>
        Expect("templates/parts/date.hbs:2:3 KV912 »iso« findes ikke i FreePageView.",
            ("templates/pages/wheel.hbs", "{{#each steps}}{{#if planned}}{{> date planned}}{{/if}}{{/each}}"),
            (TemplateFixture.Page, "{{> date}}"),
            ("templates/parts/date.hbs", "x\n{{iso}}"));

    [Fact]
    public void A_part_is_checked_in_the_html_it_stands_in() =>
        Expect("templates/parts/name.hbs:1:1 KV914 »{{frame.title}}« kan ikke stå i <script>.",
            (TemplateFixture.Page, "<p>{{> name}}</p><script>{{> name}}</script>"), ("templates/parts/name.hbs", "{{frame.title}}"));

    [Fact]
    public void A_part_that_may_be_given_nothing() =>
        Expect("templates/pages/wheel.hbs:1:25 KV912 »planned« kan mangle.",
            ("templates/pages/wheel.hbs", "{{#each steps}}{{> date planned}}{{/each}}"), ("templates/parts/date.hbs", "{{iso}}"));

    [Fact]
    public void A_part_sees_the_value_around_it_and_no_further_than_it_may() =>
        Expect("templates/parts/step.hbs:1:12 KV912 »steps« findes ikke i WheelStepView.",
            ("templates/pages/wheel.hbs", "{{#each steps}}{{> step}}{{#if planned}}{{> step planned}}{{/if}}{{/each}}"),
            ("templates/parts/step.hbs", "{{#each ../steps}}x{{/each}}"));

    [Fact]
    public void All_faults_are_reported_at_once() =>
        Expect("""
            templates/pages/free-page.hbs:3:1 KV911 »{{/if}}« lukker noget, der ikke er åbnet.
            templates/pages/wheel.hbs:1:3 KV912 »a« findes ikke i WheelView.
            templates/pages/wheel.hbs:1:8 KV912 »b« findes ikke i WheelView.
            """,
            ("templates/pages/wheel.hbs", "{{a}}{{b}}"), (TemplateFixture.Page, "\n\n{{/if}}"));

    private static void Expect(string report, params (string Path, string? Text)[] changes)
    {
        var (set, diagnostics) = TemplateFixture.Compile(changes);
        Assert.Equal(report, TemplateFixture.Report(diagnostics));
        Assert.Null(set);
    }
}
