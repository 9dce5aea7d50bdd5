using System.Globalization;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Cli.Reporting;

/// <summary>Reports stand in public logs; what a privacy finding marks is in none of them.</summary>
public sealed class RedactionTests
{
    // Made up at run time, for a number must not stand in a file.
    private static readonly string Number = string.Create(
        CultureInfo.InvariantCulture,
        $"{310299:000000}-{DateTime.UnixEpoch.Year + 30:0000}"
    );

    [Fact]
    public void The_marked_letters_are_bullets_and_the_carets_stay() =>
        Assert.Equal(
            """
            content/indsatser/a.md:1:5: fejl KV501: Her står et personnummer.
              | Nr. •••••••••••.
              |     ^^^^^^^^^^^
              = Slet det.
            1 fejl

            """,
            TextReport.Write([Findings.At($"Nr. ⟦{Number}⟧.", Findings.Private, "Her står et personnummer.", "Slet det.")])
        );

    [Fact]
    public void Another_findings_excerpt_of_the_same_line_has_them_too()
    {
        var text = $"navn: {Number} x\n";
        var report = TextReport.Write([Private(text), On(text, Findings.Warning, 0, 4)]);
        Assert.Equal(2, report.Split('\n').Count(line => line == "  | navn: ••••••••••• x"));
    }

    [Fact]
    public void No_report_repeats_them_whoever_found_them()
    {
        var text = $"telefon: {Number}\nmere";
        var echo = On(text, Findings.Error, 9, Number.Length) with
        {
            Message = $"»{Number}« er ikke et telefonnummer.",
            Help = $"Ret {Number}.",
        };
        ImmutableArray<Diagnostic> found = [Private(text), echo];
        string[] reports =
        [
            TextReport.Write(found),
            TextReport.Write(found, Findings.Site),
            JsonReport.Write(found, Findings.Site),
            GitHubReport.Write(found, Findings.Site, ""),
            SarifReport.Write(found, Findings.Site, "", "1.2.3"),
            SummaryReport.Write(found, Findings.Site, strict: false),
        ];
        Assert.All(
            reports,
            report =>
            {
                Assert.DoesNotContain(Number, report, StringComparison.Ordinal);
                Assert.Contains("»•••••••••••« er ikke et telefonnummer.", report, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Places_are_where_they_were()
    {
        const string Text = "a\r\nÅse 🌻\r\nbor her\r\nx";
        var private_ = On(Text, Findings.Private, 3, 13);
        var masked = Redaction.Of([private_, On(Text, Findings.Error, 20, 1)]);
        Assert.Equal("a\r\n••• ••\r\n••• •er\r\nx", masked[0].Place.Source.Text);
        Assert.Equal([(2, 1), (4, 1)], masked.Select(each => (each.Start.Line, each.Start.Column)));
        Assert.Equal(private_.End, masked[0].End);
    }

    [Fact]
    public void Short_words_other_files_and_the_privacy_rules_own_words_are_left_alone()
    {
        var text = "Der er 3 børn";
        ImmutableArray<Diagnostic> found =
        [
            On(text, Findings.Private, 7, 1) with
            {
                Message = "Tallet er under 5.",
            },
            On(text, Findings.Error, 0, 3) with
            {
                Message = "Mindst 3 ord.",
            },
            Findings.At("⟦Der⟧ er 3 børn", Findings.Error, path: "content/indsatser/b.md"),
        ];
        var masked = Redaction.Of(found);
        Assert.Equal("Der er • børn", masked[1].Place.Source.Text);
        Assert.Equal(["Tallet er under 5.", "Mindst 3 ord.", "m"], masked.Select(each => each.Message));
        Assert.Equal(found[2], masked[2]);
    }

    [Fact]
    public void Masking_twice_changes_nothing_more()
    {
        var once = Redaction.Of([Private($"telefon: {Number}")]);
        Assert.Equal(once[0].Place.Source.Text, Redaction.Of(once)[0].Place.Source.Text);
    }

    private static Diagnostic Private(string text) =>
        On(text, Findings.Private, text.IndexOf(Number, StringComparison.Ordinal), Number.Length);

    private static Diagnostic On(string text, Rule rule, int start, int length) =>
        new(rule, new Place(new SourceText(Findings.Path, text), new TextSpan(start, length)), "m", "");
}
