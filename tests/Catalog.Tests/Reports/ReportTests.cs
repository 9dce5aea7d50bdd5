using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Reports;

/// <summary><c>catalog report</c>, done by the real program: the same facts in every format, and never a file that was there.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Theory]
    [InlineData("Metode- og indsatskatalog, udgave 2026: dækning\n====", "text")]
    [InlineData("# ", "markdown")]
    [InlineData("Element;Liste;Værdi;Alder;Indsatser;Eksempler\r\n;;;;0;12\r\n", "csv")]
    [InlineData("{\n  \"title\": ", "json")]
    [InlineData("<!DOCTYPE html>\n<html lang=\"da\">", "html")]
    public async Task A_report_goes_to_the_screen_in_any_format(string beginning, string format)
    {
        var outcome = await RealProgram.Run(["rapport", "dækning", "--format", format]);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith(beginning, outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Skole", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Examples_are_told_apart()
    {
        var data = JsonDocument
            .Parse((await RealProgram.Run(["report", "coverage", "--format", "json"])).Out)
            .RootElement.GetProperty("data");

        Assert.Equal((0, 12), (data[0].GetProperty("indsatser").GetInt32(), data[0].GetProperty("eksempler").GetInt32()));
    }

    [Fact]
    public async Task A_file_that_is_there_is_only_written_over_when_asked()
    {
        var path = Path.Join(scratch.Path, "rapport.md");
        string[] words = ["report", "coverage", "--format", "markdown", "-o", path];
        Assert.Equal(0, (await RealProgram.Run(words)).ExitCode);
        var written = await File.ReadAllTextAsync(path);
        Assert.StartsWith("# Metode- og indsatskatalog", written, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, "mit");

        var refused = await RealProgram.Run(words);

        Assert.Equal(
            (2, $"»{path}« findes allerede og er ikke ændret. Skriv en anden fil efter -o. Skal filen skrives over, så tilføj --force.\n"),
            (refused.ExitCode, refused.Error)
        );
        Assert.Equal("mit", await File.ReadAllTextAsync(path));
        Assert.Equal(0, (await RealProgram.Run([.. words, "--force"])).ExitCode);
        Assert.Equal(written, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("content/rapport.csv")]
    public async Task The_catalogues_own_files_are_never_written_over(string file)
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);

        var outcome = await RealProgram.Run(["report", "coverage", "--force", "-o", file], catalogue);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("ligger blandt katalogets egne filer.", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(file == "site.yml", File.Exists(Path.Join(catalogue, file)));
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_stops_the_report_for_it_would_be_missing()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var entry = Path.Join(catalogue, "content", "indsatser", "eksempel-co-teaching-i-almenklassen.md");
        await File.WriteAllTextAsync(
            entry,
            (await File.ReadAllTextAsync(entry)).Replace("\ntitel:", "\ntittel:", StringComparison.Ordinal)
        );

        var outcome = await RealProgram.Run(["report", "coverage"], catalogue);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains("fejl KV002: Nøglen »tittel« findes ikke her.", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("Ret fejlene først.\n", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => scratch.Dispose();
}
