using System.IO;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog check FILE</c>: one entry in its catalogue.</summary>
public sealed class CheckFileTests : IDisposable
{
    private readonly EditionScratch site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Only_what_is_in_the_file_is_shown_and_counts()
    {
        site.Write("a", site.Read("base").Replace("type: ", "tpye: ", StringComparison.Ordinal));
        site.Write("b", site.Read("base").Replace("type: ", "tpye: ", StringComparison.Ordinal));

        var (code, output, _) = Check("content/indsatser/a.md");

        Assert.Equal(1, code);
        Assert.Contains("content/indsatser/a.md:", output, StringComparison.Ordinal);
        Assert.DoesNotContain("content/indsatser/b.md:", output, StringComparison.Ordinal);
        Assert.Contains("I andre filer er der ", output, StringComparison.Ordinal);
        var (fine, fineOutput, _) = Check(site.PathOf("base"));
        Assert.Equal(0, fine);
        Assert.Contains("\nIngen fejl, ", fineOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_not_called_fine_while_the_model_has_errors()
    {
        var model = Path.Join(site.Path, "content/model/kvintet.yml");
        File.WriteAllText(model, File.ReadAllText(model).Replace("elementer:", "elementter:", StringComparison.Ordinal));

        var (code, output, _) = Check("content/indsatser/base.md");

        Assert.Equal(1, code);
        Assert.StartsWith("content/model/kvintet.yml:", output, StringComparison.Ordinal);
        Assert.Contains("\n1 fejl\n", output, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nRet modellen først. Indtil da kan der være mere i filen, end der er fundet her.\n",
            output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("content/indsatser/bsae.md", "findes ikke. Mente du »content/indsatser/base.md«?")]
    [InlineData("content/indsatser", "er en mappe. Skriv en fil i den.")]
    [InlineData("/etc/hostname", "ligger ikke i kataloget")]
    [InlineData("noter.txt", "»noter.txt« bliver ikke tjekket. Programmet læser site.yml og mapperne content og templates.")]
    public void What_is_no_file_of_the_catalogue_is_wrong_use(string file, string why)
    {
        File.WriteAllText(Path.Join(site.Path, "noter.txt"), "");

        var (code, output, error) = Check(file);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error) Check(string file) =>
        EditionScratch.Run("check", file, "-s", site.Path, "--today", "2026-08-10");
}
