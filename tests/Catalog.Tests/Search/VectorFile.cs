using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace Catalog.Tests.Search;

/// <summary>
/// A file of vectors: tab-separated lines, what is given first and then what must come out. The site's script is held to the
/// same files. With CATALOG_REFRESH=1 in the environment what must come out is written anew; the change is then read in the diff.
/// </summary>
internal static class VectorFile
{
    public static string Folder { get; } = Path.Join(Path.GetDirectoryName(Here())!, "vectors");

    /// <summary>The lines of a file, without its first, which says what the columns are.</summary>
    public static ImmutableArray<ImmutableArray<string>> Read(string name) =>
        [
            .. File.ReadAllText(Path.Join(Folder, name))
                .TrimEnd('\n')
                .Split('\n')
                .Skip(1)
                .Select(line => line.Split('\t').ToImmutableArray()),
        ];

    /// <summary>Each line's first column must give the others.</summary>
    public static void MustHold(string name, Func<string, ImmutableArray<string>> make)
    {
        var lines = Read(name);
        if (Environment.GetEnvironmentVariable("CATALOG_REFRESH") == "1")
        {
            var head = File.ReadLines(Path.Join(Folder, name)).First();
            File.WriteAllText(
                Path.Join(Folder, name),
                string.Join('\n', [head, .. lines.Select(line => string.Join('\t', [line[0], .. make(line[0])])), ""])
            );
            lines = Read(name);
        }

        Assert.All(lines, line => Assert.Equal(string.Join('\t', line), string.Join('\t', [line[0], .. make(line[0])])));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
