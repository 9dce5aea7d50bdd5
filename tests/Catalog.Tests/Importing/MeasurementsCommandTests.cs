using System.IO;
using System.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Importing;

/// <summary>
/// <c>catalog measurements</c> on a copy of Eksempelkøbing: what comes in, what is refused, and that nothing else is touched.
/// </summary>
public sealed class MeasurementsCommandTests : IDisposable
{
    private const string Id = "lektier-i-klubben";
    private const string LastPoint = "      - { dato: 2026-11-16, værdi: 29 }\n";

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public MeasurementsCommandTests() =>
        catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    private string Entry => Path.Join(catalogue, "content", "indsatser", Id + ".md");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Days_and_numbers_of_a_workbook_come_in_and_every_other_byte_stays()
    {
        var before = File.ReadAllText(Entry);

        var (code, output, error) = Run(
            OfficeFiles.Xlsx(["Dag", "Afleveringer"], [new DateOnly(2026, 11, 23), 27], [new DateOnly(2026, 11, 30), 24.5])
        );

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("2 nye punkter", output, StringComparison.Ordinal);
        Assert.Equal(
            before.Replace(
                LastPoint,
                LastPoint + "      - { dato: 2026-11-23, værdi: 27 }\n      - { dato: 2026-11-30, værdi: 24.5 }\n",
                StringComparison.Ordinal
            ),
            File.ReadAllText(Entry)
        );
    }

    [Fact]
    public void The_same_file_twice_changes_nothing_the_second_time()
    {
        var file = OfficeFiles.Xlsx(["Dag", "Tal"], [new DateOnly(2026, 11, 23), 27]);
        Run(file);
        var before = File.ReadAllText(Entry);

        var (code, output, _) = Run(file);

        Assert.Equal(0, code);
        Assert.Contains("Intet er ændret", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Entry));
    }

    [Fact]
    public void A_day_that_is_there_gets_the_new_number_and_that_is_said()
    {
        var before = File.ReadAllText(Entry);

        var (code, output, _) = Run("Dato;Tal\r\n16-11-2026;30\r\n");

        Assert.Equal(0, code);
        Assert.Contains("16. november 2026: 29 er rettet til 30", output, StringComparison.Ordinal);
        Assert.Equal(before.Replace("2026-11-16, værdi: 29", "2026-11-16, værdi: 30", StringComparison.Ordinal), File.ReadAllText(Entry));
    }

    [Theory]
    [InlineData("Dato;Tal\n23-11-2026;27,5\n", "27.5")]
    [InlineData("Dato\tTal\n23.11.2026\t27,5\n", "27.5")]
    [InlineData("Dato,Tal\n2026-11-23,27.5\n", "27.5")]
    [InlineData("\uFEFFDag;Tal\n\"mandag den 23. november 2026\";\"27,5\"\n", "27.5")]
    [InlineData("sep=;\nDato;Tal\n23/11/2026;1.234,5\n", "1234.5")]
    [InlineData("Dato;Tal\n23-11-2026 08:15;27 %\n", "27")]
    [InlineData("Dato;Tal\n23-11-2026;færre end 5\n", "færre end 5")]
    [InlineData("23-11-2026;27\n", "27")]
    [InlineData("Vores tal\n\nDato;Antal\n23-11-2026;27\nI alt;27\n", "27")]
    public void Days_and_numbers_are_read_as_Danes_write_them(string table, string value)
    {
        var (code, _, error) = Run(table);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"{LastPoint}      - {{ dato: 2026-11-23, værdi: {value} }}\n", File.ReadAllText(Entry), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Serial_days_are_read_from_1900_and_from_1904(bool from1904)
    {
        var (code, _, error) = Run(
            OfficeFiles.Book(
                [
                    ["Dag", "Tal"],
                    [new DateOnly(2026, 11, 23), 27],
                ],
                from1904
            )
        );

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("{ dato: 2026-11-23, værdi: 27 }", File.ReadAllText(Entry), StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_is_the_number_that_is_shown_and_a_formula_what_it_last_came_to()
    {
        var (code, _, error) = Run(
            OfficeFiles.Xlsx(
                ["Dag", "Tal"],
                [new DateOnly(2026, 11, 23), "<c s='3'><v>0.45</v></c>"],
                [new DateOnly(2026, 11, 30), "<c><f>1+1</f><v>21.100000000000001</v></c>"]
            )
        );

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("{ dato: 2026-11-23, værdi: 45 }", File.ReadAllText(Entry), StringComparison.Ordinal);
        Assert.Contains("{ dato: 2026-11-30, værdi: 21.1 }", File.ReadAllText(Entry), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_lost_its_format_is_read_in_a_column_named_for_days()
    {
        var (code, _, error) = Run(OfficeFiles.Xlsx(["Dato", "Tal"], [46349, 27]));

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("{ dato: 2026-11-23, værdi: 27 }", File.ReadAllText(Entry), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_of_a_plan_goes_straight_back()
    {
        var text = File.ReadAllText(Entry)
            .Replace("udvalgt: 2026-10-05 }", "udvalgt: 2026-10-05, aftale: 2026-10-19, start: 2027-01-25 }", StringComparison.Ordinal);
        File.WriteAllText(Entry, text);
        var folder = Path.Join(scratch.Path, "ark");
        Assert.Equal(0, EditionScratch.Run(["plan", Id, "-s", catalogue, "--today", "2026-11-22", "-o", folder]).Code);
        var sheet = Path.Join(folder, Id + "-ark.csv");
        var lines = File.ReadAllLines(sheet);
        var at = Array.FindIndex(lines, line => line.Contains(";afleveringer;", StringComparison.Ordinal));
        var words = Array.FindIndex(lines, line => line.Contains(";aftener;", StringComparison.Ordinal));
        lines[at] = Filled(lines[at], "22", "", "");
        lines[words] = Filled(lines[words], "", "12", "Flere sagde, at de var færdige, før de kom hjem; nogle ikke.");
        File.WriteAllLines(sheet, lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var (code, output, error) = EditionScratch.Run(["measurements", Id, sheet, "-s", catalogue]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("1 nyt punkt", output, StringComparison.Ordinal);
        Assert.Contains(", værdi: 22 }", File.ReadAllText(Entry), StringComparison.Ordinal);
        Assert.Contains(
            "antal: 12, note: \"Flere sagde, at de var færdige, før de kom hjem; nogle ikke.\" }",
            File.ReadAllText(Entry),
            StringComparison.Ordinal
        );
        Assert.Equal(0, EditionScratch.Run(["check", Entry, "-s", catalogue, "--today", "2026-11-22"]).Code);
    }

    [Fact]
    public void A_new_name_gives_a_new_measurement_and_nearly_an_old_one_is_asked_about()
    {
        var file = Write(OfficeFiles.Xlsx(["Dag", "Tal"], [new DateOnly(2026, 11, 23), 27]));

        var (near, _, asked) = EditionScratch.Run(["målinger", Id, file, "-s", catalogue, "--name", "afleveringr"]);
        var (code, _, error) = EditionScratch.Run(["målinger", Id, file, "-s", catalogue, "--name", "Lektier, der bliver færdige"]);

        Assert.Equal(1, near);
        Assert.Contains("Mente du »afleveringer«?", asked, StringComparison.Ordinal);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(
            "  - id: lektier-der-bliver-faerdige\n    navn: Lektier, der bliver færdige\n    art: kvantitativ\n"
                + "    serie:\n      - { dato: 2026-11-23, værdi: 27 }\ngruppe:",
            File.ReadAllText(Entry),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Navn;Dato;Tal\nEmma;23-11-2026;3\nNoah;23-11-2026;4\n", "Kolonne A ser ud til at være navne")]
    [InlineData("Hvem;Dato;Tal\nEmma Sofie Holm;23-11-2026;3\nNoah Holm;23-11-2026;4\n", "Kolonne A ser ud til at være navne")]
    [InlineData("Dato;Tal;x\n23-11-2026;3;010110-1234\n", "CPR-nummer i C2")]
    [InlineData("Dato;Tal\n23-11-2026;mange\n24-11-2026;3\n", "Række 2, kolonne B: »mange« er ikke et tal")]
    [InlineData("Dato;Tal\n23-11-2026;1.234\n24-11-2026;3\n", "kan læses på to måder")]
    [InlineData("Dato;Tal\n23-11-2026;3\n23-11-2026;4\n", "står to gange")]
    [InlineData("Dato;Tal;Tal\n23-11-2026;3;4\n", "Der er to kolonner, der hedder »Tal«")]
    [InlineData("Dato;Fravær;Trivsel\n23-11-2026;3;4\n", "Målingen »Fravær« findes ikke i beskrivelsen")]
    [InlineData("Dato;Tal\n31-02-2026;3\n23-11-2026;4\n", "»31-02-2026« er ikke en dag")]
    [InlineData("Skole;Tal\nTranemoseskolen;3\n", "ingen kolonne med dage")]
    [InlineData("Dato;Tal\n23-11-2026;\n", "ikke skrevet nogen tal")]
    [InlineData("", "Filen er tom")]
    [InlineData("   \n", "Arket er tomt")]
    public void What_cannot_be_read_is_told_and_nothing_is_written(string table, string told)
    {
        var before = File.ReadAllBytes(Entry);

        var (code, output, error) = Run(table);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Emma", error, StringComparison.Ordinal);
        Assert.DoesNotContain("010110", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Entry));
    }

    [Fact]
    public void A_note_with_personal_data_stops_it_before_anything_is_written()
    {
        var before = File.ReadAllBytes(Entry);

        var (code, _, error) = Run("Dato;Tal;Note\n23-11-2026;30;Ring til en mor på mor@gmail.com\n");

        Assert.Equal(1, code);
        Assert.DoesNotContain("mor@gmail.com", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Entry));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_wrong_use_is_told()
    {
        var before = File.ReadAllBytes(Entry);
        var file = Write(OfficeFiles.Xlsx(["Dag", "Tal"], [new DateOnly(2026, 11, 23), 27]));

        var dry = EditionScratch.Run(["measurements", Id, file, "-s", catalogue, "--dry-run"]);
        var unknown = EditionScratch.Run(["measurements", "lektier-i-kluben", file, "-s", catalogue]);
        var missing = EditionScratch.Run(["measurements", Id, "findes-ikke.xlsx", "-s", catalogue]);

        Assert.Equal(0, dry.Code);
        Assert.Contains("ville blive skrevet", dry.Out, StringComparison.Ordinal);
        Assert.Equal(2, unknown.Code);
        Assert.Contains("Mente du »lektier-i-klubben«?", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(2, missing.Code);
        Assert.Contains("filen eller mappen findes ikke", missing.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Entry));
    }

    private static string Filled(string line, string value, string count, string note)
    {
        var cells = line.Split(';');
        (cells[4], cells[5], cells[6]) = (value, count, note.Contains(';', StringComparison.Ordinal) ? $"\"{note}\"" : note);
        return string.Join(';', cells);
    }

    private string Write(byte[] bytes)
    {
        var file = Path.Join(scratch.Path, "tal.xlsx");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private (int Code, string Output, string Error) Run(string table) => Run(Encoding.UTF8.GetBytes(table));

    private (int Code, string Output, string Error) Run(byte[] bytes) =>
        EditionScratch.Run(["measurements", Id, Write(bytes), "-s", catalogue]);
}
