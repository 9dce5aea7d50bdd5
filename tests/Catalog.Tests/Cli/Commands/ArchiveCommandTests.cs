using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog archive</c>: what is in the zip, and what is not.</summary>
public sealed class ArchiveCommandTests : IDisposable
{
    private const string Secret = "Mørkeblå giraffer i kælderen";

    private readonly EditionScratch site = new();
    private readonly string zip;

    public ArchiveCommandTests()
    {
        Assert.Equal(0, site.Release(2026).Code);
        zip = Path.Join(site.Folder.Path, "hylde.zip");
        site.Write(
            "ide",
            site.Read("base")
                .Replace("status: i kataloget", "status: idé", StringComparison.Ordinal)
                .Replace("Morgenmøde på tværs", Secret, StringComparison.Ordinal)
        );
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_holds_the_site_the_sources_of_the_editions_and_what_they_are()
    {
        var (code, output, _) = Archive();

        Assert.Equal(0, code);
        Assert.Contains("og 1 udgave, ", output, StringComparison.Ordinal);
        var files = Files();
        Assert.Equal("LAES-MIG.txt", files[0].Name);
        Assert.Equal("MANIFEST-SHA256.txt", files[^1].Name);
        Assert.Equal(site.Snapshot(2026).Keys.Select(name => $"kilder/udgaver/2026/{name}"), Named(files, "kilder/"));
        Assert.Contains("websted/index.html", Named(files, "websted/"));
        Assert.Contains("websted/udgaver/2026/indsatser/base.html", Named(files, "websted/"));
        var readMe = Text(files[0].Bytes);
        Assert.Contains("https://katalog.proevekommune.example/", readMe, StringComparison.Ordinal);
        Assert.Contains("udgaverne 2026 i websted/udgaver", readMe, StringComparison.Ordinal);
        Assert.All(readMe.Split("\r\n"), line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void Every_file_has_its_sum_in_the_list()
    {
        Archive();
        var files = Files();

        Assert.Equal(
            files[..^1].Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes))}  {file.Name}"),
            Text(files[^1].Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void What_is_not_published_is_not_in_it()
    {
        Archive();

        Assert.All(Files(), file => Assert.DoesNotContain(Secret, Text(file.Bytes), StringComparison.Ordinal));
        Assert.Contains(Secret, site.Read("ide"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_day_gives_the_same_bytes_and_an_existing_file_stays()
    {
        Archive();
        var first = File.ReadAllBytes(zip);

        Assert.Equal(2, Archive().Code);
        Assert.Equal(0, Archive("--force").Code);
        Assert.Equal(first, File.ReadAllBytes(zip));
        Assert.Equal(["hylde.zip"], Directory.GetFiles(site.Folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void With_an_error_nothing_is_written()
    {
        site.Edit("base", "type: metode", "type: findes-ikke");

        var (code, _, error) = Archive();

        Assert.Equal(1, code);
        Assert.EndsWith("Der er ikke skrevet noget. Ret fejlene først.\n", error, StringComparison.Ordinal);
        Assert.False(File.Exists(zip));
    }

    private (int Code, string Out, string Error) Archive(params string[] more) =>
        EditionScratch.Run(["arkivér", "-o", zip, "-s", site.Path, "--today", "2026-08-10", .. more]);

    private List<(string Name, byte[] Bytes)> Files()
    {
        using var archive = ZipFile.OpenRead(zip);
        return [.. archive.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string> Named(IEnumerable<(string Name, byte[] Bytes)> files, string folder) =>
        files.Select(file => file.Name).Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
