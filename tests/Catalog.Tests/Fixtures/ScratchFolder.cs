using System.IO;

namespace Catalog.Tests.Fixtures;

/// <summary>A folder of its own that is gone after the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("catalog-test-").FullName;

    /// <summary>A copy of a folder's <c>site.yml</c> and <c>content</c>, which is all that a catalogue needs.</summary>
    public string CopyCatalogue(string from, string name = "katalog")
    {
        var to = System.IO.Path.Join(Path, name);
        var files = Directory
            .EnumerateFiles(System.IO.Path.Join(from, "content"), "*", SearchOption.AllDirectories)
            .Append(System.IO.Path.Join(from, "site.yml"));
        foreach (var file in files)
        {
            var target = System.IO.Path.Join(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
