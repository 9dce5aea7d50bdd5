using System.IO;
using System.Text.RegularExpressions;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>What <c>catalog init</c> asks of a municipality, by questions or by options, and what it writes for each place.</summary>
public sealed partial class InitQuestionTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private string Catalogue => Path.Join(scratch.Path, "nyt");

    private static readonly string[] Known =
    [
        "--owner",
        "Sø Kommune",
        "--address",
        "https://katalog.soe.dk/",
        "--contact",
        "Center for Børn og Læring, 20304050",
        "--mailbox",
        "katalog@soe.dk",
        "--units",
        "Engskolen; Børnehuset Solen; Værestedet Nord, Øen (fritid)",
        "--colours",
        "#1B4F72 #8a3b12",
    ];

    [Fact]
    public void What_is_known_of_a_municipality_stands_in_its_files_and_nothing_made_up_is_left_but_what_a_text_names()
    {
        var (code, output, error) = Run(["init", Catalogue, .. Known, "--today", "2027-03-01"]);

        Assert.Equal((0, ""), (code, error));
        Assert.DoesNotContain("opdigtet", output, StringComparison.Ordinal);
        var site = Read("site.yml");
        Assert.Contains(
            "\nkontakt:\n  enhed: center-for-boern-og-laering\n  telefon: 20 30 40 50\n  skriv: katalog@soe.dk\n",
            site,
            StringComparison.Ordinal
        );
        Assert.Contains("\n  primær: \"#1b4f72\"\n  fremhæv: \"#8a3b12\"\n", site, StringComparison.Ordinal);
        var units = Read("content/model/enheder.yml");
        Assert.Contains("  - id: boernehuset-solen\n    navn: Børnehuset Solen\n    art: dagtilbud\n", units, StringComparison.Ordinal);
        Assert.Contains("    navn: Værestedet Nord, Øen\n    art: fritid\n", units, StringComparison.Ordinal);
        Assert.Equal(["eksempelskolen", "specialskolen-broen"], MadeUp().Matches(units).Select(unit => unit.Groups["id"].Value));

        var check = Run("check", "-s", Catalogue, "--strict", "--today", "2027-03-01");
        Assert.Equal(["KV605"], Finding().Matches(check.Out).Select(found => found.Groups["rule"].Value));
        Assert.Equal(0, check.Code);
    }

    [Fact]
    public void A_person_is_asked_six_questions_and_where_it_is_to_be_and_gets_what_a_script_writes()
    {
        var other = Path.Join(scratch.Path, "andet");
        Run(["init", other, .. Known, "--host", "gitlab", "--today", "2027-03-01"]);

        var answers = "kvintet\nSø Kommune\nkatalog.soe.dk\nCenter for Børn og Læring, 20 30 40 50\nkatalog@soe.dk\n";
        var (code, _, error) = Answer(answers + $"{Known[9]}\n#1B4F72 #8a3b12\n2\n");

        Assert.Equal(0, code);
        Assert.Equal(6, Question().Count(error));
        Assert.Contains("\n  2  gitlab  GitLab, også kommunens egen.\n", error, StringComparison.Ordinal);
        var files = Directory.GetFiles(Catalogue, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Catalogue, path));
        Assert.All(files, path => Assert.Equal(File.ReadAllText(Path.Join(other, path)), File.ReadAllText(Path.Join(Catalogue, path))));
    }

    [Fact]
    public void Who_knows_nothing_yet_goes_on_and_is_told_what_is_still_made_up()
    {
        var (code, output, error) = Answer("\n\n\nringer ikke\nCentret, 12345\nnix\n\n\n\n\n");

        Assert.Equal(0, code);
        Assert.Contains("»ringer ikke« er ikke en kontakt. Skriv afdelingens navn, et komma", error, StringComparison.Ordinal);
        Assert.Contains("Vi går videre uden. Du kan skrive det i filerne bagefter.", error, StringComparison.Ordinal);
        Assert.Contains("Endnu opdigtet er ejeren, adressen, kontakten, postkassen og enhederne.\n", output, StringComparison.Ordinal);
        Assert.Contains("\n1. Se kataloget: Kør »catalog serve -s ", output, StringComparison.Ordinal);
        Assert.Contains("\n3. Læg det ud: .github/vejledning/PAA-GITHUB.md ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github", ".github", "PAA-GITHUB.md")]
    [InlineData("gitlab", ".gitlab-ci.yml", "PAA-GITLAB.md")]
    [InlineData("azure", "azure-pipelines.yml", "PAA-AZURE.md")]
    [InlineData("ingen", "vejledning", "PAA-EN-COMPUTER.md")]
    public void Each_place_gets_what_it_needs_and_no_other(string host, string own, string guide)
    {
        string[] all = [".github", ".gitlab-ci.yml", "azure-pipelines.yml", "program", "vejledning"];
        var (code, output, _) = Run("init", Catalogue, "--host", host, "--today", "2027-03-01");

        Assert.Equal(0, code);
        var there = Directory.GetFileSystemEntries(Catalogue).Select(path => Path.GetFileName(path)).Intersect(all);
        string[] expected = host switch
        {
            "github" => [".github"],
            "ingen" => ["vejledning"],
            _ => [own, "program", "vejledning"],
        };
        Assert.Equal(expected.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
        Assert.Contains($"/{guide} ", output, StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "-s", Catalogue, "--strict", "--today", "2027-03-01").Code);
        NewCatalogueGuides.MustLeadSomewhere(Catalogue);
        if (host != "github")
        {
            Assert.All(
                Directory.EnumerateFiles(Catalogue, "*.md", SearchOption.AllDirectories).Select(File.ReadAllText),
                text => Assert.DoesNotContain(".github/vejledning", text, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void The_lists_of_git_that_are_there_keep_their_lines_and_get_ours()
    {
        Directory.CreateDirectory(Path.Join(Catalogue, ".git"));
        File.WriteAllText(Path.Join(Catalogue, ".gitattributes"), "*.docx binary");
        File.WriteAllText(Path.Join(Catalogue, ".gitignore"), "vores\n_site/\n");

        var (code, output, _) = Run("init", Catalogue);

        Assert.Equal(0, code);
        Assert.Contains("har fået de linjer, der manglede: .gitattributes, .gitignore.", output, StringComparison.Ordinal);
        var attributes = Read(".gitattributes").Split('\n');
        Assert.Equal("* text=auto eol=lf", attributes[0]);
        Assert.Equal("*.docx binary", attributes[1]);
        Assert.Contains("content/udgaver/** -text", attributes);
        Assert.StartsWith("vores\n_site/\n", Read(".gitignore"), StringComparison.Ordinal);
        Assert.Single(Read(".gitignore").Split('\n'), "_site/");
    }

    public void Dispose() => scratch.Dispose();

    private string Read(string path) => File.ReadAllText(Path.Join(Catalogue, path));

    private (int Code, string Out, string Error) Answer(string answers)
    {
        using var reader = new StringReader(answers);
        return Run(reader, "init", Catalogue, "--today", "2027-03-01");
    }

    private static (int Code, string Out, string Error) Run(params string[] words) => Run(null, words);

    private static (int Code, string Out, string Error) Run(StringReader? answers, params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false) { In = answers });
        return (code, output.ToString(), error.ToString());
    }

    [GeneratedRegex(@"^\S+:\d+:\d+: \S+ (?<rule>KV\d+)", RegexOptions.Multiline)]
    private static partial Regex Finding();

    [GeneratedRegex("id: (?<id>[a-z-]+),.*fiktiv: true")]
    private static partial Regex MadeUp();

    [GeneratedRegex(@"[1-6]\. [^?\n]*\? ")]
    private static partial Regex Question();
}
