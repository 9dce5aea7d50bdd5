using System.Globalization;
using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Usage;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary>
/// One side of <c>catalog diff</c>: its name, its files, whether it is an edition, and the errors because of which it cannot be
/// compared. <see cref="Tree"/> is null when there are such errors.
/// </summary>
internal sealed record DiffSide(string Name, SourceTree? Tree, bool IsEdition, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The catalogue as it is now.</summary>
    public const string Now = "nu";

    /// <summary>Whether a word means something of the catalogue that the command works on.</summary>
    public static bool IsOwn(string word) => word == Now || YearWords.IsYear(word);

    /// <summary>What a word means: <c>nu</c>, a year, or a folder. <paramref name="sources"/> are the catalogue's own.</summary>
    /// <exception cref="EdgeException">There is no such edition, or no such folder.</exception>
    public static DiffSide Of(string word, Lazy<SourceTree> sources)
    {
        if (word == Now)
        {
            return new DiffSide("nu", sources.Value, IsEdition: false, []);
        }

        if (YearWords.IsYear(word))
        {
            var (files, found) = CatalogueComparison.EditionOf(sources.Value, int.Parse(word, CultureInfo.InvariantCulture), out var years);
            return files is not null || !found.IsEmpty
                ? new DiffSide($"udgaven {word}", files, IsEdition: true, found)
                : throw NoEdition(word, years);
        }

        return OfFolder(word);
    }

    private static DiffSide OfFolder(string word)
    {
        var path = RealPath.Of(word);
        if (!Directory.Exists(path))
        {
            throw new EdgeException(
                $"»{word}« er hverken et år, »nu« eller en mappe, der findes. Skriv for eksempel: catalog diff 2025 nu."
            );
        }

        var folder = new SourceFolder(path);
        if (!folder.HasSettings)
        {
            throw new EdgeException($"»{path}« er hverken et katalog eller en udgave: Der er ingen site.yml.");
        }

        // Readers of a report do not know the path on this computer, but somebody chose the name of the folder.
        var name = Path.GetFileName(path) is { Length: > 0 } own ? own : word;
        if (folder.IsEdition)
        {
            var (tree, found) = CatalogueComparison.EditionOf(SourceReader.ReadPlain(folder));
            return new DiffSide(name, tree, IsEdition: true, found);
        }

        return new DiffSide(name, SourceReader.Read(folder, []).Value, IsEdition: false, []);
    }

    private static EdgeException NoEdition(string word, ImmutableArray<int> years) =>
        new(
            years.IsEmpty
                ? $"Der er ingen udgave {word}. Kataloget har ikke frosset nogen endnu; det gør I med catalog release."
                : $"Der er ingen udgave {word}. Der er {string.Join(", ", years)}. En mappe, der hedder {word}, skrives ./{word}."
        );
}
