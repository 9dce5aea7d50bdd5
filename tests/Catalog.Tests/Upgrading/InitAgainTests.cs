using System.IO;
using Catalog.Cli;
using Catalog.Content.Text;
using Catalog.Site.NewCatalogue;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Upgrading;

/// <summary><c>catalog init --again</c>: what is the program's is renewed, and what somebody has changed stays, byte by byte.</summary>
public sealed class InitAgainTests
{
    private const string Check = ".github/workflows/check.yml";
    private const string Reminder = ".github/workflows/reminder.yml";
    private const string Action = ".github/actions/catalog/action.yml";
    private const string Checkout = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
    private const string Later = "actions/checkout@1111111111111111111111111111111111111111 # v6.1.0";

    [Theory]
    [InlineData("--host", "github")]
    [InlineData("--host", "gitlab")]
    [InlineData("--host", "azure")]
    [InlineData("--host", "ingen")]
    [InlineData("--model", "indsatser")]
    [InlineData("--model", "principper")]
    [InlineData("--model", "tom")]
    public void What_was_begun_today_has_nothing_to_renew(string option, string value)
    {
        using var begun = BegunCatalogue.New(option, value);
        var before = begun.Everything();

        var (code, output, error) = begun.Again();

        Assert.Equal((0, ""), (code, error));
        Assert.Equal($"Kataloget er sat op med denne version af programmet, {Program.Version}.\n\nDer var intet at forny.\n", output);
        Assert.Equal(before, begun.Everything());
    }

    [Fact]
    public void Line_ends_of_another_system_are_no_change()
    {
        using var begun = BegunCatalogue.New();
        foreach (var path in new[] { Check, ".gitattributes", ".github/CONTRIBUTING.md" })
        {
            begun.Write(path, begun.Read(path).ReplaceLineEndings("\r\n"));
        }

        var before = begun.Everything();
        Assert.Contains("Der var intet at forny.", begun.Again().Out, StringComparison.Ordinal);
        Assert.Equal(before, begun.Everything());
    }

    [Fact]
    public void What_nobody_has_changed_is_renewed_and_what_somebody_has_changed_is_shown()
    {
        using var begun = BegunCatalogue.New();
        var (check, reminder) = (begun.Read(Check), begun.Read(Reminder));
        begun.WrittenBefore(Reminder, reminder + "# som den var\n");
        begun.Listed(Check, "som den var");
        begun.Write(Check, check.Replace("timeout-minutes: 20", "timeout-minutes: 45", StringComparison.Ordinal) + "# vores\n");
        var own = begun.Read(Check);

        var (code, output, error) = begun.Again();

        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"Fornyet, for I havde ikke ændret dem (1):\n  {Reminder}\n", output, StringComparison.Ordinal);
        Assert.Contains($"{Check} har I ændret, så den er ikke rørt. Programmets er også ny.\n", output, StringComparison.Ordinal);
        Assert.Contains("  -     timeout-minutes: 45\n  +     timeout-minutes: 20\n", output, StringComparison.Ordinal);
        Assert.Contains("  - # vores\n", output, StringComparison.Ordinal);
        Assert.Equal((reminder, own), (begun.Read(Reminder), begun.Read(Check)));

        // Told once; then it is theirs, until the program's is new again.
        var again = begun.Again().Out;
        Assert.Contains($"Jeres egne, og ikke rørt (1):\n  {Check}\n", again, StringComparison.Ordinal);
        Assert.DoesNotContain("timeout-minutes", again, StringComparison.Ordinal);
        Assert.EndsWith("Der var intet at forny.\n", again, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_version_of_an_action_and_the_place_of_the_program_are_values_and_no_change()
    {
        using var begun = BegunCatalogue.New();
        var (check, action) = (begun.Read(Check), begun.Read(Action));
        begun.WrittenBefore(Check, check.Replace(Checkout, Later, StringComparison.Ordinal) + "# som den var\n");
        begun.WrittenBefore(
            Action,
            action
                .Replace("PROGRAM: \"\"", "PROGRAM: kommune/catalog", StringComparison.Ordinal)
                .Replace($"VERSION: {Program.Version}", "VERSION: 0.0.9", StringComparison.Ordinal)
        );

        Assert.Equal(0, begun.Again().Code);
        Assert.Equal(check.Replace(Checkout, Later, StringComparison.Ordinal), begun.Read(Check));
        Assert.Equal(action.Replace("PROGRAM: \"\"", "PROGRAM: kommune/catalog", StringComparison.Ordinal), begun.Read(Action));
    }

    [Fact]
    public void What_somebody_has_deleted_stays_away_and_what_the_program_has_no_more_goes()
    {
        using var begun = BegunCatalogue.New();
        File.Delete(begun.At(Reminder));
        begun.WrittenBefore(".github/vejledning/GAMMEL.md", "# Gammel\n");
        begun.WrittenBefore(".github/vejledning/RETTET.md", "# Rettet\n");
        begun.Write(".github/vejledning/RETTET.md", "# Rettet af os\n");

        var output = begun.Again().Out;

        Assert.Contains($"Dem har I slettet, og de bliver væk (1):\n  {Reminder}\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "Slettet, for programmet bruger dem ikke mere (1):\n  .github/vejledning/GAMMEL.md\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("Jeres egne, og ikke rørt (1):\n  .github/vejledning/RETTET.md\n", output, StringComparison.Ordinal);
        Assert.False(File.Exists(begun.At(Reminder)));
        Assert.False(File.Exists(begun.At(".github/vejledning/GAMMEL.md")));
        Assert.True(File.Exists(begun.At(".github/vejledning/RETTET.md")));
    }

    [Fact]
    public void A_list_that_names_what_is_not_the_programs_deletes_nothing()
    {
        using var begun = BegunCatalogue.New();
        string[] paths =
        [
            "site.yml",
            "content/model/lister.yml",
            ".github/../README.md",
            "program/catalog-linux-x64",
            ".github/CODEOWNERS",
        ];
        begun.Write("program/catalog-linux-x64", "programmet");
        foreach (var path in paths)
        {
            begun.WrittenBefore(path, begun.Read(path));
        }

        var before = begun.Everything();
        Assert.EndsWith("Der var intet at forny.\n", begun.Again().Out, StringComparison.Ordinal);
        Assert.All(
            paths,
            path => Assert.Equal(before[Path.GetRelativePath(begun.Folder, begun.At(path))], File.ReadAllBytes(begun.At(path)))
        );
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        using var begun = BegunCatalogue.New();
        begun.WrittenBefore(Reminder, "som den var\n");
        begun.Edit("site.yml", $"program: {Program.Version}", "program: 0.0.1");
        var before = begun.Everything();

        var output = begun.Again("--dry-run").Out;

        Assert.Contains($"De ville blive fornyet, for I har ikke ændret dem (1):\n  {Reminder}\n", output, StringComparison.Ordinal);
        Assert.Contains($"»program:« i site.yml ville blive {Program.Version}.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Intet er skrevet. Kør det samme uden --dry-run.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, begun.Everything());
    }

    [Fact]
    public void The_version_that_is_asked_for_is_raised_and_nothing_else_in_the_settings()
    {
        using var begun = BegunCatalogue.New();
        begun.Edit("site.yml", $"program: {Program.Version}\n", "program: 0.0.1   # sat op i 2026\r\n");
        var settings = begun.Read("site.yml");
        Assert.Contains("tip KV909", begun.Check().Out, StringComparison.Ordinal);

        Assert.Contains($"»program:« i site.yml er nu {Program.Version}.\n", begun.Again().Out, StringComparison.Ordinal);

        Assert.Equal(settings.Replace("0.0.1", Program.Version, StringComparison.Ordinal), begun.Read("site.yml"));
        Assert.DoesNotContain("KV909", begun.Check().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_git_with_lines_of_their_own_get_those_they_lack()
    {
        using var begun = BegunCatalogue.New();
        begun.Write(".gitattributes", "*.docx binary\n");

        Assert.Contains("Har fået de linjer, der manglede (1):\n  .gitattributes\n", begun.Again().Out, StringComparison.Ordinal);
        Assert.Contains("content/udgaver/** -text", File.ReadLines(begun.At(".gitattributes")));
        Assert.Contains("*.docx binary", File.ReadLines(begun.At(".gitattributes")));
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        using var begun = BegunCatalogue.New();
        var outside = Path.Join(begun.Beside, "andres");
        Directory.Move(begun.At(".github/workflows"), outside);
        File.WriteAllText(Path.Join(outside, "check.yml"), "andres\n");
        Directory.CreateSymbolicLink(begun.At(".github/workflows"), outside);
        begun.Listed(Check, "som den var");

        var (code, output, _) = begun.Again();

        Assert.Equal(0, code);
        Assert.Contains($"  {Check}\n", output, StringComparison.Ordinal);
        Assert.Equal("andres\n", File.ReadAllText(Path.Join(outside, "check.yml")));
    }

    [Fact]
    public void A_model_with_errors_keeps_its_schemas_and_the_rest_is_renewed()
    {
        using var begun = BegunCatalogue.New();
        begun.WrittenBefore(Reminder, "som den var\n");
        begun.Edit("content/model/forloeb.yml", "statusser:", "statuser:");

        var (code, output, _) = begun.Again();

        Assert.Equal(0, code);
        Assert.Contains($"  {Reminder}\n", output, StringComparison.Ordinal);
        Assert.Contains("Modellen har fejl, så skemaerne er, som de var.", output, StringComparison.Ordinal);
        Assert.True(File.Exists(begun.At(".vscode/schemas/forloeb.schema.json")));
    }

    [Fact]
    public void A_catalogue_of_a_later_program_is_left_alone()
    {
        using var begun = BegunCatalogue.New();
        begun.Edit(WrittenFiles.Path, $"\"program\": \"{Program.Version}\"", "\"program\": \"9999.0.0\"");
        var before = begun.Everything();

        var (code, output, error) = begun.Again();

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(
            $"Kataloget er sat op med version 9999.0.0 af programmet, og dette er {Program.Version}. Hent version 9999.0.0",
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, begun.Everything());
    }

    [Fact]
    public void An_older_program_says_what_to_fetch_and_nothing_of_what_it_does_not_know()
    {
        using var begun = BegunCatalogue.New();
        begun.Edit("site.yml", $"program: {Program.Version}", "program: 9999.0.0\nen_ny_nøgle: ja");

        var (code, output, _) = begun.Check();

        Assert.Equal(1, code);
        Assert.Contains(
            "fejl KV909: Kataloget skal bruge version 9999.0.0 af programmet eller en nyere. Dette er ældre.",
            output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\n1 fejl\n", output, StringComparison.Ordinal);
        var search = EditionScratch.Run("search", "leg", "-s", begun.Folder);
        Assert.NotEqual(0, search.Code);
        Assert.Contains("KV909", search.Out + search.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--title hører til et nyt katalog, ikke til --again.", "--title", "Nyt")]
    [InlineData("»githup« er ikke et sted", "--host", "githup")]
    public void What_cannot_be_done_is_said_in_one_sentence(string message, params string[] options)
    {
        using var begun = BegunCatalogue.New();
        var (code, output, error) = begun.Again(options);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_catalogue_is_renewed()
    {
        using var folder = new ScratchFolder();
        Assert.Contains("er ikke et katalog", EditionScratch.Run("init", "--again", folder.Path).Error, StringComparison.Ordinal);
        Assert.Contains(
            "er programmets eget kodelager.",
            EditionScratch.Run("init", "--again", RealProgram.Root).Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "--dry-run hører til --again",
            EditionScratch.Run("init", "--dry-run", Path.Join(folder.Path, "nyt")).Error,
            StringComparison.Ordinal
        );
        File.WriteAllText(Path.Join(folder.Path, "site.yml"), "titel: Et\n");
        Assert.StartsWith(
            "Det er ikke til at se, hvor kataloget ligger.",
            EditionScratch.Run("init", "--again", folder.Path).Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1.2.3", "1.2.4", false)]
    [InlineData("1.2.3", "1.10.0", false)]
    [InlineData("1.2.3", "2.0.0", true)]
    [InlineData("0.1.9", "0.2.0", true)]
    [InlineData("0.1.0", "0.1.1", false)]
    [InlineData("0.9.0", "1.0.0", true)]
    public void A_keeper_must_read_on_when_the_first_number_that_is_not_0_is_another(string earlier, string later, bool isBreak)
    {
        var (before, after) = (ProgramVersion.Read(earlier)!, ProgramVersion.Read(later)!);
        Assert.Equal((isBreak, false), (after.IsBreakSince(before), before.IsBreakSince(after)));
        Assert.True(before.IsBefore(after));
        Assert.False(after.IsBefore(before));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("v1.2.3")]
    [InlineData("1.2.-3")]
    [InlineData("1.2.99999")]
    [InlineData("1.2.３")]
    public void What_is_not_three_numbers_is_no_version(string written) => Assert.Null(ProgramVersion.Read(written));
}
