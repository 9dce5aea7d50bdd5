using System.IO;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Catalog.Tests.HouseRules;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>That the scenarios run every command of every workflow, and that the runner guesses nothing.</summary>
public sealed class RunnerTests
{
    private static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["github.event_name"] = "pull_request",
        ["steps.program.outcome"] = "success",
    };

    [BashFact]
    public async Task Every_command_is_run_in_one_of_the_scenarios()
    {
        var written = RepositoryFiles
            .All.Where(file =>
                file.Path.StartsWith(".github/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal)
            )
            .SelectMany(file => Steps(file).Select(step => step.Run?.Trim()).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var ran = new HashSet<string?>();
        foreach (var scenario in Scenarios.All)
        {
            ran.UnionWith((await scenario).Steps.Where(step => step.Ran).Select(step => step.Command?.Trim()));
        }

        RepositoryFiles.MustBeEmpty(written.Where(command => !ran.Contains(command)).Select(command => $"No scenario runs: {command}"));
        RepositoryFiles.MustBeEmpty(
            LongCommands.All.Where(each => !written.Contains(each.Command)).Select(each => $"No workflow has: {each.Command}")
        );
    }

    [Fact]
    public void What_is_left_out_says_why_and_is_run_elsewhere()
    {
        Assert.All(LongCommands.All, each => Assert.EndsWith(".", each.Reason, StringComparison.Ordinal));
        var guide = File.ReadAllText(Path.Join(RealProgram.Root, "src", "CONTRIBUTING.md"));
        Assert.All(
            new[] { "tests/run.sh", "tests/pack.sh", "src/pack.sh" },
            script => Assert.Contains($"bash {script}", guide, StringComparison.Ordinal)
        );
        Assert.Contains("bash src/pack.sh", File.ReadAllText(Path.Join(RealProgram.Root, "tests", "pack.sh")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(null, false, false)]
    [InlineData("github.event_name == 'pull_request'", true, true)]
    [InlineData("github.event_name == 'pull_request'", false, false)]
    [InlineData("github.event_name != 'pull_request'", true, false)]
    [InlineData("always() && steps.program.outcome == 'success'", false, true)]
    [InlineData("always() && steps.other.outcome == 'success'", false, false)]
    [InlineData("failure()", false, true)]
    public void A_condition_holds_as_on_GitHub(string? condition, bool fine, bool holds) =>
        Assert.Equal(holds, Expression.Holds(condition, fine, Names));

    [Theory]
    [InlineData("contains(github.ref, 'x')")]
    [InlineData("github.event_name == 'a' || github.event_name == 'b'")]
    [InlineData("secrets_of.others == 'x'")]
    public void What_the_runner_does_not_know_is_a_fault(string condition) =>
        Assert.Throws<InvalidOperationException>(() => Expression.Holds(condition, fine: true, Names));

    private static IEnumerable<Step> Steps(TextFile file) =>
        file.Path.StartsWith(".github/workflows/", StringComparison.Ordinal)
            ? Workflow.Read(file.Path, file.Text).Jobs.SelectMany(job => job.Steps)
        : file.Path.StartsWith(".github/actions/", StringComparison.Ordinal) ? Step.OfAction(file.Path, file.Text)
        : [];
}
