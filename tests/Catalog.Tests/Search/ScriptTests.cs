using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Site.Planning;
using Catalog.Site.Search;
using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views;
using Catalog.Tests.Fixtures;
using Catalog.Tests.HouseRules;
using Catalog.Tests.Properties;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>The site's script reads words and ranks entries as the program does, and keeps to what a page may do.</summary>
public sealed partial class ScriptTests
{
    private static readonly ImmutableArray<string> Typed =
    [
        "børn",
        "barn",
        "boern",
        "barnet",
        "fællesskab",
        "faellesskab",
        "fallesskab",
        "fælleskab",
        "klassefællesskab",
        "mellenform",
        "mellemform",
        "mellem form",
        "mellem-form",
        "co-teaching",
        "coteaching",
        "co teaching",
        "Co–Teaching",
        "PPR",
        "ppr's",
        "PPR’s",
        "pædagogisk psykologisk rådgivning",
        "SFO",
        "skolefritidsordning",
        "sfo'en",
        "AKT",
        "skolefravær",
        "fravær",
        "fravaer",
        "fravar",
        "skolevægring",
        "børneinterview",
        "børne interview",
        "interview med børn",
        "observation",
        "observere",
        "observationer",
        "forældre",
        "forældresamarbejde",
        "foraeldre",
        "foældre",
        "forælder",
        "samarbejde",
        "samarbejdspartner",
        "overgang",
        "overgange fra dagtilbud til skole",
        "brobygning",
        "hvordan får vi flere børn med i fællesskabet?",
        "hvad gør vi når et barn slår",
        "og",
        "og i på",
        "hvad er det",
        "in",
        "inklu",
        "inklusion",
        "inkluderende",
        "regler",
        "regel",
        "forudsigelighed",
        "forudsigeligt",
        "dagsform",
        "setup for succes",
        "succes",
        "makker",
        "prøvehandling",
        "prøvehandlinger",
        "proevehandling",
        "lytte",
        "lytning",
        "aktiv lytning",
        "samtale",
        "samtaler med børn",
        "børnesamtale",
        "barnets stemme",
        "6 år",
        "0-2 år",
        "klub",
        "fritidsliv",
        "fritid",
        "foreningsliv",
        "kompetencer",
        "specialskole",
        "special klasse",
        "specialklasse",
        "støttepædagog",
        "ressourcepædagog",
        "trivsel",
        "mistrivsel",
        "trives",
        "deltagelse",
        "venskab",
        "venskaber",
        "vennner",
        "lærer",
        "lærere",
        "læring",
        "leder",
        "ledelse",
        "pædagog",
        "paedagogerne",
        "uro",
        "konflikter",
        "læse",
        "matematik",
        "tosprogede",
        "dsa",
        "autisme",
        "adhd",
        "hjem",
        "dagtilbud",
        "daginstitution",
        "børnehave",
        "vuggestue",
        "sampraksis",
        "samprakssis",
        "smapraksis",
        "overlapp",
        "fleksibelt hold",
        "holddannelse",
        "gruppe ",
        "grupper.",
        "f",
        "fæ",
        "fæl",
        "fæll",
        "fælles",
        "skol",
        "skole",
        "skolee",
        "skolee ",
        "udbytte",
        "evaluering",
        "evalueret",
        "data",
        "tid",
        "10 minutter",
        "én",
        "idé",
        "ide",
        "",
        "   ",
        "!!! ... ---",
        "😀🎉",
        "<img src=x onerror=alert(1)>",
        "\"><script>alert(1)</script>",
        "\u202eabc\u202c אבג",
        "__proto__",
        "constructor",
        "toString hasOwnProperty",
        "\ud800",
        "%00",
        "'''",
        "a'b'c-d",
        "l'été",
        "Ångström",
        "ſ ß İ ı",
        "日本",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26",
        "mægling",
        "maegling",
        "mægle",
        "tegning",
        "opsporing",
        "tidlig indsats",
        "opsporing af mistrivsel og indsats",
        "TOPI",
        "DUÅ",
        "De Utrolige År",
        "de år der var utrolige",
        "med bestemmelse",
        "hvad gør vi når et barn ikke vil i skole",
        "vil ikke i skole",
        "uden for legen",
        "adfærd kontakt trivsel",
        "samarbejde mellem skole og hjem",
        "barnet har ingen at lege med",
        "forudsigelighedsplanlægningsmødereferatskabelon",
        "e\u0301n",
        "a\u030aret",
        "børn\u00adene",
    ];

    [Fact]
    public async Task Words_keys_and_texts_are_read_as_the_vectors_say()
    {
        var words = VectorFile.Read("ord.tsv");
        var forms = VectorFile.Read("noegler.tsv");
        var texts = VectorFile.Read("atomer.tsv");
        var aliases = new WordAnalysis(VectorFile.Read("boejninger.tsv")).Aliases.Select(alias => (string[])[alias.Key, alias.Value]);

        var answer = await ScriptRun.Ask(
            new(
                FilesOf(SearchIndex.Make(SmallCatalogue.Plan()), SmallCatalogue.Plan()),
                [.. aliases],
                [.. words.Select(line => line[0])],
                [.. forms.Select(line => line[0])],
                [.. texts.Select(line => JsonSerializer.Deserialize<string>(line[0])!)],
                []
            )
        );

        Assert.Equal(
            words.Select(line => string.Join(' ', line)),
            words.Zip(answer.Words, (line, found) => string.Join(' ', [line[0], .. found]))
        );
        Assert.Equal(forms.Select(line => $"{line[0]}: {line[1]}"), forms.Zip(answer.Keys, (line, found) => $"{line[0]}: {found}"));
        Assert.Equal(texts.Select(line => $"{line[0]}: {line[1]}"), texts.Zip(answer.Texts, (line, found) => $"{line[0]}: {found}"));
    }

    [Fact]
    public async Task Queries_find_the_same_entries_in_the_same_order()
    {
        var sources = SiteOf.Sources(RealProgram.Root);
        var plan = SitePlan.Make(CatalogueBinder.Bind(sources, Shipped.Site, Shipped.Model).Value, drafts: false).Value;
        var index = SearchIndex.Make(plan);
        var files = FilesOf(index, plan);
        var titles = plan.Index.Public.Select(entry => entry.Title).ToImmutableArray();
        ImmutableArray<string> queries =
        [
            .. Typed,
            new string('x', 10_000),
            new string('-', 300),
            .. titles,
            .. titles.Select(title => title[..^2]),
            .. titles.Select(Spelling.Fold),
            .. titles.Select(title => title.Remove(3, 1)),
            .. Shipped.Model.Glossary.Abbreviations.SelectMany(each => (string[])[each.Letters, each.Words]),
            .. Shipped.Model.Glossary.Terms.Select(term => term.Word),
        ];

        var answer = await ScriptRun.Ask(new(files, [], [], [], [], queries));

        var searcher = new Searcher(index);
        var wrong = queries
            .Zip(answer.Ranked, (query, found) => (query, Here: RankedLine.Of(searcher.Search(query)), There: RankedLine.Of(found)))
            .Where(pair => pair.Here != pair.There)
            .Select(pair => $"»{pair.query}«\n  C#      {pair.Here}\n  script  {pair.There}");
        RepositoryFiles.MustBeEmpty(wrong);
        Assert.InRange(queries.Length, 200, 2_000);
    }

    [Fact]
    public void The_script_writes_text_and_never_markup_or_program()
    {
        var wrong = ScriptRun.Parts.SelectMany(part =>
            Forbidden().Matches(File.ReadAllText(part)).Select(found => $"{Path.GetFileName(part)}: {found.Value}")
        );
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_script_says_the_words_that_stand_on_the_page_and_no_others()
    {
        var said = ScriptRun
            .Parts.SelectMany(part => Said().Matches(File.ReadAllText(part)))
            .Select(found => found.Groups["name"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var written = SearchPageWords
            .QuickSays.Concat(SearchPageWords.SearchSays)
            .Concat(SearchPageWords.FilterSays)
            .Concat(ComparisonWords.ChooseSays)
            .Concat(ComparisonWords.CompareSays)
            .Select(key => CountEnding().Replace(key.Name[(key.Name.IndexOf(".says.", StringComparison.Ordinal) + ".says.".Length)..], ""))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(written, said);
    }

    private static Dictionary<string, string> FilesOf(SearchIndex index, SitePlan plan) =>
        SearchFiles
            .Make(index, plan, Words.Read(SiteOf.Sources(RealProgram.Root)).Value, "")
            .Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Make().Span), StringComparer.Ordinal);

    [GeneratedRegex(
        @"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\b|new Function|\bfetch\b|XMLHttpRequest|localStorage|sessionStorage|cookie|\bimport\b|setAttribute\(""on",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"say\(""(?<name>[a-z-]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Said();

    [GeneratedRegex(@"\.(one|many)$", RegexOptions.NonBacktracking)]
    private static partial Regex CountEnding();
}
