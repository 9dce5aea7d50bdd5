using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Content.Parsing;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>The pipelines of GitLab and Azure DevOps that <c>catalog init --host</c> writes: their commands, run in a clone.</summary>
public sealed partial class PipelineTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private string Catalogue => Path.Join(scratch.Path, "nyt");

    private string Remote => Path.Join(scratch.Path, "remote.git");

    private string Clone => Path.Join(scratch.Path, "kørsel");

    [BashFact]
    public async Task GitLab_checks_a_change_and_keeps_the_pages()
    {
        await Begin("gitlab");
        await Push();

        var (job, outcome) = await GitLab(Event("merge_request_event", branch: "rettelse"));

        Assert.Equal("tjek", job);
        Assert.True(outcome.Code == 0, outcome.Out + outcome.Error);
        Assert.True(File.Exists(Path.Join(Clone, "udkast", "index.html")));
    }

    [BashFact]
    public async Task GitLab_publishes_a_tag_of_what_is_merged()
    {
        await Begin("gitlab", Demonstration);
        await Push();

        var (job, outcome) = await GitLab(Event("push", tag: "udgave-2026"));

        Assert.Equal("pages", job);
        Assert.True(outcome.Code == 0, outcome.Out + outcome.Error);
        Assert.True(File.Exists(Path.Join(Clone, "public", "index.html")));
    }

    [BashFact]
    public async Task GitLab_publishes_no_tag_of_another_year_and_nothing_that_nobody_has_merged()
    {
        await Begin("gitlab", Demonstration);
        await Push();
        var (_, year) = await GitLab(Event("push", tag: "udgave-2031"));
        Assert.Equal(1, year.Code);
        Assert.Contains("Mærket siger 2031, men det gør udgave: i site.yml ikke.", year.Error, StringComparison.Ordinal);

        await File.AppendAllTextAsync(Path.Join(Clone, "README.md"), "ulæst");
        await Shell.Git(Clone, "commit", "-q", "-am", "Ulæst");
        var (_, unread) = await GitLab(Event("push", tag: "udgave-2026"));
        Assert.Equal(1, unread.Code);
        Assert.Contains("er ikke lagt ind i main, så ingen har læst det.", unread.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(Clone, "public")));
    }

    [BashFact]
    public async Task Azure_checks_a_change_and_builds_a_tag_of_what_is_merged_for_publication()
    {
        await Begin("azure", Demonstration);
        await Push();

        Assert.Contains("udgave-*", AzureFile().Mapping("trigger").Mapping("tags").Items("include"));
        var change = await Azure("refs/heads/main");
        Assert.True(change.Code == 0, change.Out + change.Error);
        var tag = await Azure("refs/tags/udgave-2026");
        Assert.True(tag.Code == 0, tag.Out + tag.Error);
        var other = await Azure("refs/tags/udgave-2031");
        Assert.Equal(1, other.Code);
        Assert.Contains("Mærket siger 2031", other.Error, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task The_program_comes_from_the_folder_or_from_its_releases_or_somebody_is_told()
    {
        await Begin("gitlab");
        File.Delete(Path.Join(Catalogue, "program", "catalog-linux-x64"));
        var folder = Path.Join(scratch.Path, "hentet");
        var hent = Path.Join("program", "hent.sh");

        var missing = await Shell.Run(Catalogue, Environment(), "bash", hent, folder);
        Assert.Equal(1, missing.Code);
        Assert.StartsWith("Programmet mangler. Læg filen catalog-linux-x64", missing.Error, StringComparison.Ordinal);

        Dictionary<string, string> released = new(Environment()) { ["PROGRAM"] = "ejer/catalog", ["VERSION"] = "1.2.3" };
        var offline = await Shell.Run(Catalogue, released, "bash", hent, folder);
        Assert.Equal(1, offline.Code);
        Assert.Contains(
            "Kan ikke hente version 1.2.3 fra https://github.com/ejer/catalog/releases",
            offline.Error,
            StringComparison.Ordinal
        );

        await File.WriteAllTextAsync(Path.Join(Catalogue, "program", "Catalog.Tool.1.2.3.nupkg"), "en pakke");
        var package = await Shell.Run(Catalogue, released, "bash", hent, folder);
        Assert.True(package.Code == 0, package.Error);
        Assert.Equal($"tool install Catalog.Tool --tool-path {folder} --source {Path.Join(Catalogue, "program")}\n", package.Out);
    }

    public void Dispose() => scratch.Dispose();

    private static string Demonstration(string site) => site + "demonstration: ja\n";

    // A new catalogue with the program in its folder, as the guide says.
    private async Task Begin(string host, Func<string, string>? settings = null)
    {
        var outcome = await RealProgram.Run(["init", Catalogue, "--host", host, "--owner", "Vores Kommune", "--today", "2026-11-22"]);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        var standIns = new StandIns(Directory.CreateDirectory(Path.Join(scratch.Path, "stand-ins")).FullName);
        await standIns.Write(ownDotnet: false);
        File.Copy(Path.Join(standIns.Folder, "release", "catalog-linux-x64"), Path.Join(Catalogue, "program", "catalog-linux-x64"));
        await Program("apt-get", "exit 0");
        await Program("curl", "exit 6");
        await Program("dotnet", "echo \"$*\"; mkdir -p \"$5\"; touch \"$5/catalog\"");
        if (settings is not null)
        {
            var site = Path.Join(Catalogue, "site.yml");
            await File.WriteAllTextAsync(
                site,
                settings(await File.ReadAllTextAsync(site))
                    + "tilgængelighedserklæring: { adresse: https://was.vores.dk/, fornyet: 2026-08-10 }\n"
            );
        }
    }

    private async Task Push()
    {
        await Shell.Git(Catalogue, "init", "-q");
        await Shell.Git(Catalogue, "add", "--all");
        await Shell.Git(Catalogue, "commit", "-q", "-m", "Kataloget");
        await Shell.Git(Catalogue, "clone", "-q", "--bare", Catalogue, Remote);
        await Shell.Git(scratch.Path, "clone", "-q", "--no-tags", new Uri(Remote).AbsoluteUri, Clone);
    }

    private static Dictionary<string, string> Event(string source, string branch = "", string tag = "") =>
        new()
        {
            ["CI_PIPELINE_SOURCE"] = source,
            ["CI_COMMIT_BRANCH"] = branch,
            ["CI_COMMIT_TAG"] = tag,
            ["CI_DEFAULT_BRANCH"] = "main",
        };

    // The job whose rules fit, its lines in one shell that stops at the first fault.
    private async Task<(string Job, Shell.Outcome Outcome)> GitLab(Dictionary<string, string> names)
    {
        var file = Yaml.Read(".gitlab-ci.yml", await File.ReadAllTextAsync(Path.Join(Catalogue, ".gitlab-ci.yml")));
        var jobs = file.Pairs.Where(pair => pair.Value is YamlMapping mapping && mapping.Pairs.Any(each => each.Key.Value == "script"));
        var job = jobs.Single(pair => Fits((YamlMapping)pair.Value, names));
        var environment = new Dictionary<string, string>(Environment()) { ["CI_PROJECT_DIR"] = Clone };
        foreach (var (name, value) in names.Concat(file.Mapping("variables").Texts()))
        {
            environment[name] = value;
        }

        var lines = file.Mapping("default").Items("before_script").Concat(((YamlMapping)job.Value).Items("script"));
        return (job.Key.Value, await Shell.Run(Clone, environment, "bash", "-eo", "pipefail", "-c", string.Join('\n', lines)));
    }

    private static bool Fits(YamlMapping job, Dictionary<string, string> names) =>
        job.Sequence("rules")
            .Items.Select(rule => ((YamlMapping)rule).Text("if")!)
            .Any(rule => rule.Split(" && ").All(term => Fits(term, names)));

    private static bool Fits(string term, Dictionary<string, string> names)
    {
        var found = Term().Match(term);
        Assert.True(found.Success, $"The tests do not know the rule »{term}«.");
        var (left, right) = (names[found.Groups["left"].Value], found.Groups["right"].Value);
        return found.Groups["sign"].Value == "=~" ? Regex.IsMatch(left, right.Trim('/'))
            : right.StartsWith('$') ? left == names[right[1..]]
            : left == right.Trim('"');
    }

    private YamlMapping AzureFile() => Yaml.Read("azure-pipelines.yml", File.ReadAllText(Path.Join(Catalogue, "azure-pipelines.yml")));

    private async Task<Shell.Outcome> Azure(string branch)
    {
        var file = AzureFile();
        var temp = Directory.CreateDirectory(Path.Join(scratch.Path, "temp", branch.Replace('/', '-'))).FullName;
        var environment = new Dictionary<string, string>(Environment())
        {
            ["BUILD_SOURCEBRANCH"] = branch,
            ["AGENT_TEMPDIRECTORY"] = temp,
            ["BUILD_ARTIFACTSTAGINGDIRECTORY"] = Path.Join(temp, "ud"),
        };
        foreach (var (name, value) in file.Mapping("variables").Texts())
        {
            environment[name] = value;
        }

        var outcome = new Shell.Outcome(0, "", "");
        foreach (var step in ((YamlMapping)file.Sequence("jobs").Items.Single()).Sequence("steps").Items.Cast<YamlMapping>())
        {
            if (step.Text("bash") is { } script && outcome.Code == 0)
            {
                outcome = await Shell.Run(Clone, environment, "bash", "-e", "-c", script);
            }
            else if (step.Text("publish") is { } published && outcome.Code == 0)
            {
                Assert.Equal("$(Build.ArtifactStagingDirectory)/katalog", published);
                Assert.True(File.Exists(Path.Join(temp, "ud", "katalog", "index.html")));
            }
        }

        return outcome;
    }

    private Dictionary<string, string> Environment() =>
        new() { ["PATH"] = Path.Join(scratch.Path, "bin") + Path.PathSeparator + Shell.SearchPath, ["CI"] = "true" };

    private async Task Program(string name, string body)
    {
        var file = Path.Join(Directory.CreateDirectory(Path.Join(scratch.Path, "bin")).FullName, name);
        await File.WriteAllTextAsync(file, $"#!/usr/bin/env bash\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }
    }

    [GeneratedRegex(@"^\$(?<left>\w+) (?<sign>==|=~) (?<right>\S+)$")]
    private static partial Regex Term();
}
