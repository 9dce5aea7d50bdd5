using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Content.Binding;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Search;
using Catalog.Site.Search.Indexing;
using Catalog.Tests.Fixtures;
using Catalog.Tests.HouseRules;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>
/// The site's script and the program rank alike on a hundred entries and on every judged query of the repository, by the numbers
/// that the manifest carries from the one to the other.
/// </summary>
public sealed partial class SameSearchTests
{
    private static readonly string Relevance = Path.Join(RealProgram.Root, "tests", "Catalog.Benchmarks", "relevance");
    private static readonly string Town = Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing");

    [Fact]
    public async Task Judged_queries_find_the_same_among_a_hundred_entries()
    {
        var sources = SiteOf.Sources(RealProgram.Root);
        var more = Entries(Path.Join(Relevance, "entries"), "").Concat(Entries(Path.Join(Town, "content", "indsatser"), "by-"));
        var queries = Judged().Concat(SearchTests(Town)).ToImmutableArray();

        Assert.InRange(queries.Length, 270, 1_000);
        Assert.InRange(await MustBeAlike(new SourceTree(sources.Files.Concat(more)), queries), 100, 1_000);
    }

    [Fact]
    public async Task The_queries_that_a_catalogue_holds_itself_to_find_the_same() =>
        Assert.InRange(await MustBeAlike(SiteOf.Sources(Town), [.. SearchTests(Town), .. Judged()]), 20, 100);

    [Fact]
    public void The_script_reads_every_number_that_it_is_given_and_no_other()
    {
        var read = ScriptRun
            .Parts.SelectMany(part => Setting().Matches(File.ReadAllText(part)))
            .Select(found => found.Groups["name"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Settings().Order(StringComparer.Ordinal), read);
    }

    /// <summary>A factor or a limit that the script had of its own would be a second place to change it.</summary>
    [Fact]
    public void The_script_has_no_factor_of_its_own()
    {
        var factors = ScriptRun
            .Parts.Where(part => Path.GetFileName(part)[0] <= '4' && Path.GetFileName(Path.GetDirectoryName(part)) is "js" or "search")
            .SelectMany(part => Factor().Matches(File.ReadAllText(part)).Select(found => $"{Path.GetFileName(part)}: {found.Value}"));

        Assert.Empty(factors);
    }

    private static async Task<int> MustBeAlike(SourceTree sources, ImmutableArray<string> queries)
    {
        var model = ModelReader.ReadModel(sources).Value!;
        var plan = SitePlan.Make(CatalogueBinder.Bind(sources, ModelReader.ReadSite(sources).Value!, model).Value, drafts: true).Value;
        var index = SearchIndex.Make(plan);
        var files = FilesOf(index, plan, sources);
        var searcher = new Searcher(index);

        var answer = await ScriptRun.Ask(new(files, [], [], [], [], queries));

        var wrong = queries
            .Zip(answer.Ranked, (query, found) => (query, Here: RankedLine.Of(searcher.Search(query)), There: RankedLine.Of(found)))
            .Where(pair => pair.Here != pair.There)
            .Select(pair => $"»{pair.query}«\n  C#      {pair.Here}\n  script  {pair.There}");
        RepositoryFiles.MustBeEmpty(wrong);
        Assert.Contains(answer.Ranked, found => found.Documents.Length > 5);
        return index.Documents.Length;
    }

    private static Dictionary<string, string> FilesOf(SearchIndex index, SitePlan plan, SourceTree sources) =>
        SearchFiles
            .Make(index, plan, Site.Views.Words.Read(sources).Value, "")
            .Files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Make().Span), StringComparer.Ordinal);

    // The ids of another catalogue's entries are set apart, for both have some of the same.
    private static IEnumerable<SourceFile> Entries(string folder, string prefix) =>
        Directory
            .EnumerateFiles(folder, "*.md")
            .Select(path => new SourceFile($"content/indsatser/{prefix}{Path.GetFileName(path)}", File.ReadAllBytes(path)));

    private static IEnumerable<string> Judged() =>
        new[] { "queries.tsv", "rough.tsv" }.SelectMany(list =>
            File.ReadLines(Path.Join(Relevance, list)).Skip(1).Select(line => line.Split('\t')[1])
        );

    private static IEnumerable<string> SearchTests(string folder) =>
        ModelReader.ReadModel(SiteOf.Sources(folder)).Value!.Searches.Select(test => test.Query.Value);

    private static ImmutableArray<string> Settings()
    {
        var plan = SmallCatalogue.Plan();
        var manifest = FilesOf(SearchIndex.Make(plan), plan, SiteOf.Sources(RealProgram.Root))[Urls.SearchManifest.Path];
        using var json = JsonDocument.Parse(manifest[(manifest.IndexOf('(', StringComparison.Ordinal) + 1)..manifest.LastIndexOf(')')]);
        return [.. json.RootElement.GetProperty("settings").EnumerateObject().Select(setting => setting.Name)];
    }

    [GeneratedRegex(@"\bsettings\.(?<name>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^.*\b0\.[0-9].*$|^ *const [A-Z_]*(?:SHORTEST|LONGEST|MOST)_(?!ROUNDS).*$", RegexOptions.Multiline)]
    private static partial Regex Factor();
}
