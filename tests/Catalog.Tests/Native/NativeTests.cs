using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Catalog.Cli;
using Catalog.Cli.Disk;
using Catalog.Tests.Fixtures;
using CommandLine;
using Xunit;

namespace Catalog.Tests.Native;

/// <summary>The native program says and writes what the built one does, from a folder where nothing else lies.</summary>
public sealed partial class NativeTests(NativeProgram native) : IClassFixture<NativeProgram>
{
    private const string Today = "2026-11-22";
    private const string Entry = "Læsemakkere på tværs";

    // In a copy of tests/sites/eksempelkoebing, in this order. Together they use every command and every option but those below.
    private static readonly string[][] Commands =
    [
        ["--version"],
        ["--help"],
        ["hjælp", "build"],
        ["report", "committee", "--help"],
        ["biuld"],
        ["check", "--strikt"],
        [],
        ["check", "-s", "katalog", "--today", Today, "--format", "text"],
        ["tjek", "--source", "katalog", "--today", Today, "--format", "json", "--strict", "--release"],
        ["check", "-s", "katalog", "--today", Today, "--format", "sarif"],
        ["check", "-s", "katalog", "--today", Today, "--format", "github", "--summary", "oversigt.md"],
        ["build", "-s", "katalog", "-o", "websted", "--today", Today],
        ["byg", "--source", "katalog", "--output", "websted", "--today", Today, "--drafts", "--force", "--release"],
        ["build", "-s", "katalog", "-o", "udkast", "--today", Today, "--preview"],
        ["search", "læsning", "-s", "katalog", "--drafts"],
        ["søg", "fravær", "--source", "katalog"],
        ["status", "-s", "katalog", "--today", Today, "--within", "400", "--format", "markdown"],
        ["status", "--all", "--format", "html", "-s", "katalog", "--today", "2026-08-31"],
        ["status", "--all", "-o", "tabel.xlsx", "--force", "-s", "katalog", "--today", "2026-08-31"],
        ["status", "--source", "katalog", "--today", Today, "--format", "json", "--fail-overdue"],
        ["report", "coverage", "-s", "katalog", "--today", Today, "--format", "csv"],
        ["rapport", "udvalg", "--source", "katalog", "--today", Today, "--format", "html", "--output", "udvalg.html", "--force"],
        ["report", "yearly", "-s", "katalog", "--today", Today, "--period", "2025/26", "--format", "json"],
        ["plan", "lektier-i-klubben", "-s", "katalog", "--today", Today, "-o", "ark"],
        ["målplan", "rolige-garderober", "--source", "katalog", "--today", Today, "--format", "json", "--output", "ark", "--force"],
        ["measurements", "lektier-i-klubben", "tal.csv", "-s", "katalog", "--name", "afleveringer", "--today", Today],
        ["målinger", "lektier-i-klubben", "tal.csv", "--source", "katalog", "--dry-run"],
        ["diff", "2025", "2026", "-s", "katalog", "--format", "markdown", "--summary", "forskel.md"],
        ["forskel", "2025", "2026", "--source", "katalog", "--format", "json"],
        ["verify", "websted", "-s", "katalog", "--today", Today],
        ["efterprøv", "websted", "--source", "katalog", "--edition", "2025"],
        ["archive", "-s", "katalog", "--today", Today, "-o", "hylde.zip"],
        ["arkivér", "--source", "katalog", "--today", Today, "--output", "hylde.zip", "--force"],
        ["schema", "-s", "katalog"],
        ["init", "--again", "katalog", "--host", "github", "--dry-run"],
        ["skema", "--source", "katalog", "--output", "skemaer"],
        ["picture", "katalog/content/billeder/trappen.png"],
        ["picture", "katalog/content/billeder/trappen.png", "hvilebasen", "-s", "katalog"],
        ["billede", "katalog/content/billeder/haven.png", "hvilebasen", "--source", "katalog", "--drafts-from", "kladder"],
        ["templates", "skabeloner"],
        [
            "init",
            "nyt",
            "--title",
            "Mod på leg",
            "--owner",
            "Øer & Sø Kommune",
            "--address",
            "https://katalog.soe.example",
            "--repository",
            "https://github.com/soe-kommune/katalog",
            "--today",
            Today,
        ],
        [
            "init",
            "fra-bunden",
            "--model",
            "tom",
            "--host",
            "gitlab",
            "--title",
            "Nyt",
            "--owner",
            "Vores",
            "--address",
            "https://k.example",
            "--contact",
            "Læring, 12 34 56 78",
            "--mailbox",
            "katalog@k.example",
            "--units",
            "Vores Skole; Vores Børnehus",
            "--colours",
            "#1b4f72",
            "--today",
            Today,
        ],
        ["new", "entry", "Kun for os", "-s", "katalog", "--drafts-from", "kladder"],
        ["check", "-s", "katalog", "--today", Today, "--drafts-from", "kladder"],
        ["status", "-s", "katalog", "--today", Today, "--drafts-from", "kladder"],
        ["report", "committee", "-s", "katalog", "--today", Today, "--drafts-from", "kladder"],
        ["plan", "lektier-i-klubben", "-s", "katalog", "--today", Today, "--drafts-from", "kladder"],
        [
            "decide",
            "--entry",
            "kun-for-os",
            "--to",
            "gennemgået",
            "--on",
            Today,
            "-s",
            "katalog",
            "--today",
            Today,
            "--drafts-from",
            "kladder",
        ],
        ["measurements", "lektier-i-klubben", "tal.csv", "-s", "katalog", "--drafts-from", "kladder", "--dry-run"],
        ["import", "ideer.csv", "-s", "katalog", "--drafts-from", "kladder", "--dry-run"],
        ["mv", "kun-for-os", "for-os", "-s", "katalog", "--drafts-from", "kladder"],
        ["export", "for-os", "-s", "katalog", "-o", "kun-for-os.docx", "--drafts-from", "kladder"],
        ["new", "entry", Entry, "-s", "katalog"],
        ["ny", "ansøgning", "Fælles morgen", "--source", "katalog", "--today", Today],
        ["import", "ideer.csv", "-s", "katalog", "--propose", "plads.yml", "--dry-run", "--today", Today],
        ["importér", "ideer.csv", "--source", "katalog", "--mapping", "plads.yml"],
        ["export", "hvilebasen", "-s", "katalog", "--format", "xlsx", "--output", "hvilebasen.xlsx", "--today", Today],
        ["eksportér", "hvilebasen", "--source", "katalog", "-o", "hvilebasen.docx", "--force"],
        ["import", "hvilebasen.xlsx", "hvilebasen.docx", "-s", "katalog"],
        ["mv", "tolaererordning-i-dansk", "to-i-dansk", "-s", "katalog"],
        ["new", "meeting", "2026-08-20", "-s", "katalog"],
        ["decide", "2026-08-20", "--format", "markdown", "-s", "katalog", "--today", "2026-08-31"],
        ["decide", "--entry", "lektier-i-klubben", "--to", "aftale", "--on", "2026-08-25", "-s", "katalog", "--today", "2026-08-31"],
        ["omdøb", "to-i-dansk", "tolaererordning-i-dansk", "--source", "katalog"],
        ["release", "2027", "-s", "nyt", "--today", "2027-03-01"],
        ["udgiv", "2028", "--source", "katalog"],
    ];

    // serve has a test of its own; --open would open a browser in front of the person who runs the tests.
    private static readonly string[] Elsewhere =
    [
        "serve",
        "serve --source",
        "serve --port",
        "serve --today",
        "serve --no-drafts",
        "serve --drafts",
        "serve --open",
        "serve --drafts-from",
    ];

    [Fact]
    public void Publishing_leaves_one_file() => Assert.Equal([Path.GetFileName(native.File)], native.Published);

    [Fact]
    public async Task Every_command_says_and_writes_what_the_built_program_does()
    {
        using var ofNative = new ScratchFolder();
        using var ofBuilt = new ScratchFolder();
        foreach (var folder in new[] { ofNative, ofBuilt })
        {
            folder.CopyCatalogue(Path.Join(RealProgram.Root, "tests", "sites", "eksempelkoebing"));
            File.WriteAllText(Path.Join(folder.Path, "tal.csv"), "Dag;Tal\n23-11-2026;27,5\n");
            Directory.CreateDirectory(Path.Join(folder.Path, "kladder", "indsatser"));
            File.WriteAllText(Path.Join(folder.Path, "ideer.csv"), "Titel;Alder;Andet\nEn kasse med spil;6-9 år;Vi har plads\n");
        }

        foreach (var command in Commands)
        {
            var built = await RealProgram.Run(command, ofBuilt.Path);
            var outcome = await RealProgram.Run(command, ofNative.Path, program: native.File);
            Assert.Equal(
                (string.Join(' ', command), built.ExitCode, Plain(built.Out, ofBuilt), Plain(built.Error, ofBuilt)),
                (string.Join(' ', command), outcome.ExitCode, Plain(outcome.Out, ofNative), Plain(outcome.Error, ofNative))
            );
        }

        SameFiles(ofBuilt.Path, ofNative.Path);
    }

    [Fact]
    public void The_commands_above_use_every_command_and_option()
    {
        var used = Commands
            .Where(command => command.Length > 0)
            .SelectMany(command =>
                command.Skip(1).Where(word => word.StartsWith('-')).Prepend("").Select(option => (Verb: command[0], Option: option))
            )
            .ToHashSet();
        var unused =
            from type in typeof(Program).Assembly.GetTypes()
            let verb = type.GetCustomAttribute<VerbAttribute>()
            where verb is not null
            from option in type.GetProperties()
                .Select(property => property.GetCustomAttribute<OptionAttribute>())
                .OfType<OptionAttribute>()
                .Prepend(null)
            let names = option is null ? [""] : new[] { "--" + option.LongName, "-" + option.ShortName }
            where !verb.Aliases.Prepend(verb.Name).Any(name => names.Any(each => used.Contains((name, each))))
            select $"{verb.Name} {(option is null ? "" : "--" + option.LongName)}".TrimEnd();
        Assert.Empty(unused.Except(Elsewhere));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tests/sites/eksempelkoebing")]
    [InlineData("tests/sites/ishoej")]
    public async Task A_site_is_the_same_byte_for_byte(string catalogue)
    {
        using var scratch = new ScratchFolder();
        var source = scratch.CopyCatalogue(Path.Join(RealProgram.Root, catalogue));
        var (ofBuilt, ofNative) = (Path.Join(scratch.Path, "a"), Path.Join(scratch.Path, "b"));
        var built = await RealProgram.Run(["build", "-s", source, "-o", ofBuilt, "--today", Today]);
        Assert.True(built.ExitCode == 0, built.Out + built.Error);
        var outcome = await RealProgram.Run(["build", "-s", source, "-o", ofNative, "--today", Today], scratch.Path, program: native.File);
        Assert.True(outcome.ExitCode == 0, outcome.Out + outcome.Error);
        SameFiles(ofBuilt, ofNative);
    }

    [Fact]
    public async Task Danish_is_sorted_where_the_surroundings_ask_for_no_cultures()
    {
        using var scratch = new ScratchFolder();
        var source = scratch.CopyCatalogue(RealProgram.Root);
        string[] command = ["report", "coverage", "-s", source, "--today", Today];
        var invariant = new Dictionary<string, string> { [Icu.InvariantVariable] = "1" };
        var usual = await RealProgram.Run(command, scratch.Path, program: native.File);
        Assert.Equal(usual, await RealProgram.Run(command, scratch.Path, invariant, native.File));
        Assert.Equal((0, ""), (usual.ExitCode, usual.Error));
    }

    [Fact]
    public async Task Serve_begins_and_answers()
    {
        using var scratch = new ScratchFolder();
        var source = scratch.CopyCatalogue(RealProgram.Root);
        var port = FreePort();
        var start = new ProcessStartInfo(native.File, ["serve", "--source", source, "--port", $"{port}", "--today", Today, "--no-drafts"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = scratch.Path,
        };
        using var process = Process.Start(start)!;
        try
        {
            using var browser = new HttpClient();
            var front = await Answer(browser, new Uri($"http://localhost:{port}/index.html"), process);
            Assert.Contains("lang=\"da\"", front, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<string> Answer(HttpClient browser, Uri address, Process process)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < TimeSpan.FromMinutes(2) && !process.HasExited; await Task.Delay(50))
        {
            try
            {
                using var answer = await browser.GetAsync(address);
                if (
                    answer.StatusCode == HttpStatusCode.OK
                    && await answer.Content.ReadAsStringAsync() is var html
                    && html.Contains("<main", StringComparison.Ordinal)
                )
                {
                    return html;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The front page did not come.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The tests' own build may be of an earlier commit than the one that has just been published.
    private static string Plain(string said, ScratchFolder folder) =>
        Commit().Replace(said.Replace(folder.Path, "MAPPE", StringComparison.Ordinal), "(…)");

    [GeneratedRegex(@"\([0-9a-f]{12}\)")]
    private static partial Regex Commit();

    private static void SameFiles(string expected, string actual)
    {
        Assert.Equal(Names(expected), Names(actual));
        Assert.All(
            Names(expected),
            name =>
                Assert.True(
                    File.ReadAllBytes(Path.Join(expected, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Join(actual, name))),
                    name
                )
        );
    }

    private static string[] Names(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path))
                .Order(StringComparer.Ordinal),
        ];
}
