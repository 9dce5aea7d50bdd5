using System.IO;
using System.Text;
using Catalog.Cli.Writing;
using Catalog.Site.Output;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void A_site_is_written_into_an_absent_folder_and_nothing_is_left_beside_it()
    {
        Assert.Null(temp.Build(("index.html", "forside"), ("indsatser/a.html", "æøå")));
        Assert.Equal(["kilde", "site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName).Order());
        Assert.Equal("forside", temp.Read("site/index.html"));
        Assert.Equal("æøå", temp.Read("site/indsatser/a.html"));
    }

    [Fact]
    public void Parents_of_the_folder_are_made()
    {
        var target = SiteTarget.Choose(temp.Source, temp.At("a/b/site"));
        SiteWriter.Write(target, TempFolder.Output(("index.html", "x")), force: false);
        Assert.Equal("x", temp.Read("a/b/site/index.html"));
    }

    [Fact]
    public void The_folder_is_the_catalogues_own_site_folder_when_none_is_named() =>
        Assert.Equal(temp.At("kilde/_site"), SiteTarget.Choose(temp.Source, null).Path);

    [Fact]
    public void A_second_site_takes_the_place_of_the_first_with_no_trace_of_it()
    {
        temp.Build(("index.html", "1"), ("gammel/side.html", "1"));
        temp.Build(("index.html", "2"), ("ny/side.html", "2"));
        Assert.Equal([Manifest.FileName, "index.html", "ny", "ny/side.html"], temp.Snapshot("site").Keys);
        Assert.Equal("2", temp.Read("site/index.html"));
        Assert.Empty(temp.Leftovers());
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        temp.Build(("a", "fil"), ("b/c", "i mappe"));
        temp.Build(("a/c", "i mappe"), ("b", "fil"));
        Assert.Equal("i mappe", temp.Read("site/a/c"));
        Assert.Equal("fil", temp.Read("site/b"));
    }

    [Fact]
    public void An_empty_site_is_a_site()
    {
        temp.Build(("index.html", "1"));
        temp.Build();
        Assert.Equal([Manifest.FileName], temp.Snapshot("site").Keys);
    }

    [Fact]
    public void A_file_we_wrote_that_has_gone_is_written_again()
    {
        temp.Build(("index.html", "1"), ("a.html", "1"));
        File.Delete(temp.At("site/a.html"));
        temp.Build(("index.html", "1"), ("a.html", "1"));
        Assert.Equal("1", temp.Read("site/a.html"));
    }

    [Fact]
    public void A_file_made_of_parts_is_written_as_the_whole_it_is()
    {
        var file = new OutputFile(
            "data/stor.json",
            () => new[] { "æøå", "", "\n]}\n" }.Select(part => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(part))
        );
        var written = SiteWriter.Write(temp.Target, new OutputSet([file]), force: false);
        var there = temp.At("site/data/stor.json");
        Assert.Equal("æøå\n]}\n"u8, File.ReadAllBytes(there));
        Assert.Equal("æøå\n]}\n"u8, file.Make().Span);
        Assert.Equal(new FileInfo(there).Length, written.Size);
        Assert.Equal(Manifest.HashFile(there), Manifest.Read(temp.At("site"))!.Find("data/stor.json"));
    }

    [Fact]
    public void Many_files_are_written_as_well_as_few()
    {
        var files = Enumerable.Range(0, 600).Select(i => ($"m{i % 7}/f{i}.html", $"tekst {i}")).ToArray();
        temp.Build(files);
        Assert.All(files, file => Assert.Equal(file.Item2, temp.Read("site/" + file.Item1)));
    }

    [Fact]
    public void Files_are_0644_and_folders_0755()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        temp.Build(("indsatser/a.html", "1"));
        Assert.Equal("644", Convert.ToString((int)File.GetUnixFileMode(temp.At("site/indsatser/a.html")), 8));
        Assert.Equal("644", Convert.ToString((int)File.GetUnixFileMode(temp.At("site/" + Manifest.FileName)), 8));
        Assert.Equal("755", Convert.ToString((int)File.GetUnixFileMode(temp.At("site/indsatser")), 8));
        Assert.Equal("755", Convert.ToString((int)File.GetUnixFileMode(temp.At("site")), 8));
    }

    [Fact]
    public void The_manifest_lists_paths_in_order_with_their_hashes_and_nothing_else()
    {
        temp.Build(("ø.html", ""), ("b/c.html", "abc"), ("a.html", ""));
        Assert.Equal(
            """
            {
              "a.html": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "b/c.html": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
              "ø.html": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            }

            """.ReplaceLineEndings("\n"),
            temp.Read("site/" + Manifest.FileName)
        );
    }

    [Fact]
    public void The_same_site_has_the_same_manifest_byte_for_byte()
    {
        temp.Build(("b.html", "2"), ("a.html", "1"));
        var first = temp.Read("site/" + Manifest.FileName);
        temp.Build(("a.html", "1"), ("b.html", "2"));
        Assert.Equal(first, temp.Read("site/" + Manifest.FileName));
    }

    [Theory]
    [InlineData("../ude.html")]
    [InlineData("a/../../ude.html")]
    [InlineData("/etc/ude.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a/.")]
    [InlineData("a\\b.html")]
    [InlineData("C:ude.html")]
    [InlineData("a\0b")]
    [InlineData("")]
    [InlineData("a/")]
    [InlineData(Manifest.FileName)]
    public void A_file_that_would_lie_outside_the_site_stops_the_run(string path)
    {
        Assert.Throws<InvalidOperationException>(() => temp.Build((path, "x")));
        Assert.False(temp.Exists("site"));
    }

    [Fact]
    public void Two_renames_do_what_the_exchange_does()
    {
        temp.Write("site/gammel.html", "gammel");
        temp.Write("rum/site/ny.html", "ny");
        FolderSwap.RenameTwice(new Staging(temp.At("rum")), temp.At("site"));
        Assert.Equal(["ny.html"], temp.Snapshot("site").Keys);
        Assert.Equal(["gammel.html"], temp.Snapshot("rum/old").Keys);
    }

    [Fact]
    public void When_the_second_rename_fails_the_first_is_undone()
    {
        temp.Write("site/gammel.html", "gammel");
        temp.Write("rum/noget", "");
        Assert.ThrowsAny<IOException>(() => FolderSwap.RenameTwice(new Staging(temp.At("rum")), temp.At("site")));
        Assert.Equal(["gammel.html"], temp.Snapshot("site").Keys);
    }
}
