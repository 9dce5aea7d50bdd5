using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Catalog.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;

namespace Catalog.BrowserTests.Pages;

/// <summary>An entry's sheet is exactly one page of A4 with no text under 10.5 points, whatever the entry holds.</summary>
public sealed partial class SheetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("catalog-sheets-").FullName;

    // The texts that are set smaller than 10.5 points (14 pixels), and what stands outside its column or on another's words.
    private const string Faults = """
        () => {
            const sheet = document.querySelector(".sheet");
            const texts = [...sheet.querySelectorAll("*")]
                .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
            const small = texts
                .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 13.99)
                .map((one) => "small: " + one.textContent);
            const end = sheet.getBoundingClientRect().bottom + 1;
            const columns = [...sheet.children]
                .filter((one) => one.scrollHeight > one.clientHeight + 1)
                .map((one) => "too long: " + one.className);
            const out = texts.filter((one) => one.getBoundingClientRect().bottom > end).map((one) => "below the page: " + one.textContent);
            return [...small, ...columns, ...out];
        }
        """;

    [Theory, MemberData(nameof(PageRows.SiteNames), MemberType = typeof(PageRows), DisableDiscoveryEnumeration = true)]
    public async Task Every_entry_has_a_sheet_of_one_page(string site)
    {
        var built = await Sites.Of(site);
        var sheets = built.Pages.Where(page => page.Path.StartsWith("ark/", StringComparison.Ordinal)).Select(page => page.Path).ToList();
        Assert.NotEmpty(sheets);
        await using var visit = await Visit.Begin(site, Way.Folder, Circumstance.Desktop);
        await MustBeOnePage(visit, sheets);
    }

    [Fact]
    public async Task What_is_too_long_is_shortened_and_what_is_missing_leaves_no_hole()
    {
        var source = Path.Join(folder, "kilde");
        foreach (var file in Directory.EnumerateFiles(Base, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(source, Path.GetRelativePath(Base, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Write(source, "lang", new string('W', 10) + string.Concat(Enumerable.Repeat(" fællesskab", 10)), Steps(20, 3));
        Write(source, "ord", string.Concat(Enumerable.Repeat("Børnefællesskab", 8)), Steps(20, 1));
        Write(source, "kort", "Bo", "Gå i gang.");
        Write(source, "tekst", "Uden trin", string.Concat(Enumerable.Repeat("De voksne tager imod ved den samme dør. ", 100)));
        var site = Path.Join(folder, "site");
        var outcome = await RealProgram.Run(["build", "-s", source, "-o", site, "--today", "2026-08-10"]);
        Assert.True(outcome.ExitCode == 0, outcome.Error + outcome.Out);

        await using var visit = await Visit.Begin(new Uri(new Uri(site + "/").AbsoluteUri), Circumstance.Desktop);
        await MustBeOnePage(visit, ["ark/lang.html", "ark/ord.html", "ark/kort.html", "ark/tekst.html", "ark/base.html"]);
        await visit.Go("ark/lang.html");
        Assert.Matches("Trin [0-9]+–20 står på siden", await visit.Page.InnerTextAsync(".sheet-left"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Base => Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Specs", "base");

    private static string Steps(int count, int sentences) =>
        string.Concat(
            Enumerable
                .Range(1, count)
                .Select(i =>
                    $"{i}. **Sæt parrene sammen de to lærere imellem.** "
                    + string.Concat(
                        Enumerable.Repeat("Tænk på ro, humor og tålmodighed, før I tænker på læseniveau og uvante ord. ", sentences)
                    )
                    + "\n"
                )
        );

    private static void Write(string catalogue, string id, string title, string how) =>
        File.WriteAllText(
            Path.Join(catalogue, "content", "indsatser", id + ".md"),
            $"""
            ---
            titel: {title}
            resume: {string.Concat(
                    Enumerable.Repeat("To huse begynder dagen sammen, og de voksne tager imod. ", id == "kort" ? 1 : 5)
                ).Trim()}
            type: metode
            eksempel: true
            alder: 6-12
            pejlinger: [F1, A1]
            ---

            ## Sådan gør I

            {how}

            ## Vi arbejder fællesskabende

            Bordene er blandede, og ingen vælger fra.

            ## Aldrig alene – altid kompetent

            To kolleger fra hvert sit hus planlægger måltidet sammen.

            """
        );

    private static async Task MustBeOnePage(Visit visit, IEnumerable<string> sheets)
    {
        var faults = new List<string>();
        foreach (var sheet in sheets)
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await visit.Page.SetViewportSizeAsync(794, 1123);
            await visit.Go(sheet);
            faults.AddRange((await visit.Page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{sheet}: {fault}"));
            var document = await visit.Page.PdfAsync(new() { PreferCSSPageSize = true });
            var pages = PdfPage().Count(Encoding.Latin1.GetString(document));
            faults.AddRange(pages == 1 ? [] : [$"{sheet}: {pages} pages"]);
        }

        Assert.Empty(faults);
    }

    [GeneratedRegex("/Type */Page(?![a-zA-Z])")]
    private static partial Regex PdfPage();
}
