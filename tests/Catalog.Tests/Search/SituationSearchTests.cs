using System.IO;
using System.Text;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>A query that names a situation is answered with it, by the program and by the site's script alike.</summary>
public sealed class SituationSearchTests
{
    private static readonly SourceTree Town = SiteOf.Sources(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));

    private static readonly ContentModel Model = ModelReader.ReadModel(Town).Value!;
    private static readonly SituationSearch Situations = new(Model.Situations);
    private static readonly Lazy<Searcher> Searcher = new(() => new Searcher(SearchIndex.Make(Plan())));

    [Theory]
    [InlineData("skolevægring", "kommer-ikke-i-skole")]
    [InlineData("skolevaegring", "kommer-ikke-i-skole")]
    [InlineData("  Ordblindhed? ", "vil-ikke-laese-hoejt")]
    [InlineData("ordblinde børn", "vil-ikke-laese-hoejt")]
    [InlineData("selektiv mutisme", "har-ikke-ordene")]
    [InlineData("alene i frikvarteret", "uden-for-legen")]
    [InlineData("Et barn står udenfor i frikvarteret", "uden-for-legen")]
    [InlineData("han har brug for en pause", "brug-for-pause")]
    [InlineData("vil ikke i skole", "kommer-ikke-i-skole")]
    [InlineData("selectiv mutisme", "har-ikke-ordene")]
    [InlineData("skolevægrring", "kommer-ikke-i-skole")]
    [InlineData("ordblinhed", "vil-ikke-laese-hoejt")]
    [InlineData("musik i skolen", null)]
    [InlineData("havearbejde", null)]
    [InlineData("indenfor", null)]
    [InlineData("oplæring", null)]
    [InlineData("skriftlige", null)]
    [InlineData("i", null)]
    [InlineData("", null)]
    [InlineData("\"'<script>\\", null)]
    public void What_people_search_for_leads_to_what_they_would_say(string query, string? first) =>
        Assert.Equal(first, Find(query).FirstOrDefault());

    [Fact]
    public void Every_word_of_a_situation_finds_it_or_as_many_others_as_are_shown()
    {
        var situations = Model.Situations;
        var missed = situations.All.SelectMany(each =>
            each.Words.Where(word => Find(word) is var found && !found.Contains(each.Id) && found.Length < Ranking.MostSituations)
        );

        Assert.Empty(missed);
    }

    [Fact]
    public async Task The_script_finds_the_same()
    {
        var plan = Plan();
        var index = SearchIndex.Make(plan);
        var files = SearchFiles
            .Make(index, plan, Site.Views.Words.Read(Town).Value, "")
            .Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Make().Span), StringComparer.Ordinal);
        ImmutableArray<string> queries =
        [
            .. Model.Situations.All.SelectMany(each => each.Words.Append(each.Says)),
            .. Model.Searches.Select(test => test.Query.Value),
            .. Model.Situations.All.SelectMany(each => each.Words).Where(word => word.Length > 7).Select(word => word.Remove(4, 1)),
            "alene",
            "ÅÆØ",
            "PPR's ADHD'en",
            "co-teaching autisme",
            "han har brug for en",
            "\"'<script>\\",
            "",
        ];

        var answer = await ScriptRun.Ask(new(files, [], [], [], [], queries));

        Assert.Equal(
            queries.Select(query => string.Join(' ', Find(query))),
            answer.Ranked.Select(found => string.Join(' ', found.Situations))
        );
        Assert.Contains(answer.Ranked, found => found.Situations.Length > 1);
    }

    private static SitePlan Plan() =>
        SitePlan.Make(CatalogueBinder.Bind(Town, ModelReader.ReadSite(Town).Value!, Model).Value, drafts: true).Value;

    private static ImmutableArray<string> Find(string query) =>
        [.. Situations.Find(Searcher.Value.Search(query).Words).Select(each => each.Id)];
}
