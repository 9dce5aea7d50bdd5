using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Catalog.Tests.Workflows;

/// <summary>What came of a step: how it ended, what it wrote in the log, and what it added to the job's page.</summary>
internal sealed partial record StepRun(string Name, string? Command, bool Ran, bool Succeeded, string Log, string Summary)
{
    public string Outcome =>
        !Ran ? "skipped"
        : Succeeded ? "success"
        : "failure";

    /// <summary>
    /// The annotations of a level (<c>error</c>, <c>warning</c>, <c>notice</c>) that GitHub reads from the log; it shows ten
    /// of each step.
    /// </summary>
    public ImmutableArray<string> Annotations(string level) =>
        [.. CommandLine().Matches(Log).Where(found => found.Groups["level"].Value == level).Select(found => found.Value)];

    [GeneratedRegex("^::(?<level>error|warning|notice)[ :].*$", RegexOptions.Multiline)]
    private static partial Regex CommandLine();
}

/// <summary>What came of a job. The steps of an action stand among those of the job, before the step that uses it.</summary>
internal sealed record JobRun(
    string Id,
    bool Ran,
    bool Succeeded,
    ImmutableArray<StepRun> Steps,
    ImmutableDictionary<string, string> Permissions
)
{
    /// <summary>What the job's token may write, a right after the other.</summary>
    public string MayWrite =>
        string.Join(", ", Permissions.Where(right => right.Value == "write").Select(right => right.Key).Order(StringComparer.Ordinal));

    /// <summary>The job's page: what its steps have written, one after the other.</summary>
    public string Summary => string.Concat(Steps.Select(step => step.Summary));

    public StepRun Step(string name) => Steps.Single(step => step.Name == name);
}

/// <summary>
/// Runs the jobs of a workflow as GitHub's runner does: each on a machine of its own, step after step, with the same
/// shells, files and environment. Sources: GitHub's »Workflow syntax« and »Variables reference«.
/// </summary>
internal sealed class Runner(Workflow workflow, GitHubEvent happening, string origin, string standIns, Artifacts artifacts, string folder)
{
    public async Task<ImmutableArray<JobRun>> Run()
    {
        var done = new List<JobRun>();
        foreach (var job in workflow.Jobs)
        {
            var ready = job.Needs.All(need =>
                done.Where(other => other.Id == need).All(other => other.Succeeded) && done.Any(other => other.Id == need)
            );
            foreach (var row in job.Matrix)
            {
                done.Add(
                    ready
                        ? await Run(job, row, $"{job.Id}-{done.Count}")
                        : new JobRun(job.Id, Ran: false, Succeeded: false, [], job.Permissions ?? workflow.Permissions)
                );
            }
        }

        return [.. done];
    }

    private async Task<JobRun> Run(Job job, ImmutableDictionary<string, string> row, string name)
    {
        var machine = new Machine(
            Path.Join(folder, name),
            happening,
            job,
            row,
            job.Permissions ?? workflow.Permissions,
            workflow.Shell,
            standIns
        );
        var actions = new Actions(machine, origin, happening, artifacts, standIns);
        var steps = new List<StepRun>();
        var fine = true;
        foreach (var step in job.Steps)
        {
            if (step.Uses is { } path && path.StartsWith("./", StringComparison.Ordinal))
            {
                steps.AddRange(await Composite(machine, actions, step, path, fine));
            }
            else
            {
                steps.Add(await Run(machine, actions, step, fine));
            }

            fine &= step.MayFail || steps[^1].Outcome != "failure";
            machine.Done(step.Id, steps[^1].Outcome);
        }

        return new JobRun(job.Id, Ran: true, fine, [.. steps], machine.Permissions);
    }

    // An action of the repository itself: its steps, and then a last one that says how it went.
    private static async Task<IEnumerable<StepRun>> Composite(Machine machine, Actions actions, Step step, string path, bool fine)
    {
        if (!Expression.Holds(step.If, fine, machine.Names))
        {
            return [Skipped(step)];
        }

        var file = Path.Join(machine.Workspace, path, "action.yml");
        var steps = new List<StepRun>();
        foreach (var inner in Step.OfAction(file, await File.ReadAllTextAsync(file)))
        {
            // An action has no shell but the one its step names.
            var shell =
                inner.Run is null || inner.Shell is not null
                    ? inner
                    : throw new InvalidOperationException($"{file}: »{inner.Name}« names no shell.");
            steps.Add(await Run(machine, actions, shell, steps.All(each => each.Outcome != "failure")));
            machine.Done(inner.Id, steps[^1].Outcome);
        }

        return [.. steps, new StepRun(step.Name, null, Ran: true, steps.All(each => each.Outcome != "failure"), "", "")];
    }

    private static async Task<StepRun> Run(Machine machine, Actions actions, Step step, bool fine)
    {
        if (!Expression.Holds(step.If, fine, machine.Names))
        {
            return Skipped(step);
        }

        if (step.Uses is { } action)
        {
            var refused = await actions.Run(action, step);
            return new StepRun(step.Name, null, Ran: true, refused is null, refused ?? "", "");
        }

        return await machine.Run(step);
    }

    private static StepRun Skipped(Step step) => new(step.Name, step.Run, Ran: false, Succeeded: false, "", "");
}
