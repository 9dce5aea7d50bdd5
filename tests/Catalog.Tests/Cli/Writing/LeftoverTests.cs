using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Writing;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

/// <summary>What a killed run leaves behind, at every moment it can be killed: the next run needs no help.</summary>
public sealed class LeftoverTests : IDisposable
{
    private const string Staging = ".site.catalog-staging/";

    private readonly TempFolder temp = new();

    public LeftoverTests() => temp.Build(("index.html", "1"), ("a.html", "1"));

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Before_the_marker()
    {
        Directory.CreateDirectory(temp.At(Staging));
        NextRunIsFine();
    }

    [Fact]
    public void In_the_middle_of_writing()
    {
        Mark();
        temp.Write(Staging + "site/index.html", "hal");
        temp.Write(Staging + "site/CNAME", "kopi");
        NextRunIsFine();
        Assert.False(temp.Exists("site/CNAME"));
    }

    [Fact]
    public void Just_before_the_swap()
    {
        temp.Write("site/CNAME", "katalog.dk");
        Stage("site", "2");
        temp.Write(Staging + "site/CNAME", "katalog.dk");
        NextRunIsFine();
        Assert.Equal("katalog.dk", temp.Read("site/CNAME"));
    }

    [Fact]
    public void Just_after_the_swap_a_file_that_came_in_the_meantime_is_moved_over()
    {
        Stage("site", "0");
        temp.Write(Staging + "site/sent.txt", "kom til sidst");
        temp.Write(Staging + "site/a.html", "rettet til sidst");
        NextRunIsFine();
        Assert.Equal("kom til sidst", temp.Read("site/sent.txt"));
        Assert.Equal("rettet til sidst", temp.Read("site/a.html.gemt"));
    }

    [Fact]
    public void While_the_old_site_is_being_deleted()
    {
        Stage("site", "0");
        File.Delete(temp.At(Staging + "site/index.html"));
        File.Delete(temp.At(Staging + "site/" + Manifest.FileName));
        File.Delete(temp.At(Staging + "site/a.html"));
        NextRunIsFine();
    }

    [Fact]
    public void Between_two_renames_the_old_site_comes_back()
    {
        Stage("site", "2");
        Directory.Move(temp.At("site"), temp.At(Staging + "old"));
        temp.Write(Staging + "old/CNAME", "katalog.dk");
        NextRunIsFine();
        Assert.Equal("katalog.dk", temp.Read("site/CNAME"));
    }

    [Fact]
    public void After_two_renames_the_old_site_goes()
    {
        Stage("old", "0");
        NextRunIsFine();
    }

    [Fact]
    public void A_lock_file_whose_process_is_gone()
    {
        temp.Write(".site.catalog-lock", "999999\n");
        NextRunIsFine();
    }

    [Fact]
    public void A_foreign_folder_of_that_name_is_not_touched()
    {
        temp.Write(Staging + "mit.txt", "mit");
        var before = temp.Snapshot();
        var message = Assert.Throws<EdgeException>(() => temp.Build(("index.html", "2"))).Message;
        Assert.Contains("ligger i vejen", message, StringComparison.Ordinal);
        Assert.Equal(before, temp.Snapshot());
    }

    [Fact]
    public void A_link_of_that_name_is_not_followed()
    {
        temp.Write("andet/.catalog-staging", "");
        temp.Write("andet/site/mit.txt", "mit");
        Directory.CreateSymbolicLink(temp.At(".site.catalog-staging"), temp.At("andet"));
        Assert.Throws<EdgeException>(() => temp.Build(("index.html", "2")));
        Assert.Equal("mit", temp.Read("andet/site/mit.txt"));
    }

    [Fact]
    public void Links_in_what_is_cleared_are_not_followed()
    {
        temp.Write("andet/mit.txt", "mit");
        Mark();
        Directory.CreateDirectory(temp.At(Staging + "site"));
        Directory.CreateSymbolicLink(temp.At(Staging + "site/genvej"), temp.At("andet"));
        NextRunIsFine();
        Assert.Equal("mit", temp.Read("andet/mit.txt"));
    }

    // A complete site in the staging folder, as it lies there around the swap.
    private void Stage(string name, string text)
    {
        using var other = new TempFolder();
        other.Build(("index.html", text), ("a.html", text));
        foreach (var (path, content) in other.Snapshot("site"))
        {
            temp.Write(Staging + name + "/" + path, content);
        }

        Mark();
        temp.Write(Staging + "swap", "");
    }

    // As the run that was killed has done.
    private void Mark()
    {
        Directory.CreateDirectory(temp.At(Staging));
        Catalog.Cli.Writing.Staging.Mark(temp.At(Staging)[..^1]);
    }

    private void NextRunIsFine()
    {
        Assert.Null(temp.Build(("index.html", "3")));
        Assert.Equal("3", temp.Read("site/index.html"));
        Assert.False(temp.Exists("site/a.html"));
        Assert.Empty(temp.Leftovers());
    }
}
