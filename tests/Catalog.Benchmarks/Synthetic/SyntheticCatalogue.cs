using System.IO;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;

namespace Catalog.Benchmarks.Synthetic;

/// <summary>
/// Catalogues of any size that nobody has written: evaluated entries of about 1,300 words, valid under the model they
/// are made for. Pure: the same number, model and seed give the same texts on every machine.
/// </summary>
public static class SyntheticCatalogue
{
    /// <summary>Words of prose in an entry, when nobody asks for others.</summary>
    public const int Words = 1_300;

    private const int SeedsBetweenCatalogues = 1_000_003;

    /// <summary>
    /// A whole catalogue as paths and texts: the given files of the model (<c>site.yml</c>, <c>content/model/…</c>), then
    /// the entries, each of about so many words of prose. Texts are made as they are asked for.
    /// </summary>
    /// <exception cref="InvalidDataException">The model cannot be read, or has no status for the catalogue itself.</exception>
    public static IEnumerable<KeyValuePair<string, string>> Texts(
        int entries,
        IReadOnlyCollection<KeyValuePair<string, string>> modelFiles,
        int seed = 1,
        int words = Words
    )
    {
        var model = Model(modelFiles);
        var status =
            model.Lifecycle.Statuses.FirstOrDefault(each => each.Shelf == Shelf.Catalogue)
            ?? throw new InvalidDataException("The model has no status that stands in the catalogue.");
        return modelFiles.Concat(
            Enumerable
                .Range(0, entries)
                .Select(entry =>
                    KeyValuePair.Create(
                        $"content/indsatser/{SyntheticTitles.Id(entry)}.md",
                        Entry(entry, entries, model, status, seed, words)
                    )
                )
        );
    }

    private static string Entry(int entry, int entries, ContentModel model, Status status, int seed, int words)
    {
        var random = new Random(unchecked((seed * SeedsBetweenCatalogues) + entry));
        var prose = new Prose(random);
        var others = Others(entry, entries, random);
        var head = new SyntheticHead(model, prose, random);
        return $"---\n{head.Write(entry, status, others)}---\n{SyntheticBody.Write(model.Framework, status, prose, random, others, words)}";
    }

    // Up to eight other entries to link to.
    private static ImmutableArray<int> Others(int entry, int entries, Random random) =>
        entries < 2 ? [] : [.. Enumerable.Range(0, 8).Select(_ => (entry + random.Next(1, entries)) % entries).Distinct()];

    private static ContentModel Model(IReadOnlyCollection<KeyValuePair<string, string>> modelFiles)
    {
        var (model, faults) = ModelReader.ReadModel(SourceTree.FromTexts(modelFiles));
        var errors = faults.Where(fault => fault.Severity == Severity.Error).Select(fault => $"{fault.Path}: {fault.Message}").ToArray();
        return model is not null && errors.Length == 0
            ? model
            : throw new InvalidDataException("The model cannot be read. " + string.Join(" ", errors));
    }
}
