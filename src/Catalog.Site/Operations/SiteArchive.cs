using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Output;

namespace Catalog.Site.Operations;

/// <summary>
/// A catalogue for the shelf: the whole site, and the frozen sources of its editions. What is not published is in neither: of the
/// sources only what an edition's manifest names is taken.
/// </summary>
public sealed record SiteArchive(SiteSettings Site, ImmutableArray<int> Years, ImmutableArray<OutputFile> Files)
{
    public const string SiteFolder = "websted/";
    public const string SourceFolder = "kilder/";

    /// <summary>The copy of a site that has been built; null when it has errors.</summary>
    public static SiteArchive? Of(SourceTree sources, SiteBuildResult result)
    {
        if (result is not { Plan: { } plan, Output: { } output })
        {
            return null;
        }

        var frozen =
            from edition in plan.Editions
            from name in edition.Manifest.Files.Keys.Append(EditionFolder.Manifest)
            let file = sources.Find(EditionFolder.Of(edition.Year) + name)
            where file is not null
            select new OutputFile($"{SourceFolder}{file.Path[SourceFolders.Content.Length..]}", file.Bytes);
        return new SiteArchive(
            plan.Catalogue.Site,
            [.. plan.Editions.Select(edition => edition.Year)],
            [.. output.Files.Select(file => file.In(SiteFolder)).Concat(frozen).OrderBy(file => file.Path, StringComparer.Ordinal)]
        );
    }
}
