using System.Collections.Concurrent;
using System.IO;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Output;

namespace Catalog.Tests.Fixtures;

/// <summary>Builds a catalogue in memory, without the edge.</summary>
internal static class SiteOf
{
    public static DateOnly Today { get; } = new(2026, 11, 21);

    private static readonly ConcurrentDictionary<string, Lazy<SourceTree>> Read = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, byte[]>>> Sites = new(StringComparer.Ordinal);

    /// <summary>The files of a catalogue's folder together with the repository's templates. A folder is read once in a run.</summary>
    public static SourceTree Sources(string folder) =>
        Read.GetOrAdd(
            folder,
            path =>
                new(() =>
                    new(
                        Files(path, file => file == "site.yml" || file.StartsWith("content/", StringComparison.Ordinal))
                            .Concat(Files(RealProgram.Root, file => file.StartsWith("templates/", StringComparison.Ordinal)))
                    )
                )
        ).Value;

    /// <summary>
    /// The finished site by path of a catalogue of the repository: <c>""</c> is the shipped one, and there are those in
    /// <c>tests/sites</c>. It is built once in a run, for all the tests that look at it; nobody may change it.
    /// </summary>
    public static IReadOnlyDictionary<string, byte[]> Built(string catalogue) =>
        Sites.GetOrAdd(catalogue, name => new(() => Build(Sources(Path.Join(RealProgram.Root, name))))).Value;

    /// <summary>One file of the finished site; the others are not made.</summary>
    public static byte[] FileOf(SourceTree sources, string path) => Run(sources).Find(path)!.Make().ToArray();

    /// <summary>The finished site by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Build(SourceTree sources) =>
        Run(sources).Files.ToDictionary(file => file.Path, file => file.Make().ToArray(), StringComparer.Ordinal);

    private static OutputSet Run(SourceTree sources)
    {
        var result = SiteBuild.Run(sources, new BuildOptions(Today));
        var faults = string.Join(
            "\n",
            result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Path}:{d.Start.Line}: {d.Rule.Id} {d.Message}")
        );
        return result.Output ?? throw new InvalidOperationException(faults);
    }

    private static IEnumerable<SourceFile> Files(string folder, Func<string, bool> wanted) =>
        new[] { "site.yml", "content", "templates" }
            .Select(name => Path.Join(folder, name))
            .SelectMany(path =>
                File.Exists(path) ? [path]
                : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                : []
            )
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => wanted(file.Name))
            .Select(file => new SourceFile(file.Name, File.ReadAllBytes(file.Path)));
}
