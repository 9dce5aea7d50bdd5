using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.Cli.Commands;

/// <summary><c>catalog templates</c>: the program's templates as files, and what a catalogue's own do.</summary>
public sealed class TemplatesCommandTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private string Folder => Path.Join(scratch.Path, "skabeloner");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void It_writes_the_templates_as_they_are_in_the_repository()
    {
        var (code, output, error) = Run("templates", Folder);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Skrev ", output, StringComparison.Ordinal);

        var templates = Path.Join(RealProgram.Root, "templates");
        Assert.Equal(Names(templates), Names(Folder));
        Assert.All(
            Names(templates),
            name => Assert.Equal(File.ReadAllBytes(Path.Join(templates, name)), File.ReadAllBytes(Path.Join(Folder, name)))
        );
    }

    [Fact]
    public void What_it_writes_builds_the_same_site_as_the_programs_own()
    {
        var catalogue = Begin();
        Assert.Equal(0, Run("skabeloner", Path.Join(catalogue, "templates")).Code);
        Assert.Equal(0, Run("check", "-s", catalogue, "--today", "2027-03-01").Code);
    }

    [Fact]
    public void It_overwrites_nothing()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Join(Folder, "layout"), "eget");
        var (code, output, error) = Run("templates", Folder);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("er ikke tom. Der ligger blandt andet »layout«. Skriv en ny eller tom mappe.", error, StringComparison.Ordinal);
        Assert.Equal(["layout"], Names(Folder));
    }

    [Fact]
    public void Own_words_replace_the_programs_key_by_key()
    {
        var catalogue = Begin();
        WriteWords(catalogue, "not-found:\n  lead: Den side har vi ikke.\n");
        Assert.Equal(0, Run("build", "-s", catalogue, "--today", "2027-03-01").Code);
        var page = File.ReadAllText(Path.Join(catalogue, "_site", "404.html"));
        Assert.Contains("Den side har vi ikke.", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"da\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_word_that_nothing_shows_is_named_where_it_is()
    {
        var catalogue = Begin();
        WriteWords(catalogue, "not-found:\n  lede: Den side har vi ikke.\n");
        var (code, output, _) = Run("check", "-s", catalogue, "--today", "2027-03-01");
        Assert.Equal(1, code);
        Assert.Contains("templates/text.da.yml:2:3: fejl KV916: ", output, StringComparison.Ordinal);
    }

    private static string[] Names(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path))
                .Order(StringComparer.Ordinal),
        ];

    private static void WriteWords(string catalogue, string text)
    {
        Directory.CreateDirectory(Path.Join(catalogue, "templates"));
        File.WriteAllText(Path.Join(catalogue, "templates", "text.da.yml"), text);
    }

    private static (int Code, string Out, string Error) Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }

    private string Begin()
    {
        var catalogue = Path.Join(scratch.Path, "katalog");
        Assert.Equal(0, Run("init", catalogue, "--today", "2027-03-01").Code);
        return catalogue;
    }
}
