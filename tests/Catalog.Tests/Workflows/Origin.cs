using System.IO;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>A repository as it is on GitHub, in which things happen.</summary>
internal sealed class Origin
{
    /// <summary>The repository that a new catalogue's keepers have named as the program's, as <c>owner/name</c>.</summary>
    public const string ProgramRepository = "programmets-ejer/catalog";

    // The files are read and packed once in a run; each scenario has a clone of it.
    private static readonly Lazy<Task<Origin>> ThisRepository = new(() =>
        Of(
            TemporaryFolder(),
            RealProgram.Root,
            ":!tests/Catalog.*",
            ":!tests/web-tools",
            ":!tests/sites/eksempelkoebing",
            ":!.github/pictures"
        )
    );

    private readonly string clone;

    private Origin(string folder) => (Path, clone) = (System.IO.Path.Join(folder, "origin.git"), System.IO.Path.Join(folder, "clone"));

    public string Path { get; }

    /// <summary>
    /// One with this repository's files, as they are now, on main. The tests, which no workflow reads, stay out, but for the two sites
    /// whose models the program carries (<c>catalog init --model</c>).
    /// </summary>
    public static async Task<Origin> OfThisRepository(string folder)
    {
        var origin = new Origin(folder);
        await Shell.Git(folder, "clone", "-q", "--bare", (await ThisRepository.Value).Path, origin.Path);
        await AllowAnyCommit(origin);
        return origin;
    }

    /// <summary>
    /// One with a catalogue on main that <c>catalog init</c> has just made, and in which <paramref name="program"/> is written as the
    /// repository that the program is downloaded from, unless it lies in the catalogue as the file <paramref name="inProgramFolder"/>.
    /// </summary>
    public static async Task<Origin> OfNewCatalogue(string folder, string program, string? inProgramFolder, string released)
    {
        var catalogue = System.IO.Path.Join(folder, "new");
        string[] facts =
        [
            "--title",
            "Vores katalog",
            "--owner",
            "Vores Kommune",
            "--address",
            "https://katalog.vores.example/",
            "--today",
            "2026-11-22",
        ];
        var outcome = await RealProgram.Run(["init", catalogue, .. facts]);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        var action = System.IO.Path.Join(catalogue, ".github/actions/catalog/action.yml");
        var lines = await File.ReadAllLinesAsync(action);
        Assert.Single(lines, IsProgram);
        await File.WriteAllLinesAsync(action, lines.Select(line => IsProgram(line) ? $"        PROGRAM: \"{program}\"" : line));
        if (inProgramFolder is not null)
        {
            File.Copy(
                released,
                System.IO.Path.Join(Directory.CreateDirectory(System.IO.Path.Join(catalogue, "program")).FullName, inProgramFolder)
            );
        }

        return await Of(folder, catalogue);
    }

    /// <summary>What happens when main is pushed.</summary>
    public Task<GitHubEvent> Push() => OnMain("push");

    /// <summary>What happens when a tag of main is pushed.</summary>
    public async Task<GitHubEvent> Tag(string name)
    {
        await Shell.Git(Path, "update-ref", $"refs/tags/{name}", "main");
        return new GitHubEvent("push", $"refs/tags/{name}", await Main());
    }

    /// <summary>What happens when somebody tags a commit of their own that is on a branch and not on main.</summary>
    public async Task<GitHubEvent> TagOfUnread(string name)
    {
        var tree = await Shell.Git(Path, "rev-parse", "main^{tree}");
        var commit = await Shell.Git(Path, "commit-tree", tree, "-p", "main", "-m", "Ulæst");
        await Shell.Git(Path, "update-ref", "refs/heads/min-egen", commit);
        await Shell.Git(Path, "update-ref", $"refs/tags/{name}", commit);
        return new GitHubEvent("push", $"refs/tags/{name}", commit);
    }

    /// <summary>What happens on main: by the clock, or by hand (<c>schedule</c>, <c>workflow_dispatch</c>).</summary>
    public async Task<GitHubEvent> OnMain(string name) => new(name, "refs/heads/main", await Main());

    /// <summary>
    /// A pull request made from main as it is now, while somebody else's change may go into main. GitHub merges it into main
    /// in a commit of its own, which is what the workflows run on.
    /// </summary>
    public async Task<GitHubEvent> PullRequest(Action<string> change, bool fork = false, Action<string>? meanwhile = null)
    {
        var before = await Main();
        await Shell.Git(Path, "clone", "-q", "--shared", "--no-checkout", Path, clone);
        await Shell.Git(clone, "sparse-checkout", "set", "content");
        await Commit(before, "min-rettelse", change);
        if (meanwhile is not null)
        {
            await Commit(before, "andres", meanwhile);
            await Shell.Git(clone, "push", "-q", "origin", "andres:main");
        }

        await Shell.Git(clone, "switch", "-q", "--detach", meanwhile is null ? "origin/main" : "andres");
        await Shell.Git(clone, "merge", "-q", "--no-ff", "-m", "Merge", "min-rettelse");
        await Shell.Git(clone, "push", "-q", "origin", "HEAD:refs/pull/1/merge", "min-rettelse:refs/pull/1/head");
        return new GitHubEvent("pull_request", "refs/pull/1/merge", await Shell.Git(clone, "rev-parse", "HEAD"))
        {
            PullRequest = (1, before, fork),
        };
    }

    // The files are read where they are; nothing is written beside them.
    private static async Task<Origin> Of(string folder, string files, params string[] but)
    {
        var origin = new Origin(folder);
        await Shell.Git(folder, "init", "-q", "--bare", origin.Path);
        await AllowAnyCommit(origin);
        string[] there = ["--git-dir", origin.Path, "--work-tree", files];
        await Shell.Git(files, [.. there, "add", "--all", "--", ".", .. but]);
        await Shell.Git(files, [.. there, "commit", "-q", "-m", "Kataloget"]);
        return origin;
    }

    private static bool IsProgram(string line) => line.StartsWith("        PROGRAM: ", StringComparison.Ordinal);

    // GitHub hands out any commit by its name.
    private static Task<string> AllowAnyCommit(Origin origin) => Shell.Git(origin.Path, "config", "uploadpack.allowAnySHA1InWant", "true");

    private static string TemporaryFolder()
    {
        var folder = Directory.CreateTempSubdirectory("catalog-origin-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }

    private async Task Commit(string before, string branch, Action<string> change)
    {
        await Shell.Git(clone, "switch", "-q", "-c", branch, before);
        change(clone);
        await Shell.Git(clone, "add", "--all", "--sparse");
        await Shell.Git(clone, "commit", "-q", "-m", branch);
    }

    private Task<string> Main() => Shell.Git(Path, "rev-parse", "main");
}
