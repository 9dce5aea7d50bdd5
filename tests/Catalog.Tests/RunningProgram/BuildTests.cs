using System.IO;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.RunningProgram;

/// <summary>The main job, done by the real program on the shipped catalogue.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Fact]
    public async Task The_shipped_catalogue_becomes_a_site()
    {
        var site = Path.Join(scratch.Path, "_site");

        var outcome = await RealProgram.Run(["build", "-o", site]);

        Assert.True(outcome.ExitCode == 0, outcome.Error + outcome.Out);
        Assert.Equal("", outcome.Error);
        Assert.True(Directory.EnumerateFiles(Path.Join(site, "indsatser"), "*.html").Count() >= 12);
        string[] promised =
        [
            "index.html",
            "indsatser.html",
            "kvintetmodellen.html",
            "forbedringsmodellen.html",
            "ordliste.html",
            "ny-her.html",
            "om.html",
            "404.html",
            "elementer/F.html",
            "elementer/P.html",
            "elementer/R.html",
            "elementer/A.html",
            "elementer/C.html",
            "arena/skole.html",
            "omraade/almen.html",
            "type/oevebane.html",
            "was/index.html",
            "data/katalog.json",
            "data/katalog.csv",
            "data/katalog.schema.json",
            "sitemap.xml",
            "robots.txt",
        ];
        Assert.All(promised, path => Assert.True(File.Exists(Path.Join(site, path)), path));
    }

    [Fact]
    public async Task Another_municipalitys_model_needs_no_code()
    {
        var site = Path.Join(scratch.Path, "_site");

        var outcome = await RealProgram.Run(["build", "-s", Path.Join(RealProgram.Root, "tests", "sites", "ishoej"), "-o", site]);

        Assert.True(outcome.ExitCode == 0, outcome.Error + outcome.Out);
        Assert.True(File.Exists(Path.Join(site, "elementer", "I1.html")));
    }

    [Fact]
    public async Task A_fault_leaves_the_old_site_untouched()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        Assert.Equal(0, (await RealProgram.Run(["build"], catalogue)).ExitCode);
        var before = Hashes(Path.Join(catalogue, "_site"));
        var entry = Path.Join(catalogue, "content", "indsatser", "eksempel-co-teaching-i-almenklassen.md");
        await File.WriteAllTextAsync(
            entry,
            (await File.ReadAllTextAsync(entry)).Replace("\ntitel:", "\ntittel:", StringComparison.Ordinal)
        );

        var outcome = await RealProgram.Run(["build"], catalogue);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(
            "content/indsatser/eksempel-co-teaching-i-almenklassen.md:2:1: fejl KV002: ",
            outcome.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, Hashes(Path.Join(catalogue, "_site")));
    }

    [Fact]
    public async Task Clock_zone_language_and_folder_make_no_difference()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var elsewhere = scratch.CopyCatalogue(RealProgram.Root, "et andet sted");
        foreach (var file in Directory.EnumerateFiles(elsewhere, "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, "\uFEFF" + File.ReadAllText(file).ReplaceLineEndings("\r\n"));
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        var one = await RealProgram.Run(
            ["build", "--today", "2026-11-21"],
            catalogue,
            new Dictionary<string, string> { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "da_DK.UTF-8" }
        );
        var two = await RealProgram.Run(
            ["byg", "--today", "2026-11-21"],
            elsewhere,
            new Dictionary<string, string>
            {
                ["TZ"] = "America/Anchorage",
                ["LANG"] = "tr_TR.UTF-8",
                ["LC_ALL"] = "C",
                ["DOTNET_PROCESSOR_COUNT"] = "1",
            }
        );

        Assert.True(one.ExitCode == 0 && two.ExitCode == 0, one.Error + two.Error);
        Assert.Equal(Hashes(Path.Join(catalogue, "_site")), Hashes(Path.Join(elsewhere, "_site")));
    }

    [Fact]
    public async Task Check_finds_nothing_in_the_shipped_catalogue()
    {
        var outcome = await RealProgram.Run(["check", "--strict", "--today", "2026-11-21"]);

        Assert.True(outcome.ExitCode == 0, outcome.Out + outcome.Error);
    }

    [Theory]
    [InlineData("build", "-s", "findes-ikke")]
    [InlineData("check", "--format", "pdf")]
    [InlineData("bygge")]
    [InlineData("build", "--today", "i går")]
    public async Task Wrong_use_is_told_in_one_breath(params string[] arguments)
    {
        var outcome = await RealProgram.Run(arguments, scratch.Path);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("", outcome.Out);
        Assert.InRange(outcome.Error.Trim().Split('\n').Length, 1, 3);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_catalogue_is_wrong_use_and_one_with_content_alone_is_an_error_in_it()
    {
        var empty = await RealProgram.Run(["build"], scratch.Path);
        Directory.CreateDirectory(Path.Join(scratch.Path, "content"));
        var outcome = await RealProgram.Run(["build"], scratch.Path);

        Assert.Equal((2, ""), (empty.ExitCode, empty.Out));
        Assert.Contains(
            "er ikke et katalog: Der er ingen site.yml.",
            Assert.Single(empty.Error.TrimEnd().Split('\n')),
            StringComparison.Ordinal
        );
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("»site.yml« mangler", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(scratch.Path, "_site")));
    }

    public void Dispose() => scratch.Dispose();

    private static Dictionary<string, string> Hashes(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
            );
}
