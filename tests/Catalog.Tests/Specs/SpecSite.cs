using System.IO;
using Catalog.Cli.Reading;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;

namespace Catalog.Tests.Specs;

/// <summary>The small site that every example is laid over, with the repository's own templates.</summary>
internal static class SpecSite
{
    private static readonly BuildOptions Options = new(new DateOnly(2026, 8, 10));

    public static string BaseFolder { get; } =
        Path.Join(RealProgram.Root, "tests", "Catalog.Tests", "Specs", "base") + Path.DirectorySeparatorChar;

    private static readonly string TemplatesFolder = Path.Join(RealProgram.Root, "templates");

    private static readonly ImmutableArray<SourceFile> Base = [.. FilesOf(BaseFolder, "")];

    private static readonly ImmutableArray<SourceFile> Templates = [.. FilesOf(TemplatesFolder, "templates/")];

    /// <summary>
    /// Everything that is found when the inputs replace the base site's files. A fault in the repository's own templates
    /// is left out where no input is a template: one mistake is one failing test, that of the base site alone.
    /// </summary>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<SpecInput> inputs, bool release = false) =>
        Run(Base, inputs, release: release);

    /// <summary>The same over another site than the base site, with what earlier runs know of its files.</summary>
    public static ImmutableArray<Diagnostic> Run(
        ImmutableArray<SourceFile> site,
        ImmutableArray<SpecInput> inputs,
        SiteMemory? memory = null,
        DateOnly? today = null,
        bool release = false
    ) =>
        inputs.IsEmpty || inputs.Any(input => IsTemplate(input.Path))
            ? Everything(site, inputs, memory, today, release)
            : [.. Everything(site, inputs, memory, today, release).Where(found => !IsTemplate(found.Path))];

    private static bool IsTemplate(string path) => path.StartsWith("templates/", StringComparison.Ordinal);

    private static ImmutableArray<Diagnostic> Everything(
        ImmutableArray<SourceFile> site,
        ImmutableArray<SpecInput> inputs,
        SiteMemory? memory,
        DateOnly? today,
        bool release
    )
    {
        var replaced = inputs.Select(input => input.Path).ToHashSet(StringComparer.Ordinal);
        var kept = site.Where(file => !replaced.Contains(file.Path));
        if (inputs.Any(input => input.NeedsDisk))
        {
            return RunFromDisk(kept, inputs);
        }

        var own = inputs.Where(input => !input.IsDeleted).Select(input => input.File()).ToLookup(file => file.PrivatePath is not null);
        var templates = Templates.Where(file => !replaced.Contains(file.Path));
        var (tree, joined) = PrivateDrafts.Join(new SourceTree([.. templates, .. kept, .. own[false]]), own[true]);
        var found = SiteBuild
            .Run(tree, (today is { } day ? new BuildOptions(day) : Options) with { Release = release }, memory: memory)
            .Diagnostics;
        return DiagnosticOrder.Sort([.. joined, .. ShownPlaces.Of(found, tree)]);
    }

    private static ImmutableArray<Diagnostic> RunFromDisk(IEnumerable<SourceFile> kept, ImmutableArray<SpecInput> inputs)
    {
        var folder = Directory.CreateTempSubdirectory("catalog-spec-").FullName;
        try
        {
            foreach (var file in kept.Concat(inputs.Where(input => !input.IsLink).Select(input => input.File())))
            {
                var path = Path.Join(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes.ToArray());
            }

            foreach (var link in inputs.Where(input => input.IsLink))
            {
                File.CreateSymbolicLink(Path.Join(folder, link.Path), link.Text.TrimEnd('\n'));
            }

            var (tree, found) = SourceReader.Read(SourceFolder.Open(folder), Templates);
            return DiagnosticOrder.Sort([.. found, .. SiteBuild.Run(tree, Options).Diagnostics]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<SourceFile> FilesOf(string folder, string prefix) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new SourceFile(prefix + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
