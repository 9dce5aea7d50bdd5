using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page at an address that an entry, or the model, once had.</summary>
public static class MovedViewFactory
{
    /// <summary>The page at an address that the page called <paramref name="name"/> once had.</summary>
    public static MovedView Create(ViewContext context, SiteAddress from, string name, SiteAddress to)
    {
        var title = context.Words[TextPageWords.MovedTitle];
        var frame = FrameFactory.Create(context, from, title, "", [Crumbs.Front(context), Crumbs.AllEntries(context)], noIndex: true);
        return new MovedView(frame with { MovedTo = to, Canonical = Urls.Canonical(context.Catalogue.Site.BaseAddress, to) }, name, to);
    }
}
