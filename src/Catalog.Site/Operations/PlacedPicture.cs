using System.Globalization;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Privacy;
using Catalog.Content.Text;

namespace Catalog.Site.Operations;

/// <summary>
/// A picture that is put among the pictures of a catalogue for an entry: without metadata, and named after the entry, since a name from
/// a camera or a telephone may tell of a child. <see cref="Path"/> is where it is to be, <see cref="Removed"/> as in
/// <see cref="PictureCleaning"/>; <see cref="IsThere"/> when the very same picture is there already.
/// </summary>
public sealed record PlacedPicture(string Path, ReadOnlyMemory<byte> Bytes, ImmutableArray<string> Removed, bool IsThere)
{
    /// <summary>How an entry refers to it.</summary>
    public string Target => "../" + Path[SourceFolders.Content.Length..];

    /// <summary>The picture for an entry; null, with the findings that say why, when the catalogue would refuse it.</summary>
    public static Checked<PlacedPicture?> Of(SourceTree sources, string id, ReadOnlyMemory<byte> file)
    {
        if (PictureCleaning.Of(file.Span) is not { } cleaned)
        {
            return new(null, []);
        }

        var bytes = cleaned.Bytes.AsMemory();
        var type = TypeOf(bytes.Span);
        for (var number = 1; ; number++)
        {
            var path = SourceFolders.Images + NameOf(id, number) + type;
            var there = sources.Under(SourceFolders.Images).FirstOrDefault(each => IsNamed(each.Path, path));
            if (there is null)
            {
                var found = CatalogueReader.Read(new SourceTree(sources.Files.Append(new SourceFile(path, bytes)))).Diagnostics;
                ImmutableArray<Diagnostic> refused =
                [
                    .. found.Where(finding => finding.Path == path && finding.Severity == Severity.Error),
                ];
                return refused.IsEmpty ? new(new PlacedPicture(path, bytes, cleaned.Removed, IsThere: false), []) : new(null, refused);
            }

            if (there.Bytes.Span.SequenceEqual(bytes.Span))
            {
                return new(new PlacedPicture(there.Path, bytes, cleaned.Removed, IsThere: true), []);
            }
        }
    }

    // The first has the entry's own name, the others a number; a long id is cut, so that the number has room.
    private static string NameOf(string id, int number)
    {
        var end = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return id[..int.Min(id.Length, FileNames.LongestId - end.Length)].TrimEnd('-') + end;
    }

    // Two names that differ in the case of their letters, or in their type alone, are taken for the same by people and by some disks.
    private static bool IsNamed(string path, string name) =>
        System.IO.Path.ChangeExtension(path, null).Equals(System.IO.Path.ChangeExtension(name, null), StringComparison.OrdinalIgnoreCase);

    private static string TypeOf(ReadOnlySpan<byte> picture) =>
        picture.StartsWith("RIFF"u8) ? ".webp"
        : picture[0] == 0x89 ? ".png"
        : ".jpg";
}
