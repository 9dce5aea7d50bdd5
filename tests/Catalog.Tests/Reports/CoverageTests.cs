using System.Text;
using AngleSharp.Html.Parser;
using Catalog.Content.Binding;
using Catalog.Content.Coverage;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Reports;

/// <summary>Where a catalogue has entries and where it has none: what counts, what does not, and what is called a gap.</summary>
public sealed class CoverageTests
{
    private const string Lists = """
        aldersgrupper: [0-5, 6-18]
        lister:
          - { id: arena, nøgle: arena, navn: Arena, flere: true, dækning: true, værdier: [{ id: skole, navn: Skole }, { id: hjem, navn: Hjem }, { id: klub, navn: Klub }] }
          - { id: type, nøgle: type, navn: Type, værdier: [{ id: metode, navn: Metode }] }
        """;

    [Fact]
    public void An_entry_counts_wherever_it_belongs_and_an_example_nowhere()
    {
        var coverage = Of(
            Lists,
            ("a", "alder: 3-7\narena: [skole, hjem]\npejlinger: [F1]", ""),
            ("b", "alder: 7\narena: skole", "## Aldrig alene – altid kompetent\n\nSammen."),
            ("c", "arena: skole\npejlinger: [F1, F2]", ""),
            ("d", "eksempel: true\nalder: 0-18\narena: [skole, klub]\npejlinger: [F1, A1]", "")
        );

        var table = Assert.Single(coverage.Tables);
        Assert.Equal("arena", table.List!.Id);
        Assert.Equal("3+1 1+1 2+1", Told(coverage.Whole));
        Assert.Equal(
            ["Skole 3+1 1+1 2+1", "Hjem 1+0 1+0 1+0", "Klub 0+1 0+1 0+1"],
            table.Terms.Select(term => $"{term.Term.Name} {Told(term.Row)}")
        );
        Assert.Equal(
            ["F 2+1 1+1 1+1", "A 1+1 0+1 1+1", "C 0+0 0+0 0+0"],
            table.Elements.Select(each => $"{each.Element.Id} {Told(each.Whole)}")
        );
        Assert.Equal("2+1 1+1 1+1", Told(table.Elements[0].Terms[0].Row));
        Assert.Equal(
            "F1 2, F2 1, A1 0",
            string.Join(", ", coverage.Indicators.Select(each => $"{each.Indicator.Id} {each.Row.All.Entries}"))
        );
    }

    [Fact]
    public void A_gap_is_told_once_where_it_is_largest()
    {
        var gaps = CoverageGaps.Of(
            Of(Lists, ("a", "alder: 3-7\narena: [skole]\npejlinger: [F1]", ""), ("b", "alder: 3-5\narena: hjem\npejlinger: [A1]", ""))
        );

        Assert.Equal("C", string.Join(' ', gaps.Elements.Select(element => element.Id)));
        Assert.Equal(["Klub"], gaps.Terms.SelectMany(gap => gap.Terms).Select(term => term.Name));
        Assert.Empty(gaps.Ages);
        Assert.Equal("F2", string.Join(' ', gaps.Indicators));
        Assert.Equal(
            ["Aldrig alene – altid kompetent: Skole", "Hjem: 6–18", "Vi arbejder fællesskabende: Hjem"],
            gaps.Together.Select(gap =>
                    $"{gap.Name}: {string.Join(", ", gap.Terms.Select(term => term.Name).Concat(gap.Ages.Select(ages => ages.ToString())))}"
                )
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_model_that_covers_no_list_is_told_by_element_and_age_in_the_usual_groups()
    {
        var coverage = Of(
            "lister:\n  - { id: type, nøgle: type, navn: Type, værdier: [{ id: metode, navn: Metode }] }\n",
            ("a", "alder: 3-7", "")
        );

        Assert.Equal<AgeRange>([.. AgeRange.Usual.Groups()], coverage.Ages);
        Assert.Null(Assert.Single(coverage.Tables).List);
        Assert.Equal("1+0 0+0 1+0 1+0 0+0 0+0 0+0", Told(coverage.Whole));
    }

    [Fact]
    public void Without_entries_everything_is_one_gap() =>
        Assert.Equivalent(new CoverageGaps([], [], [], [], []), CoverageGaps.Of(Of(Lists, ("d", "eksempel: true\nalder: 3", ""))));

    [Fact]
    public void The_page_says_none_in_words_and_leads_only_where_something_is()
    {
        var page = Page("tests/sites/ishoej");
        var links = page.QuerySelectorAll(".covered td a, .coverage-matrix td a");

        Assert.All(links, link => Assert.StartsWith("indsatser.html", link.GetAttribute("href"), StringComparison.Ordinal));
        var none = page.QuerySelectorAll(".coverage-matrix td").Where(cell => cell.TextContent == "ingen").ToList();
        // An example fills nothing, and the word leads to it.
        Assert.Contains(none, cell => cell.QuerySelector("a") is null);
        Assert.Contains(
            none,
            cell => cell.QuerySelector("a")?.GetAttribute("aria-label")?.StartsWith("ingen: ", StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public void A_catalogue_of_examples_alone_has_one_matrix_of_nothing_and_no_more_tables()
    {
        var page = Page("");
        Assert.Contains("ingen indsatser i kataloget endnu", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".coverage-matrix td"), cell => Assert.Equal("ingen", cell.TextContent));
        Assert.Empty(page.QuerySelectorAll(".covered"));
    }

    [Theory]
    [InlineData("tests/sites/eksempelkoebing", false)]
    [InlineData("tests/sites/ishoej", true)]
    public void Pejlinger_are_told_by_age_and_elements_only_where_they_differ(string site, bool differ)
    {
        var page = Page(site);
        var table = page.QuerySelectorAll(".covered")[0];
        var (rows, wholes) = (table.QuerySelectorAll("tr:not(.covered-whole):has(td)"), table.QuerySelectorAll(".covered-whole"));

        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            row =>
            {
                var link = row.QuerySelector("th a")!;
                var code = link.TextContent.Split(' ')[0];
                Assert.EndsWith($".html#{code}", link.GetAttribute("href"), StringComparison.Ordinal);
                Assert.Equal(table.QuerySelectorAll("thead th").Length - 1, row.QuerySelectorAll("td").Length);
            }
        );
        Assert.All(wholes, whole => Assert.Equal(differ, whole.QuerySelector("td") is not null));
        Assert.Equal(
            differ ? 1 : 0,
            page.QuerySelectorAll(".coverage-matrix .matrix-part").Count(part => part.TextContent == "Fem indsatser")
        );
        Assert.Equal(
            !differ,
            page.QuerySelector("main")!.TextContent.Contains("Alle indsatser arbejder med alle dele", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void One_matrix_stands_first_with_elements_and_lists_by_age_and_its_tint_follows_the_number()
    {
        var page = Page("tests/sites/eksempelkoebing");
        var matrix = page.QuerySelector(".coverage-matrix")!;
        var cells = matrix.QuerySelectorAll("tr:not(.matrix-whole) td:not(:nth-child(2))");

        Assert.Same(matrix, page.QuerySelector("main table"));
        Assert.Equal(["Arena"], matrix.QuerySelectorAll(".matrix-part").Select(part => part.TextContent.Trim()));
        Assert.Equal("indsatser.html?arena=skole&alder=6-9", Cell("7 indsatser: Skole, 6–9 år").GetAttribute("href"));
        Assert.All(
            cells,
            cell => Assert.Equal(cell.TextContent == "ingen" ? "is-none" : $"depth-{Depth(cell.TextContent)}", cell.ClassName)
        );
        Assert.Contains(cells, cell => cell.TextContent == "ingen");
        Assert.Empty(matrix.QuerySelectorAll(".matrix-whole [class], td:nth-child(2)[class]"));

        // The fullest cell has seven.
        int Depth(string number) => ((int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) * 4) + 6) / 7;

        AngleSharp.Dom.IElement Cell(string label) => matrix.QuerySelectorAll("a").Single(link => link.GetAttribute("aria-label") == label);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string site) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.Built(site)["daekning.html"]));

    private static string Told(CoverageRow row) =>
        string.Join(' ', row.ByAge.Prepend(row.All).Select(cell => $"{cell.Entries}+{cell.Examples}"));

    private static Coverage Of(string lists, params (string Id, string Keys, string Text)[] entries)
    {
        var files = SiteOf
            .Sources(System.IO.Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Specs", "base"))
            .Files.Where(file =>
                !file.Path.StartsWith("content/indsatser/", StringComparison.Ordinal) && file.Path != "content/model/lister.yml"
            );
        var texts = entries
            .Select(each =>
                KeyValuePair.Create(
                    $"content/indsatser/{each.Id}.md",
                    $"---\ntitel: {each.Id}\nresume: Kort.\ntype: metode\nstatus: idé\n{each.Keys}\n---\n\n{each.Text}\n"
                )
            )
            .Append(KeyValuePair.Create("content/model/lister.yml", lists));
        var tree = new SourceTree([.. files, .. SourceTree.FromTexts(texts).Files]);
        var model = ModelReader.ReadModel(tree).Value!;
        ImmutableArray<Entry> bound = CatalogueBinder.Bind(tree, ModelReader.ReadSite(tree).Value!, model).Value.Entries;
        Assert.Equal(entries.Length, bound.Length);
        return Coverage.Of(model, bound);
    }
}
