using System.IO;
using System.Text.RegularExpressions;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog init</c>: a whole catalogue in an empty folder, or one Danish sentence and nothing.</summary>
public sealed partial class InitCommandTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private string Catalogue => Path.Join(scratch.Path, "nyt");

    [Fact]
    public void What_is_begun_can_be_published_at_once_but_for_a_statement_that_only_they_can_make()
    {
        var (code, output, error) = Run("init", Catalogue, "--today", "2027-03-01");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Skrev ", output, StringComparison.Ordinal);

        var check = Run("check", "-s", Catalogue, "--strict", "--today", "2027-03-01");
        Assert.True(check.Code == 0, check.Out);
        Assert.Equal(["KV605"], Finding().Matches(check.Out).Select(found => found.Groups["rule"].Value));

        Assert.Equal(0, Run("build", "-s", Catalogue, "--today", "2027-03-01").Code);
        Assert.True(File.Exists(Path.Join(Catalogue, "_site", "indsatser", "eksempel-co-teaching-i-almenklassen.html")));
        var schema = Run("schema", "-s", Catalogue).Out;
        Assert.StartsWith("Alle ", schema, StringComparison.Ordinal);
        Assert.Contains("Modellen passer til skemaet til forslag", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_it_was_told_and_nothing_of_the_shipped_catalogues_own()
    {
        Assert.Equal(
            0,
            Run(
                "begynd",
                Catalogue,
                "--title",
                "Mod: på leg",
                "--owner",
                "Øer & Sø Kommune",
                "--address",
                "https://katalog.soe.example",
                "--repository",
                "https://github.com/soe-kommune/katalog",
                "--today",
                "2027-03-01"
            ).Code
        );

        var site = Read("site.yml");
        Assert.Contains("\ntitel: \"Mod: på leg\"\n", site, StringComparison.Ordinal);
        Assert.Contains("\nejer: Øer & Sø Kommune\n", site, StringComparison.Ordinal);
        Assert.Contains("\nudgave: 2027\n", site, StringComparison.Ordinal);
        Assert.Contains("\nadresse: https://katalog.soe.example/\n", site, StringComparison.Ordinal);
        Assert.EndsWith("\nkodelager:\n  adresse: https://github.com/soe-kommune/katalog\n", site, StringComparison.Ordinal);
        Assert.DoesNotContain("fornyet", site, StringComparison.Ordinal);
        Assert.DoesNotContain("oktober", Read("content/sider/saadan-soeger-i.md"), StringComparison.Ordinal);
        Assert.Contains(
            "| Udvalget mødes og vælger | ikke fastsat endnu |",
            Read("content/sider/saadan-soeger-i.md"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("faktisk: 2", Read("content/model/aarshjul.yml"), StringComparison.Ordinal);
        Assert.Contains("@soe-kommune/", Read(".github/CODEOWNERS"), StringComparison.Ordinal);
        Assert.StartsWith("# Mod: på leg\n", Read("README.md"), StringComparison.Ordinal);
        Assert.Contains($"VERSION: {Program.Version}\n", Read(".github/actions/catalog/action.yml"), StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "-s", Catalogue, "--strict", "--today", "2027-03-01").Code);

        var texts = Directory
            .EnumerateFiles(Catalogue, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) != ".png")
            .Select(File.ReadAllText)
            .ToList();
        Assert.All(texts, text => Assert.DoesNotContain("Only in the program's own repository", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain("tests/run.sh", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain("tests/Catalog", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("indsatser", "fem-indsatser.html", "Fem indsatser")]
    [InlineData("principper", "principperne.html", "Principperne")]
    [InlineData("tom", "vores-model.html", "Vores model")]
    public void Another_model_can_be_published_at_once_with_pages_of_its_own_name(string model, string page, string name)
    {
        var (code, output, error) = Run("init", Catalogue, "--model", model, "--today", "2027-03-01");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"Modellen »{model}« står i content/model/model.yml.", output, StringComparison.Ordinal);

        var check = Run("check", "-s", Catalogue, "--strict", "--today", "2027-03-01");
        Assert.True(check.Code == 0, check.Out);
        Assert.Equal(["KV605"], Finding().Matches(check.Out).Select(found => found.Groups["rule"].Value));

        Assert.Equal(0, Run("build", "-s", Catalogue, "--today", "2027-03-01").Code);
        Assert.Contains($"<h1>{name}</h1>", Read("_site/" + page), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(Catalogue, "_site", "kvintetmodellen.html")));
        Assert.Single(Directory.GetFiles(Path.Join(Catalogue, "content", "indsatser")));
        var schema = Run("schema", "-s", Catalogue).Out;
        Assert.StartsWith("Alle ", schema, StringComparison.Ordinal);
        Assert.Contains("Modellen passer til skemaet til forslag", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indsatser")]
    [InlineData("principper")]
    [InlineData("tom")]
    public void Another_model_brings_no_words_of_the_shipped_one_and_names_the_files_that_are_there(string model)
    {
        Run("init", Catalogue, "--model", model);

        Assert.All(
            Directory.EnumerateFiles(Path.Join(Catalogue, "content", "sider")).Append(Path.Join(Catalogue, ".vscode", "settings.json")),
            path => Assert.DoesNotContain("kvintet.yml", File.ReadAllText(path), StringComparison.Ordinal)
        );
        var words = Read("content/model/ordliste.yml");
        Assert.DoesNotContain("ord: Kvintetmodellen", words, StringComparison.Ordinal);
        Assert.Contains("kort: PPR", words, StringComparison.Ordinal);
        Assert.DoesNotContain("tidligere_adresser", Read("content/model/model.yml"), StringComparison.Ordinal);
        Assert.All(
            Read(".github/vejledning/NYT-KATALOG.md")
                .Split('\n')
                .Where(line => line.StartsWith("| `content/model/", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1])
                .Where(path => path != "content/model/emner.yml"),
            path => Assert.True(File.Exists(Path.Join(Catalogue, path)), path)
        );
    }

    [Fact]
    public void Nobody_asked_gives_the_shipped_model()
    {
        var other = Path.Join(scratch.Path, "andet");
        Run("init", Catalogue, "--today", "2027-03-01");
        Run("init", other, "--model", "kvintet", "--today", "2027-03-01");

        var files = Directory.GetFiles(Catalogue, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Catalogue, path));
        Assert.Equal(
            files.Order(StringComparer.Ordinal),
            Directory
                .GetFiles(other, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(other, path))
                .Order(StringComparer.Ordinal)
        );
        Assert.All(files, path => Assert.Equal(File.ReadAllBytes(Path.Join(Catalogue, path)), File.ReadAllBytes(Path.Join(other, path))));
        Assert.True(File.Exists(Path.Join(Catalogue, "content", "model", "kvintet.yml")));
    }

    [Theory]
    [InlineData("\n", "kvintet.yml")]
    [InlineData("3\n", "model.yml")]
    [InlineData("9\nprinciper\nPrincipper\n", "model.yml")]
    public void A_person_is_asked_for_the_model(string answers, string file)
    {
        var (code, _, error) = Answer(answers);

        Assert.Equal(0, code);
        Assert.Contains("\n  3  principper  Syv principper", error, StringComparison.Ordinal);
        Assert.Equal(
            answers.Contains("principer", StringComparison.Ordinal),
            error.Contains("»principer« er ikke en af dem. Mente du »principper«?", StringComparison.Ordinal)
        );
        Assert.True(File.Exists(Path.Join(Catalogue, "content", "model", file)));
    }

    [Fact]
    public void A_person_who_answers_something_else_three_times_is_left_with_nothing()
    {
        var (code, output, error) = Answer("a\nb\nc\n");

        Assert.Equal((2, ""), (code, output));
        Assert.EndsWith(
            "Ingen model er valgt, og intet er skrevet. Skriv kvintet, indsatser, principper eller tom efter --model.\n",
            error,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void A_guide_leads_to_nothing_that_stayed_behind()
    {
        Run("init", Catalogue);
        NewCatalogueGuides.MustLeadSomewhere(Catalogue);
    }

    [Theory]
    [InlineData("Der mangler en mappe. Skriv for eksempel: catalog init mit-katalog.")]
    [InlineData("Ordet »katalog« hører ikke til noget. Har mappens navn mellemrum, så skriv det i anførselstegn.", "mit", "katalog")]
    [InlineData("Titlen er skrevet som tom tekst.", "x", "--title", " ")]
    [InlineData("Titlen indeholder et styretegn (U+0007).", "x", "--title", "a\u0007")]
    [InlineData("Ejeren skal stå på én linje", "x", "--owner", "a\nb: c")]
    [InlineData("»katalog.dk« er ikke en adresse. Skriv den med https:// forrest efter --address.", "x", "--address", "katalog.dk")]
    [InlineData("»javascript:alert(1)« er ikke en adresse.", "x", "--repository", "javascript:alert(1)")]
    [InlineData("Der mangler noget efter --title: katalogets titel i anførselstegn.", "x", "--title")]
    [InlineData("»kvitet« er ikke en model. Mente du »kvintet«? Skriv kvintet, indsatser, principper eller tom", "x", "--model", "kvitet")]
    [InlineData("Der mangler noget efter --model: kvintet, indsatser, principper eller tom.", "x", "--model")]
    [InlineData("--model står to gange.", "x", "--model", "tom", "--model", "kvintet")]
    [InlineData(
        "»githup« er ikke et sted, kataloget kan ligge. Mente du »github«? Skriv github, gitlab, azure eller ingen",
        "x",
        "--host",
        "githup"
    )]
    [InlineData("»Centret« er ikke en kontakt. Skriv afdelingens navn, et komma og et nummer", "x", "--contact", "Centret")]
    [InlineData("»Centret, 00 00 00 00« er ikke en kontakt.", "x", "--contact", "Centret, 00 00 00 00")]
    [InlineData("»katalog« er ikke en mailadresse. Skriv en fælles postkasse", "x", "--mailbox", "katalog")]
    [InlineData("Skriv mindst én enhed og højst 300", "x", "--units", " ; ")]
    [InlineData("»??« er ikke et navn på en enhed.", "x", "--units", "Engskolen; ??")]
    [InlineData("»blå« er ikke en farve. Skriv # og seks cifre", "x", "--colours", "blå")]
    [InlineData("»--force« hører ikke til init, men til build.", "x", "--force")]
    public void What_cannot_be_begun_is_said_in_one_sentence(string message, params string[] words)
    {
        var (code, output, error) = Run(["init", .. words.Select(word => word == "x" ? Catalogue : word)]);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void What_a_new_repository_has_is_kept_and_named()
    {
        Directory.CreateDirectory(Catalogue);
        File.WriteAllText(Path.Join(Catalogue, "README.md"), "vores");
        File.WriteAllText(Path.Join(Catalogue, "LICENSE"), "vores");
        File.WriteAllText(Path.Join(Catalogue, ".DS_Store"), "");

        var (code, output, error) = Run("init", Catalogue);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\nDet lå der i forvejen og er ikke rørt: README.md.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("har fået de linjer", output, StringComparison.Ordinal);
        Assert.Equal("vores", Read("README.md"));
        Assert.Equal("vores", Read("LICENSE"));
        Assert.True(File.Exists(Path.Join(Catalogue, "site.yml")));
    }

    [Fact]
    public void A_folder_with_something_in_it_is_not_touched_but_a_fresh_repository_is_empty()
    {
        Directory.CreateDirectory(Path.Join(Catalogue, ".git"));
        Assert.Equal(0, Run("init", Catalogue).Code);
        var before = Directory.GetFileSystemEntries(Catalogue, "*", SearchOption.AllDirectories);

        var (code, output, error) = Run("init", Catalogue);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("er ikke tom. Der ligger blandt andet »", error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(Catalogue, "*", SearchOption.AllDirectories));
        Assert.Contains("er en fil, ikke en mappe.", Run("init", Path.Join(Catalogue, "site.yml")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_the_programs_own_stays_behind()
    {
        Run("init", Catalogue);

        Assert.Equal(
            [".catalog.json", ".gitattributes", ".github", ".gitignore", ".vscode", "README.md", "content", "site.yml"],
            Directory.GetFileSystemEntries(Catalogue).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
        var template = Read(".github/PULL_REQUEST_TEMPLATE.md");
        Assert.Contains("- [ ] ", template, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", template, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(Catalogue, ".github/ISSUE_TEMPLATE/fejl.yml")));
    }

    [Fact]
    public void Where_the_program_is_published_is_written_for_GitHub_or_asked_for()
    {
        var said = Run("init", Catalogue).Out;

        var written = Read(".github/actions/catalog/action.yml")
            .Split('\n')
            .Single(line => line.Contains(" PROGRAM: ", StringComparison.Ordinal));
        Assert.Equal($"        PROGRAM: {Program.Build.Repository ?? "\"\""}", written);
        Assert.Equal(Program.Build.Repository is null, said.Contains("skriv efter PROGRAM:", StringComparison.Ordinal));
    }

    [Fact]
    public void Git_keeps_the_bytes_of_what_is_frozen()
    {
        var folder = Path.Join(scratch.Path, "nyt");
        Assert.Equal(0, EditionScratch.Run("init", folder).Code);

        Assert.Contains("content/udgaver/** -text", File.ReadLines(Path.Join(folder, ".gitattributes")));
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
}
