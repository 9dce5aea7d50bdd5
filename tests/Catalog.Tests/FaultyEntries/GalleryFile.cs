using System.Collections.Frozen;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Guide;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Tests.Fixtures;
using Catalog.Tests.Properties;
using Catalog.Tests.Specs;

namespace Catalog.Tests.FaultyEntries;

/// <summary>
/// A file of faults. It is read as a spec, but its examples are edits (<c>diff</c>, see <see cref="LineEdits"/>) to a
/// faultless entry: <c>hel.md</c>, or the illustration <c>eksempel.md</c> after <c>diff-eksempel</c>. A path after the
/// language gives the entry another name, or is that of a shipped file, which is then the one edited. Other blocks are
/// files laid beside it.
/// </summary>
internal static class GalleryFile
{
    private static readonly string Folder = Path.GetDirectoryName(Here())!;

    // What people search for among the shipped entries says nothing about a catalogue with one more in it.
    private static readonly ImmutableArray<SourceFile> Catalogue =
    [
        .. Shipped.Files.Where(file => file.Path != "content/model/soegetest.yml"),
    ];

    // An example changes one file of many: what is known of the others is not worked out again.
    private static readonly SiteMemory Memory = new();

    /// <summary>The faultless entries by the word that begins a block of edits to them.</summary>
    public static FrozenDictionary<string, SpecInput> Whole { get; } =
        new Dictionary<string, SpecInput>
        {
            ["diff"] = Entry("hel.md", "content/indsatser/faelles-morgen.md"),
            ["diff-eksempel"] = Entry("eksempel.md", "content/indsatser/eksempel-faelles-frokost.md"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The files whose names begin so, sorted.</summary>
    public static IEnumerable<SpecFile> All(string prefix) =>
        Directory.EnumerateFiles(Folder, prefix + "*.md").Order(StringComparer.Ordinal).Select(SpecFile.Read);

    /// <summary>The file with a name.</summary>
    public static SpecFile Of(string name) => SpecFile.Read(Path.Join(Folder, name + ".md"));

    /// <summary>The example's files, the edited entry among them.</summary>
    public static ImmutableArray<SpecInput> Inputs(SpecFile file, SpecExample example) =>
        file.Inputs(example with { Files = [.. example.Files.Select(Edited)] });

    /// <summary>
    /// Everything that is found when the files lie in the catalogue that the repository ships. A fault in the catalogue
    /// itself is left out: one mistake is one failing test, that of the entries without faults.
    /// </summary>
    public static ImmutableArray<Diagnostic> Find(ImmutableArray<SpecInput> inputs)
    {
        var shipped = FoundInShipped.Value.Select(Key).ToHashSet();
        return [.. SpecSite.Run(Catalogue, inputs, Memory, SiteOf.Today).Where(found => !shipped.Contains(Key(found)))];

        static (string, string, TextSpan) Key(Diagnostic found) => (found.Rule.Id, found.Path, found.Place.Span);
    }

    /// <summary>What is found when the faultless entries lie there as they are.</summary>
    public static Lazy<ImmutableArray<Diagnostic>> FoundInShipped { get; } =
        new(() => SpecSite.Run(Catalogue, [.. Whole.Values], today: SiteOf.Today));

    private static SpecBlock Edited(SpecBlock block) =>
        Original(block) is not { } original
            ? block
            : new SpecBlock(
                string.Join(' ', ["markdown", block.Path.Length > 0 ? block.Path : original.Path, .. block.Options]),
                LineEdits.Apply(original.Text, block.Text),
                block.FirstLine,
                block.EndLine
            );

    // A shipped file can be edited too.
    private static SpecInput? Original(SpecBlock block) =>
        Whole.GetValueOrDefault(block.Language) is not { } whole ? null
        : Shipped.Files.FirstOrDefault(file => file.Path == block.Path) is { } shipped
            ? new(shipped.Path, [], Encoding.UTF8.GetString(shipped.Bytes.Span), [])
        : whole;

    private static SpecInput Entry(string name, string path) => new(path, [], File.ReadAllText(Path.Join(Folder, name)), []);

    private static string Here([CallerFilePath] string path = "") => path;
}
