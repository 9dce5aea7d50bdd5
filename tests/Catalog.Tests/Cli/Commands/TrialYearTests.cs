using System.IO;
using System.Text.RegularExpressions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>
/// A year of trials with the commands that a keeper uses: three applications, pack, meeting, start, half-year status, evaluation,
/// admission, spread, one refusal, one stop and the next edition. People write texts and measurements; no status and no day of a course
/// is written by hand.
/// </summary>
public sealed partial class TrialYearTests : IDisposable
{
    private const string Rhythm = "rytme-foer-laesning";
    private const string Choir = "kor-paa-tvaers";
    private const string Chess = "skak-i-pausen";

    private readonly ScratchFolder scratch = new();
    private readonly string catalogue;

    public TrialYearTests() => catalogue = scratch.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    [Fact]
    public void A_year_goes_from_application_to_edition_without_a_status_or_a_day_by_hand()
    {
        Apply(Rhythm, "Rytme før læsning");
        Apply(Choir, "Kor på tværs");
        Apply(Chess, "Skak i pausen");
        Assert.Equal("ansøgt", Status(Rhythm));

        var pack = Must("report committee --today 2026-12-02");
        Assert.All(["Rytme før læsning", "Kor på tværs", "Skak i pausen"], title => Assert.Contains(title, pack, StringComparison.Ordinal));

        Must("new meeting 2026-12-10");
        Decide("2026-12-10", Rhythm, "udvalgt", "Den er enkel, og børnene er med fra første dag.");
        Decide("2026-12-10", Choir, "udvalgt", "To skoler er sammen om den.");
        Decide("2026-12-10", Chess, "afvist", "Vi kan ikke se, hvordan børnene bliver hørt.");
        Must("decide 2026-12-10 --today 2026-12-11");
        Assert.Equal(("udvalgt", "udvalgt", "afvist"), (Status(Rhythm), Status(Choir), Status(Chess)));
        Assert.Contains(
            "Vi kan ikke se, hvordan",
            File.ReadAllText(At($"content/moeder/2026-12-10/brev-{Chess}.html")),
            StringComparison.Ordinal
        );
        Assert.Contains("»Rytme før læsning«", LateOn("2027-06-11"), StringComparison.Ordinal);

        foreach (var id in new[] { Rhythm, Choir })
        {
            Add(
                id,
                "## Prøvehandlinger og øvebaner\n\nVi begynder i én klasse og ser efter hver fredag, hvor længe det varer, før alle er i gang.\n"
            );
            Must($"decide --entry {id} --to aftale --on 2026-12-15 --today 2027-01-05");
            Must($"decide --entry {id} --to start --on 2027-01-04 --today 2027-01-05");
            Measure(id);
        }

        Assert.Equal("i gang", Status(Rhythm));
        Assert.DoesNotContain("»Rytme før læsning«", LateOn("2027-07-04"), StringComparison.Ordinal);
        Assert.Contains("»Rytme før læsning«", LateOn("2027-07-05"), StringComparison.Ordinal);

        SetKey(Rhythm, "halvårsstatus: [{ beslutning: behold, begrundelse: Det går den rigtige vej. }]");
        Must($"decide --entry {Rhythm} --to halvårsstatus --on 2027-06-28 --today 2027-06-28");

        SetKey(Choir, "halvårsstatus: [{ beslutning: opgiv, begrundelse: De to skoler kan ikke mødes i samme uge. }]");
        Must($"decide --entry {Choir} --to halvårsstatus --on 2027-06-28 --today 2027-06-28");
        Add(Choir, "## Det lærte vi\n\nTo skoler skal have samme skema, før de kan synge sammen. Begynd med skemaet næste gang.\n");
        Must($"decide --entry {Choir} --to \"ikke videreført\" --on 2027-08-16 --today 2027-08-16");

        Evaluate(Rhythm);
        Must($"decide --entry {Rhythm} --to evalueret --on 2027-08-30 --today 2027-08-30");

        Must("new meeting 2027-09-20");
        Decide("2027-09-20", Rhythm, "i kataloget", "Den er beskrevet, så andre kan begynde, og vi ved, hvad den ikke kan.");
        ReadAllAgain("2027-09-20");
        Must("decide 2027-09-20 --today 2027-09-21");
        Assert.Equal("i kataloget", Status(Rhythm));
        Assert.Contains("sidst_gennemgået: 2027-09-20", Read(Rhythm), StringComparison.Ordinal);

        Assert.Contains("»Rytme før læsning«", LateOn("2028-09-21"), StringComparison.Ordinal);
        SetKey(
            Rhythm,
            "udbredelse: [{ enhed: havblikskolen, siden: 2027-09-22, hvordan: som beskrevet, hvad_skete: De begyndte i to klasser. }]"
        );
        Assert.Contains("Havblikskolen", Must("report yearly --today 2027-10-10"), StringComparison.Ordinal);

        File.WriteAllText(
            At("site.yml"),
            File.ReadAllText(At("site.yml"))
                .Replace("udgave: 2026", "udgave: 2027", StringComparison.Ordinal)
                .Replace("fornyet: 2026-09-14", "fornyet: 2027-09-14", StringComparison.Ordinal)
        );
        Must("check --today 2027-10-10");
        Must("release 2027 --today 2027-10-10");
        Assert.True(File.Exists(At($"content/udgaver/2027/indsatser/{Rhythm}.md")));
        Assert.True(File.Exists(At($"content/udgaver/2027/indsatser/{Choir}.md")));
        Assert.False(File.Exists(At($"content/udgaver/2027/indsatser/{Chess}.md")));
        Assert.False(Directory.Exists(At("content/udgaver/2027/moeder")));
    }

    public void Dispose() => scratch.Dispose();

    // The form is filled in with the text of an application that is there; status and day are those of the new file.
    private void Apply(string id, string title)
    {
        Must($"new application \"{title}\" --today 2026-12-01");
        var made = Read(id);
        var (status, course) = (Line(made, "status"), Line(made, "forløb"));
        Assert.Equal("forløb: { ansøgt: 2026-12-01 }", course);
        var like = Read("musik-foer-matematik")
            .Replace("titel: Musik før matematik", $"titel: {title}", StringComparison.Ordinal)
            .Replace("En musiklærer fra Kulturskolen begynder", $"{title}. En lærer fra Kulturskolen begynder", StringComparison.Ordinal)
            .Replace("status: ansøgt", status, StringComparison.Ordinal)
            .Replace("forløb: { ansøgt: 2026-10-26 }", course, StringComparison.Ordinal)
            .Replace("ønsket_start: 2027-01-18\n", "", StringComparison.Ordinal);
        File.WriteAllText(FileOf(id), like);
    }

    private void Decide(string meeting, string id, string decision, string reason)
    {
        var path = At($"content/moeder/{meeting}.yml");
        var text = File.ReadAllText(path);
        var at = text.IndexOf($"indsats: {id}\n", StringComparison.Ordinal);
        Assert.True(at >= 0, id);
        var end = text.IndexOf("    # begrundelse", at, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + $"indsats: {id}\n    beslutning: {decision}\n    begrundelse: {reason}\n" + text[end..]);
    }

    private void ReadAllAgain(string meeting)
    {
        var inCatalogue = Directory
            .EnumerateFiles(At("content/indsatser"))
            .Where(file => File.ReadAllText(file).Contains("\nstatus: i kataloget\n", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);
        File.AppendAllText(
            At($"content/moeder/{meeting}.yml"),
            string.Concat(inCatalogue.Select(id => $"  - {{ indsats: {id}, beslutning: gennemgået }}\n"))
        );
    }

    private void Measure(string id) =>
        SetKey(
            id,
            "målinger:\n  - id: tid\n    navn: Tid fra besked til arbejde\n    art: kvantitativ\n    enhed: minutter\n    retning: ned\n"
                + "    tæller: enheder\n    serie:\n      - { dato: 2026-12-18, værdi: 9, antal: 6 }\n"
                + "  - id: ord\n    navn: Det siger børnene\n    art: kvalitativ\n    tæller: børn\n    serie:\n"
                + "      - { dato: 2026-12-18, antal: 40, note: Mange ventede på timen i begyndelsen. }"
        );

    private void Evaluate(string id)
    {
        File.WriteAllText(
            FileOf(id),
            Read(id)
                .Replace("antal: 6 }\n", "antal: 6 }\n      - { dato: 2027-06-18, værdi: 6, antal: 6 }\n", StringComparison.Ordinal)
                .Replace(
                    "begyndelsen. }\n",
                    "begyndelsen. }\n      - { dato: 2027-06-18, antal: 39, note: De fleste fortalte om rytmen. }\n",
                    StringComparison.Ordinal
                )
                .Replace("i de fire uger før start\" }", "i de fire uger før start\", måling: tid }", StringComparison.Ordinal)
        );
        SetKey(
            id,
            "vidensgrundlag: { målgruppe: C, metode: C, implementering: D, effekt: D, økonomi: D, begrundelse: Et halvt år i to klasser. }"
        );
        Add(
            id,
            "## Sådan gør I\n\n1. Stå op, og klap fire gange.\n2. Sæt jer på ét.\n3. Begynd på opgaven, som ligger på bordet.\n\n"
                + "## Resultater\n\nTiden fra besked til arbejde faldt fra 9 til 6 minutter i de seks timer, vi målte.\n\n"
                + "## Forbehold\n\nVi målte få timer, og lærerne vidste, hvad vi håbede på.\n\n"
                + "## Det lærte vi\n\nBegyndelsen skal være den samme hver gang, og børnene skal vælge rytmen.\n\n"
                + "## Sådan kan I bruge det hos jer\n\nBegynd i én klasse, og vælg to rytmer, som alle kan fra første dag.\n"
        );
    }

    private void SetKey(string id, string lines)
    {
        var text = Read(id);
        var end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
        File.WriteAllText(FileOf(id), text[..end] + "\n" + lines + text[end..]);
    }

    private void Add(string id, string section) => File.AppendAllText(FileOf(id), "\n" + section);

    private string LateOn(string day)
    {
        var all = Must($"status --today {day} --format markdown");
        return Titles().Replace(all.Split("\n## ")[1], "»$1«");
    }

    private string Status(string id) => Line(Read(id), "status")["status: ".Length..];

    private static string Line(string text, string key) =>
        text.Split('\n').First(line => line.StartsWith(key + ":", StringComparison.Ordinal));

    private string Read(string id) => File.ReadAllText(FileOf(id));

    private string FileOf(string id) => At($"content/indsatser/{id}.md");

    private string At(string path) => Path.Join(catalogue, path);

    private string Must(string command)
    {
        string[] words = [.. Words().Matches(command).Select(found => found.Value.Trim('"'))];
        var (code, output, error) = EditionScratch.Run([.. words, "-s", catalogue]);
        Assert.True(code == 0, $"catalog {command}\n{error}");
        return output;
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\*\*(.*?)\*\*")]
    private static partial Regex Titles();
}
