using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Writing;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

/// <summary>Folders that are never written, and what is said about them.</summary>
public sealed class TargetRefusalTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("kilde", "er selve katalogets mappe")]
    [InlineData("kilde/", "er selve katalogets mappe")]
    [InlineData("kilde/../kilde/.", "er selve katalogets mappe")]
    [InlineData("", "rummer selve kataloget")]
    [InlineData("kilde/content", "katalogets mappe »content«")]
    [InlineData("kilde/content/dyb/mappe", "katalogets mappe »content«")]
    [InlineData("kilde/templates", "katalogets mappe »templates«")]
    [InlineData("kilde/src/_site", "katalogets mappe »src«")]
    [InlineData("kilde/.git/x", "katalogets mappe ».git«")]
    [InlineData("/", "er roden af drevet")]
    public void Folders_of_the_catalogue_and_around_it(string path, string why) =>
        Assert.Contains(why, Refused(path == "/" ? path : temp.At(path)), StringComparison.Ordinal);

    [Fact]
    public void The_home_folder() =>
        Assert.Contains("hjemmemappe", Refused(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)), StringComparison.Ordinal);

    [Fact]
    public void The_catalogue_through_a_link_on_the_way()
    {
        Directory.CreateSymbolicLink(temp.At("omvej"), temp.Path);
        Assert.Contains("katalogets mappe »content«", Refused(temp.At("omvej/kilde/content")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link()
    {
        Directory.CreateDirectory(temp.At("mål"));
        Directory.CreateSymbolicLink(temp.At("site"), temp.At("mål"));
        Assert.Contains("er en genvej", Refused(temp.At("site")), StringComparison.Ordinal);
        Assert.Contains("er en genvej", Refused(temp.At("site/")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nothing()
    {
        File.CreateSymbolicLink(temp.At("site"), temp.At("findes-ikke"));
        Assert.Contains("er en genvej", Refused(temp.At("site")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file()
    {
        temp.Write("site", "fil");
        Assert.Contains("er en fil", Refused(temp.At("site")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_foreign_files_and_no_manifest()
    {
        temp.Write("site/feriebilleder/sol.jpg", "x");
        Assert.Contains("ikke er skrevet af dette program", Refused(temp.At("site")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_by_force_and_at_the_last_moment()
    {
        var target = temp.Target;
        temp.Write("site/feriebilleder/sol.jpg", "x");
        Assert.Throws<EdgeException>(() => SiteWriter.Write(target, TempFolder.Output(("a", "a")), force: true));
        Assert.Equal(["feriebilleder", "feriebilleder/sol.jpg"], temp.Snapshot("site").Keys);
        Assert.Empty(temp.Leftovers());
    }

    [Theory]
    [InlineData("ikke json")]
    [InlineData("[]")]
    [InlineData("{\"a\": 1}")]
    [InlineData("{\"a\": \"kort\"}")]
    [InlineData("{\"../ude.txt\": \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}")]
    [InlineData("{\"/etc/x\": \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}")]
    [InlineData("{\"a\": \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\", \"a\": \"x\"}")]
    public void A_folder_whose_manifest_is_not_sound(string manifest)
    {
        temp.Write("site/" + Manifest.FileName, manifest);
        Assert.Contains("kan ikke forstås", Refused(temp.At("site")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_manifest_is_a_link()
    {
        temp.Write("manifest.json", "{}");
        Directory.CreateDirectory(temp.At("site"));
        File.CreateSymbolicLink(temp.At("site/" + Manifest.FileName), temp.At("manifest.json"));
        Assert.Contains("ikke er skrevet af dette program", Refused(temp.At("site")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_fine()
    {
        Directory.CreateDirectory(temp.At("site"));
        temp.Build(("index.html", "1"));
        Assert.Equal("1", temp.Read("site/index.html"));
        Assert.Empty(temp.Leftovers());
    }

    private string Refused(string path) => Assert.Throws<EdgeException>(() => SiteTarget.Choose(temp.Source, path)).Message;
}
