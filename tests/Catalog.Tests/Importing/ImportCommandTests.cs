using System.IO;
using System.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Importing;

/// <summary><c>catalog import</c> on a copy of Eksempelkøbing: what is written, and what is refused.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public ImportCommandTests() => catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    private string Entries => Path.Join(catalogue, "content", "indsatser");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Rows_become_drafts_with_ids_of_their_own_and_can_be_checked()
    {
        var file = Write(
            "ansøgninger.xlsx",
            OfficeFiles.Xlsx(
                ["Titel", "Resumé", "Alder", "Andet"],
                ["Leg på loftet", "Vi leger.", "6-9", "Hej"],
                ["Leg på loftet", "Igen.", "7-8", null],
                ["Hvilebasen", "En ny.", "6", null]
            )
        );

        var (code, output, error) = Run(file);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("»Alder« → alder", output, StringComparison.Ordinal);
        Assert.Contains("»Andet« → kommentar", output, StringComparison.Ordinal);
        Assert.Contains("Skrev 3 beskrivelser", output, StringComparison.Ordinal);
        Assert.Contains("alder: 6-9\n", Text("leg-paa-loftet"), StringComparison.Ordinal);
        Assert.Contains("# Andet:\n#   Hej\n", Text("leg-paa-loftet"), StringComparison.Ordinal);
        Assert.True(File.Exists(FileOf("leg-paa-loftet-2")));
        Assert.True(File.Exists(FileOf("hvilebasen-2")));
        foreach (var id in new[] { "leg-paa-loftet", "leg-paa-loftet-2", "hvilebasen-2" })
        {
            var check = EditionScratch.Run("check", FileOf(id), "-s", catalogue, "--today", "2026-11-22");
            // What every entry must have and nobody was asked for is still missing, as in a new file; nothing else is wrong.
            Assert.All(
                check.Out.Split('\n').Where(line => line.Contains(": fejl KV", StringComparison.Ordinal)),
                line => Assert.Contains(": fejl KV012: ", line, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("2 voksne og børn på 6-9 år", "alder: 6-9\n")]
    [InlineData("6-9", "alder: 6-9\n")]
    [InlineData("Vi er 3 om 20 børn", null)]
    [InlineData("i 2026 og 2027", null)]
    public void Of_several_numbers_only_one_that_is_said_to_be_years_is_an_age(string written, string? expected)
    {
        Assert.Equal(0, Run(Write("a.csv", Encoding.UTF8.GetBytes($"Titel;Alder\nLeg;{written}\n"))).Code);
        if (expected is not null)
        {
            Assert.Contains(expected, Text("leg"), StringComparison.Ordinal);
        }
        else
        {
            Assert.DoesNotContain("\nalder:", Text("leg"), StringComparison.Ordinal);
            Assert.Contains($"#   {written}\n", Text("leg"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_row_with_personal_data_is_told_without_it_and_not_written()
    {
        var file = Write(
            "a.csv",
            Encoding.UTF8.GetBytes("Titel;Resumé;Mail\nEt;Ring til mor på mor@gmail.com eller 010110-1234.;a@b.dk\nTo;Fin.;a@b.dk\n")
        );

        var (code, output, error) = Run(file);

        Assert.Equal(1, code);
        Assert.Contains("a.csv, række 2 er ikke skrevet", error, StringComparison.Ordinal);
        Assert.DoesNotContain("010110", error + output, StringComparison.Ordinal);
        Assert.DoesNotContain("mor@gmail.com", error + output, StringComparison.Ordinal);
        Assert.False(File.Exists(FileOf("et")));
        Assert.DoesNotContain("a@b.dk", Text("to"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing_but_the_proposal_and_the_proposal_can_be_used()
    {
        var file = Write("a.csv", Encoding.UTF8.GetBytes("Titel;Kælenavn;Hemmeligt\nEt;Noget om børn;x\n"));
        var mapping = Path.Join(scratch.Path, "plads.yml");
        var before = Directory.GetFiles(Entries).Length;

        var dry = Run(file, "--dry-run", "--propose", mapping);

        Assert.Equal((0, before), (dry.Code, Directory.GetFiles(Entries).Length));
        var proposal = File.ReadAllText(mapping);
        Assert.Contains("\"Titel\": titel\n", proposal, StringComparison.Ordinal);
        Assert.Contains("\"Kælenavn\": …\n", proposal, StringComparison.Ordinal);
        File.WriteAllText(
            mapping,
            proposal
                .Replace("\"Kælenavn\": …", "\"Kælenavn\": afsnit.F", StringComparison.Ordinal)
                .Replace("\"Hemmeligt\": …", "\"Hemmeligt\": \"-\"", StringComparison.Ordinal)
        );
        var (code, _, error) = Run(file, "--mapping", mapping);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("## Vi arbejder fællesskabende\n\nNoget om børn\n", Text("et"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmeligt", Text("et"), StringComparison.Ordinal);
        File.WriteAllText(mapping, "Kælenavn: afsnit.FF\n");
        Assert.Contains("»afsnit.FF« er ingen plads i en beskrivelse.", Run(file, "--mapping", mapping).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_refused_file_stops_all_of_them()
    {
        var good = Write("god.csv", Encoding.UTF8.GetBytes("Titel;Resumé\nEt;To\n"));
        var bad = Write(
            "ond.xlsx",
            OfficeFiles.Book(
                [
                    ["Titel"],
                    ["x"],
                ],
                type: OfficeFiles.MacroSheetType
            )
        );

        var (code, output, error) = EditionScratch.Run("import", good, bad, "-s", catalogue);

        Assert.Equal(1, code);
        Assert.Contains("ond.xlsx: Filen har makroer.", error, StringComparison.Ordinal);
        Assert.Contains("Der er ikke skrevet noget.", output, StringComparison.Ordinal);
        Assert.False(File.Exists(FileOf("et")));
    }

    public static TheoryData<string, byte[], string> BadFiles =>
        new()
        {
            { "tom.xlsx", [], "Filen er tom." },
            { "tomt-ark.xlsx", OfficeFiles.Xlsx(), "Arket er tomt." },
            { "makro.docm", OfficeFiles.Docx(OfficeFiles.P("x"), OfficeFiles.MacroWordType), "Filen har makroer." },
            { "billede.xlsx", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1], "hverken et regneark, en tabel eller et Word-dokument" },
            { "x.pdf", Encoding.ASCII.GetBytes("%PDF-1.7"), "Filen er en PDF." },
            { "side.xls", Encoding.ASCII.GetBytes("<html><table><tr><td>Titel"), "Filen er en webside" },
            { "laast.xlsx", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "beskyttet med en adgangskode" },
            { "gammel.doc", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("WordDocument")], "Words gamle format" },
            { "mappe.zip", OfficeFiles.Zip(("a.txt", "x")), "en pakket mappe" },
            { "brudt.docx", OfficeFiles.Docx("<w:p>"), "i stykker" },
            { "dtd.docx", Dtd(), "i stykker" },
            { "bombe.xlsx", Bomb(), "fylder mere end 64 MB" },
            {
                "dyb.docx",
                OfficeFiles.Docx(string.Concat(Enumerable.Repeat("<w:ins>", 400)) + string.Concat(Enumerable.Repeat("</w:ins>", 400))),
                "mange niveauer"
            },
            {
                "lang.csv",
                Encoding.UTF8.GetBytes("Titel;Resumé\n" + string.Concat(Enumerable.Range(0, 5000).Select(n => $"T{n};R\n"))),
                "Der er 5.000 rækker"
            },
            { "fremmed.csv", Encoding.UTF8.GetBytes("Vejr;Vind\nSol;Svag\n"), "ingen overskrifter i filen" },
        };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_that_is_none_of_these_is_told_what_it_is(string name, byte[] bytes, string told)
    {
        var before = Directory.GetFiles(Entries).Length;

        var (code, _, error) = Run(Write(name, bytes));

        Assert.Equal(1, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(Entries).Length);
    }

    [Fact]
    public void Merged_cells_columns_named_twice_and_formulas_are_read_and_told()
    {
        var file = Write(
            "a.xlsx",
            OfficeFiles.Book(
                [
                    ["Område", "Titel", "Resumé", "Resumé"],
                    ["Almen", "Et", "Først", "Så"],
                    [null, "<c t='str'><f>A1</f><v>To</v></c>", "R", null],
                ],
                merged: "A2:A3"
            )
        );

        var (code, output, error) = Run(file);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("A2:A3 er flettet", output, StringComparison.Ordinal);
        Assert.Contains("»Resumé« står over flere kolonner", output, StringComparison.Ordinal);
        Assert.Contains("område: [almen]", Text("to"), StringComparison.Ordinal);
        Assert.Contains("#   Så\n", Text("et"), StringComparison.Ordinal);
    }

    private static byte[] Dtd() =>
        OfficeFiles.Zip(
            (
                "[Content_Types].xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                    + "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>&a;</Types>"
            )
        );

    private static byte[] Bomb() =>
        OfficeFiles.Book([
            ["Titel", "Resumé"],
            [new string('a', 70_000_000), "x"],
        ]);

    private string FileOf(string id) => Path.Join(Entries, id + ".md");

    private string Text(string id) => File.ReadAllText(FileOf(id));

    private string Write(string name, byte[] bytes)
    {
        var file = Path.Join(scratch.Path, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private (int Code, string Out, string Error) Run(string file, params string[] more) =>
        EditionScratch.Run(["import", file, "-s", catalogue, "--today", "2026-11-22", .. more]);
}
