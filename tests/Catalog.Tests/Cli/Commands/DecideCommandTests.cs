using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog decide</c>: a meeting moves the entries it is about, and nothing else; papers are written; twice is once.</summary>
public sealed class DecideCommandTests : IDisposable
{
    private const string Applied = "musik-foer-matematik";
    private const string Chosen = "lektier-i-klubben";
    private const string Meeting = "content/moeder/2026-11-26.yml";

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public DecideCommandTests() => catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    [Fact]
    public void A_meeting_moves_status_day_and_selection_and_writes_minutes_summary_and_letters()
    {
        Hold(
            $"{{ indsats: {Applied}, beslutning: udvalgt, begrundelse: \"Enkel, og børnene er med.\" }}",
            "{ indsats: tilbage-i-skole, beslutning: gennemgået }",
            "{ indsats: gaa-tur-samtaler, beslutning: udsat, begrundelse: Vi mangler en part. }"
        );
        var before = Files();

        var (code, output, error) = Decide("2026-11-26");

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(
            "Mødet den 26. november 2026 er ført ind.\n»Musik før matematik« er nu »Udvalgt« (content/indsatser/musik-foer-matematik.md).\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("»Gå en tur med forældrene« er udsat.\n", output, StringComparison.Ordinal);
        var after = Files();
        Assert.Equal(
            before[FileOf(Applied)]
                .Replace("status: ansøgt\n", "status: udvalgt\n", StringComparison.Ordinal)
                .Replace("{ ansøgt: 2026-10-26 }", "{ ansøgt: 2026-10-26, udvalgt: 2026-11-26 }", StringComparison.Ordinal)
                .Replace(
                    "\n---\n\n",
                    "\nudvælgelse: { kreds: [medarbejdere, ledere], begrundelse: \"Enkel, og børnene er med.\" }\n---\n\n",
                    StringComparison.Ordinal
                ),
            after[FileOf(Applied)]
        );
        Assert.Contains("sidst_gennemgået: 2026-11-26\n", after[FileOf("tilbage-i-skole")], StringComparison.Ordinal);
        Assert.Equal(
            ["besluttet.yml", "brev-gaa-tur-samtaler.html", "brev-musik-foer-matematik.html", "referat.html", "resume.html"],
            after.Keys.Except(before.Keys).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
        Assert.All(
            before.Where(file => file.Key != FileOf(Applied) && file.Key != FileOf("tilbage-i-skole")),
            file => Assert.Equal(file.Value, after[file.Key])
        );

        var letter = after[Paper($"brev-{Applied}")];
        Assert.Contains("Til Tranemoseskolen og Kulturskolen i Eksempelkøbing", letter, StringComparison.Ordinal);
        Assert.Contains("Beslutningen: Udvalgt", letter, StringComparison.Ordinal);
        Assert.Contains("Senest den 26. maj 2027: Aftal, hvordan I samler data", letter, StringComparison.Ordinal);
        Assert.Contains("Vi mangler en part.", after[Paper("referat")], StringComparison.Ordinal);

        // The politicians' paper names who was chosen, and nobody who was not.
        Assert.Contains("Musik før matematik", after[Paper("resume")], StringComparison.Ordinal);
        Assert.DoesNotContain("Gå en tur", after[Paper("resume")], StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "-s", catalogue, "--today", "2026-11-28").Code);
    }

    [Fact]
    public void Applied_twice_nothing_more_happens()
    {
        Hold($"{{ indsats: {Applied}, beslutning: udvalgt, begrundelse: Ja. }}");
        Assert.Equal(0, Decide("2026-11-26").Code);
        var before = Files();

        Assert.Equal((0, "Mødet den 26. november 2026 er ført ind før. Intet er ændret.\n", ""), Decide(Path.Join(catalogue, Meeting)));
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("beslutning: udvalgt", "beslutning: afvist", "er ført ind som »udvalgt«, og nu står der »afvist«.")]
    [InlineData("begrundelse: Ja.", "begrundelse: Nej.", "Begrundelsen for »Musik før matematik« er en anden end den, der er ført ind.")]
    [InlineData("[medarbejdere, ledere]", "[ledere]", "Kredsen er en anden end den, der er ført ind i beskrivelserne.")]
    [InlineData("sager:\n", "sager:\n  - { indsats: nyttehaven, beslutning: udsat }\n", "er kommet på mødet, efter at det blev ført ind.")]
    public void A_meeting_that_was_changed_afterwards_is_a_finding(string was, string now, string message)
    {
        Hold($"{{ indsats: {Applied}, beslutning: udvalgt, begrundelse: Ja. }}");
        Assert.Equal(0, Decide("2026-11-26").Code);
        var path = Path.Join(catalogue, Meeting);
        File.WriteAllText(path, File.ReadAllText(path).Replace(was, now, StringComparison.Ordinal));
        var before = Files();

        var (code, output, error) = Decide("2026-11-26");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.StartsWith($"{Meeting}:", error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
        Assert.Equal(1, Run("check", "-s", catalogue).Code);
    }

    [Fact]
    public void What_the_course_does_not_allow_is_told_for_every_case_and_nothing_is_written()
    {
        Hold(
            "{ indsats: valg-uden-ord, beslutning: udvalgt }",
            $"{{ indsats: {Applied}, beslutning: udvalgt }}",
            "{ indsats: samtalecirkler-i-udskolingen, beslutning: i kataloget }",
            "{ indsats: findes-ikke, beslutning: udsat }",
            "{ indsats: nyttehaven }"
        );
        var before = Files();

        var (code, output, error) = Decide("2026-11-26");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("»Valg uden ord« er »i gang« og kan ikke blive »udvalgt«.", error, StringComparison.Ordinal);
        Assert.Contains("Der er ingen beskrivelse, der hedder »findes-ikke«.", error, StringComparison.Ordinal);
        Assert.Contains("Her mangler, hvad der blev besluttet om »Nyttehaven som fælles arbejdsplads«.", error, StringComparison.Ordinal);
        Assert.EndsWith("Intet er ændret. Ret det, der står her, og prøv igen.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void What_the_new_status_asks_for_must_be_there_and_is_found_in_the_file_as_it_is()
    {
        Hold($"{{ indsats: {Applied}, beslutning: udvalgt }}", "{ indsats: samtalecirkler-i-udskolingen, beslutning: i kataloget }");

        var (code, _, error) = Decide("2026-11-26");

        Assert.Equal(1, code);
        Assert.StartsWith(
            "content/indsatser/samtalecirkler-i-udskolingen.md:5:1: fejl KV015: Afsnittet »Sådan kan I bruge det hos jer« mangler. "
                + "Det skal være der, når status er »i kataloget«.\n  | status: evalueret\n",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_earlier_choice_keeps_its_groups_when_nobody_says_why_this_time()
    {
        var file = Path.Join(catalogue, FileOf("samtalecirkler-i-udskolingen"));
        File.AppendAllText(
            file,
            "\n## Sådan kan I bruge det hos jer\n\nBegynd i én klasse, og aftal på forhånd, hvem der leder cirklen den første måned.\n"
        );
        Hold("{ indsats: samtalecirkler-i-udskolingen, beslutning: i kataloget }");

        Assert.Equal(0, Decide("2026-11-26").Code);
        Assert.Contains("ungeråd], begrundelse: De unge i rådet bad om den. }\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("sidst_gennemgået: 2026-11-26\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_with_faults_can_be_refused()
    {
        var file = Path.Join(catalogue, FileOf(Applied));
        File.WriteAllText(file, File.ReadAllText(file).Replace("## Barnets stemme", "## Forudsætninger", StringComparison.Ordinal));
        Hold($"{{ indsats: {Applied}, beslutning: afvist, begrundelse: Børnene bliver ikke hørt. }}");

        Assert.Equal(0, Decide("2026-11-26").Code);
        Assert.Contains("\nstatus: afvist\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_is_applied_after_it_was_held()
    {
        Hold($"{{ indsats: {Applied}, beslutning: udvalgt }}");

        Assert.Contains(
            "Mødet er først den 26. november 2026.",
            Run("decide", "2026-11-26", "-s", catalogue, "--today", "2026-11-25").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_start_the_half_year_and_the_agreement_are_decided_for_one_entry()
    {
        var (code, output, error) = OfOne(Chosen, "i gang", "2027-01-11");
        Assert.Equal(1, code);
        Assert.Contains("Dagen »aftale« mangler under »forløb«.", error, StringComparison.Ordinal);

        Assert.Equal(0, OfOne(Chosen, "aftale", "2027-01-04").Code);
        (code, output, error) = OfOne(Chosen, "start", "2027-01-11");
        Assert.Equal(
            (
                0,
                "»Lektier i klubben« er nu »I gang« fra den 11. januar 2027. Det står i content/indsatser/lektier-i-klubben.md.\n"
                    + "Senest den 11. juli 2027: Se på data sammen, og beslut, om I holder fast, tilpasser eller stopper.\n"
                    + "Senest den 11. juli 2028: Evaluér sammen: Hvad skete der, og hvad sagde børnene?\n"
                    + $"Kør nu »catalog check -s {catalogue}«.\n",
                ""
            ),
            (code, output, error)
        );
        Assert.Contains(
            "forløb: { ansøgt: 2026-04-07, udvalgt: 2026-10-05, aftale: 2027-01-04, start: 2027-01-11 }\n",
            File.ReadAllText(Path.Join(catalogue, FileOf(Chosen))),
            StringComparison.Ordinal
        );
        Assert.Equal(
            (0, "»Lektier i klubben« er allerede »I gang« fra den 11. januar 2027. Intet er ændret.\n", ""),
            OfOne(Chosen, "i gang", "2027-01-11")
        );
        Assert.Contains(
            "er allerede »i gang« fra den 11. januar 2027.",
            OfOne(Chosen, "i gang", "2027-01-12").Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "»aftale« står allerede i »Lektier i klubben«",
            OfOne(Chosen, "aftale", "2027-01-05").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_status_is_not_given_before_its_day_and_one_without_a_day_has_none()
    {
        var (code, _, error) = OfOne(Chosen, "i gang", "2027-02-02");
        Assert.Equal(1, code);
        Assert.Contains("kan ikke være »i gang« fra den 2. februar 2027, for den dag er ikke kommet.", error, StringComparison.Ordinal);
        Assert.Equal(0, OfOne(Chosen, "aftale", "2027-03-01").Code);

        Assert.Equal(
            "»Et roligt morgenbånd« er nu »Udgået«. Det står i content/indsatser/et-roligt-morgenbaand.md.\n"
                + $"Kør nu »catalog check -s {catalogue}«.\n",
            OfOne("et-roligt-morgenbaand", "udgået", "2027-01-11").Out
        );
    }

    [Theory]
    [InlineData("Der mangler et møde. Skriv for eksempel: catalog decide 2026-11-26.")]
    [InlineData("Der står mere end ét møde. Tag ét ad gangen.", "2026-11-26", "2026-11-27")]
    [InlineData("Der er ikke noget møde »2026-11-27« i content/moeder/. Mente du »2026-11-26«?", "2026-11-27")]
    [InlineData("--to og --on hører til én beskrivelse. Skriv også --entry.", "--to", "i gang")]
    [InlineData("Der mangler, hvad »nyttehaven« er blevet.", "--entry", "nyttehaven")]
    [InlineData(
        "»nyttehaven« er et møde, og --entry er én beskrivelse. Skriv kun den ene.",
        "nyttehaven",
        "--entry",
        "nyttehaven",
        "--to",
        "i gang"
    )]
    [InlineData("Mente du »nyttehaven«?", "--entry", "nytehaven", "--to", "i gang")]
    [InlineData("»sart« er hverken en status eller en dag i forløbet. Mente du »start«?", "--entry", "nyttehaven", "--to", "sart")]
    [InlineData(
        "»i morgen« er ikke en dato. Skriv år, måned og dag efter --on",
        "--entry",
        "nyttehaven",
        "--to",
        "start",
        "--on",
        "i morgen"
    )]
    [InlineData("»pdf« er ikke et format. Skriv html, markdown eller text efter --format.", "2026-11-26", "--format", "pdf")]
    public void Wrong_use_is_one_sentence(string message, params string[] words)
    {
        Hold($"{{ indsats: {Applied}, beslutning: udsat }}");

        var (code, output, error) = Run(["decide", .. words, "-s", catalogue, "--today", "2026-11-28"]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(
            message.Contains("--entry", StringComparison.Ordinal) ? "--entry" : message.TrimEnd(),
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(1, error.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_file_of_the_same_day_elsewhere_is_not_the_meeting()
    {
        Hold($"{{ indsats: {Applied}, beslutning: udsat }}");
        var elsewhere = Path.Join(scratch.Path, "2026-11-26.yml");
        File.Copy(Path.Join(catalogue, Meeting), elsewhere);

        Assert.Contains("ligger ikke i content/moeder/. Læg filen dér", Decide(elsewhere).Error, StringComparison.Ordinal);
        Assert.Equal(0, Decide(Path.Join(catalogue, Meeting)).Code);
    }

    [Fact]
    public void A_new_meeting_has_everyone_who_waits_and_puts_them_off_until_somebody_decides()
    {
        var (code, output, _) = Run("new", "møde", "2026-11-26", "-s", catalogue);
        Assert.Equal(0, code);
        Assert.Contains("Kør efter mødet »catalog decide -s", output, StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Join(catalogue, Meeting));
        Assert.Contains("kreds: [medarbejdere, ledere, forældrerepræsentanter]\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "  # Musik før matematik (ansøgt)\n  - indsats: musik-foer-matematik\n    beslutning: udsat # eller udvalgt, afvist\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(0, Run("check", "-s", catalogue, "--today", "2026-11-28").Code);
        var before = Files();

        Assert.Equal(0, Decide("2026-11-26").Code);
        Assert.All(before, file => Assert.Equal(file.Value, Files()[file.Key]));
        Assert.Contains(
            "findes allerede og er ikke ændret",
            Run("new", "meeting", "2026-11-26", "-s", catalogue).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Meetings_are_neither_published_nor_frozen()
    {
        Hold($"{{ indsats: {Applied}, beslutning: udvalgt, begrundelse: Hemmeligt. }}");
        Assert.Equal(0, Decide("2026-11-26").Code);
        var site = Path.Join(scratch.Path, "site");

        Assert.Equal(0, Run("build", "-s", catalogue, "-o", site, "--today", "2026-11-28").Code);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories),
            path =>
                path.Contains("moeder", StringComparison.Ordinal) || File.ReadAllText(path).Contains("Hemmeligt", StringComparison.Ordinal)
        );
    }

    public void Dispose() => scratch.Dispose();

    private static string FileOf(string id) => $"content/indsatser/{id}.md";

    private static string Paper(string name) => $"content/moeder/2026-11-26/{name}.html";

    private void Hold(params string[] cases)
    {
        Directory.CreateDirectory(Path.Join(catalogue, "content", "moeder"));
        File.WriteAllText(
            Path.Join(catalogue, Meeting),
            "dato: 2026-11-26\nkreds: [medarbejdere, ledere]\nsager:\n" + string.Concat(cases.Select(each => $"  - {each}\n"))
        );
    }

    private (int Code, string Out, string Error) Decide(string meeting) => Run("decide", meeting, "-s", catalogue, "--today", "2026-11-28");

    private (int Code, string Out, string Error) OfOne(string id, string to, string on) =>
        Run("decide", "--entry", id, "--to", to, "--on", on, "-s", catalogue, "--today", "2027-02-01");

    private static (int Code, string Out, string Error) Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }

    private SortedDictionary<string, string> Files() =>
        new(
            Directory
                .EnumerateFiles(catalogue, "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(catalogue, path).Replace('\\', '/'), path => File.ReadAllText(path)),
            StringComparer.Ordinal
        );
}
