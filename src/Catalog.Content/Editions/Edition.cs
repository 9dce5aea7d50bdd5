using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Editions;

/// <summary>
/// A frozen edition: its manifest, and its files as a catalogue of their own. It is bound with the model that was frozen
/// beside it, never with today's, once, when it is first asked for.
/// </summary>
public sealed class Edition
{
    private readonly Lazy<Checked<Catalogue?>> catalogue;

    /// <summary>An edition of these files, whose paths are those of a catalogue (<c>content/indsatser/x.md</c>).</summary>
    public Edition(EditionManifest manifest, SourceTree files)
    {
        (Manifest, Files) = (manifest, files);
        catalogue = new(() => CatalogueReader.Read(files));
        EntryIds =
        [
            .. manifest
                .Files.Keys.Select(EditionFolder.EntryId)
                .OfType<string>()
                .Where(id => Files.Find(SourceFolders.Entry(id)) is not null),
        ];
    }

    public int Year => Manifest.Year;

    public EditionManifest Manifest { get; }

    /// <summary>The frozen files, with the paths they would have in a catalogue of their own.</summary>
    public SourceTree Files { get; }

    /// <summary>The ids of its entries, in order.</summary>
    public ImmutableSortedSet<string> EntryIds { get; }

    /// <summary>
    /// The whole edition as a catalogue, with what was found while it was read; paths in the findings are those of
    /// <see cref="Files"/>. Null when this program cannot read its model or its <c>site.yml</c>.
    /// </summary>
    public Checked<Catalogue?> Catalogue => catalogue.Value;

    /// <summary>The model frozen with the edition, or null when this program cannot read it.</summary>
    public ContentModel? Model => Catalogue.Value?.Model;

    /// <summary>The smallest count of children that the edition shows.</summary>
    public int SmallCount => Catalogue.Value?.Site.Limits.SmallCount ?? 0;

    /// <summary>One entry; null when there is none, or it cannot be read.</summary>
    public Entry? Entry(string id) => Catalogue.Value?.Entry(id);

    /// <summary>The hash of the file of an entry, or null when the edition has no such entry.</summary>
    public string? SumOf(string id) => EntryIds.Contains(id) ? Manifest.Files[EditionFolder.Frozen(SourceFolders.Entry(id))] : null;
}
