using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Xunit;

namespace Catalog.Tests.Cli.Reporting;

/// <summary>What GitHub's runner is told, and what it is never told.</summary>
public sealed class GitHubReportTests
{
    [Fact]
    public void A_finding_is_a_command_and_then_stands_in_the_log() =>
        Assert.Equal(
            """
            ::error file=content/indsatser/a.md,line=2,endLine=2,col=1,endColumn=7,title=KV002 Ukendt nøgle::»stauts« er ikke en nøgle.%0AMente du »status«?%0ALæs mere: https://katalog.example/regler.html#KV002
            content/indsatser/a.md:2:1: fejl KV002: »stauts« er ikke en nøgle.
              | stauts: idé
              | ^^^^^^
              = Mente du »status«?
              = Læs mere: https://katalog.example/regler.html#KV002
            1 fejl

            """,
            Report(Findings.At("---\n⟦stauts⟧: idé\n", Findings.Error, "»stauts« er ikke en nøgle.", "Mente du »status«?"))
        );

    [Fact]
    public void Nothing_found_gives_no_command() => Assert.Equal("Ingen fejl\n", Report());

    [Fact]
    public void Each_severity_has_its_command_errors_first()
    {
        var commands = Commands(
            Report(Findings.At("⟦⟧", Findings.Tip), Findings.At("⟦⟧", Findings.Warning), Findings.At("⟦⟧", Findings.Error))
        );
        Assert.Equal(["::error", "::warning", "::notice"], commands.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void A_place_over_several_lines_has_no_columns() =>
        Assert.StartsWith(
            "::error file=content/indsatser/a.md,line=1,endLine=2,title=",
            Report(Findings.At("før ⟦her\nog her⟧", Findings.Error)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Paths_count_from_the_root_of_the_repository() =>
        Assert.StartsWith(
            "::error file=kataloger/eet/content/indsatser/a.md,",
            GitHubReport.Write([Findings.At("⟦⟧", Findings.Error)], Findings.Site, "kataloger/eet/"),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_divides_a_command_is_escaped()
    {
        var line = Report(Findings.At("⟦⟧", Findings.Error, "10 %, a: b", "c\nd", "content/a,line=9::b.md"));
        Assert.StartsWith("::error file=content/a%2Cline=9%3A%3Ab.md,line=1,", line, StringComparison.Ordinal);
        Assert.Contains("::10 %25, a: b%0Ac\\nd%0ALæs mere: https://", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, 9, null)]
    [InlineData(10, 10, "::error title=Og 1 fejl mere::")]
    [InlineData(1500, 10, "::error title=Og 1.491 fejl mere::De står i jobbets oversigt (Summary) og i loggen for dette trin.")]
    public void Of_many_nine_are_shown_and_the_tenth_tells_of_the_rest(int count, int commands, string? last)
    {
        var report = Report([.. Enumerable.Repeat(Findings.At("⟦⟧", Findings.Error), count), Findings.At("⟦⟧", Findings.Warning)]);
        var errors = Commands(report).Where(line => line.StartsWith("::error", StringComparison.Ordinal)).ToArray();
        Assert.Equal(commands, errors.Length);
        Assert.StartsWith(last ?? "::error file=", errors[^1], StringComparison.Ordinal);
        Assert.Single(Commands(report), line => line.StartsWith("::warning", StringComparison.Ordinal));
        Assert.Equal(
            count,
            report.Split('\n').Count(line => line.StartsWith("content/indsatser/a.md:1:1: fejl", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void No_file_gives_the_runner_an_order() =>
        Assert.All(
            Findings.Hostile,
            text =>
            {
                var report = Report(Findings.Saying(text, Findings.Error), Findings.Saying(text, Findings.Warning));
                var lines = report.Split('\n', '\r', '\u2028');
                Assert.Equal(2, lines.Count(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)));
                Assert.Equal(
                    ["::error file=content/indsatser/", "::warning file=content/indsatser/"],
                    lines[..2].Select(line => line[..(line.IndexOf("indsatser/", StringComparison.Ordinal) + 10)])
                );
                Assert.All(lines, line => Assert.DoesNotContain("##[", line, StringComparison.Ordinal));
                // The runner ends the properties at the first ::, and divides them by commas.
                var properties = text.AsSpan().ContainsAny('\r', '\n') ? 4 : 6;
                Assert.All(
                    lines[..2],
                    line => Assert.Equal(properties, line[2..line.IndexOf("::", 2, StringComparison.Ordinal)].Split(',').Length)
                );
                Assert.All(
                    lines[..2],
                    line =>
                        Assert.EndsWith(
                            "%0ALæs mere: https://katalog.example/regler.html#KV0" + (line[2] == 'e' ? "02" : "18"),
                            line,
                            StringComparison.Ordinal
                        )
                );
            }
        );

    private static string Report(params ImmutableArray<Diagnostic> diagnostics) => GitHubReport.Write(diagnostics, Findings.Site, "");

    private static string[] Commands(string report) =>
        [.. report.Split('\n').TakeWhile(line => line.StartsWith("::", StringComparison.Ordinal))];
}
