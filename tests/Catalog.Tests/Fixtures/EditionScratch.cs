using System.Globalization;
using System.IO;
using Catalog.Cli;
using Catalog.Cli.Reporting;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Fixtures;

/// <summary>The small site of the specs on a disk, to edit and to freeze.</summary>
internal sealed class EditionScratch : IDisposable
{
    public EditionScratch() => Path = Folder.CopyCatalogue(SpecSite.BaseFolder);

    public ScratchFolder Folder { get; } = new();

    public string Path { get; }

    public void Dispose() => Folder.Dispose();

    public (int Code, string Out, string Error) Release(int year) =>
        Run("release", year.ToString(CultureInfo.InvariantCulture), "-s", Path, "--today", "2026-08-10");

    public string PathOf(string id) => System.IO.Path.Join(Path, "content", "indsatser", id + ".md");

    public string Read(string id) => File.ReadAllText(PathOf(id));

    public void Write(string id, string text) => File.WriteAllText(PathOf(id), text);

    public void Edit(string id, string from, string to)
    {
        Assert.Contains(from, Read(id), StringComparison.Ordinal);
        Write(id, Read(id).Replace(from, to, StringComparison.Ordinal));
    }

    public void Named(int year)
    {
        var site = System.IO.Path.Join(Path, "site.yml");
        File.WriteAllLines(
            site,
            File.ReadLines(site).Select(line => line.StartsWith("udgave:", StringComparison.Ordinal) ? $"udgave: {year}" : line).ToArray()
        );
    }

    public SortedDictionary<string, string> Snapshot(int year) => FilesOf(System.IO.Path.Join(Path, $"content/udgaver/{year}"));

    public SortedDictionary<string, string> Everything() => FilesOf(Path);

    private static SortedDictionary<string, string> FilesOf(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(path => System.IO.Path.GetRelativePath(folder, path), File.ReadAllText),
            StringComparer.Ordinal
        );

    public static (int Code, string Out, string Error) Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" },
            error = new() { NewLine = "\n" };
        var code = Program.Run(words, new Terminal(output, error, ColourOut: false, ColourError: false, Watched: false));
        return (code, output.ToString(), error.ToString());
    }
}
