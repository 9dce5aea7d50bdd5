using System.Text.RegularExpressions;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Tests.Workflows;

/// <summary>A workflow file as far as the tests run it. A key that the runner does not know is a fault.</summary>
internal sealed record Workflow(
    string Path,
    YamlMapping On,
    ImmutableDictionary<string, string> Permissions,
    string? Shell,
    ImmutableArray<Job> Jobs
)
{
    private static readonly string[] Known = ["name", "on", "permissions", "concurrency", "defaults", "jobs"];

    public static Workflow Read(string path, string text)
    {
        var file = Yaml.Read(path, text).Only(path, Known);
        return new Workflow(
            path,
            file.Mapping("on"),
            file.Mapping("permissions").Texts(),
            file.Child("defaults")?.Mapping("run").Text("shell"),
            [.. file.Mapping("jobs").Pairs.Select(pair => Job.Read(pair.Key.Value, (YamlMapping)pair.Value))]
        );
    }

    /// <summary>Whether an event starts this workflow, by its name and by the branch or tag that was pushed.</summary>
    public bool StartsOn(GitHubEvent happening)
    {
        if (On.Pairs.FirstOrDefault(pair => pair.Key.Value == happening.Name) is not { } trigger)
        {
            return false;
        }

        var (kind, name) = happening.Ref.StartsWith("refs/tags/", StringComparison.Ordinal)
            ? ("tags", happening.RefName)
            : ("branches", happening.RefName);
        return happening.Name != "push"
            || (trigger.Value is YamlMapping filter && filter.Items(kind).Any(pattern => Glob(pattern).IsMatch(name)));
    }

    // GitHub's filter patterns: * is anything but a slash, + is once or more of what stands before it, [ ] is one of them.
    private static Regex Glob(string pattern) =>
        new(
            "^" + pattern.Replace(".", @"\.", StringComparison.Ordinal).Replace("*", "[^/]*", StringComparison.Ordinal) + "$",
            RegexOptions.NonBacktracking
        );
}

/// <summary>A job: where it runs, what it waits for, once or once for each row of its matrix.</summary>
internal sealed record Job(
    string Id,
    string RunsOn,
    ImmutableArray<string> Needs,
    ImmutableArray<ImmutableDictionary<string, string>> Matrix,
    ImmutableDictionary<string, string>? Permissions,
    ImmutableArray<Step> Steps
)
{
    private static readonly string[] Known =
    [
        "name",
        "runs-on",
        "timeout-minutes",
        "needs",
        "permissions",
        "environment",
        "strategy",
        "steps",
    ];

    public static Job Read(string id, YamlMapping job)
    {
        var rows = job.Only(id, Known)
            .Child("strategy")
            ?.Mapping("matrix")
            .Sequence("include")
            .Items.Select(row => ((YamlMapping)row).Texts());
        return new Job(
            id,
            job.Text("runs-on")!,
            [.. job.Items("needs")],
            [.. rows ?? [ImmutableDictionary<string, string>.Empty]],
            job.Child("permissions")?.Texts(),
            [.. job.Sequence("steps").Items.Select(step => Step.Read((YamlMapping)step))]
        );
    }
}

/// <summary>A step: a command of a shell, or an action.</summary>
internal sealed record Step(
    string? Id,
    string Name,
    string? If,
    string? Uses,
    ImmutableDictionary<string, string> With,
    string? Run,
    string? Shell,
    ImmutableDictionary<string, string> Env,
    bool MayFail
)
{
    private static readonly string[] Known = ["id", "name", "if", "uses", "with", "run", "shell", "env", "continue-on-error"];

    public static Step Read(YamlMapping step)
    {
        var (uses, run) = (step.Text("uses"), step.Text("run"));
        return new Step(
            step.Text("id"),
            step.Text("name") ?? uses ?? run!,
            step.Only("step", Known).Text("if"),
            uses,
            step.Child("with")?.Texts() ?? ImmutableDictionary<string, string>.Empty,
            run,
            step.Text("shell"),
            step.Child("env")?.Texts() ?? ImmutableDictionary<string, string>.Empty,
            step.Text("continue-on-error") == "true"
        );
    }

    /// <summary>The steps of a composite action.</summary>
    public static ImmutableArray<Step> OfAction(string path, string text) =>
        [
            .. Yaml.Read(path, text)
                .Only(path, "name", "description", "runs")
                .Mapping("runs")
                .Sequence("steps")
                .Items.Select(step => Read((YamlMapping)step)),
        ];
}

/// <summary>Looking into YAML that must be as expected.</summary>
internal static class Yaml
{
    public static YamlMapping Read(string path, string text)
    {
        var (mapping, found) = YamlReader.Read(new SourceText(path, text), new TextSpan(0, text.Length));
        return mapping ?? throw new InvalidOperationException(string.Join('\n', found));
    }

    public static YamlMapping Only(this YamlMapping mapping, string where, params string[] known) =>
        mapping.Pairs.FirstOrDefault(pair => !known.Contains(pair.Key.Value)) is { } other
            ? throw new InvalidOperationException(
                $"{where}: the runner of the tests does not know »{other.Key.Value}«. Teach it, so that the workflow is run as written."
            )
            : mapping;

    public static YamlNode? Value(this YamlMapping mapping, string key) =>
        mapping.Pairs.FirstOrDefault(pair => pair.Key.Value == key)?.Value;

    public static string? Text(this YamlMapping mapping, string key) => (mapping.Value(key) as YamlScalar)?.Value;

    public static YamlMapping? Child(this YamlMapping mapping, string key) => mapping.Value(key) as YamlMapping;

    public static YamlMapping Mapping(this YamlMapping mapping, string key) =>
        mapping.Child(key) ?? throw new InvalidOperationException($"There is no mapping »{key}«.");

    public static YamlSequence Sequence(this YamlMapping mapping, string key) =>
        mapping.Value(key) as YamlSequence ?? throw new InvalidOperationException($"There is no list »{key}«.");

    /// <summary>One value, several, or none.</summary>
    public static IEnumerable<string> Items(this YamlMapping mapping, string key) =>
        mapping.Value(key) switch
        {
            YamlScalar { IsEmpty: false } one => [one.Value],
            YamlSequence several => several.Items.Cast<YamlScalar>().Select(item => item.Value),
            _ => [],
        };

    public static ImmutableDictionary<string, string> Texts(this YamlMapping mapping) =>
        mapping.Pairs.ToImmutableDictionary(pair => pair.Key.Value, pair => ((YamlScalar)pair.Value).Value, StringComparer.Ordinal);
}
