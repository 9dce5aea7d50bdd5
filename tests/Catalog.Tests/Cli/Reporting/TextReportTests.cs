using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Xunit;

namespace Catalog.Tests.Cli.Reporting;

/// <summary>How findings look. The span in an input stands between ⟦ and ⟧.</summary>
public sealed class TextReportTests
{
    [Fact]
    public void A_finding_says_where_what_and_what_to_do() =>
        Assert.Equal(
            """
            content/indsatser/a.md:2:1: fejl KV002: »stauts« er ikke en nøgle.
              | stauts: idé
              | ^^^^^^
              = Mente du »status«?
            1 fejl

            """,
            Report(Findings.At("---\n⟦stauts⟧: idé\n", Findings.Error, "»stauts« er ikke en nøgle.", "Mente du »status«?"))
        );

    [Fact]
    public void The_first_finding_of_a_rule_ends_in_where_the_rule_is_explained()
    {
        var report = TextReport.Write(
            [Findings.At("⟦x⟧", Findings.Error, "a", "b"), Findings.At("⟦⟧", Findings.Error, "a")],
            Findings.Site
        );
        Assert.Equal(
            """
            content/indsatser/a.md:1:1: fejl KV002: a
              | x
              | ^
              = b
              = Læs mere: https://katalog.example/regler.html#KV002
            content/indsatser/a.md:1:1: fejl KV002: a
            2 fejl

            """,
            report
        );
        Assert.Contains(
            "\n  = Læs mere: regler.html#KV002\n",
            TextReport.Write([Findings.At("⟦⟧", Findings.Error)], site: null),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Danish_letters_are_one_column_each() => Lines("  æøå ⟦blå⟧ grød", "  |   æøå blå grød", "  |       ^^^");

    [Fact]
    public void A_tab_before_the_span_is_shown_as_spaces_in_both_lines() => Lines("\ta\t⟦b⟧", "  |     a   b", "  |         ^");

    [Fact]
    public void A_tab_in_the_span() => Lines("⟦\t⟧navn: x", "  |     navn: x", "  | ^^^^");

    [Fact]
    public void Windows_line_ends_are_not_shown() => Lines("før\r\n⟦to⟧ ord\r\nefter", "  | to ord", "  | ^^");

    [Fact]
    public void A_span_of_nothing_has_one_caret() => Lines("navn:⟦⟧ x", "  | navn: x", "  |      ^");

    [Fact]
    public void A_span_at_the_end_of_a_line_has_its_caret_after_it() => Lines("navn:⟦⟧\nmere", "  | navn:", "  |      ^");

    [Fact]
    public void A_span_over_several_lines_is_marked_to_the_end_of_the_first() =>
        Lines("før ⟦her\r\nog her⟧\n", "  | før her", "  |     ^^^");

    [Fact]
    public void Accents_take_no_column_and_emoji_two() => Lines("e\u0301 🌻 ⟦x⟧", "  | e\u0301 🌻 x", "  |      ^");

    [Fact]
    public void What_cannot_be_seen_is_written_out() => Lines("a\u001b[31m\u202e⟦b⟧", "  | a\\u001b[31m\\u202eb", "  |                  ^");

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => Lines("a\ud83c⟦b⟧", "  | a\ufffdb", "  |   ^");

    [Fact]
    public void A_long_line_is_cut_around_the_span()
    {
        var line = new string('a', 500) + "⟦fejl⟧" + new string('b', 500);
        Lines(line, "  | …" + new string('a', 30) + "fejl" + new string('b', 66) + "…", "  | " + new string(' ', 31) + "^^^^");
    }

    [Fact]
    public void A_long_line_with_the_span_at_its_start() =>
        Lines("⟦fejl⟧" + new string('b', 200), "  | fejl" + new string('b', 96) + "…", "  | ^^^^");

    [Fact]
    public void A_long_span_is_cut_too() =>
        Lines("x⟦" + new string('b', 5000) + "⟧", "  | x" + new string('b', 99) + "…", "  |  " + new string('^', 99));

    [Fact]
    public void A_file_that_was_not_read_has_no_line_shown() =>
        Assert.Equal(
            "site.yml:1:1: fejl KV002: Mangler.\n  = Lav den.\n1 fejl\n",
            Report(new Diagnostic(Findings.Error, Place.OfFile("site.yml"), "Mangler.", "Lav den."))
        );

    [Fact]
    public void An_empty_line_is_not_shown() =>
        Assert.Equal(
            "content/indsatser/a.md:2:1: fejl KV002: Mangler.\n1 fejl\n",
            Report(Findings.At("a\n⟦⟧\nb", Findings.Error, "Mangler.", ""))
        );

    [Fact]
    public void No_line_lets_content_give_GitHub_an_order()
    {
        var report = Report(Findings.At("::error::⟦x⟧ ##[group]", Findings.Error, "»a\n::error::b« ##[error]", "\r\n::set-output::"));
        Assert.All(
            report.Split('\n'),
            line =>
            {
                Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal));
                Assert.DoesNotContain("##[", line, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_path_with_odd_signs_is_one_line() =>
        Assert.StartsWith(
            "content/a\\n::error::.md:1:1: fejl",
            Report(new Diagnostic(Findings.Error, Place.OfFile("content/a\n::error::.md"), "", "")),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_last_line_counts()
    {
        Diagnostic e = Findings.At("⟦⟧", Findings.Error),
            w = Findings.At("⟦⟧", Findings.Warning),
            t = Findings.At("⟦⟧", Findings.Tip);
        Assert.Equal("Ingen fejl", TextReport.Count([]));
        Assert.Equal("2 fejl, 1 advarsel", TextReport.Count([e, e, w]));
        Assert.Equal("Ingen fejl, 2 advarsler, 1 tip", TextReport.Count([w, w, t]));
    }

    [Fact]
    public void Each_severity_has_its_word()
    {
        Assert.Contains(": advarsel KV018: ", Report(Findings.At("⟦⟧", Findings.Warning)), StringComparison.Ordinal);
        Assert.Contains(": tip KV103: ", Report(Findings.At("⟦⟧", Findings.Tip)), StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var plain = Report(Findings.At("⟦x⟧", Findings.Error, "a", "b"));
        var coloured = TextReport.Write([Findings.At("⟦x⟧", Findings.Error, "a", "b")], colour: true);
        Assert.Contains("\e[31;1m", coloured, StringComparison.Ordinal);
        Assert.Equal(
            plain,
            coloured
                .Replace("\e[1m", "", StringComparison.Ordinal)
                .Replace("\e[31;1m", "", StringComparison.Ordinal)
                .Replace("\e[0m", "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(0, "0 byte")]
    [InlineData(999, "999 byte")]
    [InlineData(1_000, "1 KB")]
    [InlineData(999_499, "999 KB")]
    [InlineData(999_500, "1,0 MB")]
    [InlineData(1_234_567, "1,2 MB")]
    [InlineData(1_234_567_890, "1.234,6 MB")]
    public void Sizes_are_written_in_Danish(long bytes, string written) => Assert.Equal(written, DanishCount.Size(bytes));

    private static void Lines(string marked, string line, string carets) =>
        Assert.Equal([line, carets], Report(Findings.At(marked, Findings.Error)).Split('\n')[1..3]);

    private static string Report(params ImmutableArray<Diagnostic> diagnostics) => TextReport.Write(diagnostics);
}
