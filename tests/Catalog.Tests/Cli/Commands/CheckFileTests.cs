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

    [Theory]
    [InlineData("content/indsatser/bsae.md", "findes ikke. Mente du »content/indsatser/base.md«?")]
    [InlineData("content/indsatser", "er en mappe. Skriv en fil i den.")]
    [InlineData("/etc/hostname", "ligger ikke i kataloget")]
    public void What_is_no_file_of_the_catalogue_is_wrong_use(string file, string why)
    {
        var (code, output, error) = Check(file);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    private (int Code, string Out, string Error) Check(string file) =>
        EditionScratch.Run("check", file, "-s", site.Path, "--today", "2026-08-10");
}
