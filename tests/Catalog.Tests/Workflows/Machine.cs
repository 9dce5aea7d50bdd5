using System.IO;
using System.Threading.Tasks;

namespace Catalog.Tests.Workflows;

/// <summary>A machine that runs one job: its folders, its environment, and what its steps leave to those that follow.</summary>
internal sealed class Machine
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);
    private readonly List<string> path = [];
    private readonly string? usualShell;
    private int files;

    public Machine(
        string folder,
        GitHubEvent happening,
        Job job,
        ImmutableDictionary<string, string> row,
        ImmutableDictionary<string, string> permissions,
        string? usualShell,
        string standIns
    )
    {
        (this.usualShell, Permissions) = (usualShell, permissions);
        Workspace = Directory.CreateDirectory(Path.Join(folder, "katalog", "katalog")).FullName;
        Temp = Directory.CreateDirectory(Path.Join(folder, "_temp")).FullName;
        path.Add(standIns);
        foreach (var (name, value) in happening.Context)
        {
            names[$"github.{name}"] = value;
            environment[$"GITHUB_{name.ToUpperInvariant()}"] = value;
        }

        foreach (var (name, value) in happening.Inputs)
        {
            names[$"inputs.{name}"] = value;
        }

        foreach (var (name, value) in row)
        {
            names[$"matrix.{name}"] = value;
        }

        var system = Expression.Fill(job.RunsOn, names);
        names["runner.os"] =
            system.StartsWith("windows", StringComparison.Ordinal) ? "Windows"
            : system.StartsWith("macos", StringComparison.Ordinal) ? "macOS"
            : "Linux";
        names["runner.temp"] = Temp;
        names["github.workspace"] = Workspace;
        names["github.token"] = "a-token";
        environment["CI"] = environment["GITHUB_ACTIONS"] = "true";
        environment["GITHUB_WORKSPACE"] = Workspace;
        environment["GITHUB_JOB"] = job.Id;
        environment["RUNNER_TEMP"] = Temp;
        environment["RUNNER_OS"] = names["runner.os"];
        environment["GITHUB_EVENT_PATH"] = NewFile("event.json", happening.Payload);
        environment["STAND_INS"] = standIns;
        environment["STAND_INS_MAY"] = string.Concat(permissions.Select(each => $"[{each.Key}: {each.Value}]"));
    }

    public string Workspace { get; }

    public string Temp { get; }

    /// <summary>What the job's token may do.</summary>
    public ImmutableDictionary<string, string> Permissions { get; }

    /// <summary>What expressions can name: <c>github.ref</c>, <c>steps.here.outputs.source</c>.</summary>
    public IReadOnlyDictionary<string, string> Names => names;

    /// <summary>Keeps how a step ended and what it has put out, for the steps that follow.</summary>
    public void Done(string? id, string outcome)
    {
        if (id is not null)
        {
            names[$"steps.{id}.outcome"] = outcome;
        }
    }

    public void PutOut(string? id, string name, string value)
    {
        if (id is not null)
        {
            names[$"steps.{id}.outputs.{name}"] = value;
        }
    }

    /// <summary>Runs a step's command, or what is there instead of one that takes too long for a test.</summary>
    public async Task<StepRun> Run(Step step)
    {
        var own = new Dictionary<string, string>(environment, StringComparer.Ordinal);
        foreach (var (name, value) in step.Env)
        {
            own[name] = Expression.Fill(value, names);
        }

        var (summary, output, variables, added) = (NewFile("summary"), NewFile("output"), NewFile("env"), NewFile("path"));
        (own["GITHUB_STEP_SUMMARY"], own["GITHUB_OUTPUT"], own["GITHUB_ENV"], own["GITHUB_PATH"]) = (summary, output, variables, added);
        own["PATH"] = string.Join(Path.PathSeparator, [.. Enumerable.Reverse(path), Shell.SearchPath]);
        var script = NewFile("step.sh", LongCommands.StandInFor(step.Run!) ?? step.Run!);
        var outcome = await Shell.Run(Workspace, own, "bash", [.. Flags(step.Shell ?? usualShell), script]);

        foreach (var (name, value) in await Pairs(output))
        {
            PutOut(step.Id, name, value);
        }

        foreach (var (name, value) in await Pairs(variables))
        {
            environment[name] = value;
        }

        path.AddRange(await File.ReadAllLinesAsync(added));
        return new StepRun(
            step.Name,
            step.Run,
            Ran: true,
            outcome.Code == 0,
            outcome.Out + outcome.Error,
            await File.ReadAllTextAsync(summary)
        );
    }

    // A step that names no shell has none that stops at a fault within a pipe.
    private static string[] Flags(string? shell) =>
        shell switch
        {
            null => ["-e"],
            "bash" => ["--noprofile", "--norc", "-eo", "pipefail"],
            _ => throw new InvalidOperationException($"The runner of the tests does not know the shell »{shell}«."),
        };

    private string NewFile(string name, string text = "")
    {
        var file = Path.Join(Directory.CreateDirectory(Path.Join(Temp, "_runner_file_commands")).FullName, $"{files++}-{name}");
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<IEnumerable<(string Name, string Value)>> Pairs(string file) =>
        (await File.ReadAllLinesAsync(file)).Select(line =>
            line.Split('=', 2) is [var name, var value]
                ? (name, value)
                : throw new InvalidOperationException($"The runner of the tests does not know the line »{line}«.")
        );
}
