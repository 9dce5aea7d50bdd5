using System.Diagnostics;
using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Reading;

public sealed class SourceReaderTests : IDisposable
{
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Reads_the_parts_of_a_catalogue_and_nothing_else()
    {
        temp.Write("kilde/site.yml", "titel: x");
        temp.Write("kilde/content/indsatser/a.md", "a");
        temp.Write("kilde/templates/pages/p.sbn-html", "p");
        temp.Write("kilde/README.md", "nej");
        temp.Write("kilde/src/Program.cs", "nej");
        temp.Write("kilde/_site/index.html", "nej");
        temp.Write("kilde/content/.git/x", "nej");
        temp.Write("kilde/content/indsatser/.a.md.swp", "nej");
        temp.Write("kilde/content/_site/a.md", "nej");
        var (tree, faults) = Read();
        Assert.Empty(faults);
        Assert.Equal(["content/indsatser/a.md", "site.yml", "templates/pages/p.sbn-html"], tree.Files.Select(file => file.Path));
        Assert.Equal("titel: x", Text(tree, "site.yml"));
    }

    [Fact]
    public void A_picture_over_every_limit_is_told_of_and_not_read()
    {
        temp.Write("kilde/site.yml", "titel: x");
        temp.Write("kilde/content/billeder/stort.png", "");
        using (var picture = File.OpenWrite(temp.At("kilde/content/billeder/stort.png")))
        {
            picture.SetLength((SourceFile.MostPictureKilobytes * 1024L) + 1);
        }

        var (tree, faults) = Read();
        Assert.Empty(faults);
        var file = tree.Find("content/billeder/stort.png")!;
        Assert.Equal((0, (SourceFile.MostPictureKilobytes * 1024L) + 1), (file.Bytes.Length, file.Unread));
    }

    [Fact]
    public void A_catalogues_templates_replace_the_shipped_ones_file_by_file()
    {
        temp.Write("kilde/templates/pages/q.sbn-html", "egen q");
        temp.Write("kilde/templates/pages/r.sbn-html", "egen r");
        var tree = SourceReader.Read(temp.Source, [Shipped("p"), Shipped("q")]).Value;
        Assert.Equal("medfølger p", Text(tree, "templates/pages/p.sbn-html"));
        Assert.Equal("egen q", Text(tree, "templates/pages/q.sbn-html"));
        Assert.Equal("egen r", Text(tree, "templates/pages/r.sbn-html"));
    }

    [Fact]
    public void Many_files_are_read_as_well_as_few()
    {
        for (var i = 0; i < 600; i++)
        {
            temp.Write($"kilde/content/indsatser/m{i % 5}/f{i}.md", $"tekst {i}");
        }

        var (tree, _) = Read();
        Assert.Equal(600, tree.Files.Length);
        Assert.Equal("tekst 137", Text(tree, "content/indsatser/m2/f137.md"));
    }

    [Theory]
    [InlineData("content/indsatser/a.md")]
    [InlineData("content/indsatser")]
    [InlineData("content")]
    [InlineData("templates")]
    [InlineData("site.yml")]
    public void A_symbolic_link_is_named_and_not_followed(string path)
    {
        temp.Write("hemmelig/a.md", "hemmelig");
        Directory.CreateDirectory(Path.GetDirectoryName(temp.At("kilde/" + path))!);
        File.CreateSymbolicLink(
            temp.At("kilde/" + path),
            temp.At(path.Contains('.', StringComparison.Ordinal) ? "hemmelig/a.md" : "hemmelig")
        );
        var (tree, faults) = Read();
        Assert.Empty(tree.Files);
        Assert.Equal((TextRules.LinkedFileRule, path), Assert.Single(faults.Select(fault => (fault.Rule, fault.Path))));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../../../../../../../etc/passwd")]
    [InlineData("findes-ikke")]
    [InlineData("løkke.md")]
    [InlineData("../../site.yml")]
    public void Wherever_a_symbolic_link_leads(string goal)
    {
        temp.Write("kilde/site.yml", "x");
        temp.Write("kilde/content/sider/om.md", "om");
        File.CreateSymbolicLink(temp.At("kilde/content/sider/løkke.md"), goal);
        var (tree, faults) = Read();
        Assert.Equal(["content/sider/om.md", "site.yml"], tree.Files.Select(file => file.Path));
        Assert.Equal("content/sider/løkke.md", Assert.Single(faults).Path);
    }

    [Fact]
    public void A_hard_link_is_named_and_not_read()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        temp.Write("hemmelig.md", "hemmelig");
        temp.Write("kilde/content/b.md", "b");
        Run("ln", temp.At("hemmelig.md"), temp.At("kilde/content/a.md"));
        var (tree, faults) = Read();
        Assert.Equal(["content/b.md"], tree.Files.Select(file => file.Path));
        Assert.Equal((TextRules.LinkedFileRule, "content/a.md"), Assert.Single(faults.Select(fault => (fault.Rule, fault.Path))));
    }

    [Fact]
    public void A_pipe_is_named_and_does_not_stop_the_run()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(temp.At("kilde/content"));
        Run("mkfifo", temp.At("kilde/content/rør.md"));
        Assert.Equal(TextRules.UnusedFileRule, Assert.Single(Read().Diagnostics).Rule);
    }

    [Fact]
    public void The_source_folder_itself_may_be_a_link()
    {
        temp.Write("kilde/site.yml", "x");
        Directory.CreateSymbolicLink(temp.At("omvej"), temp.At("kilde"));
        var source = SourceFolder.Open(temp.At("omvej"));
        Assert.Equal(temp.At("kilde"), source.Path);
        Assert.Single(SourceReader.Read(source, []).Value.Files);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_named_once()
    {
        temp.Write("kilde/content/A.md", "1");
        temp.Write("kilde/content/a.md", "2");
        if (Directory.GetFiles(temp.At("kilde/content")).Length < 2)
        {
            return;
        }

        var (tree, faults) = Read();
        Assert.Equal("1", Text(tree, "content/A.md"));
        Assert.Null(tree.Find("content/a.md"));
        var fault = Assert.Single(faults);
        Assert.Equal((TextRules.SameNameRule, "content/a.md"), (fault.Rule, fault.Path));
        Assert.Contains("»content/A.md«", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_that_differ_only_in_case_give_one_finding_however_many_files_they_hold()
    {
        temp.Write("kilde/content/Sider/a.md", "1");
        temp.Write("kilde/content/sider/a.md", "2");
        temp.Write("kilde/content/sider/b.md", "2");
        if (Directory.GetDirectories(temp.At("kilde/content")).Length == 2)
        {
            Assert.Equal("content/sider", Assert.Single(Read().Diagnostics).Path);
        }
    }

    [Fact]
    public void Names_are_composed_and_two_that_differ_only_in_that_are_named()
    {
        var composed = "bl\u00E5.md";
        var decomposed = composed.Normalize(NormalizationForm.FormD);
        temp.Write("kilde/content/" + decomposed, "1");
        Assert.Equal("1", Text(Read().Value, "content/" + composed));
        temp.Write("kilde/content/" + composed, "2");
        if (Directory.GetFiles(temp.At("kilde/content")).Length == 2)
        {
            Assert.Equal(TextRules.SameNameRule, Assert.Single(Read().Diagnostics).Rule);
        }
    }

    [Fact]
    public void A_very_large_file_is_named_and_not_read()
    {
        temp.Write("kilde/content/film.mp4", "");
        using (var file = File.OpenWrite(temp.At("kilde/content/film.mp4")))
        {
            file.SetLength(25_000_001);
        }

        var (tree, faults) = Read();
        Assert.Empty(tree.Files);
        Assert.Equal("Filen er 25,0 MB. Grænsen er 25,0 MB.", Assert.Single(faults).Message);
    }

    [Fact]
    public void A_folder_without_anything_gives_an_empty_tree() => Assert.Empty(Read().Value.Files);

    [Fact]
    public void A_folder_that_does_not_exist_is_wrong_use_and_the_nearest_name_is_told()
    {
        var message = Assert.Throws<EdgeException>(() => SourceFolder.Open(temp.At("kidle"))).Message;
        Assert.Equal($"Mappen »{temp.At("kidle")}« findes ikke. Mente du »kilde«? Skriv katalogets mappe efter -s.", message);
    }

    [Fact]
    public void A_file_is_no_source_folder() =>
        Assert.Contains(
            "er en fil",
            Assert.Throws<EdgeException>(() => SourceFolder.Open(temp.Write("kilde/site.yml", ""))).Message,
            StringComparison.Ordinal
        );

    private Checked<SourceTree> Read() => SourceReader.Read(temp.Source, []);

    private static SourceFile Shipped(string name) => new($"templates/pages/{name}.sbn-html", Encoding.UTF8.GetBytes($"medfølger {name}"));

    private static string Text(SourceTree tree, string path) => Encoding.UTF8.GetString(tree.Find(path)!.Bytes.Span);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
