using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Writing;
using Catalog.Site.Output;

namespace Catalog.Tests.Fixtures;

/// <summary>A folder of its own for a test, gone afterwards. Paths are written with <c>/</c>.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder()
    {
        Path = RealPath.Of(Directory.CreateTempSubdirectory("catalog-test-").FullName);
        Directory.CreateDirectory(At("kilde"));
    }

    public string Path { get; }

    /// <summary>The folder of a catalogue, beside the site's.</summary>
    public SourceFolder Source => SourceFolder.Open(At("kilde"));

    /// <summary>A target that is allowed.</summary>
    public SiteTarget Target => SiteTarget.Choose(Source, At("site"));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string At(string path) => System.IO.Path.Join(Path, path);

    /// <summary>Writes a file and the folders it needs.</summary>
    public string Write(string path, string text)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public bool Exists(string path) => EntryStatus.Of(At(path)).Kind != EntryKind.Missing;

    /// <summary>Everything in a folder: paths, and what stands in the files; links by their goal.</summary>
    public SortedDictionary<string, string> Snapshot(string folder = "")
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var full in Directory.EnumerateFileSystemEntries(At(folder), "*", SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetRelativePath(At(folder), full);
            all[name] = EntryStatus.Of(full).Kind switch
            {
                EntryKind.Link => "-> " + new FileInfo(full).LinkTarget,
                EntryKind.Folder => "/",
                _ => File.ReadAllText(full),
            };
        }

        return all;
    }

    /// <summary>The names that a run leaves beside the site; there should be none.</summary>
    public string[] Leftovers() => [.. Directory.EnumerateFileSystemEntries(Path, ".*").Select(full => System.IO.Path.GetFileName(full))];

    /// <summary>A site of these files.</summary>
    public static OutputSet Output(params (string Path, string Text)[] files) =>
        new(files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    /// <summary>Writes a site of these files over what is there.</summary>
    public string? Build(params (string Path, string Text)[] files) => SiteWriter.Write(Target, Output(files), force: false).Notice;

    public string? Force(params (string Path, string Text)[] files) => SiteWriter.Write(Target, Output(files), force: true).Notice;
}
