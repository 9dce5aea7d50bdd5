using System.IO;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;

namespace Catalog.Tests.Workflows;

/// <summary>What came of something that happened on GitHub: the jobs of each workflow it started, and what was left behind.</summary>
internal sealed record Happened(
    ImmutableDictionary<string, ImmutableArray<JobRun>> Workflows,
    ImmutableDictionary<string, ImmutableArray<string>> Artifacts,
    ImmutableArray<string> Calls,
    ImmutableDictionary<string, string> Given
)
{
    public IEnumerable<JobRun> Jobs => Workflows.Values.SelectMany(jobs => jobs);

    public IEnumerable<StepRun> Steps => Jobs.SelectMany(job => job.Steps);

    /// <summary>The only job of a workflow, or the one of that name.</summary>
    public JobRun Job(string workflow, string? id = null) => Workflows[workflow].Single(job => id is null || job.Id == id);

    /// <summary>Everything that the steps wrote, for a test that fails.</summary>
    public string Log => string.Join('\n', Steps.Select(step => $"== {step.Name}: {step.Outcome}\n{step.Log}"));
}

/// <summary>Makes something happen on GitHub, runs the workflows that it starts, and clears up.</summary>
internal static class Scenario
{
    /// <summary>
    /// In a repository like this one, or in that of a new catalogue. <paramref name="only"/> names the workflow that was
    /// started by hand, or the one that is looked at; <paramref name="inProgramFolder"/> is a file of the
    /// program that lies in the new catalogue; <paramref name="prepare"/> changes what <c>gh</c> and <c>dotnet</c> answer.
    /// </summary>
    public static async Task<Happened> Run(
        Func<Origin, Task<GitHubEvent>> happen,
        bool newCatalogue = false,
        string program = Origin.ProgramRepository,
        bool ownDotnet = false,
        string? only = null,
        string? inProgramFolder = null,
        Action<StandIns>? prepare = null
    )
    {
        using var scratch = new ScratchFolder();
        var standIns = new StandIns(Directory.CreateDirectory(Path.Join(scratch.Path, "stand-ins")).FullName);
        await standIns.Write(ownDotnet);
        prepare?.Invoke(standIns);
        var origin = await (
            newCatalogue
                ? Origin.OfNewCatalogue(scratch.Path, program, inProgramFolder, standIns.Released)
                : Origin.OfThisRepository(scratch.Path)
        );
        var happening = await happen(origin);

        var artifacts = new Artifacts(Path.Join(scratch.Path, "artifacts"));
        var workflows = ImmutableDictionary.CreateBuilder<string, ImmutableArray<JobRun>>(StringComparer.Ordinal);
        foreach (var workflow in await Workflows(origin, happening.Sha))
        {
            var name = Path.GetFileName(workflow.Path);
            if (workflow.StartsOn(happening) && (only ?? name) == name)
            {
                workflows[name] = await new Runner(
                    workflow,
                    happening,
                    origin.Path,
                    standIns.Folder,
                    artifacts,
                    Path.Join(scratch.Path, name)
                ).Run();
            }
        }

        return new Happened(
            workflows.ToImmutable(),
            artifacts.Names.ToImmutableDictionary(name => name, artifacts.FilesOf),
            [.. standIns.Calls],
            standIns.GivenNames.ToImmutableDictionary(name => name, name => standIns.Given(name)!)
        );
    }

    // GitHub takes the workflows from the commit that they run on.
    private static async Task<ImmutableArray<Workflow>> Workflows(Origin origin, string commit)
    {
        var files = (await Shell.Git(origin.Path, "ls-tree", "--name-only", commit, ".github/workflows/")).Split('\n');
        var read = await Task.WhenAll(
            files.Select(async file => Workflow.Read(file, await Shell.Git(origin.Path, "show", $"{commit}:{file}")))
        );
        return [.. read];
    }
}
