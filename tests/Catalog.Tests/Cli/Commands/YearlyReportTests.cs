using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog report yearly</c>: what is counted, what moved since the last edition, and what is left out.</summary>
public sealed partial class YearlyReportTests : IDisposable
{
    private static readonly string Town = Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing");

    private readonly EditionScratch site = new();

    [Fact]
    public void Entries_are_counted_by_status_without_the_examples()
    {
        var files = Directory
            .EnumerateFiles(Path.Join(Town, "content", "indsatser"))
            .Select(File.ReadAllLines)
            .Where(lines => !lines.Contains("eksempel: true"))
            .ToArray();
        var rows = Table(new HtmlParser().ParseDocument(Of("html", Town)), "Indsatser efter status").QuerySelectorAll("tbody tr").ToArray();

        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    files
                        .Count(lines => lines.Contains("status: " + row.Children[0].TextContent.ToLowerInvariant()))
                        .ToString(System.Globalization.CultureInfo.InvariantCulture),
                    row.Children[1].TextContent
                )
        );
        Assert.Contains("2 eksempler er ikke talt med.", Of("text", Town), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_dimension_counts_every_entry_of_the_catalogue_once_and_nothing_is_added_up()
    {
        var table = Table(new HtmlParser().ParseDocument(Of("html", Town)), "Hvor sikre er vi?");
        var listed = Directory
            .EnumerateFiles(Path.Join(Town, "content", "indsatser"))
            .Select(File.ReadAllLines)
            .Count(lines => lines.Contains("status: i kataloget") && !lines.Contains("eksempel: true"));

        Assert.Equal(
            ["Målgruppe", "Metode", "Implementering", "Effekt", "Økonomi"],
            table.QuerySelectorAll("tbody th").Select(cell => cell.TextContent)
        );
        Assert.All(
            table.QuerySelectorAll("tbody tr"),
            row =>
                Assert.Equal(
                    listed,
                    row.QuerySelectorAll("td").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture))
                )
        );
    }

    [Fact]
    public void What_moved_is_told_since_the_last_edition()
    {
        Assert.Contains("Der er ingen tidligere udgave at sammenligne med.", Of("text", site.Path), StringComparison.Ordinal);

        Assert.Equal(0, site.Release(2026).Code);
        site.Named(2027);
        Assert.Contains("Ændret siden udgaven 2026\n- Ingen indsatser er ændret.\n", Of("text", site.Path), StringComparison.Ordinal);
        site.Edit("base", "status: i kataloget", "status: ikke videreført");
        site.Write(
            "ny",
            site.Read("base")
                .Replace("titel: Morgenmøde på tværs", "titel: Aftenmøde", StringComparison.Ordinal)
                .Replace("status: ikke videreført", "status: i gang", StringComparison.Ordinal)
        );
        var text = Of("text", site.Path);
        Assert.Contains("- Aftenmøde: Ny\n", text, StringComparison.Ordinal);
        Assert.Contains("- Morgenmøde på tværs: Ikke videreført\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_of_the_year_are_told_with_their_names_and_older_ones_are_not()
    {
        var text = Of("text", site.Path);

        Assert.Contains(
            "Det skete fra den 23. november 2025 til den 22. november 2026\n- Evalueret (1): »Morgenmøde på tværs«\n",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Start (1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_is_late_is_named()
    {
        Assert.Contains("Alle beskrivelser i kataloget er læst igennem i tide.", Of("text", site.Path), StringComparison.Ordinal);
        site.Edit("base", "sidst_gennemgået: 2026-08-03", "sidst_gennemgået: 2025-08-03");

        Assert.Contains("- Morgenmøde på tværs: senest den 3. august 2026\n", Of("text", site.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024/25", "Fælles stilletid", "Ugens trivselsmåler")]
    [InlineData("2025-08-01..2026-07-31", "Ugens trivselsmåler", "Fælles stilletid")]
    public void Lessons_are_those_of_the_period(string period, string told, string untold)
    {
        var learnt = Part(Of("text", Town, "--period", period), "Det lærte vi");

        Assert.Contains($"- {told}", learnt, StringComparison.Ordinal);
        Assert.DoesNotContain(untold, learnt, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_of_the_period_are_counted_each_way_and_told_with_their_reservations()
    {
        var text = Part(Of("text", Town, "--period", "2025/26"), "Sådan gik målingerne");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var counted = Numbers()
            .Matches(lines[0].Split(". De tæller")[0])
            .Select(found => int.Parse(found.Value, CultureInfo.InvariantCulture))
            .ToArray();
        Assert.Equal(lines.Length - 1, counted[0]);
        Assert.Equal(counted[0], counted[1..].Sum());
        Assert.All(["Den vej, vi ønskede", "Den forkerte vej"], verdict => Assert.Contains(verdict, text, StringComparison.Ordinal));
        Assert.Contains("er ikke regnet med", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_from_after_the_period_is_not_told_in_it()
    {
        var told = Part(Of("text", Town, "--period", "2024-08-01..2025-02-28"), "Sådan gik målingerne");

        Assert.DoesNotContain("maj 2025", told, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", told, StringComparison.Ordinal);
        Assert.Contains("- »Tilbage i skole« – små skridt efter langt fravær. Fravær pr. elev i indsatsen", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Voices_partners_and_spread_are_those_of_the_period()
    {
        var text = Of("text", Town, "--period", "2024-08-01..2025-07-31");

        Assert.Contains("Det skete fra den 1. august 2024 til den 31. juli 2025\n", text, StringComparison.Ordinal);
        Assert.Contains(" enheder var med: ", text, StringComparison.Ordinal);
        Assert.Contains(
            "- Børnehuset Muldvarpen: »En voksen med i legen«, tilpasset, siden 3. februar 2025.",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("SFO Fyrtårnet: »En voksen", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "»sidste år« er ikke en periode. Skriv et skoleår (2025/26) eller to dage (2025-08-01..2026-07-31) efter --period.",
        "sidste år"
    )]
    [InlineData("»2025/27« er ikke en periode.", "2025/27")]
    [InlineData("»i går« er ikke en dato.", "i går..2026-01-01")]
    [InlineData("Perioden slutter, før den begynder: »2026-01-02..2026-01-01«.", "2026-01-02..2026-01-01")]
    public void A_period_that_is_none_is_explained(string message, string period)
    {
        var (code, output, error) = EditionScratch.Run("report", "yearly", "-s", site.Path, "--period", period);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.StartsWith(
            "--period hører kun til rapporten yearly.",
            EditionScratch.Run("report", "coverage", "-s", site.Path, "--period", "2025/26").Error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("»komite« er ikke en rapport. Skriv »coverage«, »committee« eller »yearly«.", "komite")]
    [InlineData("»yearli« er ikke en rapport. Mente du »yearly«?", "yearli")]
    [InlineData("»snart« er ikke en dato.", "yearly", "--today", "snart")]
    public void A_command_that_is_written_wrongly_is_explained(string message, params string[] words)
    {
        var (code, output, error) = EditionScratch.Run(["report", .. words, "-s", site.Path]);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private static IElement Table(IDocument page, string caption) =>
        page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")?.TextContent == caption);

    private static string Part(string text, string heading) => text.Split($"\n{heading}\n")[1].Split("\n\n")[0];

    [GeneratedRegex(@"\b\d+\b")]
    private static partial Regex Numbers();

    private static string Of(string format, string catalogue, params string[] more)
    {
        var (code, output, error) = EditionScratch.Run([
            "report",
            "yearly",
            "-s",
            catalogue,
            "--format",
            format,
            "--today",
            "2026-11-22",
            .. more,
        ]);
        Assert.Equal((0, ""), (code, error));
        return output;
    }
}
