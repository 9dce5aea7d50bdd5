using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page for an address that does not exist.</summary>
internal static class NotFoundViewFactory
{
    public static NotFoundView Create(ViewContext context, SiteAddress page) =>
        new(FrameFactory.CreateDetached(context, page, context.Words[TextPageWords.NotFoundTitle]));
}
