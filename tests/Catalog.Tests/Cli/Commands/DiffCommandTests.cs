using System.IO;
using System.Text.Json;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog diff</c>: what is compared, what stands in the reports, and what does not.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly EditionScratch site = new();

    [Fact]
    public void Folders_and_editions_outside_the_catalogue_are_compared()
    {
        Assert.Equal(0, site.Release(2026).Code);
        var moved = Path.Join(site.Folder.Path, "arkiv");
        Directory.Move(Path.Join(site.Path, "content/udgaver/2026"), moved);
        var other = site.Folder.CopyCatalogue(SpecSite.BaseFolder, "andet");
        site.Write("ide", site.Read("base").Replace("status: i kataloget", "status: idé", StringComparison.Ordinal));

        Assert.Contains("ingen forskel", EditionScratch.Run("diff", moved, "nu", "-s", site.Path).Out, StringComparison.Ordinal);
        Assert.Contains(
            "»Morgenmøde på tværs« (ide): Ny",
            EditionScratch.Run("diff", other, site.Path, "-s", site.Path).Out,
            StringComparison.Ordinal
        );
        Assert.Equal(2, EditionScratch.Run("diff", site.Folder.Path, "nu", "-s", site.Path).Code);
    }

    [Fact]
    public void An_entry_that_was_only_read_through_again_is_not_called_changed()
    {
        Assert.Equal(0, site.Release(2026).Code);
        site.Edit("base", "sidst_gennemgået: 2026-08-03", "sidst_gennemgået: 2026-08-09");

        var (_, output, _) = EditionScratch.Run("diff", "2026", "nu", "-s", site.Path);

        Assert.StartsWith("Fra udgaven 2026 til nu: 1 gennemgået igen\n", output, StringComparison.Ordinal);
        Assert.Contains("»Morgenmøde på tværs« (base): Gennemgået igen\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ændret\n\n", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_folder_is_named_by_its_own_name_unless_the_other_has_the_same()
    {
        var other = site.Folder.CopyCatalogue(SpecSite.BaseFolder, "kataloget før ændringen");
        var same = site.Folder.CopyCatalogue(SpecSite.BaseFolder, Path.Join("arkiv", Path.GetFileName(site.Path)));

        Assert.StartsWith(
            "Fra kataloget før ændringen til nu: ",
            EditionScratch.Run("diff", other, "nu", "-s", site.Path).Out,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"Fra {same} til {site.Path}: ",
            EditionScratch.Run("diff", same, site.Path, "-s", site.Path).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_report_of_differences_gives_anybody_away()
    {
        Assert.Equal(0, site.Release(2026).Code);
        var number = MadeUp.Cpr("120314", "-", holdsModulus11: true);
        site.Edit(
            "base",
            "Alle børn får et navn at sige godmorgen til.",
            $"Skriv til anna@hotmail.com eller om {number} og <b>@alle</b> på ##[add-mask]x."
        );
        var summary = Path.Join(site.Folder.Path, "aendringer.md");
        foreach (var format in new[] { "text", "markdown", "json" })
        {
            var (code, output, _) = EditionScratch.Run("diff", "2026", "nu", "-s", site.Path, "--format", format, "--summary", summary);
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
        Assert.Equal(0, site.Release(2026).Code);
        site.Edit("base", "effekt: ukendt", "effekt: D");
        using var json = JsonDocument.Parse(EditionScratch.Run("diff", "2026", "nu", "-s", site.Path, "--format", "json").Out);
        var entry = Assert.Single(json.RootElement.GetProperty("beskrivelser").EnumerateArray());
        var change = Assert.Single(entry.GetProperty("ændringer").EnumerateArray());
        Assert.Equal(
            ("base", "ændret", "vidensgrundlag", "effekt", "Effekt ændret fra ukendt til D", "D"),
            (
                entry.GetProperty("id").GetString(),
                entry.GetProperty("hvad").GetString(),
                change.GetProperty("nøgle").GetString(),
                change.GetProperty("del").GetString(),
                change.GetProperty("sætning").GetString(),
                change.GetProperty("efter").GetProperty("værdi").GetString()
            )
        );
    }

    [Theory]
    [InlineData("Der er ingen udgave 2019. Kataloget har ikke frosset nogen endnu", "2019", "nu")]
    [InlineData("»findes-ikke« er hverken et år, »nu« eller en mappe", "findes-ikke", "nu")]
    public void What_cannot_be_compared_is_said_in_one_sentence(string message, string before, string after)
    {
        var (code, output, error) = EditionScratch.Run("diff", before, after, "-s", site.Path);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => site.Dispose();
}
