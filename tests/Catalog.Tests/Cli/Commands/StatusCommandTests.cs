using System.IO;
using System.Text.Json;
using Catalog.Content.Office;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog status</c>: what is late, what comes soon, what is said when nothing is, and what no report repeats.</summary>
public sealed class StatusCommandTests : IDisposable
{
    private static readonly string Town = Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing");

    private readonly EditionScratch site = new();

    [Fact]
    public void What_is_late_stands_first_with_the_day_the_unit_and_what_to_do()
    {
        var (code, output, error) = EditionScratch.Run("status", "-s", Town, "--today", "2026-11-22", "--within", "120");

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("4 ting er over tiden. 5 ting skal gøres fra i dag til den 22. marts 2027.\n", output, StringComparison.Ordinal);
        Assert.Contains(
            """
              Madværkstedet
                Halvårsstatus, 6 måneder efter »Start«
                Senest den 8. oktober 2026, for 6 uger siden
                Se på data sammen, og beslut, om I holder fast, tilpasser eller stopper. Skriv dagen under »forløb«: »halvårsstatus: …«.
                Ansvarlig: Klub Værftet, klub-vaerftet@eksempelkoebing.example
                content/indsatser/madvaerkstedet.md:43
            """.ReplaceLineEndings("\n"),
            output,
            StringComparison.Ordinal
        );
        Assert.True(output.IndexOf("\nOver tiden\n", StringComparison.Ordinal) < output.IndexOf("\nSnart\n", StringComparison.Ordinal));
        Assert.Contains("2 eksempler er ikke med", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_is_a_workbook_with_numbers_to_add_up_where_the_file_says_so()
    {
        var file = Path.Join(site.Path, "katalog.xlsx");
        var (code, output, error) = EditionScratch.Run("status", "--all", "-s", Town, "--today", "2026-11-22", "-o", file);

        Assert.Equal((0, $"Skrev {file}\n", ""), (code, output, error));
        var sheet = OfficeFile.Read(File.ReadAllBytes(file)).Tables!.Sheets[0];
        Assert.Equal("Alle beskrivelser", sheet.Name);
        Assert.Equal(
            ["Beskrivelse", "Status", "Kontakt", "Sidst læst", "Hvor sikkert", "Fejl", "Advarsler", "Næste dag", "Hvad", "Fil"],
            sheet.Rows[0].Cells.Select(cell => cell.Text)
        );
        var hall = sheet.Rows.Single(row => row[0].Text == "Hvilebasen");
        Assert.Equal(0, hall[5].Number);
        Assert.Equal("content/indsatser/hvilebasen.md", hall[9].Text);
        Assert.Equal(sheet.Rows.Length - 1, Directory.GetFiles(Path.Join(Town, "content", "indsatser"), "*.md").Length);

        (code, _, error) = EditionScratch.Run("status", "--all", "-s", Town, "-o", file);
        Assert.Equal(2, code);
        Assert.Contains("findes allerede og er ikke ændret", error, StringComparison.Ordinal);
        Assert.Equal(2, EditionScratch.Run("status", "--all", "-s", Town, "--format", "xlsx").Code);
        foreach (var name in new[] { "a.xls", "a.ods", "a.pdf" })
        {
            Assert.Equal(2, EditionScratch.Run("status", "--all", "-s", Town, "-o", Path.Join(site.Path, name)).Code);
        }

        Assert.Equal(2, EditionScratch.Run("status", "--all", "-s", Town, "--format", "csv", "-o", Path.Join(site.Path, "b.xlsx")).Code);
        Assert.Equal(2, EditionScratch.Run("status", "--all", "-s", Town, "--format", "xlsx", "-o", Path.Join(site.Path, "b.csv")).Code);
        Assert.Equal(2, EditionScratch.Run("status", "-s", Town, "-o", file).Code);
    }

    [Fact]
    public void All_entries_stand_in_a_table_with_what_is_found_and_what_comes_next()
    {
        var (code, output, error) = EditionScratch.Run("status", "--all", "--format", "csv", "-s", Town, "--today", "2026-11-22");

        Assert.Equal((0, ""), (code, error));
        var rows = output.TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        Assert.Equal("Beskrivelse;Status;Kontakt;Sidst læst;Hvor sikkert;Fejl;Advarsler;Næste dag;Hvad;Fil", rows[0]);
        Assert.Equal(Directory.GetFiles(Path.Join(Town, "content", "indsatser")).Length, rows.Length - 1);
        Assert.Contains(
            "Madværkstedet;I gang;Klub Værftet;;;0;1;2026-10-08;Halvårsstatus, 6 måneder efter »Start« (over tiden);content/indsatser/madvaerkstedet.md",
            rows
        );
        // An idea has no day and nobody yet, and stands there all the same.
        Assert.Contains(rows, row => row.StartsWith("Gå en tur med forældrene;Idé;;;;0;0;;;", StringComparison.Ordinal));
        Assert.Equal(2, EditionScratch.Run("status", "--format", "csv", "-s", Town).Code);
    }

    [Fact]
    public void When_nothing_is_due_it_says_what_comes_next()
    {
        var output = EditionScratch.Run("status", "-s", site.Path, "--today", "2026-08-10", "--within", "0").Out;

        Assert.Equal(
            "Intet er over tiden. Intet skal gøres fra i dag til den 10. august 2026.\n"
                + "Det næste kommer den 2. november 2026, om 2 måneder: Årshjulet: Afprøve. Trinnet skal begynde.\n",
            output
        );
    }

    [Fact]
    public void When_no_day_is_known_it_says_so()
    {
        site.Edit("base", "status: i kataloget", "status: udgået");
        File.Delete(Path.Join(site.Path, "content", "model", "aarshjul.yml"));
        File.WriteAllLines(
            Path.Join(site.Path, "site.yml"),
            File.ReadAllLines(Path.Join(site.Path, "site.yml"))
                .Where(line => !line.StartsWith("tilgængelighedserklæring", StringComparison.Ordinal))
        );

        var output = EditionScratch.Run("status", "-s", site.Path, "--today", "2026-08-10").Out;
        Assert.Contains(
            "Der står ingen dage længere fremme.\nDer er ingen tilgængelighedserklæring i site.yml.",
            output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2027-03-02", 0)]
    [InlineData("2027-03-03", 1)]
    public void That_something_is_late_fails_only_where_that_is_asked_for(string today, int code)
    {
        site.Edit("base", "status: i kataloget", "status: udgået");
        File.Delete(Path.Join(site.Path, "content", "model", "aarshjul.yml"));

        Assert.Equal(code, EditionScratch.Run("status", "-s", site.Path, "--today", today, "--fail-overdue").Code);
        Assert.Equal(0, EditionScratch.Run("status", "-s", site.Path, "--today", today).Code);
    }

    [Fact]
    public void What_is_due_is_data()
    {
        using var json = JsonDocument.Parse(EditionScratch.Run("status", "-s", Town, "--today", "2026-11-22", "--format", "json").Out);

        var late = json.RootElement.GetProperty("over_tiden").EnumerateArray().ToArray();
        Assert.Equal(["liste", "frist", "udbredelse", "årshjul"], late.Select(item => item.GetProperty("art").GetString()));
        Assert.Equal(
            ("madvaerkstedet", "2026-10-08", 45, "Klub Værftet", 43),
            (
                late[1].GetProperty("id").GetString(),
                late[1].GetProperty("senest").GetString(),
                late[1].GetProperty("dage_over").GetInt32(),
                late[1].GetProperty("ansvarlig").GetString(),
                late[1].GetProperty("linje").GetInt32()
            )
        );
        Assert.True(json.RootElement.GetProperty("næste").GetProperty("dage_over").GetInt32() < 0);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void A_hostile_title_stays_text_and_gives_nobody_away(string format)
    {
        var number = MadeUp.Cpr("120314", "-", holdsModulus11: true);
        site.Edit("base", "titel: Morgenmøde på tværs", $"titel: \"<b>@alle</b> [x](https://ond.example) ##[add-mask]x {number}\"");
        var output = EditionScratch.Run("status", "-s", site.Path, "--today", "2028-01-01", "--format", format).Out;

        Assert.DoesNotContain(number, output, StringComparison.Ordinal);
        Assert.Contains("•••", output, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", output, StringComparison.Ordinal);
        if (format == "markdown")
        {
            Assert.DoesNotContain("<b>", output, StringComparison.Ordinal);
            Assert.DoesNotContain("](https", output, StringComparison.Ordinal);
            Assert.DoesNotContain("@alle", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_with_errors_are_named_and_the_rest_is_told()
    {
        site.Edit("base", "sidst_gennemgået: 2026-08-03", "sidst_gennemgået: i sommer");

        var (code, output, _) = EditionScratch.Run("status", "-s", site.Path, "--today", "2027-08-10");
        Assert.Equal(0, code);
        Assert.Contains(
            "Der er fejl i content/indsatser/base.md, så noget kan mangle. Kør catalog check.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("Tilgængelighedserklæringen\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_cannot_be_read_gives_no_status()
    {
        File.WriteAllText(Path.Join(site.Path, "content", "model", "forloeb.yml"), "statusser: [");

        var (code, output, error) = EditionScratch.Run("status", "-s", site.Path);
        Assert.Equal((1, ""), (code, output));
        Assert.EndsWith("Der er ikke lavet nogen status. Ret modellen først.\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("»x« er ikke et antal dage. Skriv et helt tal fra 0 til 3660 efter --within", "--within", "x")]
    [InlineData("»3661« er ikke et antal dage.", "--within", "3661")]
    [InlineData("Der mangler noget efter --within: et antal dage", "--within")]
    [InlineData("»html« er ikke et format. Skriv text, markdown eller json", "--format", "html")]
    [InlineData("Der mangler noget efter --format: text, markdown, csv, json, html eller xlsx.", "--format")]
    [InlineData("Ordet »nu« hører ikke til noget.", "nu")]
    [InlineData("--fail-overdue skal stå alene", "--fail-overdue=ja")]
    [InlineData("»i går« er ikke en dato.", "--today", "i går")]
    public void A_command_that_is_written_wrongly_is_explained(string message, params string[] words)
    {
        var (code, output, error) = EditionScratch.Run(["status", .. words]);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();
}
