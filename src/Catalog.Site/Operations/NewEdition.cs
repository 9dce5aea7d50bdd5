using Catalog.Content.Editions;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site.Operations;

/// <summary>
/// An edition before it is files: its entries, its files by their paths inside its folder, and what changed since the edition
/// before it, when there is one that can be read.
/// </summary>
public sealed record NewEdition(int Year, int EntryCount, ImmutableArray<OutputFile> Files, int? Previous, Changes? Changes)
{
    /// <summary>The folder that an edition is written to, without / at the end.</summary>
    public static string FolderOf(int year) => EditionFolder.Of(year).TrimEnd('/');

    /// <summary>
    /// The year of the latest edition that has a folder, or null; and the year that <c>site.yml</c> names, or null when it cannot
    /// be read.
    /// </summary>
    public static (int? Latest, int? Named) YearsOf(SourceTree sources)
    {
        var years = sources
            .Under(SourceFolders.Editions)
            .Select(file => EditionFolder.Year(file.Path[SourceFolders.Editions.Length..].Split('/')[0]));
        // What is wrong with site.yml is found by the build that follows.
        return (years.Max(), ModelReader.ReadSite(sources).Value?.Edition);
    }

    /// <summary>
    /// The edition of sources without errors: unchanged copies of the files of all published entries but examples, and of the
    /// files that they need.
    /// </summary>
    public static NewEdition Of(SourceTree sources, SiteBuildResult result, int year, DateOnly today, string program)
    {
        var plan = result.Plan ?? throw new InvalidOperationException("an edition is made of a catalogue without errors");
        var published = Changes.Published(plan.Catalogue);
        ImmutableArray<SourceFile> frozen =
        [
            .. Frozen(sources, published).Select(path => sources.Find(path)).OfType<SourceFile>().Select(WithPlainLineEnds),
        ];
        var previous = plan.Editions.LastOrDefault(edition => edition.Year < year);
        var manifest = new EditionManifest(
            year,
            today,
            program,
            previous?.Year,
            EditionFigures.Of(published.Entries, published.Model),
            AddressesOf(plan),
            frozen.ToImmutableSortedDictionary(
                file => EditionFolder.Frozen(file.Path),
                file => EditionManifest.SumOf(file.Bytes),
                StringComparer.Ordinal
            )
        );
        return new NewEdition(
            year,
            published.Entries.Length,
            [
                .. frozen.Select(file => new OutputFile(EditionFolder.Frozen(file.Path), file.Bytes)),
                new OutputFile(EditionFolder.Manifest, manifest.Write()),
            ],
            previous?.Year,
            previous?.Catalogue.Value is { } before ? Changes.Between(before, published) : null
        );
    }

    // Git and editors turn line ends about; what is frozen has those that every checkout gives back.
    private static SourceFile WithPlainLineEnds(SourceFile file) =>
        !file.Path.StartsWith(SourceFolders.Images, StringComparison.Ordinal) && file.Bytes.Span.Contains((byte)'\r')
            ? file with
            {
                Bytes = EditionManifest.PlainLineEnds(file.Bytes),
            }
            : file;

    private static IEnumerable<string> Frozen(SourceTree sources, Catalogue published)
    {
        return published
            .Entries.Select(entry => entry.Source.Path)
            .Concat(published.Pages.Select(page => page.Source.Path))
            .Concat(
                sources.Under(SourceFolders.Model).Select(file => file.Path).Where(path => path.EndsWith(".yml", StringComparison.Ordinal))
            )
            .Concat(ShownImages.Of(published, published.Entries).Select(image => image.File.Path))
            .Append(published.Site.Source.Path)
            .Distinct(StringComparer.Ordinal);
    }

    // Examples are there to be replaced by a municipality's own entries, so their addresses are not promised to anybody. Nor is
    // a later page of a list: how many there are follows the number of entries. Units, sheets and the editors'
    // table are not frozen: they say what is so today.
    private static ImmutableArray<string> AddressesOf(SitePlan plan) =>
        [
            .. plan
                .Pages.Where(page =>
                    page
                        is not (
                                PlannedPage.OfEntry { Entry.IsExample: true }
                                or PlannedPage.OfUnits
                                or PlannedPage.OfUnit
                                or PlannedPage.OfSheet
                                or PlannedPage.OfEditors
                                or PlannedPage.OfList { Number: > 1 }
                            )
                            and not PlannedPage.OfList { Tab: { Kind: TabKind.Examples, Address.Path: not "indsatser.html" } }
                )
                .Select(page => page.Address.Path)
                .Concat(plan.Redirects.All.Where(redirect => !redirect.Value.IsExample).Select(redirect => redirect.Key))
                .Concat(plan.Redirects.FormerOfFramework.Select(former => former.Path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
