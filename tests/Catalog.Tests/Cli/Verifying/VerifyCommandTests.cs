using System.IO;
using System.Text;
using System.Threading.Tasks;
using Catalog.Cli.Verifying;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Verifying;

/// <summary><c>catalog verify</c>: what a host or a folder answers, held against two editions.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private const string Entry = "udgaver/2026/indsatser/base.html";
    private const string Data = "udgaver/2026/data/katalog.json";

    private readonly EditionScratch site = new();
    private readonly string built;
    private readonly Dictionary<string, byte[]> files;

    public VerifyCommandTests()
    {
        Assert.Equal(0, site.Release(2026).Code);
        built = Path.Join(site.Folder.Path, "websted");
        Assert.Equal(0, EditionScratch.Run("build", "-s", site.Path, "-o", built, "--today", "2026-08-10").Code);
        files = Directory
            .EnumerateFiles(built, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(built, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_that_keeps_its_promises_is_told_so_on_the_web_and_in_a_folder()
    {
        using var host = new FaultyHost(Published);

        foreach (var place in new[] { host.Address, host.Address.TrimEnd('/'), built })
        {
            var (code, output, error) = Verify(place);
            Assert.Equal(("", 0), (error, code));
            Assert.EndsWith("\nAlt svarer, som det skal.\n", output, StringComparison.Ordinal);
            Assert.Contains(" fra udgave 2026.\n", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_way_to_break_a_promise_is_told()
    {
        var elsewhere = HostAnswer.Status("301 Moved Permanently", "Location: https://andet.example/forside\r\n");
        using var host = new FaultyHost(path =>
            path switch
            {
                "indsatser.html" => HostAnswer.Status("404 Not Found"),
                "ordliste.html" => elsewhere,
                "aarshjul.html" => HostAnswer.Status("302 Found", "Location: aarshjul.html\r\n"),
                "kvintetmodellen.html" => Published("index.html"),
                "udgaver/2026/ordliste.html" => HostAnswer.Of(Encoding.UTF8.GetBytes("<h1>Velkommen til vores nye side</h1>")),
                "udgaver/2026/index.html" => HostAnswer.Status("503 Service Unavailable", "Retry-After: 0\r\n"),
                Entry => HostAnswer.Of(Replaced(Entry, "to huse", "tre huse")),
                Data => new($"HTTP/1.1 200 OK\r\nContent-Length: {files[Data].Length}\r\n", files[Data][..100]),
                "udgaver/2026/data/katalog.csv" => HostAnswer.Of([.. files["udgaver/2026/data/katalog.csv"], 10]),
                _ => Published(path),
            }
        );

        var (code, output, _) = Verify(host.Address);

        Assert.Equal(1, code);
        Assert.Contains(
            $"""
            Svarer ikke, som de skal (5):
              aarshjul.html: sender videre igen og igen
              indsatser.html: findes ikke (404)
              ordliste.html: fører til et andet sted: https://andet.example
              {Data}: svarer kun med en del af filen
              udgaver/2026/index.html: giver en fejl (503)
            """.ReplaceLineEndings("\n"),
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nSvarer med en anden side (2):\n  kvintetmodellen.html\n  udgaver/2026/ordliste.html\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nEr ændret, efter at udgaven blev frosset (2):\n"
                + $"  udgaver/2026/data/katalog.csv: filen er en anden\n  {Entry}: teksten er en anden\n",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_another_version_of_the_program_writes_in_the_same_words_is_no_fault()
    {
        File.WriteAllBytes(Path.Join(built, Entry), Replaced(Entry, "<p class=\"lead\">", "<p class=\"indledning\">\n"));

        var (code, output, _) = Verify(built);

        Assert.Equal(0, code);
        Assert.Contains("1 frossen side har de samme ord, men er lavet med en anden version", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_on_the_same_host_may_answer_when_the_page_is_the_right_one()
    {
        using var host = new FaultyHost(path =>
            path == "indsatser/base.html" ? HostAnswer.Status("308 Permanent Redirect", "Location: /katalog/indsatser/base\r\n")
            : path == "indsatser/base" ? Published("indsatser/base.html")
            : Published(path)
        );

        Assert.Equal(0, Verify(host.Address).Code);
    }

    [Fact]
    public void A_link_in_a_folder_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var page = Path.Join(built, Entry);
        File.Move(page, Path.Join(built, "gemt.html"));
        File.CreateSymbolicLink(page, Path.Join(built, "gemt.html"));

        Assert.Contains($"{Entry}: findes ikke i mappen", Verify(built).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_says_nothing_is_not_waited_for_long()
    {
        using var host = new FaultyHost(_ => null);
        using var web = new SiteOnWeb(new Uri(host.Address), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

        Assert.Equal("svarer ikke inden for 1 sekund", (await web.Ask("index.html")).Problem);
    }

    [Theory]
    [InlineData("http://katalog.example/", "ikke en sikker adresse")]
    [InlineData("https://en:kode@katalog.example/", "mere end en adresse")]
    [InlineData("https://katalog.example/?a=b", "mere end en adresse")]
    [InlineData("katalog.example", "hverken en adresse")]
    [InlineData("http://127.0.0.1:1/", "Kan ikke nå »http://127.0.0.1:1/«: der er ikke forbindelse.")]
    public void What_cannot_be_asked_is_refused(string place, string why)
    {
        var (code, _, error) = Verify(place);

        Assert.Equal(2, code);
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_edition_that_is_there_can_be_verified()
    {
        Assert.Equal(0, Verify(built, "--edition", "2026").Code);
        Assert.Contains("Der er ingen udgave 2025. Der er 2026.", Verify(built, "--edition", "2025").Error, StringComparison.Ordinal);
        Assert.Contains("»i fjor« er ikke et årstal", Verify(built, "--edition", "i fjor").Error, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error) Verify(string place, params string[] more) =>
        EditionScratch.Run(["efterprøv", place, "-s", site.Path, "--today", "2026-08-10", .. more]);

    private HostAnswer Published(string path) =>
        files.TryGetValue(path.Length == 0 ? "index.html" : path, out var bytes)
            ? HostAnswer.Of(bytes)
            : HostAnswer.Status("404 Not Found");

    private byte[] Replaced(string path, string from, string to)
    {
        var text = Encoding.UTF8.GetString(files[path]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }
}
