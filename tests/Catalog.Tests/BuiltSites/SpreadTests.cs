using System.Text;
using System.Text.RegularExpressions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>Where a method is taken up: the same is said on every surface, each place on its own, and nothing is added up.</summary>
public sealed partial class SpreadTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Site = SiteOf.Built("tests/sites/eksempelkoebing");

    private static readonly string Entry = Page("indsatser/voksen-med-i-legen.html");

    [Fact]
    public void The_entry_names_each_place_with_since_when_how_and_what_happened()
    {
        Assert.Contains(
            "<a href=\"../enheder/boernehuset-muldvarpen.html\">Børnehuset Muldvarpen</a></strong>: tilpasset, siden 3. februar 2025. De har to",
            Entry,
            StringComparison.Ordinal
        );
        Assert.Contains("stoppet, begyndte 1. september 2025.", Entry, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_measurement_stands_side_by_side_on_one_scale_and_the_wrong_way_weighs_as_much()
    {
        var multiples = Entry[Entry.IndexOf("class=\"multiples\"", StringComparison.Ordinal)..];
        Assert.Contains("Børnehuset Stjernekrogen (her begyndte det)", multiples, StringComparison.Ordinal);
        Assert.Contains("<strong>Den vej, vi ønskede:</strong> fra 58 til 71\u00a0%.", multiples, StringComparison.Ordinal);
        Assert.Contains("<strong>Den forkerte vej:</strong> fra 70 til 64\u00a0%.", multiples, StringComparison.Ordinal);
        Assert.Contains("82\u00a0% den 10. juni 2024 er ikke regnet med.", multiples, StringComparison.Ordinal);
        var ends = Scale().Matches(multiples).Select(found => found.Value).ToList();
        Assert.Equal(3, ends.Count);
        Assert.Single(ends.Distinct());
        Assert.DoesNotContain("gennemsnit", Entry, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_comparison_and_the_search_know_the_places()
    {
        var compared = string.Concat(
            Site.Where(file => file.Key.StartsWith("sammenlign/", StringComparison.Ordinal))
                .Select(file => Encoding.UTF8.GetString(file.Value))
        );
        Assert.Contains("Børnehuset Muldvarpen, tilpasset, siden 3. februar 2025. De har to faste", compared, StringComparison.Ordinal);

        var (code, output, _) = EditionScratch.Run(
            "search",
            "Muldvarpen",
            "-s",
            System.IO.Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing")
        );
        Assert.Equal(0, code);
        Assert.Contains("En voksen med i legen", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_shows_what_it_took_up_and_only_what_it_has_measured_itself()
    {
        var who = Tried("enheder/boernehuset-muldvarpen.html");
        Assert.Contains("Deres del: kom til senere (tilpasset, siden 3. februar 2025)", who, StringComparison.Ordinal);
        Assert.Contains("Kan vise tal eller ord for: Børn i leg med andre ved de faste nedslag</p>", who, StringComparison.Ordinal);
        Assert.DoesNotContain("Kan vise", Tried("enheder/dagplejen.html"), StringComparison.Ordinal);

        static string Tried(string page) =>
            Page(page).Split("<li class=\"tried\"").First(part => part.Contains("En voksen med i legen", StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_data_and_the_table_tell_it_too()
    {
        Assert.Contains(
            "1 af 14 indsatser i kataloget er taget i brug flere steder: »En voksen med i legen«.",
            Page("daekning.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("\"hvordan\":\"stoppet\"", Page("data/katalog.json"), StringComparison.Ordinal);
        Assert.Contains(
            "Børnehuset Muldvarpen (tilpasset), SFO Fyrtårnet (som beskrevet), Dagplejen i Eksempelkøbing (stoppet)",
            Page("data/katalog.csv"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("\"antal\"", Page("data/katalog.json"), StringComparison.Ordinal);
    }

    private static string Page(string path) => Encoding.UTF8.GetString(Site[path]);

    [GeneratedRegex("<div class=\"chart-ends\".*?</div>")]
    private static partial Regex Scale();
}
