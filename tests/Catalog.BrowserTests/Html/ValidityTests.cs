using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Catalog.BrowserTests.Surroundings;
using Xunit;

namespace Catalog.BrowserTests.Html;

/// <summary>Every page of every site, judged by two checkers that know nothing of each other.</summary>
public sealed class ValidityTests
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private sealed record Report(IReadOnlyList<ReportLine> Messages);

    private sealed record ReportLine(string Url, int LastLine, string Message);

    // All sites in one run: to begin takes the checkers longer than to read a site.
    [Fact]
    public async Task The_Nu_checker_finds_nothing() => Assert.Empty(await Nu(await Folders()));

    [Fact]
    public async Task Html_validate_finds_nothing() => Assert.Empty(await HtmlValidate(await Folders()));

    [Fact]
    public async Task Both_find_what_is_wrong()
    {
        var folder = Directory.CreateTempSubdirectory("catalog-invalid-").FullName;
        try
        {
            await File.WriteAllTextAsync(
                Path.Join(folder, "x.html"),
                "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>x</title></head><body><p id=\"a\">x</p><div id=\"a\"></section></body></html>"
            );

            Assert.Contains(await Nu(folder), each => each.Contains("Duplicate ID", StringComparison.Ordinal));
            Assert.Contains("Duplicate ID", await HtmlValidate(folder), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string[]> Folders() => [.. (await Task.WhenAll(Sites.Names.Select(Sites.Of))).Select(site => site.Folder)];

    private static async Task<IEnumerable<string>> Nu(params string[] folders)
    {
        var outcome = await WebTools.Run(
            "java",
            [
                "-jar",
                WebTools.PathOf("node_modules/vnu-jar/build/dist/vnu.jar"),
                "--stdout",
                "--format",
                "json",
                "--skip-non-html",
                .. folders,
            ]
        );
        return JsonSerializer
            .Deserialize<Report>(outcome.Out, Names)!
            .Messages.Where(line => !IsAboutOwnFolder(line.Message))
            .Select(line => $"{line.Url}:{line.LastLine}: {line.Message}");
    }

    private static async Task<string> HtmlValidate(params string[] folders)
    {
        var outcome = await WebTools.Run(
            "node",
            [
                WebTools.PathOf("node_modules/html-validate/bin/html-validate.mjs"),
                "--config",
                WebTools.PathOf("htmlvalidate.json"),
                "--formatter",
                "text",
                .. folders.Select(folder => $"{folder}/**/*.html"),
            ]
        );
        return outcome.Out + outcome.Error;
    }

    // Read from a folder, a page's own files are not 'self' to this checker, though they are to every browser. What has a scheme or a host is not its own.
    private static bool IsAboutOwnFolder(string message) =>
        message.StartsWith("Resource violates Content Security Policy (meta tag): ", StringComparison.Ordinal)
        && !message.Contains("//", StringComparison.Ordinal)
        && !message.Contains("“data:", StringComparison.Ordinal);
}
