using System.Diagnostics;
using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Writing;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

/// <summary>What other people put into the site's folder is never lost.</summary>
public sealed class ForeignFileTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void A_foreign_file_goes_along()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/CNAME", "katalog.dk");
        temp.Write("site/.git/refs/hoved", "abc");
        temp.Build(("index.html", "2"));
        Assert.Equal("katalog.dk", temp.Read("site/CNAME"));
        Assert.Equal("abc", temp.Read("site/.git/refs/hoved"));
        Assert.Equal("2", temp.Read("site/index.html"));
    }

    [Fact]
    public void A_foreign_file_goes_along_among_our_own_and_stays_when_ours_go()
    {
        temp.Build(("indsatser/a.html", "1"));
        temp.Write("site/indsatser/noter.txt", "mine");
        temp.Build(("index.html", "2"));
        Assert.Equal("mine", temp.Read("site/indsatser/noter.txt"));
        Assert.False(temp.Exists("site/indsatser/a.html"));
    }

    [Fact]
    public void It_goes_along_every_time_and_is_never_in_the_manifest()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/CNAME", "katalog.dk");
        temp.Build(("index.html", "2"));
        temp.Build(("index.html", "3"));
        Assert.Equal("katalog.dk", temp.Read("site/CNAME"));
        Assert.DoesNotContain("CNAME", temp.Read("site/" + Manifest.FileName), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_bytes_mode_and_time_are_kept()
    {
        temp.Build(("index.html", "1"));
        var file = temp.Write("site/kør.sh", "");
        File.WriteAllBytes(file, [0, 255, 13, 10]);
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        temp.Build(("index.html", "2"));
        Assert.Equal([0, 255, 13, 10], File.ReadAllBytes(file));
        Assert.Equal(2020, File.GetLastWriteTimeUtc(file).Year);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserExecute, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void An_empty_foreign_folder_goes_along()
    {
        temp.Build(("index.html", "1"));
        Directory.CreateDirectory(temp.At("site/.git/objects/info"));
        temp.Build(("index.html", "2"));
        Assert.True(Directory.Exists(temp.At("site/.git/objects/info")));
    }

    [Fact]
    public void A_link_goes_along_as_a_link_and_its_goal_is_not_touched()
    {
        temp.Build(("index.html", "1"));
        temp.Write("andet/fil.txt", "andres");
        Directory.CreateSymbolicLink(temp.At("site/genvej"), temp.At("andet"));
        temp.Build(("index.html", "2"));
        Assert.Equal(temp.At("andet"), new FileInfo(temp.At("site/genvej")).LinkTarget);
        Assert.Equal("andres", temp.Read("andet/fil.txt"));
    }

    [Fact]
    public void A_folder_of_ours_turned_into_a_link_is_a_conflict_and_nothing_behind_it_is_deleted()
    {
        temp.Build(("assets/a.css", "1"));
        Directory.Move(temp.At("site/assets"), temp.At("andet"));
        Directory.CreateSymbolicLink(temp.At("site/assets"), temp.At("andet"));
        Assert.Contains("»assets«", Refused(() => temp.Build(("assets/a.css", "1"))), StringComparison.Ordinal);
        temp.Force(("assets/a.css", "1"));
        Assert.Equal("1", temp.Read("andet/a.css"));
        Assert.Equal(temp.At("andet"), new FileInfo(temp.At("site/assets.gemt")).LinkTarget);
    }

    [Fact]
    public void A_foreign_file_in_the_way_stops_the_run_and_nothing_changes()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/om.html", "min egen");
        var before = temp.Snapshot();
        var message = Refused(() => temp.Build(("index.html", "2"), ("om.html", "2")));
        Assert.Contains("»om.html«", message, StringComparison.Ordinal);
        Assert.Contains("--force", message, StringComparison.Ordinal);
        Assert.Equal(before, temp.Snapshot());
    }

    [Fact]
    public void A_foreign_file_in_the_way_that_is_the_same_is_no_conflict()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/om.html", "ens");
        temp.Build(("om.html", "ens"));
        Assert.Equal("ens", temp.Read("site/om.html"));
    }

    [Fact]
    public void A_name_that_differs_only_in_case_is_in_the_way()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/OM.html", "min egen");
        Assert.Contains("»OM.html«", Refused(() => temp.Build(("om.html", "2"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_ours_changed_by_hand_stops_the_run_also_when_it_is_to_go()
    {
        temp.Build(("index.html", "1"), ("a.html", "1"));
        temp.Write("site/a.html", "rettet");
        Assert.Contains("»a.html«", Refused(() => temp.Build(("index.html", "2"), ("a.html", "2"))), StringComparison.Ordinal);
        Assert.Contains("»a.html«", Refused(() => temp.Build(("index.html", "2"))), StringComparison.Ordinal);
        Assert.Equal("rettet", temp.Read("site/a.html"));
        Assert.Equal("1", temp.Read("site/index.html"));
    }

    [Fact]
    public void By_force_it_is_kept_beside()
    {
        temp.Build(("a.html", "1"));
        temp.Write("site/a.html", "rettet");
        temp.Force(("a.html", "2"));
        Assert.Equal("2", temp.Read("site/a.html"));
        Assert.Equal("rettet", temp.Read("site/a.html.gemt"));
    }

    [Fact]
    public void What_was_kept_before_is_never_overwritten()
    {
        temp.Build(("a.html", "1"));
        for (var time = 1; time <= 3; time++)
        {
            temp.Write("site/a.html", $"rettet {time}");
            temp.Force(("a.html", "2"));
        }

        Assert.Equal("rettet 1", temp.Read("site/a.html.gemt"));
        Assert.Equal("rettet 2", temp.Read("site/a.html.gemt2"));
        Assert.Equal("rettet 3", temp.Read("site/a.html.gemt3"));
    }

    [Fact]
    public void A_foreign_file_where_a_folder_must_be_is_kept_beside_by_force()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/nyt", "en fil");
        Refused(() => temp.Build(("nyt/a.html", "2")));
        temp.Force(("nyt/a.html", "2"));
        Assert.Equal("en fil", temp.Read("site/nyt.gemt"));
        Assert.Equal("2", temp.Read("site/nyt/a.html"));
    }

    [Fact]
    public void A_foreign_folder_where_a_file_must_be_is_kept_beside_whole()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/nyt.html/a", "A");
        temp.Write("site/nyt.html/b/c", "C");
        Refused(() => temp.Build(("nyt.html", "2")));
        temp.Force(("nyt.html", "2"));
        Assert.Equal("A", temp.Read("site/nyt.html.gemt/a"));
        Assert.Equal("C", temp.Read("site/nyt.html.gemt/b/c"));
        Assert.Equal("2", temp.Read("site/nyt.html"));
    }

    [Fact]
    public void At_most_five_files_are_named()
    {
        temp.Build(("index.html", "1"));
        (string, string)[] files = [("1", "x"), ("2", "x"), ("3", "x"), ("4", "x"), ("5", "x"), ("6", "x"), ("7", "x")];
        foreach (var (path, _) in files)
        {
            temp.Write("site/" + path, "min egen");
        }

        var message = Refused(() => temp.Build(files));
        Assert.Contains("»5« og 2 til.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("»6«", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_stops_the_run_and_nothing_changes()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        temp.Build(("index.html", "1"));
        using (var process = Process.Start("mkfifo", temp.At("site/rør")))
        {
            process.WaitForExit();
        }

        Assert.Contains("rør", Refused(() => temp.Build(("index.html", "2"))), StringComparison.Ordinal);
        Assert.Equal("1", temp.Read("site/index.html"));
        Assert.Empty(temp.Leftovers());
    }

    private static string Refused(Action build) => Assert.Throws<EdgeException>(build).Message;
}
