using Catalog.Content.Binding;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;
using Catalog.Tests.Fixtures;

namespace Catalog.Tests.Search;

/// <summary>Small catalogues for the search: entries of a title, a resumé and one paragraph over the small site's model.</summary>
internal static class SmallCatalogue
{
    private const string Glossary = """
        begreber:
          - { ord: Pejling, forklaring: Noget at styre efter. }
        forkortelser:
          - { kort: PPR, lang: pædagogisk-psykologisk rådgivning }
          - { kort: SFO, lang: skolefritidsordning }
          - { kort: TOPI, lang: tidlig opsporing og indsats }
        bøjninger:
          - [barn, børn, børnene, barnet]
          - [forælder, forældre, forældrene]
          - [sommer, sommeren]
          - [evaluere, evaluering, evalueringen]
        led: [dag, bog, søvn, bold, bane, fravær, fællesskab]
        synonymer:
          - [skolefravær, skolevægring, pjæk, vil ikke i skole]
          - [co-teaching, samundervisning, to voksne i timen]
        """;

    /// <summary>The plan of a site with these entries, each an id, a title, a resumé and a paragraph.</summary>
    public static SitePlan Plan(params (string Id, string Title, string Summary, string Text)[] entries)
    {
        var texts = entries.Select(each =>
            KeyValuePair.Create(
                $"content/indsatser/{each.Id}.md",
                $"---\ntitel: {Quoted(each.Title)}\nresume: {Quoted(each.Summary)}\ntype: metode\nstatus: idé\n---\n\n## Sådan gør I\n\n{each.Text}\n"
            )
        );
        var small = SiteOf
            .Sources(System.IO.Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Specs", "base"))
            .Files.Where(file => !file.Path.StartsWith("content/indsatser/", StringComparison.Ordinal));
        var tree = new SourceTree([
            .. small,
            .. SourceTree.FromTexts(texts.Append(KeyValuePair.Create("content/model/ordliste.yml", Glossary))).Files,
        ]);
        var model = ModelReader.ReadModel(tree).Value!;
        return SitePlan.Make(CatalogueBinder.Bind(tree, ModelReader.ReadSite(tree).Value!, model).Value, drafts: true).Value;
    }

    public static Searcher Search(params (string Id, string Title, string Summary, string Text)[] entries) =>
        new(SearchIndex.Make(Plan(entries)));

    /// <summary>The ids that are found, best first.</summary>
    public static ImmutableArray<string> Ids(this Searcher searcher, string query) =>
        [.. searcher.Search(query).Hits.Select(hit => hit.Entry.Id)];

    private static string Quoted(string words) => $"\"{words}\"";
}
