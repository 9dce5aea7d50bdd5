using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Reports;

/// <summary><c>catalog report</c>: the same facts in every format, and never a file that was there.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Theory]
    [InlineData("Metode- og indsatskatalog, udgave 2026: dækning\n====", "text")]
    [InlineData("# ", "markdown")]
    [InlineData("\uFEFFElement;Liste;Værdi;Alder;Indsatser;Eksempler;Pejling\r\n;;;;0;12;\r\n", "csv")]
    [InlineData("{\n  \"title\": ", "json")]
    [InlineData("<!DOCTYPE html>\n<html lang=\"da\">", "html")]
    public void A_report_goes_to_the_screen_in_any_format(string beginning, string format)
    {
        var (code, output, error) = EditionScratch.Run("rapport", "dækning", "--format", format, "-s", RealProgram.Root);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(beginning, output, StringComparison.Ordinal);
        Assert.Contains("Skole", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_writes_the_same_to_its_output()
    {
        string[] words = ["report", "coverage", "--format", "csv", "-s", RealProgram.Root];

        var (code, output, error) = EditionScratch.Run(words);

        // Who reads the output of a process as text is not given the mark of UTF-8 before it.
        Assert.Equal(new RealProgram.Outcome(code, output.TrimStart('\uFEFF'), error), await RealProgram.Run(words));
    }

    [Fact]
    public void Examples_are_counted_by_themselves()
    {
        var data = JsonDocument
            .Parse(EditionScratch.Run("report", "coverage", "--format", "json", "-s", RealProgram.Root).Out)
            .RootElement.GetProperty("data");

        Assert.Equal((0, 12), (data[0].GetProperty("indsatser").GetInt32(), data[0].GetProperty("eksempler").GetInt32()));
    }

    [Fact]
    public void A_file_that_is_there_is_only_written_over_when_asked()
    {
        var path = Path.Join(scratch.Path, "rapport.md");
        string[] words = ["report", "coverage", "--format", "markdown", "-o", path, "-s", RealProgram.Root];
        Assert.Equal(0, EditionScratch.Run(words).Code);
        var written = File.ReadAllText(path);
        Assert.StartsWith("# Metode- og indsatskatalog", written, StringComparison.Ordinal);
        File.WriteAllText(path, "mit");

        var refused = EditionScratch.Run(words);

        Assert.Equal(
            (2, $"»{path}« findes allerede og er ikke ændret. Skriv en anden fil efter -o. Skal filen skrives over, så tilføj --force.\n"),
            (refused.Code, refused.Error)
        );
        Assert.Equal("mit", File.ReadAllText(path));
        Assert.Equal(0, EditionScratch.Run([.. words, "--force"]).Code);
        Assert.Equal(written, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("content/rapport.csv")]
    public void The_catalogues_own_files_are_never_written_over(string file)
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);

        var outcome = EditionScratch.Run("report", "coverage", "--force", "-o", Path.Join(catalogue, file), "-s", catalogue);

        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Contains("ligger blandt katalogets egne filer.", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(file == "site.yml", File.Exists(Path.Join(catalogue, file)));
    }

    [Fact]
    public void An_entry_that_cannot_be_read_stops_the_report_for_it_would_be_missing()
    {
        var catalogue = scratch.CopyCatalogue(RealProgram.Root);
        var entry = Path.Join(catalogue, "content", "indsatser", "eksempel-co-teaching-i-almenklassen.md");
        File.WriteAllText(entry, File.ReadAllText(entry).Replace("\ntitel:", "\ntittel:", StringComparison.Ordinal));

        var outcome = EditionScratch.Run("report", "coverage", "-s", catalogue);

        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.Contains(":2:1: fejl KV002: ", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("Ret fejlene først.\n", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => scratch.Dispose();
}
