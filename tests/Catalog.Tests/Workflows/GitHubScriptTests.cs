using System.IO;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Workflows;

/// <summary>The file that puts a new catalogue on GitHub, run where <c>gh</c> keeps a record and the repository is on this disk.</summary>
public sealed class GitHubScriptTests : IDisposable
{
    /// <summary>A <c>gh</c> that keeps a record of its calls.</summary>
    public const string Gh = """
        #!/usr/bin/env bash
        printf '%s\n' "$*" >> "$RECORD"
        case "$*" in *"--input -"*) cat >> "$RECORD.json" ;; esac
        case "$*" in $REFUSED) echo "gh: HTTP 403: Must have admin rights" >&2; exit 1 ;; esac
        case "$*" in
            "repo view "*) [ -e "$RECORD.made" ] ;;
            "repo create "*) touch "$RECORD.made" ;;
            "api users/"*) echo Organization ;;
            *rulesets" --jq "*) if [ -e "$RECORD.again" ]; then printf 'main er læst\nudgaver bliver siddende\n'; fi ;;
            *policies" --jq "*) if [ -e "$RECORD.again" ]; then printf 'main\nudgave-*\n'; fi ;;
        esac
        """;

    private readonly ScratchFolder scratch = new();

    private string Catalogue => Path.Join(scratch.Path, "nyt katalog");

    private string Record => Path.Join(scratch.Path, "record");

    private string Remote => Path.Join(scratch.Path, "remote.git");

    [BashFact]
    public async Task One_command_puts_the_catalogue_on_GitHub_and_sets_everything_of_the_list()
    {
        await Begin();

        var (code, output, error) = await Run("vores-kommune/katalog");

        Assert.True(code == 0, output + error);
        Assert.DoesNotContain("IKKE gjort", output, StringComparison.Ordinal);
        Assert.Contains("Kodelageret er klar: https://github.com/vores-kommune/katalog", output, StringComparison.Ordinal);
        Assert.Contains("@vores-kommune/", await Shell.Git(Remote, "show", "main:.github/CODEOWNERS"), StringComparison.Ordinal);
        Assert.DoesNotContain("eksempelkommune", await Shell.Git(Remote, "show", "main:.github/CODEOWNERS"), StringComparison.Ordinal);
        var calls = await File.ReadAllLinesAsync(Record);
        string[] expected =
        [
            "repo create vores-kommune/katalog --public --description Metode- og indsatskatalog",
            "repo edit vores-kommune/katalog --enable-issues --delete-branch-on-merge",
            "api -X PUT repos/vores-kommune/katalog/actions/permissions -F enabled=true -f allowed_actions=all",
            "api -X POST repos/vores-kommune/katalog/pages -f build_type=workflow",
            "api -X POST repos/vores-kommune/katalog/environments/github-pages/deployment-branch-policies -f name=udgave-* -f type=tag",
        ];
        Assert.All(expected, call => Assert.Contains(call, calls));
        Assert.Equal(2, calls.Count(call => call == "api -X POST repos/vores-kommune/katalog/rulesets --input -"));
        var asked = await File.ReadAllTextAsync(Record + ".json");
        Assert.Contains("\"require_code_owner_review\": true", asked, StringComparison.Ordinal);
        Assert.Contains("\"context\": \"Indholdet\"", asked, StringComparison.Ordinal);
        Assert.Contains("refs/tags/udgave-*", asked, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task Run_again_it_does_nothing_twice()
    {
        await Begin();
        await Run("vores-kommune/katalog");
        File.Delete(Record);
        await File.WriteAllTextAsync(Record + ".again", "");
        var before = await Shell.Git(Remote, "rev-parse", "main");

        var (code, output, _) = await Run("vores-kommune/katalog");

        Assert.True(code == 0, output);
        Assert.Equal(before, await Shell.Git(Remote, "rev-parse", "main"));
        var calls = await File.ReadAllLinesAsync(Record);
        Assert.DoesNotContain(calls, call => call.StartsWith("repo create", StringComparison.Ordinal));
        Assert.DoesNotContain(
            calls,
            call => call.Contains("POST", StringComparison.Ordinal) && call.Contains("rulesets", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            calls,
            call => call.Contains("POST", StringComparison.Ordinal) && call.Contains("policies", StringComparison.Ordinal)
        );
    }

    [BashFact]
    public async Task What_may_not_be_set_is_named_with_the_place_where_a_person_sets_it_and_the_rest_is_done()
    {
        await Begin();

        var (code, output, _) = await Run("vores-kommune/katalog", refused: "*rulesets*");

        Assert.Equal(1, code);
        Assert.Contains("IKKE gjort: main ændres kun med en læst pull request\n    gh: HTTP 403", output, StringComparison.Ordinal);
        Assert.Contains("gjort: siderne kommer fra workflowet\n", output, StringComparison.Ordinal);
        Assert.EndsWith(
            "Dette skal gøres i hånden på https://github.com/vores-kommune/katalog:\n"
                + "  main ændres kun med en læst pull request: Settings, Rules, Rulesets, New branch ruleset\n"
                + "  mærker som udgave-2026 bliver siddende: Settings, Rules, Rulesets, New tag ruleset\n",
            output,
            StringComparison.Ordinal
        );
    }

    [BashFact]
    public async Task Without_rights_or_network_nothing_is_half_done()
    {
        await Begin();

        var offline = await Run("vores-kommune/katalog", refused: "auth status");
        Assert.Equal((2, ""), (offline.Code, offline.Out));
        Assert.StartsWith("Du er ikke logget ind, eller der er ikke net.", offline.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(Catalogue, ".git")));

        var refused = await Run("vores-kommune/katalog", refused: "repo create*");
        Assert.Equal(2, refused.Code);
        Assert.EndsWith(
            "Kodelageret kan ikke laves. Bed en, der må, om at lave vores-kommune/katalog, og kør så igen.\n",
            refused.Error,
            StringComparison.Ordinal
        );

        var protectedMain = Path.Join(Remote, "hooks", "pre-receive");
        await File.WriteAllTextAsync(protectedMain, "#!/bin/sh\necho 'main er beskyttet' >&2\nexit 1\n");
        Executable(protectedMain);
        var pushed = await Run("vores-kommune/katalog");
        Assert.Equal(1, pushed.Code);
        Assert.Contains("IKKE gjort: mappen er på GitHub", pushed.Out, StringComparison.Ordinal);
        Assert.Contains("er main beskyttet, så skub til en gren", pushed.Out, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task A_wrong_name_is_said_before_anything_is_done()
    {
        await Begin();

        Assert.All(new[] { "EJER/NAVN", "katalog", "a/b/c" }, name => Assert.Equal(2, Run(name).GetAwaiter().GetResult().Code));
        Assert.False(File.Exists(Record));
    }

    public void Dispose() => scratch.Dispose();

    private async Task Begin()
    {
        var outcome = await RealProgram.Run(["init", Catalogue, "--today", "2026-11-22"]);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        await Shell.Git(scratch.Path, "init", "-q", "--bare", Remote);
        var gh = Path.Join(Directory.CreateDirectory(Path.Join(scratch.Path, "bin")).FullName, "gh");
        await File.WriteAllTextAsync(gh, Gh);
        Executable(gh);
    }

    private async Task<Shell.Outcome> Run(string repository, string refused = "nothing") =>
        await Shell.Run(
            Catalogue,
            new Dictionary<string, string>
            {
                ["PATH"] = Path.Join(scratch.Path, "bin") + Path.PathSeparator + Shell.SearchPath,
                ["RECORD"] = Record,
                ["REFUSED"] = refused,
                ["GIT_AUTHOR_NAME"] = "En redaktør",
                ["GIT_AUTHOR_EMAIL"] = "redaktoer@vores.example",
                ["GIT_COMMITTER_NAME"] = "En redaktør",
                ["GIT_COMMITTER_EMAIL"] = "redaktoer@vores.example",
                ["GIT_CONFIG_COUNT"] = "1",
                ["GIT_CONFIG_KEY_0"] = $"url.{new Uri(Remote).AbsoluteUri}.insteadOf",
                ["GIT_CONFIG_VALUE_0"] = "https://github.com/vores-kommune/katalog.git",
            },
            "bash",
            ".github/vejledning/github.sh",
            repository
        );

    private static void Executable(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        }
    }
}
