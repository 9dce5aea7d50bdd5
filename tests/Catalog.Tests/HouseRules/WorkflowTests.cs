using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Content.Parsing;
using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.HouseRules;

/// <summary>What the workflows may do: nothing by itself, nothing for ever, nothing that somebody else can change behind our backs.</summary>
public sealed partial class WorkflowTests
{
    private const string Workflows = ".github/workflows/";
    private const string Actions = ".github/actions/";

    public static TheoryData<string> Paths => [.. Under(Workflows), .. Under(Actions)];

    public static TheoryData<string> WorkflowPaths => [.. Under(Workflows)];

    [Theory, MemberData(nameof(Paths))]
    public void Every_action_is_one_commit_and_says_its_version(string path)
    {
        var text = RepositoryFiles.All.Single(file => file.Path == path).Text;

        Assert.All(
            Values(Read(text), "uses"),
            uses => Assert.True(uses.StartsWith("./.github/actions/", StringComparison.Ordinal) || Pinned().IsMatch(uses), uses)
        );
        Assert.Equal(Values(Read(text), "uses").Count(uses => !uses.StartsWith("./", StringComparison.Ordinal)), Versioned().Count(text));
    }

    [Theory, MemberData(nameof(Paths))]
    public void No_value_from_outside_is_part_of_a_command(string path) =>
        Assert.All(
            Values(Read(RepositoryFiles.All.Single(file => file.Path == path).Text), "run"),
            command => Assert.DoesNotContain("${{", command, StringComparison.Ordinal)
        );

    [Theory, MemberData(nameof(WorkflowPaths))]
    public void A_workflow_may_only_read_and_every_job_has_an_end(string path)
    {
        var workflow = Read(RepositoryFiles.All.Single(file => file.Path == path).Text);
        var jobs = Child(workflow, "jobs")!.Pairs.Select(job => (YamlMapping)job.Value).ToList();

        Assert.Equal(
            ["contents: read"],
            Child(workflow, "permissions")!.Pairs.Select(pair => $"{pair.Key.Value}: {((YamlScalar)pair.Value).Value}")
        );
        Assert.NotNull(Child(workflow, "concurrency"));
        // A shell that is not named does not stop at a fault within a pipe, and on Windows it is another.
        Assert.Equal(["bash"], Values(Child(workflow, "defaults")!, "shell"));
        Assert.NotEmpty(jobs);
        Assert.All(jobs, job => Assert.InRange(int.Parse(Values(job, "timeout-minutes").First(), CultureInfo.InvariantCulture), 1, 60));
        Assert.All(jobs.SelectMany(job => Values(job, "persist-credentials")), kept => Assert.Equal("false", kept));
    }

    [Fact]
    public void No_workflow_gives_a_stranger_the_keys_of_the_house()
    {
        RepositoryFiles.MustBeEmpty(
            RepositoryFiles
                .All.Where(file =>
                    file.Path.StartsWith(".github/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal)
                )
                .SelectMany(file => file.Find(Dangerous()))
        );
        Assert.All(Jobs("check.yml").Concat(Jobs("program.yml")), job => Assert.Null(Child(job, "permissions")));
    }

    [Fact]
    public void The_reminder_is_alone_and_at_an_odd_minute()
    {
        var cron = Values(Read(RepositoryFiles.All.Single(file => file.Path == Workflows + "reminder.yml").Text), "cron").Single();

        Assert.Equal(1, int.Parse(cron.Split(' ')[0], CultureInfo.InvariantCulture) % 2);
        Assert.Equal(
            [Workflows + "reminder.yml"],
            RepositoryFiles
                .All.Where(file =>
                    file.Path.StartsWith(Workflows, StringComparison.Ordinal) && file.Text.Contains("schedule:", StringComparison.Ordinal)
                )
                .Select(file => file.Path)
        );
    }

    private static IEnumerable<string> Under(string folder) =>
        RepositoryFiles.All.Select(file => file.Path).Where(path => path.StartsWith(folder, StringComparison.Ordinal));

    private static IEnumerable<YamlMapping> Jobs(string name) =>
        Child(Read(RepositoryFiles.All.Single(file => file.Path == Workflows + name).Text), "jobs")!
            .Pairs.Select(job => (YamlMapping)job.Value);

    private static YamlMapping Read(string text) => YamlReader.Read(new SourceText("", text), new TextSpan(0, text.Length)).Value!;

    private static YamlMapping? Child(YamlMapping mapping, string key) =>
        mapping.Pairs.FirstOrDefault(pair => pair.Key.Value == key)?.Value as YamlMapping;

    // Every single value of a key, however deep.
    private static IEnumerable<string> Values(YamlNode node, string key) =>
        node switch
        {
            YamlMapping mapping => mapping.Pairs.SelectMany(pair =>
                pair.Key.Value == key && pair.Value is YamlScalar scalar ? [scalar.Value] : Values(pair.Value, key)
            ),
            YamlSequence sequence => sequence.Items.SelectMany(item => Values(item, key)),
            _ => [],
        };

    [GeneratedRegex("^[a-z0-9-]+/[a-z0-9-]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"uses: [a-z0-9-]+/[a-z0-9-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.Multiline)]
    private static partial Regex Versioned();

    [GeneratedRegex(@"pull_request_[t]arget|workflow_[r]un|secrets[.]|write-[a]ll|issue_[c]omment")]
    private static partial Regex Dangerous();
}
