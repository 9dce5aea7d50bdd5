using System.IO;
using System.Text;
using Catalog.Cli.Writing;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog release</c>: years go by, and nothing that is frozen is touched.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    private readonly EditionScratch site = new();

    [Fact]
    public void Two_years_of_a_catalogue()
    {
        site.Named(2025);
        site.Write("makker", Another("Makkere"));
        site.Write("gaard", Another("Gården"));
        Assert.Equal(0, site.Release(2025).Code);
        var frozen = site.Snapshot(2025);

        // One is edited, one renamed, one retired, one added, and one is only an idea.
        site.Edit("base", "alder: 6-12", "alder: 6-13");
        site.Edit("makker", "alder: 6-12", "tidligere_adresser: [makker]\nalder: 6-12");
        File.Move(site.PathOf("makker"), site.PathOf("makkere"));
        site.Edit("gaard", "status: i kataloget", "status: udgået\nerstattet_af: base");
        site.Write("ny", Another("Aftenmøde"));
        site.Write("ide", Another("En idé").Replace("status: i kataloget", "status: idé", StringComparison.Ordinal));
        site.Named(2026);
        var (code, output, error) = site.Release(2026);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Frøs udgaven 2026: 4 beskrivelser i 14 filer", output, StringComparison.Ordinal);
        Assert.Contains("Siden udgaven 2025: 1 ny, 1 afløst, 1 med ny adresse, 1 ændret\n", output, StringComparison.Ordinal);
        Assert.EndsWith($"  catalog build --release -s {site.Path} -o udgivet\n", output, StringComparison.Ordinal);
        Assert.Equal(frozen, site.Snapshot(2025));
        Assert.Equal(0, EditionScratch.Run("check", "-s", site.Path, "--today", "2026-08-10").Code);
        var diff = EditionScratch.Run("diff", "2025", "2026", "-s", site.Path);
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
            diff.Out
        );
        Assert.Equal(
            diff.Out.Replace("udgaven 2026", "nu", StringComparison.Ordinal),
            EditionScratch.Run("diff", "2025", "nu", "-s", site.Path).Out
        );
        Assert.Contains("ingen forskel", EditionScratch.Run("diff", "2026", "nu", "-s", site.Path).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("findes allerede", 2025, 2025)]
    [InlineData("Året 2027 er ikke kommet endnu. I år er 2026.", 2027, 2027)]
    [InlineData("Der er allerede en udgave for 2025.", 2024, 2024)]
    [InlineData("I site.yml står der »udgave: 2025«. Skriv »udgave: 2026« i den, og kør igen.", 2026, 2025)]
    public void A_year_that_cannot_be_frozen_is_refused(string reason, int year, int named)
    {
        site.Named(2025);
        Assert.Equal(0, site.Release(2025).Code);
        site.Named(named);
        var before = site.Everything();

        var (code, output, error) = site.Release(year);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, site.Everything());
    }

    [Theory]
    [InlineData("KV002", "titel: Morgenmøde", "tittel: Morgenmøde")]
    [InlineData("KV601", "sidst_gennemgået: 2026-08-03", "sidst_gennemgået: 2024-08-03")]
    public void With_errors_nothing_is_frozen(string rule, string from, string to)
    {
        site.Edit("base", from, to);
        var before = site.Everything();
        var (code, output, error) = site.Release(2026);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains($"fejl {rule}:", error, StringComparison.Ordinal);
        Assert.EndsWith("Der er ikke lavet nogen udgave.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, site.Everything());
    }

    [Fact]
    public void A_touched_edition_stops_a_release_and_is_not_compared()
    {
        site.Named(2025);
        Assert.Equal(0, site.Release(2025).Code);
        site.Named(2026);
        File.AppendAllText(Path.Join(site.Path, "content/udgaver/2025/indsatser/base.md"), "Mere.\n");
        File.Delete(Path.Join(site.Path, "content/udgaver/2025/sider/om.md"));
        var (code, _, error) = site.Release(2026);
        Assert.Equal(1, code);
        Assert.Contains("fejl KV611:", error, StringComparison.Ordinal);
        Assert.Contains("fejl KV612:", error, StringComparison.Ordinal);
        Assert.Equal(1, EditionScratch.Run("diff", "2025", "nu", "-s", site.Path).Code);
    }

    [Fact]
    public void Examples_alone_are_no_edition()
    {
        var shipped = site.Folder.CopyCatalogue(RealProgram.Root, "eksempler");
        var (code, output, error) = EditionScratch.Run("release", "2026", "-s", shipped, "--today", "2026-08-10");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(
            "Der er ingen beskrivelser at fryse. Eksempler og kladder kommer ikke med i en udgave.",
            error,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(Path.Join(shipped, "content/udgaver")));
    }

    [Fact]
    public void What_a_killed_run_left_is_neither_read_nor_in_the_way()
    {
        var staging = Path.Join(site.Path, "content/udgaver/.2026.catalog-staging");
        Directory.CreateDirectory(Path.Join(staging, "site", "indsatser"));
        Staging.Mark(staging);
        File.WriteAllText(Path.Join(staging, "site", "indsatser", "halv.md"), "halv");
        Assert.Equal(0, EditionScratch.Run("check", "-s", site.Path, "--today", "2026-08-10").Code);

        Assert.Equal(0, site.Release(2026).Code);

        Assert.Equal(
            [Path.Join(site.Path, "content/udgaver/2026")],
            Directory.GetFileSystemEntries(Path.Join(site.Path, "content/udgaver"))
        );
        Assert.DoesNotContain(site.Snapshot(2026).Keys, path => path.Contains("halv", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edition_is_the_files_with_the_line_ends_that_git_gives_back_and_its_images()
    {
        File.WriteAllText(site.PathOf("base"), site.Read("base").ReplaceLineEndings("\r\n") + "\r\n![En dør](../billeder/doer.png)\r\n");
        Directory.CreateDirectory(Path.Join(site.Path, "content/billeder"));
        File.WriteAllBytes(Path.Join(site.Path, "content/billeder/doer.png"), MadeUp.Picture(3, 2));
        File.WriteAllBytes(Path.Join(site.Path, "content/billeder/ubrugt.png"), MadeUp.Picture(4, 4));

        Assert.Equal((0, ""), (site.Release(2026).Code, EditionScratch.Run("check", "-s", site.Path, "--today", "2026-08-10").Error));

        foreach (var path in site.Snapshot(2026).Keys.Where(path => path != "manifest.json"))
        {
            var living = path == "site.yml" ? path : "content/" + path;
            var bytes = File.ReadAllBytes(Path.Join(site.Path, living));
            Assert.Equal(
                path.EndsWith(".png", StringComparison.Ordinal)
                    ? bytes
                    : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n")),
                File.ReadAllBytes(Path.Join(site.Path, "content/udgaver/2026", path))
            );
        }

        Assert.Contains("billeder/doer.png", site.Snapshot(2026).Keys);
        Assert.DoesNotContain("billeder/ubrugt.png", site.Snapshot(2026).Keys);
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n", true)]
    [InlineData("\n\n", false)]
    public void A_checkout_with_other_line_ends_is_the_same_edition(string ends, bool isSame)
    {
        Assert.Equal(0, site.Release(2026).Code);
        foreach (var path in site.Snapshot(2026).Keys.Where(path => path != "manifest.json"))
        {
            var file = Path.Join(site.Path, "content/udgaver/2026", path);
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings(ends));
        }

        var check = EditionScratch.Run("check", "-s", site.Path, "--today", "2026-08-10");

        Assert.Equal(isSame ? 0 : 1, check.Code);
        Assert.Equal(isSame, !check.Out.Contains("KV611", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_a_checkout_has_turned_about_is_not_the_same()
    {
        File.WriteAllText(site.PathOf("base"), site.Read("base") + "\n![En dør](../billeder/doer.png)\n");
        Directory.CreateDirectory(Path.Join(site.Path, "content/billeder"));
        File.WriteAllBytes(Path.Join(site.Path, "content/billeder/doer.png"), MadeUp.Picture(3, 2));
        Assert.Equal(0, site.Release(2026).Code);
        var frozen = Path.Join(site.Path, "content/udgaver/2026/billeder/doer.png");
        File.WriteAllBytes(
            frozen,
            Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(File.ReadAllBytes(frozen)).Replace("\r\n", "\n", StringComparison.Ordinal))
        );

        var check = EditionScratch.Run("check", "-s", site.Path, "--today", "2026-08-10");

        Assert.Equal(1, check.Code);
        Assert.Contains("content/udgaver/2026/billeder/doer.png:1:1: fejl KV611: Filen er ændret", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_repository_the_tag_that_publishes_comes_after_the_merge()
    {
        Directory.CreateDirectory(Path.Join(site.Path, ".git"));

        var output = site.Release(2026).Out;

        var git = $"git -C {site.Path}";
        Assert.EndsWith(
            $"""
              {git} switch -c udgave-2026-klar
              {git} add site.yml content/udgaver/2026
              {git} commit -m "Udgaven 2026"
              {git} push -u origin udgave-2026-klar
            Lav en pull request af grenen. Når den er læst og lagt ind, er det mærket, der udgiver:
              {git} switch main
              {git} pull
              {git} tag udgave-2026
              {git} push origin udgave-2026

            """,
            output,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => site.Dispose();

    // An entry with a title and a text of its own.
    private string Another(string title) =>
        site.Read("base").Replace("Morgenmøde på tværs", title, StringComparison.Ordinal) + $"\nHer handler det om {title}.\n";
}
