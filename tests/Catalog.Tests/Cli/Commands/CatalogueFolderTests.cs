using System.IO;
using System.Threading.Tasks;
using Catalog.Cli.Reading;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary>Which catalogue a command works on, and how the next command to run names it.</summary>
public sealed class CatalogueFolderTests : IDisposable
{
    private readonly TempFolder temp = new();

    [Theory]
    [InlineData("kilde")]
    [InlineData("kilde/content/indsatser")]
    [InlineData("kilde/content/udgaver/2025/indsatser")]
    public void The_catalogue_is_the_nearest_folder_upwards_that_is_no_edition(string start)
    {
        temp.Write("kilde/site.yml", "");
        temp.Write("kilde/content/udgaver/2025/site.yml", "");
        temp.Write("kilde/content/udgaver/2025/manifest.json", "{}");
        temp.Write("kilde/content/udgaver/2025/indsatser/a.md", "");
        temp.Write("kilde/content/indsatser/a.md", "");
        Assert.Equal(temp.At("kilde"), SourceFolder.Around(temp.At(start))?.Path);
    }

    [Fact]
    public void There_may_be_none() => Assert.Null(SourceFolder.Around(temp.At("kilde")));

    [Fact]
    public async Task In_a_folder_of_a_catalogue_every_command_does_what_it_does_in_the_catalogue()
    {
        var catalogue = Copy("kilde");
        var inside = Path.Join(catalogue, "content", "indsatser");
        string[][] commands =
        [
            ["check", "--today", "2026-08-10"],
            ["status", "--today", "2026-08-10"],
            ["search", "co-teaching"],
            ["report", "coverage"],
            ["diff", "nu", "nu"],
        ];
        foreach (var command in commands)
        {
            var (code, output, error) = await RealProgram.Run(command, catalogue);
            var found = await RealProgram.Run(command, inside);
            Assert.Equal((code, output, $"Kataloget er »{catalogue}«.\n{error}"), (found.ExitCode, found.Out, found.Error));
        }

        Assert.Equal(0, (await RealProgram.Run(["build", "--today", "2026-08-10"], inside)).ExitCode);
        Assert.True(File.Exists(Path.Join(catalogue, "_site", "index.html")));
    }

    [Fact]
    public async Task What_is_written_after_s_is_taken_as_it_is()
    {
        var catalogue = Copy("kilde");
        var (code, output, error) = await RealProgram.Run(["check", "-s", "."], Path.Join(catalogue, "content"));
        Assert.Equal((2, ""), (code, output));
        Assert.Equal(
            $"»{Path.Join(catalogue, "content")}« er ikke et katalog: Der er ingen site.yml. Mente du »{catalogue}«? "
                + "Stå i katalogets mappe, eller skriv den efter -s.\n",
            error
        );
    }

    [Fact]
    public async Task Two_folders_can_be_compared_where_there_is_no_catalogue()
    {
        Copy("a");
        Copy("b");
        var (code, output, error) = await RealProgram.Run(["diff", "a", "b"], temp.Path);
        Assert.Equal((0, "Fra a til b: ingen forskel\n", ""), (code, output, error));
    }

    [Fact]
    public async Task A_command_to_run_next_can_be_copied_whatever_the_folder_is_called()
    {
        var begun = await RealProgram.Run(["init", "mit katalog", "--today", "2027-03-01"], temp.Path);
        Assert.Contains("Kør »catalog serve -s \"mit katalog\" --open«", begun.Out, StringComparison.Ordinal);

        var written = await RealProgram.Run(["new", "entry", "Leg", "-s", "mit katalog"], temp.Path);
        Assert.Contains("Kør så »catalog check -s \"mit katalog\"«", written.Out, StringComparison.Ordinal);
    }

    public void Dispose() => temp.Dispose();

    private string Copy(string name)
    {
        using var scratch = new ScratchFolder();
        var copy = scratch.CopyCatalogue(RealProgram.Root);
        if (Directory.Exists(temp.At(name)))
        {
            Directory.Delete(temp.At(name));
        }

        Directory.Move(copy, temp.At(name));
        return temp.At(name);
    }
}
