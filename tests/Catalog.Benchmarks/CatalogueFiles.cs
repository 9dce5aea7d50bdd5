using System.IO;
using System.Text;

namespace Catalog.Benchmarks;

/// <summary>Catalogues on the disk: the files of a model are read, whole catalogues written.</summary>
internal static class CatalogueFiles
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary><c>site.yml</c> and <c>content/model</c> of the catalogue in a folder, sorted by path; without its search test, which is about its own entries.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ReadModel(string catalogue) =>
        [
            .. Directory
                .EnumerateFiles(Path.Join(catalogue, "content", "model"), "*.yml")
                .Where(file => Path.GetFileName(file) != "soegetest.yml")
                .Order(StringComparer.Ordinal)
                .Select(file => KeyValuePair.Create("content/model/" + Path.GetFileName(file), File.ReadAllText(file)))
                .Prepend(KeyValuePair.Create("site.yml", File.ReadAllText(Path.Join(catalogue, "site.yml")))),
        ];

    /// <summary>Writes texts below a folder, which is made.</summary>
    public static void Write(string folder, IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (path, text) in texts)
        {
            var file = new FileInfo(Path.Join(folder, path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text, WithoutMark);
        }
    }

    /// <summary>How many files lie below a folder, and how many bytes they hold.</summary>
    public static (int Files, long Bytes) Measure(string folder) => Measure(folder, _ => true);

    /// <summary>The same of some of them, which are chosen by their path below the folder, written with slashes.</summary>
    public static (int Files, long Bytes) Measure(string folder, Func<string, bool> chosen)
    {
        var files = new DirectoryInfo(folder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => chosen(Path.GetRelativePath(folder, file.FullName).Replace('\\', '/')))
            .Select(file => file.Length)
            .ToArray();
        return (files.Length, files.Sum());
    }
}
