using System.IO;
using Catalog.Content.Diagnostics.Guide;
using Catalog.Tests.Fixtures;

namespace Catalog.Tests.Specs;

/// <summary>A spec on the disk, where a test can refresh its expected reports.</summary>
internal sealed record SpecFile(string Path, RuleSpec Spec)
{
    // The specs are the program's own texts: the page regler.html is made of them.
    private static readonly string Folder = System.IO.Path.Join(
        RealProgram.Root,
        "src",
        "Catalog.Content",
        "Diagnostics",
        "Guide",
        "Specs"
    );

    /// <summary>The file's name without its ending, which is the rule's id.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    public ImmutableArray<SpecExample> Examples => Spec.Examples;

    /// <summary>All specs, sorted by id.</summary>
    public static ImmutableArray<SpecFile> All() =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
                .OrderBy(path => System.IO.Path.GetFileName(path), StringComparer.Ordinal)
                .Select(Read),
        ];

    /// <summary>The spec with an id.</summary>
    public static SpecFile Of(string id) => Read(Directory.EnumerateFiles(Folder, id + ".md", SearchOption.AllDirectories).Single());

    /// <summary>The files of an example.</summary>
    public ImmutableArray<SpecInput> Inputs(SpecExample example) =>
        [
            .. example.Files.Select(block =>
                SpecInput.Of(block) ?? throw new FormatException($"{Path}:{block.FirstLine}: ⟦ og ⟧ passer ikke sammen.")
            ),
        ];

    /// <summary>Puts a report where the example has its expected block.</summary>
    public void Rewrite(SpecExample example, string report)
    {
        var expected = example.Reports.Single();
        string[] lines = File.ReadAllLines(Path);
        File.WriteAllText(
            Path,
            string.Join('\n', [.. lines[..expected.FirstLine], .. report.TrimEnd('\n').Split('\n'), .. lines[expected.EndLine..], ""])
        );
    }

    /// <summary>The spec that a file holds.</summary>
    public static SpecFile Read(string path) => new(path, RuleSpec.Read(File.ReadAllText(path)));
}
