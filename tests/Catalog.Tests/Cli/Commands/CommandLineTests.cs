using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>Wrong use, as a Danish consultant meets it: one exit code, one clear line, nothing on standard output.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("»biuld« er ikke en kommando. Mente du »build«?", "biuld")]
    [InlineData("»Build« er ikke en kommando. Mente du »build«?", "Build")]
    [InlineData(
        "»hent« er ikke en kommando. Kommandoerne er build, check, serve, new, import, export, mv, decide, release, diff, "
            + "verify, archive, init, search, status, plan, measurements, report, schema, picture og templates.",
        "hent"
    )]
    [InlineData("Der mangler et årstal. Skriv for eksempel: catalog release 2026.", "udgiv")]
    [InlineData("»næste« er ikke et årstal.", "release", "næste")]
    [InlineData("Ordet »2027« hører ikke til noget. Der skal kun stå ét årstal.", "release", "2026", "2027")]
    [InlineData("»--release« hører ikke til release, men til build.", "release", "2026", "--release")]
    [InlineData("Der mangler, hvad der skal sammenlignes.", "diff")]
    [InlineData("Der mangler, hvad det skal sammenlignes med.", "forskel", "2025")]
    [InlineData("Ordet »2027« hører ikke til noget.", "diff", "2025", "2026", "2027")]
    [InlineData("Der mangler noget efter --format: text, markdown eller json.", "diff", "2025", "nu", "--format")]
    [InlineData("»html« er ikke et format. Skriv text, markdown eller json efter --format.", "diff", "2025", "nu", "--format", "html")]
    [InlineData("Skriv først, hvad der skal ske, for eksempel catalog build eller catalog check.", "-s", ".")]
    [InlineData("»--realese« kendes ikke. Mente du »--release«?", "build", "--realese")]
    [InlineData("»--drafts« hører ikke til check, men til build.", "check", "--drafts")]
    [InlineData("»-x« kendes ikke.", "check", "-x")]
    [InlineData("Der mangler noget efter -s: navnet på en mappe.", "build", "-s")]
    [InlineData("Der mangler noget efter -o: navnet på en mappe.", "build", "-o", "--release")]
    [InlineData("Der mangler noget efter --today: en dato, for eksempel 2026-08-31.", "check", "--today")]
    [InlineData("Der står kun en tom tekst efter --source. Skriv navnet på en mappe.", "check", "--source=")]
    [InlineData("-s (--source) står to gange.", "check", "-s", "a", "-s", "b")]
    [InlineData("--strict skal stå alene, uden = og noget efter.", "check", "--strict=ja")]
    [InlineData("Ordet »min« hører ikke til noget.", "build", "min", "mappe")]
    [InlineData("Der står kun en tom tekst efter -o. Skriv navnet på en mappe.", "build", "-o", "")]
    [InlineData("»31-08-2026« er ikke en dato.", "check", "--today", "31-08-2026")]
    [InlineData("»2026-02-30« er ikke en dato.", "tjek", "--today", "2026-02-30")]
    [InlineData(
        "»GitHub« er ikke et format. Mente du »github«? Skriv text, github, json eller sarif efter --format.",
        "check",
        "--format",
        "GitHub"
    )]
    [InlineData("»xml« er ikke et format. Skriv text, github, json eller sarif efter --format.", "check", "--format=xml")]
    [InlineData(
        "»jsn« er ikke et format. Mente du »json«? Skriv text, github, json eller sarif efter --format.",
        "check",
        "--format",
        "jsn"
    )]
    [InlineData("Der mangler noget efter --format: text, github, json eller sarif.", "check", "--format")]
    [InlineData("Der mangler noget efter --summary: navnet på en fil.", "check", "--summary", "--strict")]
    [InlineData("Der står kun en tom tekst efter --summary. Skriv navnet på en fil.", "check", "--summary", "")]
    [InlineData("»--summary« hører ikke til build, men til check.", "build", "--summary", "a.md")]
    [InlineData("Mappen »/findes/ikke« findes ikke. Skriv katalogets mappe efter -s.", "byg", "-s", "/findes/ikke")]
    [InlineData("»--release« hører ikke til new, men til build.", "new", "entry", "x", "--release")]
    [InlineData("Der står kun en tom tekst efter -o. Skriv navnet på en mappe.", "schema", "-o", "")]
    [InlineData("Der mangler en mappe. Skriv for eksempel: catalog templates mine-skabeloner.", "templates")]
    [InlineData("Ordet »b« hører ikke til noget.", "skabeloner", "a", "b")]
    [InlineData("»--source« hører ikke til templates, men til build.", "templates", "a", "--source", "b")]
    [InlineData("Der mangler navnet på en rapport. Skriv »coverage«, »committee« eller »yearly«.", "report")]
    [InlineData("»covrage« er ikke en rapport. Mente du »coverage«?", "report", "covrage")]
    [InlineData("»dækningen« er ikke en rapport. Mente du »dækning«?", "rapport", "dækningen")]
    [InlineData("Ordet »alt« hører ikke til noget. En mappe skal stå efter -s og en fil efter -o.", "report", "coverage", "alt")]
    [InlineData(
        "»pdf« er ikke et format. Skriv text, markdown, csv, json, html eller xlsx efter --format.",
        "report",
        "coverage",
        "--format",
        "pdf"
    )]
    [InlineData("Der mangler noget efter --format: text, markdown, csv, json, html eller xlsx.", "report", "coverage", "--format")]
    [InlineData("Der mangler noget efter -o: navnet på en fil.", "rapport", "coverage", "-o")]
    [InlineData("Der står kun en tom tekst efter -o. Skriv navnet på en fil.", "report", "coverage", "-o", "")]
    [InlineData("»--strict« hører ikke til report, men til check.", "report", "coverage", "--strict")]
    [InlineData("»0« er ikke en port. Skriv et tal fra 1 til 65535 efter --port, for eksempel 5080.", "serve", "--port", "0")]
    [InlineData("»70000« er ikke en port.", "vis", "--port=70000")]
    [InlineData("Der mangler noget efter --port: et tal, for eksempel 5080.", "serve", "--port")]
    [InlineData("Der står både --drafts og --no-drafts. Skriv kun den ene.", "serve", "--drafts", "--no-drafts")]
    [InlineData("»31-08-2026« er ikke en dato.", "serve", "--today", "31-08-2026")]
    [InlineData("»--host« hører ikke til serve, men til init.", "serve", "--host", "0.0.0.0")]
    [InlineData("»--output« hører ikke til serve, men til build.", "serve", "--output", "a")]
    [InlineData("Mappen »/findes/ikke« findes ikke. Skriv katalogets mappe efter -s.", "serve", "-s", "/findes/ikke")]
    [InlineData("»biuld« er ikke en kommando. Mente du »build«?", "help", "biuld")]
    [InlineData("»« er ikke en kommando.", "")]
    [InlineData("»-o« hører ikke til check, men til build.", "check", "-o", "a")]
    [InlineData("»-S« kendes ikke. Mente du »-s«?", "check", "-S", ".")]
    [InlineData("»-output« skal have to streger: --output.", "build", "-output=a")]
    [InlineData("»--today« hører ikke til search, men til build.", "search", "læsning", "--today", "2026-08-31")]
    [InlineData("»-5« er ikke et antal dage.", "status", "--within", "-5")]
    [InlineData("Der står kun en tom tekst efter --format.", "check", "--format", "")]
    [InlineData("»a\\u001b[2J« er ikke en kommando.", "a\u001b[2J")]
    public void Wrong_use_is_exit_2_and_one_Danish_sentence(string message, params string[] words)
    {
        var (code, output, error) = Run(words);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.True(error.TrimEnd().Split('\n').Length <= 2, error);
    }

    [Fact]
    public void No_command_shows_the_help_and_is_wrong_use()
    {
        var (code, output, error) = Run();
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("catalog build", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalog gør en mappe", "--help")]
    [InlineData("catalog gør en mappe", "help")]
    [InlineData("catalog gør en mappe", "-h")]
    [InlineData("catalog build (eller", "build", "--help")]
    [InlineData("catalog build (eller", "byg", "-h")]
    [InlineData("catalog check [FIL ...] (eller", "help", "check")]
    [InlineData("catalog new entry", "ny", "--help")]
    [InlineData("catalog init MAPPE", "begynd", "--help")]
    [InlineData("catalog schema (eller", "hjælp", "schema")]
    [InlineData("catalog report RAPPORT", "rapport", "--help")]
    [InlineData("catalog report RAPPORT", "report", "udvalg", "--help")]
    [InlineData("catalog report RAPPORT", "help", "report")]
    [InlineData("catalog report RAPPORT", "--help", "report", "committee")]
    [InlineData("catalog check [FIL ...] (eller", "check", "--format", "xml", "--help")]
    [InlineData("catalog build (eller", "build", "-s", "--hjælp")]
    [InlineData("catalog gør en mappe", "-s", ".", "--help")]
    [InlineData("catalog 0.", "--version")]
    public void Asking_for_help_is_fine(string start, params string[] words)
    {
        var (code, output, error) = Run(words);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(start, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_tells_the_commit_where_it_is_known() =>
        Assert.Matches("^catalog [0-9]+[.][0-9]+[.][0-9]+( [(][0-9a-f]{12}[)])?\n$", Run("--version").Output);

    [Fact]
    public void A_build_with_errors_writes_nothing()
    {
        using var temp = new TempFolder();
        temp.Write("andet.md", "");
        temp.Build(("index.html", "gammel"));
        File.CreateSymbolicLink(temp.At("kilde/site.yml"), temp.At("andet.md"));
        var before = temp.Snapshot();
        var (code, output, error) = Run("build", "-s", temp.At("kilde"), "-o", temp.At("site"));
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("site.yml:1:1: fejl KV022: ", LineAbout("site.yml", error), StringComparison.Ordinal);
        Assert.EndsWith("Der er ikke skrevet noget.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, temp.Snapshot());
    }

    [Fact]
    public void A_check_reports_on_standard_output()
    {
        using var temp = new TempFolder();
        File.CreateSymbolicLink(temp.At("kilde/site.yml"), "andet");
        var (code, text, error) = Run("check", "-s", temp.At("kilde"));
        Assert.Equal((1, ""), (code, error));
        Assert.Contains("site.yml:1:1: fejl KV022: ", text, StringComparison.Ordinal);
        var (jsonCode, json, _) = Run("check", "-s", temp.At("kilde"), "--format", "json");
        Assert.Equal(1, jsonCode);
        Assert.StartsWith("[\n  {\n    \"rule\": \"", json, StringComparison.Ordinal);
    }

    private static string LineAbout(string file, string text) =>
        Array.Find(text.Split('\n'), line => line.StartsWith(file + ":", StringComparison.Ordinal)) ?? "";

    private static (int Code, string Output, string Error) Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }
}
