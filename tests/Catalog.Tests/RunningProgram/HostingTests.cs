using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Tests.Workflows;
using Xunit;

namespace Catalog.Tests.RunningProgram;

/// <summary>A site behind a real server with the settings of the guides: every address answers, and nothing else does.</summary>
public sealed partial class HostingTests(HostedSites sites) : IClassFixture<HostedSites>
{
    private const int AtOnce = 8;

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "javascript; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".xml"] = "/xml; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [""] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TheoryData<string, bool> All =>
        new()
        {
            { "nginx", false },
            { "nginx", true },
            { "apache2", false },
            { "apache2", true },
        };

    [BashTheory]
    [MemberData(nameof(All))]
    public async Task Every_address_of_the_site_answers_as_what_it_is(string server, bool isInside)
    {
        using var client = sites.Client(server, isInside);
        var files = Files(isInside);
        Assert.True(files.Length > 300);
        var (wrong, links) = (new ConcurrentBag<string>(), new ConcurrentDictionary<Uri, string>());
        await Parallel.ForEachAsync(
            files,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (file, stop) =>
            {
                using var answer = await client.GetAsync(file, stop);
                var type = answer.Content.Headers.ContentType?.ToString() ?? "";
                if (answer.StatusCode != HttpStatusCode.OK || !type.Contains(Types[Path.GetExtension(file)], StringComparison.Ordinal))
                {
                    wrong.Add($"{file}: {answer.StatusCode} {type}");
                }

                var isHashed = Hashed().IsMatch(file);
                if (answer.Headers.CacheControl?.MaxAge?.TotalDays != (isHashed ? 365 : null) || MissingHeader(answer) is not null)
                {
                    wrong.Add($"{file}: {answer.Headers.CacheControl} {MissingHeader(answer)}");
                }

                if (Path.GetExtension(file) == ".html")
                {
                    foreach (
                        var link in Link().Matches(await answer.Content.ReadAsStringAsync(stop)).Select(link => link.Groups["to"].Value)
                    )
                    {
                        var to = new Uri(answer.RequestMessage!.RequestUri!, WebUtility.HtmlDecode(link));
                        if (to.Authority == client.BaseAddress!.Authority)
                        {
                            links.TryAdd(new Uri(to.GetLeftPart(UriPartial.Query)), file);
                        }
                    }
                }
            }
        );
        await Parallel.ForEachAsync(
            links.Where(link => !files.Contains(client.BaseAddress!.MakeRelativeUri(link.Key).ToString())),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (link, stop) =>
            {
                using var answer = await client.GetAsync(link.Key, stop);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    wrong.Add($"{link.Value} → {link.Key}: {answer.StatusCode}");
                }
            }
        );
        Assert.Empty(wrong.Order(StringComparer.Ordinal));
    }

    [BashTheory]
    [MemberData(nameof(All))]
    public async Task A_folder_gets_its_slash_and_the_page_in_it_has_no_broken_address(string server, bool isInside)
    {
        using var client = sites.Client(server, isInside);
        var folders = Files(isInside)
            .Where(file => file.EndsWith("/index.html", StringComparison.Ordinal))
            .Select(file => file[..^"/index.html".Length])
            .ToList();
        Assert.Contains("udgaver/2026", folders);
        Assert.Contains("was", folders);
        foreach (var folder in folders)
        {
            using var answer = await client.GetAsync(folder);
            Assert.Equal((folder, HttpStatusCode.MovedPermanently), (folder, answer.StatusCode));
            Assert.Equal(new Uri(client.BaseAddress!, folder + "/").AbsolutePath, answer.Headers.Location!.AbsolutePath);
            Assert.Equal(client.BaseAddress!.Authority, answer.Headers.Location.Authority);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(folder + "/")).StatusCode);
        }

        if (isInside)
        {
            using var answer = await client.GetAsync("/katalog");
            Assert.Equal((HttpStatusCode.MovedPermanently, "/katalog/"), (answer.StatusCode, answer.Headers.Location!.AbsolutePath));
        }
    }

    [BashTheory]
    [MemberData(nameof(All))]
    public async Task What_is_not_there_has_a_page_with_its_looks_at_any_depth(string server, bool isInside)
    {
        using var client = sites.Client(server, isInside);
        foreach (
            var path in new[]
            {
                "findes-ikke",
                "a/b/c/findes-ikke.html",
                "ark/",
                ".catalog-manifest.json",
                ".htaccess",
                "udgaver/.git/config",
            }
        )
        {
            using var answer = await client.GetAsync(path);
            // A folder without a page: Apache calls it forbidden, and shows the same page.
            var isFolder = path == "ark/" && server == "apache2";
            Assert.Equal((path, isFolder ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound), (path, answer.StatusCode));
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("Siden findes ikke", page, StringComparison.Ordinal);
            Assert.Null(MissingHeader(answer));
            var sheets = Sheet().Matches(page).Select(sheet => sheet.Groups["to"].Value).ToList();
            Assert.Equal(2, sheets.Count);
            foreach (var sheet in sheets)
            {
                using var found = await client.GetAsync(new Uri(answer.RequestMessage!.RequestUri!, sheet));
                Assert.Equal((path, sheet, HttpStatusCode.OK), (path, sheet, found.StatusCode));
            }
        }
    }

    [BashTheory]
    [InlineData("nginx")]
    [InlineData("apache2")]
    public async Task A_certificate_can_be_fetched_and_everybody_is_led_to_the_safe_address(string server)
    {
        using var secure = sites.Client(server, isInside: false);
        Assert.Equal("Contact: mailto:it@vores.example\n", await secure.GetStringAsync(".well-known/security.txt"));
        using var front = await secure.GetAsync("");
        Assert.Equal("max-age=31536000", front.Headers.GetValues("Strict-Transport-Security").Single());

        using var plain = sites.Client(server, isInside: false, isSecure: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, "indsatser.html?alder=3-5");
        request.Headers.Host = "katalog.eksempelkommune.example";
        using var answer = await plain.SendAsync(request);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("https://katalog.eksempelkommune.example/indsatser.html?alder=3-5", answer.Headers.Location!.AbsoluteUri);
    }

    private static string? MissingHeader(HttpResponseMessage answer) =>
        new[]
        {
            ("Content-Security-Policy", "frame-ancestors 'none'"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        }
            .Where(header => !answer.Headers.TryGetValues(header.Item1, out var values) || values.Single() != header.Item2)
            .Select(header => header.Item1)
            .FirstOrDefault();

    private ImmutableArray<string> Files(bool isInside) =>
        [
            .. Directory
                .EnumerateFiles(sites.Folder(isInside), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(sites.Folder(isInside), file))
                .Where(file => file[0] != '.')
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(" (href|src)=\"(?<to>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<to>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"^assets/.*\.[0-9a-f]{8,}\.[a-z0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Hashed();
}
