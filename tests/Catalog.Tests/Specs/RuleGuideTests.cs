using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Guide;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Specs;

/// <summary>How a spec becomes what an editor reads.</summary>
public sealed class RuleGuideTests
{
    private const string Ten = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

    [Fact]
    public void The_program_carries_every_spec_as_it_stands() =>
        Assert.All(
            SpecFile.All(),
            spec => Assert.Equal(spec.Spec.Why, RuleSpec.Of(RuleRegistry.All.Single(rule => rule.Id == spec.Id))?.Why)
        );

    [Fact]
    public void A_rule_without_a_spec_says_why_by_itself()
    {
        var guide = RuleGuide.Of(new Rule("KV000", RuleGroup.Form, Severity.Tip, "Titel", "Derfor."));

        Assert.Equal("Derfor.", guide.Why);
        Assert.Null(guide.Fault);
        Assert.Null(guide.Fine);
    }

    [Theory]
    [InlineData("")]
    [InlineData("```")]
    [InlineData("# KV000")]
    [InlineData("## Et eksempel\n\n```text\nny")]
    [InlineData("```markdown\n⟦\n```\n\n## Et eksempel")]
    public void A_spec_can_be_read_however_wrong_it_is(string text) => Assert.NotNull(RuleSpec.Read(text));

    [Theory]
    [InlineData("⟪200 × a⟫b", "aaa…b")]
    [InlineData("⟪3 × a⟫b", "aaab")]
    [InlineData("⟪99999999999 × a⟫", "aaa…")]
    [InlineData("a⟪U+0007⟫b", "a[U+0007]b")]
    [InlineData("⟪cpr:010190-⟫", "ddmmåå-xxxx")]
    [InlineData("⟪cpr:010190⟫", "ddmmååxxxx")]
    [InlineData("⟪tal:010190 ⟫", "ddmmåå xxxx")]
    [InlineData("⟪tal:320190⟫", "xxxxxxxxxx")]
    [InlineData("⟪cpr:1⟫", "…")]
    [InlineData("⟪noget nyt⟫", "…")]
    public void What_a_test_makes_is_shown_in_short(string written, string shown) => Assert.Equal(shown, ShownText.Of(written));

    [Theory]
    [InlineData("1", "1 2 3 4 …")]
    [InlineData("4", "1 2 3 4 5 6 7 …")]
    [InlineData("5", "1 2 3 4 5 6 7 8 …")]
    [InlineData("6", "… 3 4 5 6 7 8 9 10")]
    [InlineData("7", "… 4 5 6 7 8 9 10")]
    [InlineData("10", "… 7 8 9 10")]
    public void An_excerpt_stands_around_its_mark(string marked, string shown)
    {
        var mark = new TextSpan(Ten.IndexOf(marked, System.StringComparison.Ordinal), marked.Length);
        var excerpt = FileExcerpt.Around(Ten, mark, [mark]);

        Assert.Equal(
            shown,
            string.Join(
                ' ',
                Enumerable
                    .Repeat("…", excerpt.IsCutBefore ? 1 : 0)
                    .Concat(excerpt.Lines.Select(line => string.Concat(line.Select(part => part.Text))))
                    .Concat(Enumerable.Repeat("…", excerpt.IsCutAfter ? 1 : 0))
            )
        );
        Assert.Equal([marked], excerpt.Lines.SelectMany(line => line).Where(part => part.IsMarked).Select(part => part.Text));
    }

    [Fact]
    public void A_mark_over_many_lines_is_cut_and_its_indentation_is_not_marked()
    {
        var text = string.Concat(Enumerable.Repeat("  a\n", 20));
        var excerpt = FileExcerpt.Around(text, new TextSpan(2, 70), [new TextSpan(2, 70)]);

        Assert.Equal(FileExcerpt.MostLines, excerpt.Lines.Length);
        Assert.All(excerpt.Lines, line => Assert.Equal<Stretch>([new("  ", false), new("a", true)], line));
    }

    [Fact]
    public void Marks_inside_each_other_are_one_and_a_mark_without_letters_is_a_place()
    {
        var marked = MarkedText.Read("a⟦b⟦c⟧⟧d⟦⟧⟦⟧e")!;
        var excerpt = FileExcerpt.Around(marked.Text, marked.Marks[0], marked.Marks);

        Assert.Equal<Stretch>([new("a", false), new("bc", true), new("d", false), new("", true), new("e", false)], excerpt.Lines.Single());
    }

    [Fact]
    public void The_findings_of_a_report_are_read_and_its_lines_of_files_are_not()
    {
        var found = ReportedFinding.Read(
            "a b.md:1:2: fejl KV001: Et: KV002: to.\n  | x.md:1:1: fejl KV003: nej\n  | ^\n  = Gør det.\nb.md:1:1: tip KV004: Tre.\n1 fejl, 1 tip\n"
        );

        Assert.Equal<ReportedFinding>([new("a b.md", "KV001", "Et: KV002: to.", "Gør det."), new("b.md", "KV004", "Tre.", "")], found);
    }
}
