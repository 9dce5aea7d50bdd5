using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using Catalog.Site.NewCatalogue;
using Catalog.Site.Output;
using Catalog.Tests.Fixtures;

namespace Catalog.Tests.Upgrading;

/// <summary>A catalogue on a disk that was begun some time ago.</summary>
internal sealed class BegunCatalogue : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public string Folder => Path.Join(scratch.Path, "katalog");

    public string Beside => scratch.Path;

    /// <summary>One that this program has begun.</summary>
    public static BegunCatalogue New(params string[] options)
    {
        var begun = new BegunCatalogue();
        EditionScratch.Run(["init", begun.Folder, "--today", "2027-03-01", .. options]);
        return begun;
    }

    /// <summary>A copy of one of <c>tests/sites/tidligere</c>.</summary>
    public static BegunCatalogue Earlier(string name)
    {
        var begun = new BegunCatalogue();
        var from = Path.Join(RealProgram.Root, "tests/sites/tidligere", name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Join(begun.Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return begun;
    }

    public (int Code, string Out, string Error) Again(params string[] options) =>
        EditionScratch.Run(["init", "--again", Folder, .. options]);

    public (int Code, string Out, string Error) Check() => EditionScratch.Run("check", "-s", Folder, "--today", "2027-03-01");

    public string At(string path) => Path.Join(Folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Edit(string path, string from, string to)
    {
        var old = Read(path);
        Xunit.Assert.Contains(from, old, StringComparison.Ordinal);
        Write(path, old.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>As if an earlier program had written this text at the path.</summary>
    public void WrittenBefore(string path, string text)
    {
        Write(path, text);
        Listed(path, Renewal.HashesOf([new OutputFile(path, Encoding.UTF8.GetBytes(text))]).GetValueOrDefault(path, "0"));
    }

    /// <summary>As if an earlier program had written something else there.</summary>
    public void Listed(string path, string hash)
    {
        var list = JsonNode.Parse(Read(WrittenFiles.Path))!;
        list["filer"]![path] = hash;
        Write(WrittenFiles.Path, list.ToJsonString());
    }

    public SortedDictionary<string, byte[]> Everything() =>
        new(
            Directory
                .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(Folder, path), File.ReadAllBytes),
            StringComparer.Ordinal
        );

    public void Dispose() => scratch.Dispose();
}
