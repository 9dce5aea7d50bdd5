using System.IO;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>What must hold for every page of every site.</summary>
public sealed class PublishedSiteTests
{
    // With gzip.
    private const int MostScriptBytes = 20_000;
    private const int MostPageBytes = 60_000;
    private const int MostTypefaceBytes = 46_000;

    private const int MostClicks = 3;

    private static readonly Dictionary<string, Dictionary<string, IHtmlDocument>> Parsed = [];

    public static TheoryData<string> Sites => new("", "tests/sites/ishoej", "tests/sites/horsens", "tests/sites/eksempelkoebing");

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_link_asset_and_anchor_exists(string site)
    {
        var files = Built(site);
        var pages = Pages(site);
        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var address in Addresses(page).Where(address => !IsExternal(address)))
            {
                var (target, fragment) = Resolve(path, address);
                if (!files.ContainsKey(target) || (fragment.Length > 0 && pages[target].GetElementById(fragment) is null))
                {
                    broken.Add($"{path}: {address}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_address_but_those_of_the_page_at_any_depth_counts_from_the_root_or_leaves_by_another_scheme(string site) =>
        Assert.Empty(
            Pages(site)
                .SelectMany(page =>
                    Addresses(page.Value)
                        .Where(address =>
                            (address.StartsWith('/') && page.Key != "404.html")
                            || (
                                IsExternal(address)
                                && !address.Split(':')[0].AsSpan().ContainsAny("<>")
                                && address.Split(':')[0] is not ("https" or "http" or "mailto" or "tel")
                            )
                        )
                        .Select(address => $"{page.Key}: {address}")
                )
        );

    // Frozen editions are small sites of their own, old addresses lead on, and the page of what is not there is shown by the host.
    [Theory]
    [MemberData(nameof(Sites))]
    public void The_front_page_reaches_every_page_in_three_clicks(string site)
    {
        var pages = Pages(site);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        List<string> last = ["index.html"];
        for (var click = 1; click <= MostClicks; click++)
        {
            last =
            [
                .. last.SelectMany(from =>
                        pages[from]
                            .QuerySelectorAll("a[href]")
                            .Select(link => link.GetAttribute("href")!)
                            .Where(address => !IsExternal(address))
                            .Select(address => Resolve(from, address).Path)
                    )
                    .Where(path => pages.ContainsKey(path) && reached.Add(path)),
            ];
        }

        Assert.Empty(
            pages
                .Where(page =>
                    page.Key != "404.html"
                    && !page.Key.StartsWith("udgaver/", StringComparison.Ordinal)
                    && page.Value.QuerySelector("meta[http-equiv=refresh]") is null
                )
                .Select(page => page.Key)
                .Except(reached)
        );
    }

    // The booklet is the whole catalogue on one page.
    [Theory]
    [MemberData(nameof(Sites))]
    public void A_page_loads_little(string site)
    {
        var files = Built(site);
        var packed = files
            .Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Packed(file.Value), StringComparer.Ordinal);
        Assert.Empty(
            Pages(site)
                .Where(page => page.Key != "print.html")
                .SelectMany(page =>
                {
                    var scripts = Loaded("script[src]", "src");
                    var typeface = Loaded("link[rel=stylesheet][href*='skrift.']", "href");
                    var all = Packed(files[page.Key]) + scripts + Loaded("link[rel=stylesheet]", "href") - typeface;
                    return new[]
                    {
                        (Name: "scripts", Size: scripts, Most: MostScriptBytes),
                        (Name: "in all beside the typeface", Size: all, Most: MostPageBytes),
                        (Name: "typeface", Size: typeface, Most: MostTypefaceBytes),
                    }
                        .Where(part => part.Size > part.Most)
                        .Select(part => $"{page.Key}: {part.Size} bytes {part.Name}");

                    int Loaded(string elements, string attribute) =>
                        page
                            .Value.QuerySelectorAll(elements)
                            .Sum(element => packed[Resolve(page.Key, element.GetAttribute(attribute)!).Path]);
                })
        );
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Ids_are_unique_and_headings_step_by_one(string site)
    {
        var wrong = new List<string>();
        foreach (var (path, page) in Pages(site))
        {
            wrong.AddRange(
                page.QuerySelectorAll("[id]")
                    .GroupBy(element => element.Id)
                    .Where(ids => ids.Count() > 1)
                    .Select(ids => $"{path}: id {ids.Key} twice")
            );
            var level = 0;
            foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
            {
                var next = heading.LocalName[1] - '0';
                if (next > level + 1)
                {
                    wrong.Add($"{path}: h{level} then h{next} »{heading.TextContent.Trim()}«");
                }

                level = next;
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Pages_carry_the_sites_own_script_and_nothing_inline_and_say_what_the_law_asks(string site)
    {
        foreach (var (path, page) in Pages(site))
        {
            Assert.True(page.QuerySelector("style, [style], iframe, object, embed, form:not([role=search], #propose), base") is null, path);
            var scripts = page.QuerySelectorAll("script");
            Assert.All(scripts, script => Assert.True(script.TextContent.Length == 0 && script.HasAttribute("defer"), path));
            IEnumerable<string> wanted =
                path == "404.html"
                || path.StartsWith("udgaver/", StringComparison.Ordinal)
                || page.QuerySelector("article.sheet") is not null
                    ? []
                : path == "foreslaa.html" ? ["site", "foreslaa"]
                : page.QuerySelector(".choosing, .filters") is not null ? ["site", "lister"]
                : page.QuerySelector("#compare") is not null ? ["site", "sammenlign"]
                : ["site"];
            Assert.Equal(wanted, scripts.Select(script => Path.GetFileName(script.GetAttribute("src")!).Split('.')[0]));
            Assert.Equal(path == "foreslaa.html", page.QuerySelector("form#propose") is not null);
            Assert.DoesNotContain(
                page.All,
                element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
            );
            Assert.Equal("da", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Contains(page.QuerySelectorAll("footer a"), link => link.TextContent.Trim() == "Tilgængelighedserklæring");
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_drawing_names_each_element_as_it_is_called(string site)
    {
        var pages = Pages(site);
        var links = pages["index.html"].QuerySelectorAll("svg.quintet a");

        Assert.NotEmpty(links);
        Assert.All(
            links,
            link =>
                Assert.EndsWith(
                    pages[link.GetAttribute("href")!].QuerySelector("h1")!.TextContent,
                    link.GetAttribute("aria-label"),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Every_example_says_that_it_is_one()
    {
        const string Notice = "Illustrativt eksempel – ikke en evalueret indsats";
        foreach (var (path, page) in Pages("").Where(page => page.Key.StartsWith("indsatser/eksempel-", StringComparison.Ordinal)))
        {
            Assert.True(page.QuerySelector("main")!.TextContent.Contains(Notice, StringComparison.Ordinal), path);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        }

        Assert.Equal(12, Pages("")["indsatser.html"].QuerySelector("main")!.TextContent.Split(Notice).Length - 1);
        Assert.DoesNotContain("eksempel-", Encoding.UTF8.GetString(Built("")["sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_says_what_its_schema_says()
    {
        var data = JsonNode.Parse(Built("")["data/katalog.json"])!;
        var schema = JsonNode.Parse(Built("")["data/katalog.schema.json"])!;
        var properties = schema["properties"]!["indsatser"]!["items"]!["properties"]!.AsObject();

        Assert.Equal(12, data["indsatser"]!.AsArray().Count);
        foreach (var entry in data["indsatser"]!.AsArray())
        {
            Assert.All(entry!.AsObject(), pair => Assert.True(properties.ContainsKey(pair.Key), pair.Key));
            Assert.Contains(
                entry["arena"]!.AsArray(),
                value =>
                    properties["arena"]!["items"]!["enum"]!
                        .AsArray()
                        .Any(allowed => allowed!.GetValue<string>() == value!.GetValue<string>())
            );
        }
    }

    [Fact]
    public void The_table_opens_right_in_a_Danish_spreadsheet()
    {
        var csv = Built("")["data/katalog.csv"];

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var lines = Encoding.UTF8.GetString(csv[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(13, lines.Length);
        Assert.StartsWith("id;titel;resume;", lines[0], StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, byte[]> Built(string site) => SiteOf.Built(site);

    private static Dictionary<string, IHtmlDocument> Pages(string site)
    {
        lock (Parsed)
        {
            if (!Parsed.TryGetValue(site, out var pages))
            {
                var parser = new HtmlParser();
                pages = Built(site)
                    .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                    .ToDictionary(file => file.Key, file => parser.ParseDocument(Encoding.UTF8.GetString(file.Value)));
                Parsed[site] = pages;
            }

            return pages;
        }
    }

    private static IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.QuerySelectorAll("[href]")
            .Where(element => element.GetAttribute("rel") != "canonical")
            .Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!))
            .Concat(page.QuerySelectorAll("[action]").Select(element => element.GetAttribute("action")!));

    private static bool IsExternal(string address) => address.Contains(':', StringComparison.Ordinal);

    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }

    private static (string Path, string Fragment) Resolve(string from, string address)
    {
        var uri = new Uri(new Uri("http://site/" + from), address);
        return (Uri.UnescapeDataString(uri.AbsolutePath[1..]), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }
}
