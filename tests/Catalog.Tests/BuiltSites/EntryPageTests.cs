using System.IO;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>What an entry's page tells beside its own text: words explained, the other entries, the course; and the whole catalogue as one document.</summary>
public sealed class EntryPageTests
{
    private const string Words = """
        begreber:
          - ord: Fælles pejling
            forklaring: En pejling sammen.
          - ord: Pejling
            også_kaldet: [sigte]
            forklaring: Noget at »styre« <efter>.
          - ord: Barn
            forklaring: Et menneske under 18 år.
        forkortelser:
          - { kort: PPR, lang: pædagogisk psykologisk rådgivning }
        bøjninger:
          - [barn, barnet, børn, børnene]
        """;

    private const string Mailed =
        "mailto:katalog@proevekommune.example?subject=Rettelse%20til%20%C2%BBMorgenm%C3%B8de%20p%C3%A5%20tv%C3%A6rs%C2%AB%20%28base%29";

    private static readonly Lazy<Dictionary<string, IHtmlDocument>> Fictional = new(() =>
        Parsed(SiteOf.Built("tests/sites/eksempelkoebing"))
    );

    [Fact]
    public void Who_an_entry_is_for_says_nothing_of_how_far_it_is()
    {
        var line = Fictional.Value["indsatser/rolige-garderober.html"].QuerySelector(".answers dd strong")!.TextContent;

        Assert.Equal("1–4 år · Dagtilbud · Forebyggende", line);
    }

    [Theory]
    [InlineData("Vi tager en pejling hver dag.", "pejling")]
    [InlineData("Vi ser på pejlingerne og *pejlingens* ord.", "pejlingerne")]
    [InlineData("Et SIGTE er nok.", "SIGTE")]
    [InlineData("En fælles pejling, og så en pejling.", "fælles pejling|pejling")]
    [InlineData("En fælles, pejling.", "pejling")]
    [InlineData("Børnene og boernene er med.", "Børnene")]
    [InlineData("PPR er med, men ppr er det ikke.", "PPR")]
    [InlineData("Se [en pejling](https://example.dk) og `pejling`.", "")]
    [InlineData("### Pejling\n\nIngenting.", "")]
    [InlineData("| Pejling | B |\n|---|---|\n| Pejling | b |", "")]
    [InlineData("Et pejlingskort og en modpejling.", "")]
    public void The_first_place_of_a_word_in_the_glossary_is_explained(string text, string expected)
    {
        var terms = Page(text).QuerySelectorAll("a.term");

        Assert.Equal(expected, string.Join('|', terms.Select(term => term.TextContent)));
    }

    [Fact]
    public void A_word_leads_to_the_glossary_and_carries_its_explanation()
    {
        var term = Page("Vi tager en pejling.").QuerySelector("a.term")!;

        Assert.Equal("../ordliste.html#ord-pejling", term.GetAttribute("href"));
        Assert.Equal("Pejling: Noget at »styre« <efter>.", term.GetAttribute("data-explains"));
    }

    [Fact]
    public void A_word_is_explained_once_on_a_page_and_where_children_are_heard_as_well()
    {
        foreach (var (path, page) in Fictional.Value.Where(page => page.Key.StartsWith("indsatser/", StringComparison.Ordinal)))
        {
            var terms = page.QuerySelectorAll("a.term");
            Assert.True(terms.Select(term => term.GetAttribute("href")).Distinct().Count() == terms.Length, path);
            Assert.True(terms.All(term => term.Closest("h1,h2,h3,h4,table,code") is null), path);
        }

        Assert.Contains(Fictional.Value, page => page.Value.QuerySelector("a.term") is not null);
        Assert.Equal("Barnets stemme", Fictional.Value["indsatser/et-roligt-morgenbaand.html"].QuerySelector(".voice > h3")!.TextContent);
    }

    [Theory]
    [InlineData("bygger_på", "Bygger på", "Næste skridt")]
    [InlineData("kombineres_med", "Går godt sammen med", "Går godt sammen med")]
    [InlineData("alternativ_til", "Kan vælges i stedet", "Kan vælges i stedet")]
    public void A_relation_is_told_from_both_ends(string key, string here, string there)
    {
        var pages = With(
            (
                "content/indsatser/anden.md",
                Entry("Anden").Replace("kontakt:", $"relationer: {{ {key}: [base] }}\nkontakt:", StringComparison.Ordinal)
            )
        );

        Assert.Equal([(here, "base.html")], Relations(pages["indsatser/anden.html"]));
        Assert.Equal([(there, "anden.html")], Relations(pages["indsatser/base.html"]));
    }

    [Fact]
    public void Days_choice_and_the_measurement_of_a_goal_are_shown()
    {
        var page = With(
            (
                "content/indsatser/anden.md",
                Entry("Anden")
                    .Replace(
                        "kontakt:",
                        "udvælgelse: { kreds: [medarbejdere, ledere], begrundelse: Den er let at begynde på. }\nkontakt:",
                        StringComparison.Ordinal
                    )
            )
        )["indsatser/anden.html"];

        var course = page.QuerySelector("#side-forloeb")!.ParentElement!.TextContent;
        Assert.Contains("1. september 2025", course, StringComparison.Ordinal);
        Assert.Contains("medarbejdere, ledere", course, StringComparison.Ordinal);
        Assert.Contains("Den er let at begynde på.", course, StringComparison.Ordinal);
        Assert.Contains("Klasser med morgenmøde", page.QuerySelector(".goal")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/kommune/katalog", "https://github.com/kommune/katalog/edit/main/content/indsatser/base.md")]
    [InlineData(
        "https://www.github.com/kommune/katalog/?tab=readme",
        "https://www.github.com/kommune/katalog/edit/main/content/indsatser/base.md"
    )]
    [InlineData("https://github.com.kommune.example/katalog", Mailed)]
    [InlineData("https://git.kommune.example/github.com/katalog", Mailed)]
    [InlineData("", Mailed)]
    public void A_correction_is_proposed_where_the_file_is_edited_or_else_by_mail(string repository, string address)
    {
        var settings =
            File.ReadAllText(Path.Join(SpecSite.BaseFolder, "site.yml"))
            + (repository.Length > 0 ? $"\nkodelager: {{ adresse: \"{repository}\" }}\n" : "");
        var page = With(("site.yml", settings))["indsatser/base.html"];

        Assert.Equal(address, Correction(page));
    }

    [Fact]
    public void A_frozen_page_asks_for_no_correction()
    {
        Assert.Contains(
            Fictional.Value,
            page => page.Key.StartsWith("indsatser/", StringComparison.Ordinal) && Correction(page.Value) is not null
        );
        Assert.All(
            Fictional.Value.Where(page => page.Key.StartsWith("udgaver/", StringComparison.Ordinal)),
            page => Assert.Null(Correction(page.Value))
        );
    }

    [Fact]
    public void The_booklet_holds_every_listed_entry_in_order()
    {
        var booklet = Fictional.Value["print.html"];
        var listed = new[] { "indsatser.html", "eksempler.html" }
            .SelectMany(page => Fictional.Value[page].QuerySelectorAll("li[data-entry]"))
            .Select(entry => (Id: "indsats_" + entry.GetAttribute("data-entry"), Title: entry.QuerySelector("h3")!.TextContent))
            .OrderBy(entry =>
                booklet.QuerySelectorAll("article.chapter > header h2").Index().First(title => title.Item.Id == entry.Id).Index
            )
            .Select(entry => entry.Id)
            .ToList();

        Assert.Equal(listed, booklet.QuerySelectorAll("article.chapter > header h2").Select(title => title.Id));
        Assert.Equal(
            listed.Select(id => "#" + id).Append("#indsats_ord"),
            booklet.QuerySelectorAll(".booklet-contents a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("noindex", booklet.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void The_front_page_shows_a_few_of_many_entries()
    {
        var pages = With([.. Enumerable.Range(1, 40).Select(n => ($"content/indsatser/nr-{n}.md", Entry($"Nummer {n}")))]);

        Assert.Equal(8, pages["index.html"].QuerySelectorAll(".told-briefly > li").Length);
        Assert.Equal(30, pages["indsatser.html"].QuerySelectorAll("li[data-entry]").Length);
        Assert.Equal(11, pages["indsatser-2.html"].QuerySelectorAll("li[data-entry]").Length);
    }

    [Fact]
    public void A_free_page_shows_what_it_asks_for()
    {
        var page = With(("content/sider/ny-her.md", "---\ntitel: Ny her?\nvis_model: true\nbegynd_med: [base]\n---\n\nVelkommen.\n"))[
            "ny-her.html"
        ];

        Assert.NotNull(page.QuerySelector("svg.quintet"));
        Assert.Equal("indsatser/base.html", page.QuerySelector("li.card a")!.GetAttribute("href"));
    }

    private static IHtmlDocument Page(string text)
    {
        var entry = Entry("Anden");
        var start = entry.IndexOf("De voksne fra de to huse", StringComparison.Ordinal);
        var end = entry.IndexOf("## Vi arbejder", StringComparison.Ordinal);
        var page = With(
            ("content/model/ordliste.yml", Words),
            ("content/indsatser/anden.md", entry[..start] + text + "\n\n" + entry[end..])
        )["indsatser/anden.html"];

        // The other sections of the entry have words of the glossary too.
        foreach (var section in page.QuerySelectorAll(".layer .part").Skip(1).ToList())
        {
            section.Remove();
        }

        return page;
    }

    private static List<(string Label, string Address)> Relations(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll(".relation")
                .SelectMany(group =>
                    group.QuerySelectorAll("a").Select(link => (group.QuerySelector("h4")!.TextContent, link.GetAttribute("href")!))
                ),
        ];

    private static string Entry(string title) =>
        File.ReadAllText(Path.Join(SpecSite.BaseFolder, "content/indsatser/base.md"))
            .Replace("titel: Morgenmøde på tværs", $"titel: {title}", StringComparison.Ordinal);

    private static string? Correction(IHtmlDocument page) =>
        page.QuerySelectorAll("a").FirstOrDefault(link => link.TextContent == "Foreslå en rettelse")?.GetAttribute("href");

    private static Dictionary<string, IHtmlDocument> With(params (string Path, string Text)[] files) =>
        Parsed(
            SiteOf.Build(
                new SourceTree(
                    SiteOf
                        .Sources(SpecSite.BaseFolder)
                        .Files.Concat(files.Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text))))
                )
            )
        );

    private static Dictionary<string, IHtmlDocument> Parsed(IReadOnlyDictionary<string, byte[]> files)
    {
        var parser = new HtmlParser();
        return files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)), StringComparer.Ordinal);
    }
}
