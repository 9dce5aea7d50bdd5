using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Writing;
using Catalog.Site.Output;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

/// <summary>A folder to begin in is filled with all files or with none.</summary>
public sealed class EmptyFolderTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    // The second cannot be written, since the first has the place of its folder.
    private readonly ImmutableArray<OutputFile> impossible =
    [
        new("README.md", "ny"u8.ToArray()),
        new("a/b/c", "1"u8.ToArray()),
        new("a/b/c/d", "2"u8.ToArray()),
    ];

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void When_one_file_cannot_be_written_nothing_is_left()
    {
        Assert.Throws<EdgeException>(() => EmptyFolder.Choose(Path.Join(scratch.Path, "ny")).Fill(impossible));

        Assert.Empty(Directory.EnumerateFileSystemEntries(scratch.Path));
    }

    [Fact]
    public void What_was_there_is_left_as_it_was()
    {
        File.WriteAllText(Path.Join(scratch.Path, "README.md"), "vores");
        Directory.CreateDirectory(Path.Join(scratch.Path, ".git", "refs"));

        Assert.Throws<EdgeException>(() => EmptyFolder.Choose(scratch.Path).Fill(impossible));

        Assert.Equal("vores", File.ReadAllText(Path.Join(scratch.Path, "README.md")));
        Assert.True(Directory.Exists(Path.Join(scratch.Path, ".git", "refs")));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(scratch.Path).Count());
    }

    [Theory]
    [InlineData("thumbs.db")]
    [InlineData("Desktop.ini")]
    [InlineData(".DS_Store")]
    [InlineData("LICENSE.txt")]
    public void What_systems_and_new_repositories_have_is_nobodys_work(string name)
    {
        File.WriteAllText(Path.Join(scratch.Path, name), "");

        Assert.Empty(EmptyFolder.Choose(scratch.Path).Fill([new OutputFile("README.md", "ny"u8.ToArray())]).Kept);
        Assert.Equal("ny", File.ReadAllText(Path.Join(scratch.Path, "README.md")));
    }

    [Theory]
    [InlineData(".env")]
    [InlineData("noter.md")]
    [InlineData(".github")]
    public void Anything_else_is_somebodys(string name)
    {
        File.WriteAllText(Path.Join(scratch.Path, name), "");

        Assert.Contains(
            $"»{name}«",
            Assert.Throws<EdgeException>(() => EmptyFolder.Choose(scratch.Path)).Message,
            StringComparison.Ordinal
        );
    }
}
