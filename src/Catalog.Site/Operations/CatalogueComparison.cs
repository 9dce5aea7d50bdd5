using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Text;
using Catalog.Content.Validation;

namespace Catalog.Site.Operations;

/// <summary>
/// What differs between two catalogues, for <c>catalog diff</c>. <see cref="Unread"/> are the ids of entries that
/// could not be read on either side and are left out; <see cref="PrivateWords"/> is what the privacy rules mark in the
/// entries that differ, which no report may repeat.
/// </summary>
public sealed record CatalogueComparison(Changes Changes, ImmutableArray<string> Unread, ImmutableArray<string> PrivateWords)
{
    /// <summary>
    /// The differences, or null with the findings when the model of a side cannot be read. When <paramref name="published"/>,
    /// only what an edition would have is compared; otherwise drafts and examples too.
    /// </summary>
    public static Checked<CatalogueComparison?> Of(SourceTree before, SourceTree after, bool published)
    {
        var (left, foundLeft) = CatalogueReader.Read(before);
        if (left is null)
        {
            return new(null, foundLeft);
        }

        var (right, foundRight) = CatalogueReader.Read(after);
        if (right is null)
        {
            return new(null, foundRight);
        }

        // Other findings do not stop it: what cannot be read is named in Unread, and an old edition may break today's rules.
        var changes = published ? Changes.Between(Changes.Published(left), Changes.Published(right)) : Changes.Between(left, right);
        return new Checked<CatalogueComparison?>(
            new CatalogueComparison(
                changes,
                [.. left.Unreadable.Concat(right.Unreadable).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [
                    .. PrivateText
                        .In(left, before, changes.Entries.Select(change => change.Before))
                        .Concat(PrivateText.In(right, after, changes.Entries.Select(change => change.After)))
                        .Distinct(StringComparer.Ordinal),
                ]
            ),
            []
        );
    }

    /// <summary>
    /// The edition of a year: its files as a catalogue of their own, or null with what is wrong with it. <paramref name="years"/>
    /// are those there are.
    /// </summary>
    public static Checked<SourceTree?> EditionOf(SourceTree sources, int year, out ImmutableArray<int> years)
    {
        var (editions, found) = EditionReader.Read(sources);
        years = [.. editions.Select(edition => edition.Year)];
        var folder = EditionFolder.Of(year);
        ImmutableArray<Diagnostic> own = [.. found.Where(finding => finding.Path.StartsWith(folder, StringComparison.Ordinal))];
        return new Checked<SourceTree?>(own.IsEmpty ? editions.FirstOrDefault(edition => edition.Year == year)?.Files : null, own);
    }

    /// <summary>
    /// An edition's own folder as a catalogue, given its files by their paths inside it; null with what is wrong with it.
    /// </summary>
    public static Checked<SourceTree?> EditionOf(IEnumerable<SourceFile> files)
    {
        SourceFile[] all = [.. files];
        var year = all.FirstOrDefault(file => file.Path == EditionFolder.Manifest) is { } manifest
            ? EditionManifest.Read(manifest.Bytes).Manifest?.Year ?? 0
            : 0;
        var (edition, found) = EditionReader.Read(year, [.. all.Select(file => file with { Path = EditionFolder.Of(year) + file.Path })]);
        return new Checked<SourceTree?>(found.IsEmpty ? edition?.Files : null, found);
    }
}
