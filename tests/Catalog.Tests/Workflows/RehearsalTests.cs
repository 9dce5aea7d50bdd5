using System.IO;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>
/// A municipality adopts, publishes and clones again, with repositories on this disk: the seven steps of the guides, each by the
/// commands that the guide or the program names, as they are written there.
/// </summary>
public sealed class RehearsalTests : IDisposable
{
    private const string Today = "2026-11-22";
    private const string Entry = "overgang-i-tre-besoeg";

    private static readonly string[] OfAnotherModel = ["situationer:", "pejlemærker:", "relationer:"];

    private readonly ScratchFolder scratch = new();

    private string Catalogue => Path.Join(scratch.Path, "katalog");

    private string Remote => Path.Join(scratch.Path, "remote.git");

    [BashFact]
    public async Task Seven_steps_from_an_empty_repository_to_an_edition_that_everybody_can_clone()
    {
        var standIns = new StandIns(Directory.CreateDirectory(Path.Join(scratch.Path, "stand-ins")).FullName);
        await standIns.Write(ownDotnet: false);

        // 1. A repository with a README, cloned; the catalogue begins in it.
        await Shell.Git(scratch.Path, "init", "-q", "--bare", Remote);
        await Shell.Git(Remote, "config", "uploadpack.allowAnySHA1InWant", "true");
        await Shell.Git(scratch.Path, "clone", "-q", Remote, Catalogue);
        await File.WriteAllTextAsync(Path.Join(Catalogue, "README.md"), "# Vores\n");
        await Catalog(["init", Catalogue, .. Facts, "--today", Today]);
        Assert.Equal("# Vores\n", await File.ReadAllTextAsync(Path.Join(Catalogue, "README.md")));

        // 2. The program lies in the catalogue, since nobody has published it; one command sets GitHub up.
        Directory.CreateDirectory(Path.Join(Catalogue, "program"));
        File.Copy(standIns.Released, Path.Join(Catalogue, "program", "catalog-linux-x64"));
        await Executable("gh", GitHubScriptTests.Gh);
        var setUp = await Run("bash .github/vejledning/github.sh vores-kommune/katalog");
        Assert.True(setUp.Code == 0, setUp.Out + setUp.Error);

        // 3. Somebody looks at a preview before anything is one's own.
        var preview = await Publish(standIns, "workflow_dispatch", "refs/heads/main", preview: true);
        Assert.True(preview.All(job => job.Succeeded), Log(preview));

        // 4. What is made up is replaced by what is one's own.
        await WriteOwn();

        // 5. The edition is frozen, and sent to be read by the lines that the program ends with.
        var frozen = await Catalog("release", "2026", "-s", Catalogue, "--today", Today);
        var (before, after) = Lines(frozen);
        var sent = await Run(before);
        Assert.True(sent.Code == 0, sent.Out + sent.Error);
        await Shell.Git(Remote, "rev-parse", "--verify", "udgave-2026-klar");
        Assert.Contains("udgave: 2026", await Shell.Git(Remote, "show", "udgave-2026-klar:site.yml"), StringComparison.Ordinal);

        // A tag that comes before the merge publishes nothing.
        await Shell.Git(Remote, "update-ref", "refs/tags/udgave-2026", "udgave-2026-klar");
        var early = await Publish(standIns, "push", "refs/tags/udgave-2026");
        Assert.Contains("peger på noget, der ikke er lagt ind i main", Log(early), StringComparison.Ordinal);
        await Shell.Git(Remote, "update-ref", "-d", "refs/tags/udgave-2026");

        // 6. It is merged, and the lines for afterwards set the tag.
        await Shell.Git(Remote, "update-ref", "refs/heads/main", "udgave-2026-klar");
        var tagged = await Run(after);
        Assert.True(tagged.Code == 0, tagged.Out + tagged.Error);
        var published = await Publish(standIns, "push", "refs/tags/udgave-2026");
        Assert.True(published.All(job => job.Succeeded), Log(published));

        // 7. A year later somebody clones it on another system, without tags and with other line ends.
        var clone = Path.Join(scratch.Path, "senere");
        await Shell.Git(scratch.Path, "clone", "-q", "--no-tags", "--depth=1", "--no-checkout", new Uri(Remote).AbsoluteUri, clone);
        await File.WriteAllTextAsync(Path.Join(clone, ".git", "info", "attributes"), "*.md text eol=crlf\n*.yml text eol=crlf\n");
        await Shell.Git(clone, "checkout", "-q", "main");
        Assert.Contains(
            "\r\n",
            await File.ReadAllTextAsync(Path.Join(clone, $"content/udgaver/2026/indsatser/{Entry}.md")),
            StringComparison.Ordinal
        );
        await Catalog("check", "--release", "-s", clone, "--today", Today);
    }

    public void Dispose() => scratch.Dispose();

    private static readonly string[] Facts =
    [
        "--owner",
        "Vores Kommune",
        "--address",
        "https://katalog.vores.dk/",
        "--contact",
        "Center for Børn og Læring, 20 30 40 50",
        "--mailbox",
        "katalog@vores.dk",
        "--units",
        "Børnehuset Muldvarpen; Fyrbakkeskolen; SFO Fyrtårnet",
        "--colours",
        "#14505a",
    ];

    // An entry of the invented municipality, which is this one's own now, in place of the example.
    private async Task WriteOwn()
    {
        var source = Path.Join(RealProgram.Root, "tests/sites/eksempelkoebing/content/indsatser", Entry + ".md");
        var own = (await File.ReadAllLinesAsync(source)).Where(line =>
            !OfAnotherModel.Any(key => line.StartsWith(key, StringComparison.Ordinal))
        );
        await File.WriteAllLinesAsync(Path.Join(Catalogue, "content/indsatser", Entry + ".md"), own);
        File.Delete(Path.Join(Catalogue, "content/indsatser/eksempel-co-teaching-i-almenklassen.md"));
        var page = Path.Join(Catalogue, "content/sider/ny-her.md");
        await File.WriteAllTextAsync(
            page,
            (await File.ReadAllTextAsync(page)).Replace("eksempel-co-teaching-i-almenklassen", Entry, StringComparison.Ordinal)
        );
        await File.AppendAllTextAsync(
            Path.Join(Catalogue, "site.yml"),
            "tilgængelighedserklæring: { adresse: https://www.was.digst.dk/vores, fornyet: 2026-11-01 }\n"
        );
        await Run("git add --all && git commit -q -m 'Vores eget'");
    }

    // The commands stand under a sentence, two letters in; those after the sentence about the merge are for later.
    private static (string Before, string After) Lines(string said)
    {
        var parts = said.Split("Lav en pull request af grenen.");
        return (Commands(parts[0]), Commands(parts[1]));

        static string Commands(string part) =>
            string.Join(
                " && ",
                part.Split('\n').Where(line => line.StartsWith("  git ", StringComparison.Ordinal)).Select(line => line.Trim())
            );
    }

    private async Task<ImmutableArray<JobRun>> Publish(StandIns standIns, string name, string reference, bool preview = false)
    {
        var sha = await Shell.Git(Remote, "rev-parse", reference + "^{commit}");
        var happening = new GitHubEvent(name, reference, sha)
        {
            Inputs = ImmutableDictionary<string, string>.Empty.Add("preview", preview ? "true" : "false"),
        };
        var run = Directory.CreateDirectory(Path.Join(scratch.Path, "run", Path.GetRandomFileName())).FullName;
        var workflow = Workflow.Read("publish.yml", await Shell.Git(Remote, "show", $"{sha}:.github/workflows/publish.yml"));
        return await new Runner(workflow, happening, Remote, standIns.Folder, new Artifacts(Path.Join(run, "artifacts")), run).Run();
    }

    private static string Log(ImmutableArray<JobRun> jobs) => string.Join('\n', jobs.SelectMany(job => job.Steps).Select(step => step.Log));

    private static async Task<string> Catalog(params string[] words)
    {
        var outcome = await RealProgram.Run(words);
        Assert.True(outcome.ExitCode == 0, outcome.Out + outcome.Error);
        return outcome.Out;
    }

    private Task<Shell.Outcome> Run(string commands) =>
        Shell.Run(
            Catalogue,
            new Dictionary<string, string>
            {
                ["PATH"] = Path.Join(scratch.Path, "bin") + Path.PathSeparator + Shell.SearchPath,
                ["RECORD"] = Path.Join(scratch.Path, "record"),
                ["REFUSED"] = "nothing",
                ["GIT_AUTHOR_NAME"] = "En redaktør",
                ["GIT_AUTHOR_EMAIL"] = "redaktoer@vores.example",
                ["GIT_COMMITTER_NAME"] = "En redaktør",
                ["GIT_COMMITTER_EMAIL"] = "redaktoer@vores.example",
            },
            "bash",
            "-ec",
            commands
        );

    private async Task Executable(string name, string text)
    {
        var file = Path.Join(Directory.CreateDirectory(Path.Join(scratch.Path, "bin")).FullName, name);
        await File.WriteAllTextAsync(file, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }
    }
}
