using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page at an address that an entry once had.</summary>
public static class MovedViewFactory
{
    /// <summary>The page at an address that an entry, or its sheet, once had.</summary>
    public static MovedView Create(ViewContext context, SiteAddress from, Entry entry, SiteAddress to)
    {
        var title = context.Words[TextPageWords.MovedTitle];
        var frame = FrameFactory.Create(context, from, title, "", [Crumbs.Front(context), Crumbs.AllEntries(context)], noIndex: true);
        return new MovedView(
            frame with
            {
                MovedTo = to,
                Canonical = Urls.Canonical(context.Catalogue.Site.BaseAddress, to),
            },
            entry.Title,
            to
        );
    }
}
