using Catalog.Content.Text;
using Xunit;

namespace Catalog.Tests.Reading;

/// <summary>What a file's name says of it, and which of some days is the wrong one.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("hvilebasen - Kopi")]
    [InlineData("hvilebasen - Kopi (2)")]
    [InlineData("hvilebasen - Copy")]
    [InlineData("Kopi af hvilebasen")]
    [InlineData("Copy of hvilebasen")]
    [InlineData("hvilebasen kopi 2")]
    [InlineData("hvilebasen-kopi")]
    [InlineData("hvilebasen (1)")]
    [InlineData("hvilebasen(1)")]
    [InlineData("hvilebasen-DESKTOP-ABC123")]
    [InlineData("hvilebasen-pc-2314")]
    [InlineData("hvilebasen (PC's conflicted copy 2026-09-30)")]
    public void Copies_are_known_by_their_names(string stem) => Assert.Equal("hvilebasen", FileNames.CopiedFrom(stem));

    [Theory]
    [InlineData("hvilebasen")]
    [InlineData("hvilebasen-2")]
    [InlineData("uge-40-faelles-morgen")]
    [InlineData("pc-i-skolen")]
    [InlineData("kopi-af-hverdagen")]
    [InlineData("laer-at-kopiere")]
    public void Other_names_are_no_copies(string stem) => Assert.Null(FileNames.CopiedFrom(stem));

    [Theory]
    [InlineData("con", false)]
    [InlineData("nul", false)]
    [InlineData("com1", false)]
    [InlineData("lpt9", false)]
    [InlineData("console", true)]
    [InlineData("com10", true)]
    [InlineData("aux-metoden", true)]
    public void Windows_keeps_some_names(string id, bool can) => Assert.Equal(can, FileNames.CanBeId(id));

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void An_id_has_at_most_120_letters(int length, bool can) => Assert.Equal(can, FileNames.CanBeId(new string('a', length)));

    [Theory]
    [InlineData("Thumbs.db", true)]
    [InlineData("THUMBS.DB", true)]
    [InlineData("desktop.ini", true)]
    [InlineData(".DS_Store", true)]
    [InlineData("._hvilebasen.md", true)]
    [InlineData("~$hvilebasen.docx", true)]
    [InlineData(".Spotlight-V100", true)]
    [InlineData("thumbs.md", false)]
    [InlineData("desktop.md", false)]
    public void Files_of_the_system_are_known(string name, bool isOfSystem) => Assert.Equal(isOfSystem, FileNames.IsOfSystem(name));

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, new int[0])]
    [InlineData(new[] { 1, 9, 3, 4 }, new[] { 1 })]
    [InlineData(new[] { 5, 6, 1, 7 }, new[] { 2 })]
    [InlineData(new[] { 9, 2, 3, 4 }, new[] { 0 })]
    [InlineData(new[] { 2, 3, 4, 1 }, new[] { 3 })]
    [InlineData(new[] { 1, 9, 3, 0, 5 }, new[] { 1, 3 })]
    [InlineData(new[] { 1, 3, 2, 4 }, new[] { 2 })]
    [InlineData(new[] { 1, 2, 2, 4 }, new[] { 2 })]
    public void The_fewest_that_are_out_of_order_are_blamed(int[] row, int[] blamed) =>
        Assert.Equal(blamed, Outliers.Of(row, strictly: true, firstOfTwo: false));

    [Theory]
    [InlineData(new[] { 1, 3, 2, 4 }, new[] { 1 })]
    [InlineData(new[] { 2, 1 }, new[] { 0 })]
    [InlineData(new[] { 1, 1, 2 }, new int[0])]
    public void Of_two_the_first_can_be_blamed(int[] row, int[] blamed) =>
        Assert.Equal(blamed, Outliers.Of(row, strictly: false, firstOfTwo: true));
}
