using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Site.Figures;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes a page of free text.</summary>
internal static class FreePageViewFactory
{
    public static FreePageView Create(ViewContext context, PlannedPage.Free page)
    {
        var text = page.Page.Text;
        return new FreePageView(
            FrameFactory.Create(context, page.Address, page.Page.Title.Value, page.Page.Summary, [Crumbs.Front(context)]),
            page.Page.Summary,
            [
                .. text.Headings()
                    .Where(heading => heading.Level == 2)
                    .Select(heading => new LinkView(heading.Text, page.Address.At(heading.Anchor))),
            ],
            page.Page.ShowsModel ? QuintetFigure.Draw(context.Model.Framework, page.Address, context.Words) : SafeHtml.Empty,
            context.Html(text, page.Address),
            [.. page.Page.BeginWith.Select(context.Related.Find).OfType<Entry>().Select(context.Card)]
        );
    }
}
