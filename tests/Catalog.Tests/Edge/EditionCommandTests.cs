using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.EndToEnd;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Edge;

/// <summary><c>catalog release</c> and <c>catalog diff</c> on a disk: years go by, and nothing that is frozen is touched.</summary>
public sealed class EditionCommandTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public EditionCommandTests() => catalogue = scratch.CopyCatalogue(SpecSite.BaseFolder);

    [Fact]
    public void Two_years_of_a_catalogue()
    {
        Named(2025);
        Write("makker", Read("base").Replace("Morgenmøde på tværs", "Makkere", StringComparison.Ordinal));
        Write("gaard", Read("base").Replace("Morgenmøde på tværs", "Gården", StringComparison.Ordinal));
        Assert.Equal(0, Release(2025).Code);
        var frozen = Snapshot(2025);

        // One is edited, one renamed, one retired, one added, and one is only an idea.
        Edit("base", "alder: 6-12", "alder: 6-13");
        Edit("makker", "alder: 6-12", "tidligere_adresser: [makker]\nalder: 6-12");
        File.Move(PathOf("makker"), PathOf("makkere"));
        Edit("gaard", "status: i kataloget", "status: udgået\nerstattet_af: base");
        Write("ny", Read("base").Replace("Morgenmøde på tværs", "Aftenmøde", StringComparison.Ordinal));
        Write("ide", Read("base").Replace("status: i kataloget", "status: idé", StringComparison.Ordinal));
        Named(2026);
        var (code, output, error) = Release(2026);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Frøs udgaven 2026: 4 beskrivelser i 14 filer", output, StringComparison.Ordinal);
        Assert.Contains("Siden udgaven 2025: 1 ny, 1 afløst, 1 med ny adresse, 1 ændret\n", output, StringComparison.Ordinal);
        Assert.Contains("git tag udgave-2026\n", output, StringComparison.Ordinal);
        Assert.Equal(frozen, Snapshot(2025));
        Assert.Equal(0, Run("check", "-s", catalogue, "--today", "2026-08-10").Code);
        var diff = Run("diff", "2025", "2026", "-s", catalogue);
        Assert.Equal(0, diff.Code);
        Assert.Equal(
            """
            Fra udgaven 2025 til udgaven 2026: 1 ny, 1 afløst, 1 med ny adresse, 1 ændret

            »Morgenmøde på tværs« (base): Ændret
              Målgruppe udvidet fra 6–12 til 6–13 år

            »Gården« (gaard): Afløst af »Morgenmøde på tværs«
              Status ændret fra »I kataloget« til »Udgået«
              Afløseren tilføjet: »Morgenmøde på tværs«

            »Makkere« (makkere): Ny adresse (før: makker)
              Tidligere adresser: makker tilføjet

            »Aftenmøde« (ny): Ny

            """,
            diff.Out);
        Assert.Equal(diff.Out.Replace("udgaven 2026", "nu", StringComparison.Ordinal), Run("diff", "2025", "nu", "-s", catalogue).Out);
        Assert.Contains("ingen forskel", Run("diff", "2026", "nu", "-s", catalogue).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("findes allerede", 2025, 2025)]
    [InlineData("Året 2027 er ikke kommet endnu. I år er 2026.", 2027, 2027)]
    [InlineData("Der er allerede en udgave for 2025.", 2024, 2024)]
    [InlineData("I site.yml står der »udgave: 2025«. Skriv »udgave: 2026« i den, og kør igen.", 2026, 2025)]
    public void A_year_that_cannot_be_frozen_is_refused(string reason, int year, int named)
    {
        Named(2025);
        Assert.Equal(0, Release(2025).Code);
        Named(named);
        var before = Everything();

        var (code, output, error) = Release(year);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("KV002", "titel: Morgenmøde", "tittel: Morgenmøde")]
    [InlineData("KV601", "sidst_gennemgået: 2026-08-03", "sidst_gennemgået: 2024-08-03")]
    public void With_errors_nothing_is_frozen(string rule, string from, string to)
    {
        Edit("base", from, to);
        var before = Everything();
        var (code, output, error) = Release(2026);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains($"fejl {rule}:", error, StringComparison.Ordinal);
        Assert.EndsWith("Der er ikke lavet nogen udgave.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void An_old_statement_or_a_touched_edition_stops_a_release()
    {
        Named(2025);
        Assert.Equal(0, Release(2025).Code);
        Named(2026);
        File.AppendAllText(Path.Join(catalogue, "content/udgaver/2025/indsatser/base.md"), "Mere.\n");
        File.Delete(Path.Join(catalogue, "content/udgaver/2025/sider/om.md"));
        var site = Path.Join(catalogue, "site.yml");
        File.WriteAllText(site, File.ReadAllText(site).Replace("2026-06-01", "2024-06-01", StringComparison.Ordinal));
        var (code, _, error) = Release(2026);
        Assert.Equal(1, code);
        Assert.Contains("fejl KV611:", error, StringComparison.Ordinal);
        Assert.Contains("fejl KV612:", error, StringComparison.Ordinal);
        Assert.Equal(1, Run("diff", "2025", "nu", "-s", catalogue).Code);
    }

    [Fact]
    public void Examples_alone_are_no_edition()
    {
        var shipped = scratch.CopyCatalogue(RealProgram.Root, "eksempler");
        var (code, output, error) = Run("release", "2026", "-s", shipped, "--today", "2026-08-10");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("Der er ingen beskrivelser at fryse. Eksempler og kladder kommer ikke med i en udgave.", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(shipped, "content/udgaver")));
    }

    [Fact]
    public void What_a_killed_run_left_is_neither_read_nor_in_the_way()
    {
        var staging = Path.Join(catalogue, "content/udgaver/.2026.catalog-staging");
        Directory.CreateDirectory(Path.Join(staging, "site", "indsatser"));
        File.WriteAllText(Path.Join(staging, ".catalog-staging"), "");
        File.WriteAllText(Path.Join(staging, "site", "indsatser", "halv.md"), "halv");
        Assert.Equal(0, Run("check", "-s", catalogue, "--today", "2026-08-10").Code);

        Assert.Equal(0, Release(2026).Code);

        Assert.Equal([Path.Join(catalogue, "content/udgaver/2026")], Directory.GetFileSystemEntries(Path.Join(catalogue, "content/udgaver")));
        Assert.DoesNotContain(Snapshot(2026).Keys, path => path.Contains("halv", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edition_is_the_files_byte_by_byte_and_its_images()
    {
        File.WriteAllText(PathOf("base"), Read("base").ReplaceLineEndings("\r\n") + "\r\n![En dør](../billeder/doer.png)\r\n");
        Directory.CreateDirectory(Path.Join(catalogue, "content/billeder"));
        File.WriteAllBytes(Path.Join(catalogue, "content/billeder/doer.png"), [1, 2, 3]);
        File.WriteAllBytes(Path.Join(catalogue, "content/billeder/ubrugt.png"), [4]);

        Assert.Equal((0, ""), (Release(2026).Code, Run("check", "-s", catalogue, "--today", "2026-08-10").Error));

        foreach (var path in Snapshot(2026).Keys.Where(path => path != "manifest.json"))
        {
            var living = path == "site.yml" ? path : "content/" + path;
            Assert.Equal(File.ReadAllBytes(Path.Join(catalogue, living)), File.ReadAllBytes(Path.Join(catalogue, "content/udgaver/2026", path)));
        }

        Assert.Contains("billeder/doer.png", Snapshot(2026).Keys);
        Assert.DoesNotContain("billeder/ubrugt.png", Snapshot(2026).Keys);
    }

    [Fact]
    public void Folders_and_editions_outside_the_catalogue_are_compared()
    {
        Assert.Equal(0, Release(2026).Code);
        var moved = Path.Join(scratch.Path, "arkiv");
        Directory.Move(Path.Join(catalogue, "content/udgaver/2026"), moved);
        var other = scratch.CopyCatalogue(SpecSite.BaseFolder, "andet");
        Write("ide", Read("base").Replace("status: i kataloget", "status: idé", StringComparison.Ordinal));

        Assert.Contains("ingen forskel", Run("diff", moved, "nu", "-s", catalogue).Out, StringComparison.Ordinal);
        Assert.Contains("»Morgenmøde på tværs« (ide): Ny", Run("diff", other, catalogue, "-s", catalogue).Out, StringComparison.Ordinal);
        Assert.Equal(2, Run("diff", scratch.Path, "nu", "-s", catalogue).Code);
    }

    [Fact]
    public void No_report_of_differences_gives_anybody_away()
    {
        Assert.Equal(0, Release(2026).Code);
        var number = MadeUp.Cpr("120314", "-", holdsModulus11: true);
        Edit("base", "Alle børn får et navn at sige godmorgen til.", $"Skriv til anna@hotmail.com eller om {number} og <b>@alle</b> på ##[add-mask]x.");
        var summary = Path.Join(scratch.Path, "aendringer.md");
        foreach (var format in new[] { "text", "markdown", "json" })
        {
            var (code, output, _) = Run("diff", "2026", "nu", "-s", catalogue, "--format", format, "--summary", summary);
            Assert.Equal(0, code);
            foreach (var text in new[] { output, File.ReadAllText(summary) })
            {
                Assert.DoesNotContain(number, text, StringComparison.Ordinal);
                Assert.DoesNotContain("anna@hotmail.com", text, StringComparison.Ordinal);
                Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
                Assert.Contains("•••", text, StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain("<b>", File.ReadAllText(summary), StringComparison.Ordinal);
        Assert.StartsWith("# Ændringer i kataloget\n", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_are_data()
    {
        Assert.Equal(0, Release(2026).Code);
        Edit("base", "effekt: ukendt", "effekt: D");
        using var json = JsonDocument.Parse(Run("diff", "2026", "nu", "-s", catalogue, "--format", "json").Out);
        var entry = Assert.Single(json.RootElement.GetProperty("beskrivelser").EnumerateArray());
        var change = Assert.Single(entry.GetProperty("ændringer").EnumerateArray());
        Assert.Equal(
            ("base", "ændret", "vidensgrundlag", "effekt", "Effekt ændret fra ukendt til D", "D"),
            (entry.GetProperty("id").GetString(), entry.GetProperty("hvad").GetString(), change.GetProperty("nøgle").GetString(), change.GetProperty("del").GetString(),
                change.GetProperty("sætning").GetString(), change.GetProperty("efter").GetProperty("værdi").GetString()));
    }

    [Theory]
    [InlineData("Der er ingen udgave 2019. Kataloget har ikke frosset nogen endnu", "2019", "nu")]
    [InlineData("»findes-ikke« er hverken et år, »nu« eller en mappe", "findes-ikke", "nu")]
    public void What_cannot_be_compared_is_said_in_one_sentence(string message, string before, string after)
    {
        var (code, output, error) = Run("diff", before, after, "-s", catalogue);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => scratch.Dispose();

    private (int Code, string Out, string Error) Release(int year) =>
        Run("release", year.ToString(CultureInfo.InvariantCulture), "-s", catalogue, "--today", "2026-08-10");

    private string PathOf(string id) => Path.Join(catalogue, "content", "indsatser", id + ".md");

    private string Read(string id) => File.ReadAllText(PathOf(id));

    private void Write(string id, string text) => File.WriteAllText(PathOf(id), text);

    private void Edit(string id, string from, string to)
    {
        Assert.Contains(from, Read(id), StringComparison.Ordinal);
        Write(id, Read(id).Replace(from, to, StringComparison.Ordinal));
    }

    private void Named(int year)
    {
        var site = Path.Join(catalogue, "site.yml");
        File.WriteAllLines(site, File.ReadLines(site).Select(line => line.StartsWith("udgave:", StringComparison.Ordinal) ? $"udgave: {year}" : line).ToArray());
    }

    private SortedDictionary<string, string> Snapshot(int year) => FilesOf(Path.Join(catalogue, $"content/udgaver/{year}"));

    private SortedDictionary<string, string> Everything() => FilesOf(catalogue);

    private static SortedDictionary<string, string> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText), StringComparer.Ordinal);

    private static (int Code, string Out, string Error) Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }
}
