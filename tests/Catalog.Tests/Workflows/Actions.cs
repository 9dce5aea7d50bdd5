using System.IO;
using System.Threading.Tasks;

namespace Catalog.Tests.Workflows;

/// <summary>What the jobs of a run leave to each other and to those who read the run: the files of each artifact, by its name.</summary>
internal sealed class Artifacts(string folder)
{
    public string FolderOf(string name) => Path.Join(folder, name);

    public IEnumerable<string> Names =>
        Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal)
            : [];

    public ImmutableArray<string> FilesOf(string name) =>
        [
            .. Directory
                .EnumerateFiles(FolderOf(name), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(FolderOf(name), file))
                .Order(StringComparer.Ordinal),
        ];
}

/// <summary>
/// The actions that workflows use, as far as what follows depends on them. Each says what it may be asked and what the
/// job's token must be allowed; an action that is not here, or is asked something else, is a fault.
/// </summary>
internal sealed class Actions(Machine machine, string origin, GitHubEvent happening, Artifacts artifacts, string standIns)
{
    /// <summary>Runs an action; what GitHub says when it refuses, or null when all went well.</summary>
    public async Task<string?> Run(string uses, Step step)
    {
        if (uses.StartsWith("actions/attest-", StringComparison.Ordinal) && File.Exists(Path.Join(standIns, "no-attestations")))
        {
            return "Error: Feature not available for user owned private repositories.";
        }

        await Act(uses, step);
        return null;
    }

    private Task Act(string uses, Step step)
    {
        var asked = step.With.ToImmutableDictionary(pair => pair.Key, pair => Expression.Fill(pair.Value, machine.Names));
        return uses.Split('@')[0] switch
        {
            "actions/checkout" => Allowed("contents: read", asked, ["fetch-depth", "persist-credentials"], () => Checkout(asked)),
            "actions/setup-dotnet" => Allowed(
                "",
                asked,
                ["global-json-file", "dotnet-version"],
                () =>
                    asked.TryGetValue("global-json-file", out var file) ? MustExist(Path.Join(machine.Workspace, file)) : Task.CompletedTask
            ),
            "actions/setup-node" => Allowed("", asked, ["node-version"], () => Task.CompletedTask),
            "actions/upload-artifact" => Allowed(
                "",
                asked,
                ["name", "path", "retention-days", "if-no-files-found"],
                () => Upload(asked["name"], asked["path"])
            ),
            "actions/download-artifact" => Allowed("", asked, ["path", "pattern"], () => Download(asked["pattern"], asked["path"])),
            "actions/upload-pages-artifact" => Allowed("", asked, ["path"], () => UploadSite(asked["path"])),
            "actions/attest-build-provenance" => Allowed(
                "id-token: write, attestations: write",
                asked,
                ["subject-path"],
                () => Attest(asked["subject-path"])
            ),
            "actions/deploy-pages" => Allowed("pages: write, id-token: write", asked, [], () => Deploy(step)),
            _ => throw new InvalidOperationException($"The runner of the tests does not know the action »{uses}«."),
        };
    }

    private Task Allowed(string rights, ImmutableDictionary<string, string> asked, string[] known, Func<Task> act)
    {
        foreach (var right in rights.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split(": ")))
        {
            var has = machine.Permissions.GetValueOrDefault(right[0], "none");
            Require(has == right[1] || (has, right[1]) == ("write", "read"), $"The job may not {right[1]} {right[0]}.");
        }

        Require(
            asked.Keys.All(known.Contains),
            $"The runner of the tests knows of {string.Join(", ", known)} here, not of all of {string.Join(", ", asked.Keys)}."
        );
        return act();
    }

    // One commit and no more, but for a depth that is asked for; what was not fetched is not there.
    private async Task Checkout(ImmutableDictionary<string, string> asked)
    {
        var here = happening
            .Ref.Replace("refs/heads/", "refs/remotes/origin/", StringComparison.Ordinal)
            .Replace("refs/pull/", "refs/remotes/pull/", StringComparison.Ordinal);
        await Shell.Git(machine.Workspace, "init", "-q");
        await Shell.Git(machine.Workspace, "remote", "add", "origin", new Uri(origin).AbsoluteUri);
        // A depth of 0 is everything: all branches and tags, with their history.
        if (asked.GetValueOrDefault("fetch-depth", "1") is not "0" and var depth)
        {
            await Shell.Git(machine.Workspace, "fetch", "-q", "--no-tags", $"--depth={depth}", "origin", $"+{happening.Sha}:{here}");
        }
        else
        {
            await Shell.Git(machine.Workspace, "fetch", "-q", "--tags", "origin", "+refs/heads/*:refs/remotes/origin/*");
            await Shell.Git(machine.Workspace, "fetch", "-q", "origin", $"+{happening.Sha}:{here}");
        }
        string[] branch = happening.Ref.StartsWith("refs/heads/", StringComparison.Ordinal) ? ["-B", happening.RefName] : ["--detach"];
        await Shell.Git(machine.Workspace, ["checkout", "-q", "--force", .. branch, here]);
    }

    private Task Upload(string name, string path)
    {
        var to = artifacts.FolderOf(name);
        Require(!Directory.Exists(to), $"There are two artifacts of the name {name}.");
        var files = File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).ToArray();
        Require(files.Length > 0, $"There is nothing at {path}.");
        // Hidden files are left out unless they are asked for.
        foreach (var file in files.Where(each => !Path.GetFileName(each).StartsWith('.')))
        {
            Copy(file, Path.Join(to, file == path ? Path.GetFileName(path) : Path.GetRelativePath(path, file)));
        }

        return Task.CompletedTask;
    }

    private Task Download(string pattern, string path)
    {
        Require(pattern.EndsWith('*'), $"The runner of the tests does not know the pattern »{pattern}«.");
        foreach (var name in artifacts.Names.Where(each => each.StartsWith(pattern[..^1], StringComparison.Ordinal)))
        {
            foreach (var file in artifacts.FilesOf(name))
            {
                Copy(Path.Join(artifacts.FolderOf(name), file), Path.Join(path, name, file));
            }
        }

        return Task.CompletedTask;
    }

    // GitHub Pages takes no links, and only what everybody may read.
    private Task UploadSite(string path)
    {
        var all = new DirectoryInfo(path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).ToArray();
        const UnixFileMode read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode enter = read | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        Require(all.All(each => each.LinkTarget is null), "There is a link in the site.");
        Require(
            OperatingSystem.IsWindows() || all.All(each => each.UnixFileMode.HasFlag(each is DirectoryInfo ? enter : read)),
            "Not everybody may read the site."
        );
        return Upload("github-pages", path);
    }

    private static Task Attest(string path)
    {
        var files = path.EndsWith("/*", StringComparison.Ordinal)
            ? Directory.EnumerateFiles(path[..^2])
            : new[] { path }.Where(File.Exists);
        Require(files.Any(), $"There is nothing to attest at {path}.");
        return Task.CompletedTask;
    }

    private Task Deploy(Step step)
    {
        Require(artifacts.Names.Contains("github-pages"), "There is no site to deploy.");
        machine.PutOut(step.Id, "page_url", "https://vores-kommune.github.io/katalog/");
        return Task.CompletedTask;
    }

    private static Task MustExist(string file)
    {
        Require(File.Exists(file), $"There is no {file}.");
        return Task.CompletedTask;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
