using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Files;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Rendering;

namespace Catalog.Site;

/// <summary>
/// The page of one entry while somebody writes it, also while there are errors in it, and the files that it needs. It is shown and never
/// published.
/// </summary>
public sealed record EntryPreview(ReadOnlyMemory<byte> Page, ImmutableArray<OutputFile> Files)
{
    /// <summary>
    /// The page; null when the model, the templates or the entry cannot be read. Earlier editions are left out.
    /// <paramref name="memory"/> is that of earlier calls on nearly the same sources.
    /// </summary>
    public static EntryPreview? Make(SourceTree sources, string id, DateOnly today, SiteMemory memory)
    {
        var faults = new Faults();
        if (
            faults.Take(CatalogueReader.Read(sources, memory.Catalogue)) is not { } catalogue
            || catalogue.Entry(id) is null
            || faults.Take(SiteTemplates.Read(sources, memory.Templates)) is not { Words: var words, Templates: { } templates }
        )
        {
            return null;
        }

        var plan = faults.Take(SitePlan.Make(catalogue, drafts: true));
        var assets = faults.Take(Assets.Make(sources, plan, ClaimWords.Of(catalogue.Model)));
        return SiteFiles.Page(Urls.Entry(id), plan, words, templates, assets, today) is { } page
            ? new EntryPreview(page.Make(), assets.Files)
            : null;
    }
}
