using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>Which report goes where: by what is asked for, and by who reads along.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TempFolder temp = new();

    // A catalogue without a site.yml that can be read: one error is enough here.
    public ReportCommandTests() => File.CreateSymbolicLink(temp.At("kilde/site.yml"), "andet");

    [Theory]
    [InlineData(null, false, "content/")]
    [InlineData(null, true, "::error file=")]
    [InlineData("text", true, "content/")]
    [InlineData("github", false, "::error file=")]
    [InlineData("json", true, "[\n  {\n    \"rule\": ")]
    [InlineData("sarif", true, "{\n  \"$schema\": ")]
    public void The_format_is_the_one_asked_for_or_the_one_that_is_read(string? format, bool onGitHub, string start)
    {
        var (code, output, error) = Run(
            onGitHub ? new GitHubRun(null, null) : null,
            ["check", "-s", temp.At("kilde"), .. format is null ? [] : new[] { "--format", format }]
        );
        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith(start, output, StringComparison.Ordinal);
        Assert.Contains("regler.html#KV022", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Strict_means_the_same_in_every_format(string format)
    {
        Write("fin", "---\ntitel: X\nresume: Y.\ntype: metode\nstatus: idé\n---\n\n## Sådan gør I\n\nVi mødes.\n");
        string[] words = ["check", "-s", temp.At("fin"), "--format", format, "--today", "2026-08-10"];
        var (code, output, error) = Run(null, words);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("KV105", output, StringComparison.Ordinal);
        var strict = Run(null, [.. words, "--strict"]);
        var said = format is "text" or "github" ? "Advarsler tæller som fejl, fordi der står --strict.\n" : "";
        Assert.Equal((1, output + said, ""), strict);
    }

    [Fact]
    public void A_build_on_GitHub_annotates_where_it_reports()
    {
        var (code, output, error) = Run(
            new GitHubRun(temp.Path, temp.At("job.md")),
            ["build", "-s", temp.At("kilde"), "-o", temp.At("site")]
        );
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("::error file=kilde/", error, StringComparison.Ordinal);
        Assert.EndsWith("Der er ikke skrevet noget.\n", error, StringComparison.Ordinal);
        Assert.StartsWith("# Tjek af kataloget: der er fejl\n", temp.Read("job.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_on_GitHub_leaves_what_does_not_stop_it_to_check()
    {
        Write("fin", "---\ntitel: X\nresume: Y.\ntype: metode\nstatus: idé\n---\n\n## Sådan gør I\n\nVi mødes.\n");

        var words = new[] { "build", "-s", temp.At("fin"), "-o", temp.At("site"), "--today", "2026-08-10" };
        var (code, _, error) = Run(new GitHubRun(temp.Path, temp.At("job.md")), words);

        Assert.Equal(0, code);
        Assert.Contains("advarsel KV105", error, StringComparison.Ordinal);
        Assert.DoesNotContain("::", error, StringComparison.Ordinal);
        Assert.False(temp.Exists("job.md"));
    }

    [Fact]
    public void The_page_of_the_job_is_added_to()
    {
        temp.Write("job.md", "# Før\n");
        Assert.Equal(1, Run(new GitHubRun(null, temp.At("job.md")), ["check", "-s", temp.At("kilde"), "--format", "json"]).Code);
        Assert.StartsWith("# Før\n# Tjek af kataloget: der er fejl\n", temp.Read("job.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_added_to_decides_nothing()
    {
        var (code, output, error) = Run(new GitHubRun(null, temp.At("findes/ikke.md")), ["check", "-s", temp.At("kilde")]);
        Assert.Equal(1, code);
        Assert.StartsWith("::error", output, StringComparison.Ordinal);
        Assert.Equal($"Oversigten »{temp.At("findes/ikke.md")}« kunne ikke skrives: filen eller mappen findes ikke.\n", error);
    }

    [Fact]
    public void A_summary_goes_where_it_is_asked_for_and_replaces_only_a_summary()
    {
        var own = temp.Write("oversigt.md", "");
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(1, Run(new GitHubRun(null, temp.At("job.md")), ["check", "-s", temp.At("kilde"), "--summary", own]).Code);
        }

        Assert.Equal(temp.Read("oversigt.md") + temp.Read("oversigt.md"), temp.Read("job.md"));
    }

    [Fact]
    public void A_summary_asked_for_where_GitHub_wants_it_is_written_once()
    {
        Run(new GitHubRun(null, temp.At("job.md")), ["check", "-s", temp.At("kilde"), "--summary", temp.At("job.md")]);
        Assert.Single(temp.Read("job.md").Split('\n'), line => line.StartsWith("# ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kilde/content/indsatser/ny.md", "ligger blandt katalogets egne filer. Skriv en anden fil efter --summary.")]
    [InlineData("andet.md", "findes allerede og er ikke en oversigt fra dette program. Skriv en anden fil efter --summary.")]
    [InlineData("kilde", "er en mappe. Skriv navnet på en fil efter --summary.")]
    [InlineData("findes/ikke.md", "findes ikke. Lav den først, eller skriv en anden fil efter --summary.")]
    public void A_summary_overwrites_nothing_else(string path, string message)
    {
        temp.Write("andet.md", "mit eget");
        temp.Write("kilde/content/indsatser/a.md", "");
        var before = temp.Snapshot();
        var (code, output, error) = Run(null, ["check", "-s", temp.At("kilde"), "--summary", temp.At(path)]);
        Assert.Equal((2, ""), (code, output));
        Assert.EndsWith($"« {message}\n", error, StringComparison.Ordinal);
        Assert.Equal(before, temp.Snapshot());
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS=true GITHUB_WORKSPACE=/r GITHUB_STEP_SUMMARY=/s", "/r", "/s")]
    [InlineData("GITHUB_ACTIONS=true GITHUB_WORKSPACE= GITHUB_STEP_SUMMARY=", null, null)]
    [InlineData("GITHUB_ACTIONS=true", null, null)]
    public void A_run_on_GitHub_is_known_by_its_environment(string environment, string? workspace, string? summary) =>
        Assert.Equal(new GitHubRun(workspace, summary), GitHubRun.Of(Environment(environment)));

    [Theory]
    [InlineData("")]
    [InlineData("GITHUB_ACTIONS=false GITHUB_STEP_SUMMARY=/s")]
    [InlineData("GITHUB_STEP_SUMMARY=/s CI=true")]
    public void Elsewhere_there_is_none(string environment) => Assert.Null(GitHubRun.Of(Environment(environment)));

    [Theory]
    [InlineData("", "kilde", "kilde/")]
    [InlineData("", "kilde/a/b", "kilde/a/b/")]
    [InlineData("kilde", "kilde", "")]
    [InlineData("kilde", "site", "")]
    [InlineData("kilde", "kilde2", "")]
    public void Paths_count_from_the_workspace_when_the_catalogue_lies_in_it(string workspace, string catalogue, string prefix) =>
        Assert.Equal(prefix, new GitHubRun(temp.At(workspace), null).PathTo(temp.At(catalogue)));

    public void Dispose() => temp.Dispose();

    // The small catalogue of the specs with one entry more.
    private void Write(string folder, string entry)
    {
        foreach (var file in Directory.EnumerateFiles(SpecSite.BaseFolder, "*", SearchOption.AllDirectories))
        {
            temp.Write($"{folder}/{Path.GetRelativePath(SpecSite.BaseFolder, file)}", File.ReadAllText(file));
        }

        temp.Write($"{folder}/content/indsatser/x.md", entry);
    }

    private static Func<string, string?> Environment(string pairs)
    {
        var values = pairs
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return name => values.GetValueOrDefault(name);
    }

    private static (int Code, string Out, string Error) Run(GitHubRun? run, string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false, run));
        return (code, output.ToString(), error.ToString());
    }
}
