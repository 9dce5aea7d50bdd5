using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Planning;

/// <summary>Whether every address that an edition has published still exists: as a page, or as a redirect to one.</summary>
public static class PublishedAddresses
{
    private const string Page = ".html";

    /// <summary>
    /// One finding for each edition that does not list all its pages, and one for each address that would vanish, at the file that
    /// would bring it back. A file that could not be read is not reported as missing too; <paramref name="found"/> are the findings
    /// of the stages before.
    /// </summary>
    public static ImmutableArray<Diagnostic> Check(SitePlan plan, SourceTree sources, ImmutableArray<Diagnostic> found)
    {
        var modelIsSound = !found.Any(finding =>
            finding.Severity == Severity.Error && finding.Path.StartsWith(SourceFolders.Model, StringComparison.Ordinal)
        );
        var published = new SortedDictionary<string, Edition>(StringComparer.Ordinal);
        foreach (var edition in plan.Editions)
        {
            foreach (
                var address in edition.Manifest.Addresses.Where(address =>
                    !plan.Addresses.Contains(address) && plan.Redirects.Find(address) is null
                )
            )
            {
                published[address] = edition;
            }
        }

        return
        [
            .. plan.Editions.Select(Unlisted).OfType<Diagnostic>(),
            .. published.Select(each => Vanished(each.Key, each.Value, plan, sources, modelIsSound)).OfType<Diagnostic>(),
        ];
    }

    // An address that is taken out of the manifest could vanish unseen. Images are no pages.
    private static Diagnostic? Unlisted(Edition edition)
    {
        var listed = edition.Manifest.Addresses.ToHashSet(StringComparer.Ordinal);
        return
            edition
                .Manifest.Files.Keys.Select(EditionFolder.Living)
                .Where(path => !path.StartsWith(SourceFolders.Images, StringComparison.Ordinal))
                .Select(Urls.OfSource)
                .FirstOrDefault(page => page is not null && !listed.Contains(page.Path))
                is { } missing
            ? EditionRules.UnlistedAddress(EditionFolder.Of(edition.Year) + EditionFolder.Manifest, edition.Year, missing.Path)
            : null;
    }

    private static Diagnostic? Vanished(string address, Edition edition, SitePlan plan, SourceTree sources, bool modelIsSound)
    {
        var name = address.EndsWith(Page, StringComparison.Ordinal) ? address[..^Page.Length] : address;
        if (name.Split('/') is ["indsatser", var id])
        {
            return VanishedEntry(id, address, edition, plan);
        }

        var free = SourceFolders.Page(name);
        if (edition.Files.Find(free) is not null)
        {
            return sources.Find(free) is null ? SuccessionRules.VanishedPage(Place.OfFile(free), address, edition.Year) : null;
        }

        if (name.Split('/') is ["nyt", var folder] && EditionFolder.Year(folder) is { } year)
        {
            return SuccessionRules.VanishedPage(Place.OfFile(EditionFolder.Of(year) + EditionFolder.Manifest), address, edition.Year);
        }

        var file = name.Split('/') switch
        {
            ["elementer", _] => plan.Catalogue.Model.Framework.File,
            ["situationer", var said] when edition.Catalogue.Value?.Model.Situations.Find(said) is not null => ModelFiles.Situations,
            _ => ModelFiles.Lists,
        };
        return modelIsSound ? SuccessionRules.VanishedOfModel(Place.OfFile(SourceFolders.Model + file), address, edition.Year) : null;
    }

    private static Diagnostic? VanishedEntry(string id, string address, Edition edition, SitePlan plan)
    {
        var catalogue = plan.Catalogue;
        var retired = catalogue.Model.Lifecycle.Statuses.FirstOrDefault(status => status.Shelf == Shelf.Retired)?.Id ?? "";
        if (catalogue.Unreadable.Contains(id))
        {
            return null;
        }

        if (catalogue.Entry(id) is { } entry)
        {
            return entry.Head.Status is { } status
                ? SuccessionRules.WithdrawnEntry(entry.At(status.Span), address, edition.Year, status.Value, retired)
                : null;
        }

        var title = edition.Entry(id)?.Title;
        var moved =
            plan.Index.Public.FirstOrDefault(other => other.Title == title && !edition.EntryIds.Contains(other.Id))?.Source.Path ?? "";
        return SuccessionRules.VanishedEntry(Place.OfFile(SourceFolders.Entry(id)), address, edition.Year, id, retired, moved);
    }
}
