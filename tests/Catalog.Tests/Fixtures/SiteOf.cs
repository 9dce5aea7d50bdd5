using System.IO;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;

namespace Catalog.Tests.Fixtures;

/// <summary>Builds a catalogue in memory, without the edge.</summary>
internal static class SiteOf
{
    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>The files of a catalogue's folder together with the repository's templates.</summary>
    public static SourceTree Sources(string folder) =>
        new(
            Files(folder, file => file == "site.yml" || file.StartsWith("content/", StringComparison.Ordinal))
                .Concat(Files(RealProgram.Root, file => file.StartsWith("templates/", StringComparison.Ordinal)))
        );

    /// <summary>The finished site by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Build(SourceTree sources)
    {
        var result = SiteBuild.Run(sources, new BuildOptions(Today));
        var faults = string.Join(
            "\n",
            result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Path}:{d.Start.Line}: {d.Rule.Id} {d.Message}")
        );
        return result.Output?.Files.ToDictionary(file => file.Path, file => file.Make().ToArray(), StringComparer.Ordinal)
            ?? throw new InvalidOperationException(faults);
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
