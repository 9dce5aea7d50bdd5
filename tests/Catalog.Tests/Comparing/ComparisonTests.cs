using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Tests.Fixtures;
using Catalog.Tests.HouseRules;
using Catalog.Tests.Search;
using Xunit;

namespace Catalog.Tests.Comparing;

/// <summary>Entries side by side: what is shown of each is what its own page says, and the script finds it from the id alone.</summary>
public sealed partial class ComparisonTests
{
    private static IReadOnlyDictionary<string, byte[]> Site => SiteOf.Built("");

    private static ImmutableArray<JsonElement> Columns => ColumnsOf(Site);

    private static ImmutableArray<JsonElement> ColumnsOf(IReadOnlyDictionary<string, byte[]> site) =>
        [
            .. site.Where(file => file.Key.StartsWith("sammenlign/", StringComparison.Ordinal))
                .SelectMany(file =>
                    JsonDocument
                        .Parse($"[{Call().Match(Encoding.UTF8.GetString(file.Value)).Groups["values"].Value}]")
                        .RootElement[1]
                        .EnumerateArray()
                ),
        ];

    [Fact]
    public void Every_entry_is_there_once_with_a_cell_for_each_row()
    {
        var page = Page("sammenlign.html");
        var template = (IHtmlTemplateElement)page.GetElementById("compare-table")!;
        var rows = template.Content.QuerySelectorAll("tr:not(.compared-group) th[scope=row]").Length;
        var entries = Site.Keys.Where(path => path.StartsWith("indsatser/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(entries, Columns.Select(column => column[2].GetString()!).Order(StringComparer.Ordinal));
        Assert.All(Columns, column => Assert.Equal(rows, column[4].GetArrayLength()));
        Assert.True(rows > 20, $"{rows} rows");
    }

    /// <summary>The time a week is calculated: the entry's own page does not have it, but its row in the list does.</summary>
    [Fact]
    public void What_is_shown_stands_on_the_entrys_own_page_or_in_its_row_of_the_list()
    {
        var wrong = new List<string>();
        var lists = Site
            .Keys.Where(path => !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
            .Select(Page)
            .ToArray();
        foreach (var column in Columns)
        {
            var rows = lists
                .SelectMany(list => list.QuerySelectorAll($".entry-row[data-entry='{column[0]}'] dd"))
                .Select(row => row.TextContent);
            var page = Spaces()
                .Replace(string.Join(' ', rows.Prepend(Page(column[2].GetString()!).QuerySelector("main")!.TextContent)), " ");
            foreach (var line in column[4].EnumerateArray().SelectMany(cell => cell.EnumerateArray()))
            {
                var words = Spaces().Replace(WordsOf(line), " ");

                // A row of a table is told cell by cell, each after the name of its column.
                var cells = words.Split("; ").Select(cell => cell[(cell.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim());
                var isThere = page.Contains(words, StringComparison.Ordinal) || cells.All(page.Contains);
                wrong.AddRange(isThere ? [] : [$"{column[0]}: »{words}«"]);
            }
        }

        RepositoryFiles.MustBeEmpty(wrong);
    }

    /// <summary>A municipality calls its lists what it likes: as the fixed rows are called, and two of them alike.</summary>
    [Fact]
    public void What_lists_are_called_mixes_no_rows()
    {
        var sources = SiteOf.Sources(RealProgram.Root);
        var lists = sources.Find("content/model/lister.yml")!;
        string[] names = ["Varighed", "Alder", "Tid", "Varighed"];
        var renamed = 0;
        var text = ListName().Replace(Encoding.UTF8.GetString(lists.Bytes.Span), _ => $"    navn: {names[renamed++ % names.Length]}\n");
        var site = SiteOf.Build(new SourceTree(sources.Files.Replace(lists, lists with { Bytes = Encoding.UTF8.GetBytes(text) })));

        Assert.True(renamed > names.Length);
        Assert.Equal(
            Columns.Select(column => $"{column[0]} {column[4].GetRawText()}"),
            ColumnsOf(site).Select(column => $"{column[0]} {column[4].GetRawText()}")
        );
    }

    [Fact]
    public void Every_address_in_a_cell_answers()
    {
        var broken = Columns
            .SelectMany(column => column[4].EnumerateArray().SelectMany(cell => cell.EnumerateArray()))
            .Where(line => line.ValueKind == JsonValueKind.Array)
            .Select(line => line[1].GetString()!)
            .Where(address => !Site.ContainsKey(address));
        Assert.Empty(broken);
    }

    [Fact]
    public async Task The_script_finds_the_entries_that_are_asked_for_and_tells_the_rest()
    {
        var files = Site.Where(file =>
                file.Key.EndsWith(".js", StringComparison.Ordinal) && !file.Key.StartsWith("assets/", StringComparison.Ordinal)
            )
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
        var ids = Columns.Select(column => column[0].GetString()!).Order(StringComparer.Ordinal).ToArray();
        string[][] asked =
        [
            ids[..2],
            [ids[1], ids[0], ids[1]],
            ids[..5],
            [],
            [ids[3]],
            [ids[0], "findes-ikke", ids[1]],
            ["__proto__", "constructor", "<img src=x onerror=alert(1)>", "../../soeg", " ", "Å", ids[2]],
        ];

        var found = (await ScriptRun.Ask(new(files, [], [], [], [], [], [.. asked], ComparisonShards.CountFor(ids.Length)))).Compared;

        Assert.Equal(
            [ids[..2], [ids[1], ids[0]], ids[..4], [], [ids[3]], ids[..2], [ids[2]]],
            found.Select(answer => answer.Entries.ToArray())
        );
        Assert.Equal([false, false, true, false, false, false, false], found.Select(answer => answer.IsMore));
        Assert.All(found.Take(5), answer => Assert.Empty(answer.Unknown));
        Assert.Equal("findes-ikke", string.Join(' ', found[5].Unknown));
        Assert.Equal("__proto__ constructor <img src=x onerror=alert(1)> ../../soeg Å", string.Join(' ', found[6].Unknown));
        Assert.NotEmpty(found[0].Differing);
        Assert.Empty(found[4].Differing);
        var columns = Columns.ToDictionary(
            column => column[0].GetString()!,
            column => column[4].EnumerateArray().Select(cell => cell.GetRawText()).ToArray()
        );
        Assert.Equal(
            Enumerable.Range(0, columns[ids[0]].Length).Where(row => columns[ids[0]][row] != columns[ids[1]][row]),
            found[0].Differing
        );
    }

    [Theory]
    [InlineData("", 7, 2_166_136_261 % 7)]
    [InlineData("a", 1_000, 0xE40C292C % 1_000)]
    [InlineData("foobar", 1_000, 0xBF9CF968 % 1_000)]
    public void The_file_of_an_entry_follows_from_its_id(string id, int shards, int expected) =>
        Assert.Equal(expected, ComparisonShards.Of(id, shards));

    [Fact]
    public void Lists_offer_a_choice_to_those_with_scripts_alone()
    {
        foreach (var path in new[] { "indsatser.html", "soeg.html", "elementer/F.html", "arena/skole.html" })
        {
            var bar = Page(path).QuerySelector(".choosing.with-script")!;
            Assert.NotNull(bar.QuerySelector("a[hidden][href$='sammenlign.html']"));
            Assert.NotNull(bar.QuerySelector("[role=status]"));
            Assert.Empty(Page(path).QuerySelectorAll("input[type=checkbox]"));
        }
    }

    [Fact]
    public void Steps_have_what_they_are_called_and_answers_their_filled_steps()
    {
        var lines = Columns.SelectMany(column => column[4].EnumerateArray()).SelectMany(cell => cell.EnumerateArray()).ToList();
        var objects = lines.Where(line => line.ValueKind == JsonValueKind.Object).ToList();

        Assert.Contains(objects, line => line.TryGetProperty("lead", out var lead) && lead.GetString()!.Length > 0);
        var filled = SiteOf
            .Built("tests/sites/eksempelkoebing")
            .Where(file => file.Key.StartsWith("sammenlign/", StringComparison.Ordinal))
            .SelectMany(file => Filled().Matches(Encoding.UTF8.GetString(file.Value)))
            .Select(found => found.Groups["n"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(["0", "1", "2", "3", "4"], filled);
    }

    [Fact]
    public void Where_to_begin_are_situations_that_several_entries_answer()
    {
        var site = SiteOf.Built("tests/sites/eksempelkoebing");
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site["sammenlign.html"]));
        var offers = page.QuerySelectorAll(".compare-offers li");

        Assert.NotEmpty(offers);
        Assert.All(
            offers,
            offer =>
            {
                Assert.True(site.ContainsKey(offer.QuerySelector("a")!.GetAttribute("href")!));
                var ids = offer.QuerySelector("a.with-script")!.GetAttribute("href")!.Split('?')[1].Split('&');
                Assert.InRange(ids.Length, 2, 4);
                Assert.All(ids, id => Assert.True(site.ContainsKey($"indsatser/{id["id=".Length..]}.html")));
            }
        );
    }

    private static string WordsOf(JsonElement line) =>
        line.ValueKind switch
        {
            JsonValueKind.Array => line[0].GetString()!,
            JsonValueKind.Object => line.GetProperty("text").GetString()!,
            _ => line.GetString()!,
        };

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Site[path]));

    [GeneratedRegex(@"^catalogSearch\.compared\((?<values>.*)\);\n$", RegexOptions.Singleline)]
    private static partial Regex Call();

    [GeneratedRegex(@"^    navn: .*\n", RegexOptions.Multiline)]
    private static partial Regex ListName();

    [GeneratedRegex(@"""filled"":(?<n>\d)")]
    private static partial Regex Filled();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
