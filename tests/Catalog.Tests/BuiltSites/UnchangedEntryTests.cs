using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>
/// Four years. In the second, every entry is read again and nothing else; in the third the title of one is changed, which another
/// refers to; in the fourth nothing.
/// </summary>
public sealed class UnchangedEntryTests
{
    private const string Read = "sidst_gennemgået: 2026-08-03";
    private const string Ages = "alder: 6-12";

    private static readonly EditionSite First = EditionSite
        .Base.With("makker", Titled("Makkerordning"))
        .Edit(Ages, $"{Ages}\nrelationer: {{ bygger_på: [makker] }}")
        .With(
            "alene",
            Titled("Stille start")
                .Replace("Alle børn får", "Se [resultater](makker.md#resultater). Alle børn får", StringComparison.Ordinal)
        )
        .Freeze(2023);

    private static readonly EditionSite Third = Reviewed(First, "2026-08-04")
        .Freeze(2024)
        .Edit("titel: Makkerordning", "titel: Makkere", "makker")
        .Freeze(2025);

    private static readonly IReadOnlyDictionary<string, byte[]> Site = SiteOf.Build(Third.Freeze(2026).Tree());

    [Theory]
    [InlineData(2024, "base", 2023)]
    [InlineData(2024, "makker", 2023)]
    [InlineData(2025, "alene", 2023)]
    [InlineData(2026, "alene", 2023)]
    [InlineData(2026, "makker", 2025)]
    public void An_entry_that_says_the_same_leads_to_the_edition_that_has_it_whole(int year, string id, int first)
    {
        var main = Page(year, id).QuerySelector("main")!;

        Assert.Equal($"../../../udgaver/{first}/indsatser/{id}.html", main.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains($"ord for ord den samme som i udgave {first}", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("4. august 2026", main.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            $"udgave {year}. https://katalog.proevekommune.example/udgaver/{year}/",
            main.QuerySelector(".citation")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(Page(first, id).QuerySelector("#resultater"));
        Assert.Null(main.QuerySelector("#resultater"));
    }

    [Theory]
    [InlineData(2023, "base")]
    [InlineData(2025, "makker")]
    [InlineData(2025, "base")]
    public void An_entry_is_whole_when_it_or_what_its_page_names_has_changed(int year, string id) =>
        Assert.NotNull(Page(year, id).QuerySelector("#resultater"));

    [Fact]
    public void The_data_have_an_entry_whole_once_and_else_say_where()
    {
        var entries = Data(2024)["indsatser"]!.AsArray();

        Assert.Equal(3, entries.Count);
        Assert.All(entries, entry => Assert.Equal(2023, (int)entry!["som_i_udgave"]!));
        Assert.All(entries, entry => Assert.Null(entry!["afsnit"]));
        Assert.All(entries, entry => Assert.Equal("2026-08-04", (string)entry!["sidst_gennemgået"]!));
        Assert.All(Data(2023)["indsatser"]!.AsArray(), entry => Assert.Null(entry!["som_i_udgave"]));
        Assert.Equal([2023, null, null], Data(2025)["indsatser"]!.AsArray().Select(entry => (int?)entry!["som_i_udgave"]));
        Assert.All(JsonNode.Parse(Site["data/katalog.json"])!["indsatser"]!.AsArray(), entry => Assert.NotNull(entry!["afsnit"]));
    }

    [Fact]
    public void A_link_to_a_place_on_such_a_page_leads_to_where_it_is_printed() =>
        Assert.Contains(
            "makker.html#resultater",
            Page(2023, "alene").QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href"))
        );

    [Fact]
    public void The_table_of_each_edition_has_every_entry() =>
        Assert.Equal(
            4,
            Encoding.UTF8.GetString(Site["udgaver/2024/data/katalog.csv"]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length
        );

    private static EditionSite Reviewed(EditionSite site, string day) =>
        new[] { "base", "makker", "alene" }.Aggregate(site, (all, id) => all.Edit(Read, $"sidst_gennemgået: {day}", id));

    private static string Titled(string title) => EditionSite.Base.Edit("titel: Morgenmøde på tværs", $"titel: {title}").Entry();

    private static JsonNode Data(int year) => JsonNode.Parse(Site[$"udgaver/{year}/data/katalog.json"])!;

    private static IHtmlDocument Page(int year, string id) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Site[$"udgaver/{year}/indsatser/{id}.html"]));
}
