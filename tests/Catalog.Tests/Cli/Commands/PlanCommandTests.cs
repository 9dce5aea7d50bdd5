using System.IO;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>
/// <c>catalog plan</c> on a copy of Eksempelkøbing. CATALOG_REFRESH=1 in the environment rewrites the expected files.
/// </summary>
public sealed class PlanCommandTests : IDisposable
{
    private const string Id = "lektier-i-klubben";
    private const string Today = "2026-11-22";
    private const string Row = "måling: afleveringer, hvordan: Lærerne tæller, hvem: kirsebaerskolen, hvornår: hver uge }";
    private const string Course = "aftale: 2026-10-19, start: 2027-01-25 }";

    private static readonly string Expected = Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Measuring", "expected");

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public PlanCommandTests()
    {
        catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
        Edit("udvalgt: 2026-10-05 }", $"udvalgt: 2026-10-05, {Course}");
    }

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData(Id, "text", "txt")]
    [InlineData("valg-uden-ord", "text", "txt")]
    [InlineData("rolige-garderober", "markdown", "md")]
    [InlineData("venskabsklasser", "json", "json")]
    public void The_answer_is_as_expected(string id, string format, string ending)
    {
        var (code, output, error) = Run(id, "--format", format);

        Assert.Equal((0, ""), (code, error));
        MustBe($"{id}.{ending}", output.Replace(catalogue, "KATALOG", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sheet_and_the_calendar_are_as_expected_and_the_same_when_written_again()
    {
        var folder = Path.Join(scratch.Path, "ark");
        var (code, _, error) = Run("venskabsklasser", "-o", folder);

        Assert.Equal(0, code);
        Assert.Equal(3, error.Split('\n').Count(line => line.StartsWith("Skrev ", StringComparison.Ordinal)));
        foreach (var ending in new[] { "ark.csv", "kalender.ics" })
        {
            MustBe($"venskabsklasser-{ending}", File.ReadAllText(Path.Join(folder, $"venskabsklasser-{ending}")));
        }

        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Join(folder, "venskabsklasser-ark.html")));
        Assert.Equal(
            ["Dag, %, Målt på, Bemærkning", "Dag, Målt på, Bemærkning"],
            page.QuerySelectorAll("thead").Select(head => string.Join(", ", head.QuerySelectorAll("th").Select(th => th.TextContent)))
        );
        var before = Directory.GetFiles(folder).Order().Select(File.ReadAllText).ToArray();
        Assert.Equal(2, Run("venskabsklasser", "-o", folder).Code);
        Assert.Equal(0, Run("venskabsklasser", "-o", folder, "--force").Code);
        Assert.Equal(before, Directory.GetFiles(folder).Order().Select(File.ReadAllText));
    }

    [Fact]
    public void The_calendar_keeps_to_the_rules_of_calendars_also_with_hostile_names()
    {
        Edit(
            "navn: Manglende afleveringer på en uge",
            "navn: \"Æbler; pærer, \\\\ og\\tærter på en uge med rigtig mange forskellige ting til middag ØØØ\""
        );
        var folder = Path.Join(scratch.Path, "ark");
        Run(Id, "-o", folder);
        var bytes = File.ReadAllBytes(Path.Join(folder, $"{Id}-kalender.ics"));
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal(bytes, Encoding.UTF8.GetBytes(text));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Contains(lines, line => line.Contains("Æbler\\; pærer\\, \\\\ og", StringComparison.Ordinal));
        var ids = lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToArray();
        Assert.Distinct(ids);
        Assert.Equal(ids.Length, lines.Count(line => line == "DTSTAMP:20261122T000000Z"));
    }

    [Fact]
    public void A_day_is_the_same_event_when_it_is_planned_again_later()
    {
        var (early, late) = (Uids(Today), Uids("2027-02-22"));

        Assert.NotEmpty(late);
        Assert.Subset(early, late);
    }

    // A piece of the file, what it is changed to, and the sentence that is expected.
    [Theory]
    [InlineData(", måling: afleveringer }", " }", "Målet siger ikke, hvilken måling der viser det.")]
    [InlineData("start\", måling: afleveringer }", "start\", måling: findes-ikke }", "Målingen »findes-ikke« findes ikke.")]
    [InlineData("art: kvantitativ", "art: kvalitativ", "er ord og ikke tal.")]
    [InlineData(
        "Manglende afleveringer, måling: afleveringer,",
        "Manglende afleveringer,",
        "Ingen linje i »dataplan« siger, hvor tit I måler »Manglende afleveringer på en uge«."
    )]
    [InlineData(", hvem: kirsebaerskolen, hvornår: hver uge }", ", hvem: kirsebaerskolen }", "siger ikke, hvor tit I måler.")]
    [InlineData(
        "kirsebaerskolen, hvornår: hver uge",
        "kirsebaerskolen, hvornår: ved start og slut",
        "»ved start og slut« giver for få tal"
    )]
    [InlineData(", start: 2027-01-25", "", "8 tal mere tager 8 uger med »hver uge«. Begynd at måle så længe, før I går i gang.")]
    [InlineData(
        "kirsebaerskolen, hvornår: hver uge",
        "kirsebaerskolen, hvornår: hver måned",
        "Før start bliver der 6 tal. Det rækker kun til at se en meget stor ændring.|Begynder I den 23. juli 2027, er der 12."
    )]
    [InlineData(
        "kirsebaerskolen, hvornår: hver uge",
        "kirsebaerskolen, hvornår: hvert halve år",
        "Før start bliver der 4 tal. Det er for få.|Vent med at begynde til den 25. januar 2028, eller mål oftere."
            + "|Ved »Halvårsstatus« den 25. juli 2027 er der 1 tal efter start. Det er for få.|Mål oftere. Ellers kan en ændring ikke ses."
    )]
    [InlineData("kirsebaerskolen, hvornår: hver uge", "kirsebaerskolen, hvornår: hver dag", "Planen har de første 200 dage af hver linje.")]
    [InlineData(
        "start: 2027-01-25",
        "start: 2026-11-12",
        "Der er 3 tal fra før start og 1 efter.|Der skal mindst 6 tal fra før start, og der er 3.|Findes der tal fra før"
    )]
    [InlineData("status: udvalgt", "status: ikke videreført", "Afprøvningen er slut. Der er ikke mere at måle.")]
    [InlineData("status: udvalgt", "status: udgået", "Afprøvningen er slut. Der er ikke mere at måle.")]
    [InlineData("start: 2027-01-25", "start: 2025-01-06, evalueret: 2026-06-01", "Afprøvningen er slut. Der er ikke mere at måle.")]
    public void What_is_missing_is_said_in_plain_sentences(string from, string to, string said)
    {
        Edit(from, to);
        var (code, output, _) = Run(Id);

        Assert.Equal(0, code);
        Assert.All(said.Split('|'), sentence => Assert.Contains(sentence, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Several_rows_for_one_measurement_are_one_series()
    {
        Edit(Row, $"{Row}\n  - {{ hvad: En gang til, måling: afleveringer, hvornår: ved start og slut }}");
        var output = Run(Id).Out;

        Assert.Contains("I måler hver uge og ved start og slut.", output, StringComparison.Ordinal);
        Assert.Contains("Før start bliver der 14 tal.", output, StringComparison.Ordinal);
        Assert.Contains("Planen har 91 målinger.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_about_few_children_can_show_nothing_and_a_small_group_moves_a_percentage()
    {
        Edit("tæller: enheder", "tæller: børn");
        Edit("værdi: 29 }", "værdi: 29, antal: færre end 5 }");
        Assert.Contains("Tal om færre end 5 børn bliver skjult.", Run(Id).Out, StringComparison.Ordinal);

        Edit("enhed: afleveringer", "enhed: \"% af de unge\"");
        Edit("antal: færre end 5 }", "antal: 16 }");
        Assert.Contains("Med 16 børn flytter ét barn tallet 6,3 procentpoint.", Run(Id).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_with_a_signal_says_so()
    {
        Edit(Course, "aftale: 2026-10-19, start: 2026-08-31 }");
        var start = new DateOnly(2026, 8, 31);
        var points = string.Concat(
            Enumerable
                .Range(-11, 23)
                .Select(week => $"      - {{ dato: {start.AddDays(week * 7):yyyy-MM-dd}, værdi: {(week > 0 ? 10 : 30) + (week & 3)} }}\n")
        );
        var file = File.ReadAllText(FileOf(Id));
        var (from, to) = (file.IndexOf("      - { dato:", StringComparison.Ordinal), file.IndexOf("gruppe:", StringComparison.Ordinal));
        File.WriteAllText(FileOf(Id), file[..from] + points + file[to..]);

        var output = Run(Id).Out;

        Assert.Contains("Der er 12 tal fra før start og 11 efter.", output, StringComparison.Ordinal);
        Assert.Contains("Tallene viser allerede mere end tilfældige udsving.", output, StringComparison.Ordinal);
        Assert.Contains("Den 23. november 2026 er der 12 tal efter start.", output, StringComparison.Ordinal);
        Assert.Contains("Det er i tide til »Halvårsstatus« den 28. februar 2027.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lektier-i-kluben", "Mente du »lektier-i-klubben«?")]
    [InlineData("lektier", "Mente du »lektier-i-klubben«?")]
    [InlineData("noget-helt-andet", "Skriv navnet på filen.")]
    [InlineData("fravaersteamet", "»fravaersteamet« hedder nu »tilbage-i-skole«.")]
    [InlineData("", "Der mangler, hvilken beskrivelse det er.")]
    [InlineData("a b", "Ordet »b« hører ikke til noget.")]
    public void Another_entry_is_suggested(string words, string said)
    {
        var (code, output, error) = Run(words.Split(' '));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_only_an_edition_has_is_over()
    {
        File.Delete(FileOf("hvilebasen"));
        var (code, _, error) = Run("hvilebasen");

        Assert.Equal(2, code);
        Assert.Contains("»hvilebasen« står kun i udgaven 2026, som er frosset. Det er slut", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_would_be_missing_so_there_is_no_plan()
    {
        Edit("hvornår: hver uge }", "hvornår: løbende }");
        var (code, output, error) = Run(Id);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("»løbende« siger ikke, hvor tit eller hvornår.", error, StringComparison.Ordinal);
        Assert.EndsWith(
            "Der er ikke lavet nogen plan, for det, der ikke kan læses, ville mangle i den. Ret fejlene først.\n",
            error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, Run("rolige-garderober").Code);
    }

    [Fact]
    public void A_model_without_a_rhythm_and_an_example_have_nothing_to_plan()
    {
        Assert.Contains("er et eksempel og ikke en afprøvning.", Run("eksempel-faelles-morgenmad").Out, StringComparison.Ordinal);
        var fields = Path.Join(catalogue, "content", "model", "felter.yml");
        File.WriteAllText(fields, File.ReadAllText(fields).Replace("art: rytme", "art: linje", StringComparison.Ordinal));

        var folder = Path.Join(scratch.Path, "ark");
        var (code, output, error) = Run(Id, "-o", folder);
        Assert.Equal(0, code);
        Assert.Contains("Modellen spørger ikke, hvor tit I måler.", output, StringComparison.Ordinal);
        Assert.Equal("Der er ikke skrevet noget ark, for der er ingen dage at måle på.\n", error);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void Nothing_is_written_among_the_catalogues_own_files_or_over_a_file()
    {
        var file = Path.Join(scratch.Path, "fil");
        File.WriteAllText(file, "x");

        Assert.Contains("katalogets egen mappe", Run(Id, "-o", Path.Join(catalogue, "content", "ark")).Error, StringComparison.Ordinal);
        Assert.Contains("katalogets egen mappe", Run(Id, "-o", catalogue).Error, StringComparison.Ordinal);
        Assert.Contains("er en fil, ikke en mappe", Run(Id, "-o", file).Error, StringComparison.Ordinal);
        Assert.Equal("x", File.ReadAllText(file));
    }

    [Fact]
    public void Goals_and_days_are_data_for_programs()
    {
        using var json = JsonDocument.Parse(Run(Id, "--format", "json").Out);

        Assert.Equal("Flere møder forberedt i skole", json.RootElement.GetProperty("goals")[1].GetProperty("goal").GetString());
        Assert.Equal("2026-11-23", json.RootElement.GetProperty("days")[0].GetProperty("day").GetString());
    }

    private HashSet<string> Uids(string today)
    {
        var folder = Path.Join(scratch.Path, today);
        EditionScratch.Run("plan", Id, "-s", catalogue, "--today", today, "-o", folder);
        return
        [
            .. File.ReadLines(Path.Join(folder, $"{Id}-kalender.ics")).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)),
        ];
    }

    private (int Code, string Out, string Error) Run(params string[] words) =>
        EditionScratch.Run(["plan", .. words, "-s", catalogue, "--today", Today]);

    private string FileOf(string id) => Path.Join(catalogue, "content", "indsatser", id + ".md");

    private void Edit(string from, string to)
    {
        var text = File.ReadAllText(FileOf(Id));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(FileOf(Id), text.Replace(from, to, StringComparison.Ordinal));
    }

    private static void MustBe(string name, string text)
    {
        var file = Path.Join(Expected, name);
        if (Environment.GetEnvironmentVariable("CATALOG_REFRESH") == "1")
        {
            Directory.CreateDirectory(Expected);
            File.WriteAllText(file, text.ReplaceLineEndings("\n"));
        }

        // Git gives every file of the repository the same line ends; those of the calendar have a test of their own.
        Assert.Equal(File.ReadAllText(file), text.ReplaceLineEndings("\n"));
    }
}
