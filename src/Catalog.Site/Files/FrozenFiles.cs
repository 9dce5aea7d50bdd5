using Catalog.Content.Text;
using Catalog.Site.Data;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Rendering;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Files;

/// <summary>
/// The frozen editions as files: each a small site of its own, made by the same factories and templates, in a folder of its own.
/// Its addresses count from that folder; the stylesheet is that of the site around it.
/// </summary>
internal static class FrozenFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan today, Words words, Assets assets, TemplateSet templates) =>
        InParallel.Map(EditionPlan.All(today), frozen => Of(frozen, today, words, assets, templates)).SelectMany(files => files);

    private static OutputFile[] Of(EditionPlan frozen, SitePlan today, Words words, Assets assets, TemplateSet templates)
    {
        var views = new ViewContext(frozen, today, words, assets);
        var pages = frozen.Plan.Pages.Select(page => new OutputFile(
            page.Address.Path,
            () => templates.Render(PageViewFactory.CreateParts(views, page))
        ));
        return
        [
            .. pages
                .Concat(DataFiles.OfEdition(frozen.Plan, words))
                .Concat(Assets.ImagesOf(frozen.Plan))
                .Select(file => file.In(Urls.FolderOf(frozen.Edition.Year))),
        ];
    }
}
