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
/// Its addresses count from that folder; the stylesheet is that of the site around it. What an earlier edition has printed word for
/// word is not printed again (decision 0055).
/// </summary>
internal static class FrozenFiles
{
    public static IEnumerable<OutputFile> Of(SitePlan today, Words words, Assets assets, TemplateSet templates)
    {
        var editions = EditionPlan.All(today);
        var prints = new FirstPrints(editions, words, assets, templates);
        return InParallel
            .Map(Enumerable.Range(0, editions.Length).ToList(), i => Of(editions[i], id => prints.Before(i, id), words, assets, templates))
            .SelectMany(files => files);
    }

    private static OutputFile[] Of(EditionPlan frozen, Func<string, int?> firstIn, Words words, Assets assets, TemplateSet templates)
    {
        var views = new ViewContext(frozen, frozen.Today, words, assets) { FirstIn = firstIn };
        return
        [
            .. frozen
                .Plan.Pages.Select(page => new OutputFile(
                    page.Address.Path,
                    () => templates.Render(PageViewFactory.CreateParts(views, page))
                ))
                .Concat(DataFiles.OfEdition(frozen.Plan, words, firstIn))
                .Concat(Assets.ImagesOf(frozen.Plan))
                .Select(file => file.In(Urls.FolderOf(frozen.Edition.Year))),
        ];
    }
}
