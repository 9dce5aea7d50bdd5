using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Binding;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Schema;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Tests.Editions;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>A field that is declared in the model's own file is read, shown, asked, found, compared and published, without code.</summary>
public sealed class OwnFieldTests
{
    private const string File = "content/model/felter.yml";

    private const string Declared = """
        felter:
          - id: gruppe
            navn: Børnene
            hjælp: Hvilke børn, med ord. Aldrig navne.
            art: tekst
            vises: gør
            søges: true
            kræves: [{ status: [ansøgt], som: advarsel }]
          - { id: makkere, navn: Makkere, art: liste, af: enhed, vises: svar }
          - { id: sted, navn: Sted, art: valg, liste: arena, vises: forstå }
          - { id: børnetal, navn: Børnetal, art: tal, vises: forstå }
          - { id: ønsket_start, navn: Ønsket start, art: dag, vises: arkiv }
          - { id: notat, navn: Internt notat, art: tekst, søges: true }
          - id: dataplan
            navn: Aftale om data
            hjælp: Hvem samler hvad, og hvornår.
            art: poster
            vises: arkiv
            felter:
              - { id: hvad, navn: Det samler vi, art: linje, skal: true }
              - { id: måling, navn: Måling, art: måling }
              - { id: hvem, navn: Hvem samler, art: enhed }
              - { id: udfald, navn: Udfald, art: valg, værdier: [godt, skidt] }
              - { id: hvornår, navn: Hvor tit, art: rytme }

        """;

    private const string Answered = """
        gruppe: Alle børn i indskolingen, især hvalrosholdet.
        makkere: [eksempelskolen, skovskolen]
        sted: skole
        børnetal: 1234,5
        oensket_start: 2026-08-10
        notat: Ring til fregatfuglen først.
        dataplan:
          - { hvad: Vi tæller klasser, måling: med, hvem: skovskolen, udfald: godt, hvornår: ugentligt }
          - { hvad: Vi spørger børnene }

        """;

    private static readonly EditionSite Empty = new(EditionSite.Base.Texts.SetItem(File, Declared));

    private static readonly EditionSite Filled = Empty.Edit("kontakt: skovskolen\n", $"{Answered}kontakt: skovskolen\n");

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Site = new(() => SiteOf.Build(Filled.Tree()));

    [Theory]
    [InlineData("answer", "Makkere", "Eksempelskolen, Skovskolen")]
    [InlineData("do", "Børnene", "Alle børn i indskolingen, især hvalrosholdet.")]
    [InlineData("know", "Sted", "Skole")]
    [InlineData("know", "Børnetal", "1.234,5")]
    [InlineData("archive", "Ønsket start", "10. august 2026")]
    [InlineData("archive", "Aftale om data", "Klasser med morgenmøde")]
    public void The_page_shows_each_where_the_model_says(string part, string name, string answer)
    {
        var words = Page("indsatser/base.html").QuerySelector($"[data-part={part}]")!.TextContent;

        Assert.Contains(name, words, StringComparison.Ordinal);
        Assert.Contains(answer, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_a_table_that_names_its_fields_and_leads_to_units()
    {
        var table = Page("indsatser/base.html").QuerySelector("#svar-dataplan")!.ParentElement!.QuerySelector("table")!;

        Assert.Equal(
            ["Det samler vi", "Måling", "Hvem samler", "Udfald", "Hvor tit"],
            table.QuerySelectorAll("thead th").Select(head => head.TextContent)
        );
        Assert.Equal(2, table.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(table.QuerySelector("a[href='../enheder/skovskolen.html']"));
    }

    [Fact]
    public void What_is_never_shown_is_in_no_file_of_the_site() =>
        Assert.DoesNotContain(
            Site.Value.Where(file => file.Key.Split('.')[^1] is "html" or "json" or "csv" or "js" or "xml"),
            file => Encoding.UTF8.GetString(file.Value).Contains("fregatfugl", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void Data_have_each_under_its_key_and_the_schema_describes_it()
    {
        var (json, schema, csv) = (Text("data/katalog.json"), Text("data/katalog.schema.json"), Text("data/katalog.csv"));

        Assert.Contains("\"makkere\":[\"eksempelskolen\",\"skovskolen\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"børnetal\":1234.5", json, StringComparison.Ordinal);
        Assert.Contains("\"ønsket_start\":\"2026-08-10\"", json, StringComparison.Ordinal);
        Assert.Contains(
            "\"dataplan\":[{\"hvad\":\"Vi tæller klasser\",\"måling\":\"med\",\"hvem\":\"skovskolen\",\"udfald\":\"godt\",\"hvornår\":\"hver uge\"}",
            json,
            StringComparison.Ordinal
        );
        Assert.All(
            ["gruppe", "makkere", "sted", "børnetal", "ønsket_start", "dataplan"],
            key => Assert.Contains($"\"{key}\"", schema, StringComparison.Ordinal)
        );
        Assert.Contains(";gruppe;makkere;sted;børnetal;ønsket_start;dataplan;", csv, StringComparison.Ordinal);
        Assert.Contains(
            "Vi tæller klasser; Klasser med morgenmøde; Skovskolen; godt; hver uge / Vi spørger børnene",
            csv.Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_search_finds_what_is_searched_alone()
    {
        var search = SiteSearch.Of(Filled.Tree(), drafts: false).Value!.Searcher;

        Assert.Single(search.Search("hvalrosholdet").Hits);
        Assert.Empty(search.Search("fregatfuglen").Hits);
    }

    [Fact]
    public void A_difference_names_the_field_and_the_row()
    {
        var after = Filled
            .Edit("sted: skole", "sted: dagtilbud")
            .Edit("hvem: skovskolen, udfald: godt", "hvem: eksempelskolen, udfald: godt")
            .Edit("notat: Ring", "notat: Skriv");
        var said = Assert.Single(Changes.Between(Filled.Catalogue(), after.Catalogue()).Entries).Fields.Select(ChangeWords.Of);

        Assert.Equal(
            ["Sted ændret fra Skole til Dagtilbud", "Hvem samler for »Vi tæller klasser« ændret fra Skovskolen til Eksempelskolen"],
            said
        );
    }

    [Fact]
    public void A_field_that_changes_kind_between_two_models_is_two_fields()
    {
        var before = new EditionSite(Filled.Texts.SetItem(File, Declared.Replace("art: tal,", "art: linje,", StringComparison.Ordinal)));
        var said = Changes.Between(before.Catalogue(), Filled.Edit("Vi spørger børnene", "Vi spørger alle børn").Catalogue());

        Assert.Contains(
            Assert.Single(said.Entries).Fields.Select(ChangeWords.Of),
            line => line.StartsWith("Børnetal", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_field_that_is_taken_out_is_found_in_the_entry_and_stays_in_the_edition()
    {
        var frozen = Filled.Freeze(2026).EditFile("site.yml", "udgave: 2026", "udgave: 2027");
        var without = new EditionSite(frozen.Texts.Remove(File));
        var found = SiteBuild
            .Run(without.Tree(), new BuildOptions(SiteOf.Today))
            .Diagnostics.Where(finding => finding.Rule.Id == "KV002")
            .ToList();

        Assert.Equal(7, found.Count);
        Assert.All(found, finding => Assert.Equal("content/indsatser/base.md", finding.Path));
        var site = SiteOf.Build(new EditionSite(without.Texts.SetItem("content/indsatser/base.md", EditionSite.Base.Entry())).Tree());
        Assert.Contains("hvalrosholdet", Encoding.UTF8.GetString(site["udgaver/2026/indsatser/base.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_and_a_new_application_ask_for_what_an_application_is_advised_to_have()
    {
        var model = ModelReader.ReadModel(Empty.Tree()).Value!;
        var asked = Assert.Single(ApplicationForm.Of(model).Questions, question => question.Key == "gruppe");
        var file = NewEntryText.Application(model, "Fælles morgen", SiteOf.Today);

        Assert.Equal("Børnene", asked.Label);
        Assert.False(asked.IsRequired);
        Assert.Contains("\ngruppe: \"…\"\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("dataplan", file, StringComparison.Ordinal);
        Assert.NotNull(Page("foreslaa.html").QuerySelector("#felt-gruppe"));
    }

    [Fact]
    public void What_a_status_asks_for_beside_its_demands_is_asked_with_all_fields_of_its_rows_and_is_no_party()
    {
        var asking = Filled.EditFile(
            "content/model/forloeb.yml",
            "      afsnit: [F, A, barnets-stemme]\n",
            "      afsnit: [F, A, barnets-stemme]\n    spørger:\n      felter: [dataplan, sted]\n      afsnit: [saadan-goer-i]\n"
        );
        var model = ModelReader.ReadModel(asking.Tree()).Value!;
        var file = NewEntryText.Application(model, "Fælles morgen", SiteOf.Today);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.FileOf(asking.Tree(), "foreslaa.html")));

        Assert.All(
            ["- hvad:", "hvem:", "udfald:", "\nsted: …", "## Sådan gør I"],
            part => Assert.Contains(part, file, StringComparison.Ordinal)
        );
        var rows = page.QuerySelector("#felt-dataplan")!;
        Assert.Equal(
            ["hvad", "hvem", "udfald", "hvornår"],
            rows.QuerySelectorAll("[data-row] > [data-part]").Select(part => part.GetAttribute("data-part"))
        );
        Assert.Equal("Skovskolen", rows.QuerySelector("option[value=skovskolen]")!.TextContent);
        Assert.False(rows.HasAttribute("data-parties"));
        Assert.True(page.QuerySelector("#felt-samarbejde")!.HasAttribute("data-parties"));
        Assert.Contains("Skole", page.QuerySelector("#felt-sted")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_has_a_row_for_each()
    {
        var page = string.Concat(
            Site.Value.Where(file => file.Key.StartsWith("sammenlign", StringComparison.Ordinal)).Select(file => Text(file.Key))
        );

        Assert.All(
            ["Makkere", "Børnene", "Sted", "Ønsket start", "Aftale om data"],
            name => Assert.Contains(name, page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Hostile_names_and_answers_are_words()
    {
        const string Hostile = "<b>{0} {{ x }}</b> & \\\"";
        var file =
            $"felter:\n  - {{ id: x, navn: \"{Hostile}\", art: poster, vises: gør, felter: [{{ id: y, navn: \"{Hostile}\", art: linje }}] }}\n";
        var before = new EditionSite(EditionSite.Base.Texts.SetItem(File, file)).Edit("kontakt:", $"x: [{{ y: \"{Hostile}\" }}]\nkontakt:");
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(SiteOf.FileOf(before.Tree(), "indsatser/base.html")));

        Assert.Null(page.QuerySelector("#svar-x b"));
        Assert.Equal("<b>{0} {{ x }}</b> & \"", page.QuerySelector("#svar-x")!.TextContent);
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Site.Value[path]);

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));
}
