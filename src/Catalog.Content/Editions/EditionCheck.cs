using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Content.Editions;

/// <summary>Finds the frozen editions that this program cannot read as the program that froze them did.</summary>
public static class EditionCheck
{
    /// <summary>
    /// One finding for each edition that has errors by the rules of this program. Nobody may correct a frozen file, so it is a
    /// warning as long as there are pages to show. An edition with a finding in <paramref name="found"/> was changed by somebody
    /// and is reported already. Also one for each that was frozen on a day that has not come.
    /// </summary>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<Edition> editions, ImmutableArray<Diagnostic> found, DateOnly today)
    {
        Edition[] untouched =
        [
            .. editions.Where(edition =>
                IsWhole(edition) && !found.Any(each => each.Path.StartsWith(EditionFolder.Of(edition.Year), StringComparison.Ordinal))
            ),
        ];
        return [.. Ahead(editions, today), .. InParallel.Map(untouched, Of).OfType<Diagnostic>()];
    }

    /// <summary>
    /// Whether the edition that a catalogue says it is has been frozen, which a publication needs. A demonstration has nothing that
    /// anybody cites.
    /// </summary>
    public static IEnumerable<Diagnostic> Published(ImmutableArray<Edition> editions, SiteSettings site) =>
        site.IsDemonstration || editions.Any(edition => edition.Year == site.Edition)
            ? []
            :
            [
                EditionRules.NotFrozen(
                    new Place(site.Source, site.EditionAt),
                    site.Edition,
                    editions.Select(edition => (int?)edition.Year).LastOrDefault()
                ),
            ];

    // A build may look back a year or less (--today), at editions that were not there yet.
    private static IEnumerable<Diagnostic> Ahead(ImmutableArray<Edition> editions, DateOnly today) =>
        editions
            .Where(edition => edition.Manifest.Frozen > today.AddYears(1))
            .Select(edition =>
                EditionRules.FrozenAhead(EditionFolder.Of(edition.Year) + EditionFolder.Manifest, edition.Year, edition.Manifest.Frozen)
            );

    // Every release includes site.yml. A manifest without it was written by hand, and there is nothing to show of the edition.
    private static bool IsWhole(Edition edition) => edition.Manifest.Files.ContainsKey(EditionFolder.Frozen(SourceFolders.SiteFile));

    // An edition may have no entries, which is an error in a catalogue of today: only errors in files count.
    private static Diagnostic? Of(Edition edition)
    {
        var (read, faults) = (
            edition.Catalogue.Value,
            DiagnosticOrder.Sort(edition.Catalogue.Diagnostics).Where(fault => fault.Severity == Severity.Error).ToList()
        );
        var manifest = EditionFolder.Of(edition.Year) + EditionFolder.Manifest;
        if (read is null)
        {
            return EditionRules.Unreadable(
                manifest,
                edition.Year,
                faults.Count,
                faults[0],
                PathOf(edition, faults[0]),
                edition.Manifest.Program
            );
        }

        List<Diagnostic> inFiles = [.. faults.Where(fault => edition.Files.Find(fault.Path) is not null)];
        return inFiles.Count == 0
            ? null
            : EditionRules.Outgrown(
                manifest,
                edition.Year,
                inFiles.Count,
                inFiles[0],
                PathOf(edition, inFiles[0]),
                [.. read.Unreadable.Order(StringComparer.Ordinal)],
                edition.Manifest.Program
            );
    }

    private static string PathOf(Edition edition, Diagnostic fault) => EditionFolder.Of(edition.Year) + EditionFolder.Frozen(fault.Path);
}
