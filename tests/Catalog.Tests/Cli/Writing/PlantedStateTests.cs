using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Writing;

/// <summary>
/// What a repository can hold under the names of the program's own files: locks, staging folders, manifests. None of it is
/// followed, deleted, overwritten or published.
/// </summary>
public sealed class PlantedStateTests : IDisposable
{
    private const string Lock = ".site.catalog-lock";
    private const string Staged = ".site.catalog-staging";

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("noter")]
    [InlineData("tom")]
    [InlineData("findes-ikke")]
    [InlineData("kilde/site.yml")]
    [InlineData("kilde")]
    public void A_link_named_like_the_lock_leads_nowhere(string goal)
    {
        temp.Write("noter", "mine noter");
        temp.Write("tom", "");
        temp.Write("kilde/site.yml", "titel: x");
        File.CreateSymbolicLink(temp.At(Lock), temp.At(goal));
        Refused($"»{temp.At(Lock)}« ligger i vejen");
    }

    [Theory]
    [InlineData("mine noter\n")]
    [InlineData("123\n0123456789abcdef0123456789abcdef\nog mere\n")]
    [InlineData("12a\n")]
    [InlineData(" ")]
    [InlineData("-1\n")]
    public void A_file_named_like_the_lock_that_no_run_has_written_stays(string content)
    {
        temp.Write(Lock, content);
        Refused("filen bruges, mens der bliver skrevet");
    }

    [Theory]
    [InlineData("")]
    [InlineData("4711\n")]
    [InlineData("4711\n0123456789abcdef0123456789abcdef\n")]
    public void What_a_run_that_was_killed_has_left_is_used_again(string content)
    {
        temp.Write(Lock, content);
        temp.Build(("index.html", "1"));
        Assert.Empty(temp.Leftovers());
    }

    [Fact]
    public void A_hard_link_and_a_folder_named_like_the_lock_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        temp.Write("noter", "4711\n");
        System.Diagnostics.Process.Start("ln", [temp.At("noter"), temp.At(Lock)]).WaitForExit();
        Refused("ligger i vejen");
        File.Delete(temp.At(Lock));
        Directory.CreateDirectory(temp.At(Lock));
        Refused("ligger i vejen");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    public void A_staging_folder_whose_marker_anyone_could_have_written_is_not_ours(string marker)
    {
        temp.Write($"{Staged}/.catalog-staging", marker);
        temp.Write($"{Staged}/old/evil.html", "ikke vores");
        temp.Write($"{Staged}/swap", "");
        Refused("ikke lavet af dette program");
    }

    [Fact]
    public void A_staging_folder_of_another_folder_is_not_ours()
    {
        Directory.CreateDirectory(temp.At("andet"));
        Staging.Mark(temp.At("andet"));
        temp.Write($"{Staged}/.catalog-staging", temp.Read("andet/.catalog-staging"));
        temp.Write($"{Staged}/old/evil.html", "ikke vores");
        Refused("ikke lavet af dette program");
    }

    [Fact]
    public void A_planted_edition_is_not_moved_into_place_and_the_name_is_told_by_the_check()
    {
        temp.Write("kilde/content/udgaver/.2031.catalog-staging/old/evil.html", "ikke vores");
        temp.Write("kilde/content/udgaver/.2031.catalog-staging/.catalog-staging", "");
        File.CreateSymbolicLink(temp.At("kilde/content/udgaver/.2031.catalog-lock"), temp.At("kilde"));
        File.CreateSymbolicLink(temp.At("kilde/._site.catalog-lock"), temp.At("kilde/site.yml"));
        temp.Write("kilde/._site.catalog-staging/x", "");
        temp.Write("kilde/._ude.catalog-lock", "4711\n");

        var found = SourceReader.Read(temp.Source, []).Diagnostics;

        Assert.Equal(
            [
                "._site.catalog-lock",
                "._site.catalog-staging",
                "content/udgaver/.2031.catalog-lock",
                "content/udgaver/.2031.catalog-staging",
            ],
            found.Where(each => each.Rule == TextRules.PlantedFileRule).Select(each => each.Path)
        );
    }

    [Theory]
    [InlineData("{}", "rummer filer, som ikke er skrevet af dette program")]
    [InlineData(
        "{\"a.html\":\"0000000000000000000000000000000000000000000000000000000000000000\"}",
        "rummer filer, som ikke er skrevet af dette program"
    )]
    [InlineData(
        "{\"index.html\":\"0000000000000000000000000000000000000000000000000000000000000000\"}",
        "er lavet eller rettet af andre end dette program: »index.html«"
    )]
    public void A_manifest_that_does_not_fit_its_folder_makes_nothing_ours(string manifest, string why)
    {
        temp.Write("site/.catalog-manifest.json", manifest + "\n");
        temp.Write("site/evil.html", "ikke vores");
        temp.Write("site/index.html", "heller ikke");
        Refused(why);
    }

    [Fact]
    public void A_page_of_others_in_the_site_is_told_and_what_begins_with_a_dot_is_not()
    {
        temp.Build(("index.html", "1"));
        temp.Write("site/evil.html", "ikke vores");
        temp.Write("site/.nojekyll", "");
        temp.Write("site/.git/config", "");

        Assert.Contains(
            "filer, som andre end dette program har lavet: »evil.html«. De er med i webstedet.",
            Foreign("2"),
            StringComparison.Ordinal
        );
        Assert.Equal("ikke vores", temp.Read("site/evil.html"));
        File.Delete(temp.At("site/evil.html"));
        Assert.Null(Foreign("3"));
    }

    // A folder is exchanged for a link all the time that the catalogue is read.
    [Fact]
    public void A_folder_that_is_exchanged_for_a_link_while_it_is_read_is_not_followed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        for (var i = 0; i < 200; i++)
        {
            temp.Write($"kilde/content/indsatser/a{i}.md", "vores");
            temp.Write($"ude/a{i}.md", "hemmelig");
        }

        var folder = temp.At("kilde/content/indsatser");
        Directory.CreateSymbolicLink(temp.At("kilde/genvej"), temp.At("ude"));
        using var stop = new System.Threading.CancellationTokenSource(TimeSpan.FromSeconds(20));
        var exchanging = new System.Threading.Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                Directory.Move(folder, temp.At("kilde/vores"));
                Directory.Move(temp.At("kilde/genvej"), folder);
                System.Threading.Thread.SpinWait(20_000);
                Directory.Move(folder, temp.At("kilde/genvej"));
                Directory.Move(temp.At("kilde/vores"), folder);
                System.Threading.Thread.Sleep(1);
                System.Threading.Thread.SpinWait(2_000);
            }
        });
        exchanging.Start();
        var read = 0;
        try
        {
            for (var round = 0; round < 60; round++)
            {
                foreach (var file in SourceReader.Read(temp.Source, []).Value.Files)
                {
                    Assert.Equal("vores", Encoding.UTF8.GetString(file.Bytes.Span));
                    read++;
                }
            }
        }
        finally
        {
            stop.Cancel();
            exchanging.Join();
        }

        Assert.True(read > 0);
    }

    private string? Foreign(string text) => SiteWriter.Write(temp.Target, TempFolder.Output(("index.html", text)), force: false).Foreign;

    private void Refused(string why)
    {
        var before = temp.Snapshot();
        Assert.Contains(why, Assert.Throws<EdgeException>(() => temp.Build(("index.html", "1"))).Message, StringComparison.Ordinal);
        Assert.Equal(before, temp.Snapshot());
    }
}
