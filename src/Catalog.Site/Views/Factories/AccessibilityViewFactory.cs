using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page that leads to the accessibility statement.</summary>
internal static class AccessibilityViewFactory
{
    public static AccessibilityView Create(ViewContext context, SiteAddress page)
    {
        var title = context.Words[TextPageWords.AccessibilityTitle];
        var statement = context.Catalogue.Site.Accessibility?.Value;
        return new AccessibilityView(
            FrameFactory.Create(context, page, title, title, [Crumbs.Front(context)]),
            statement is null ? null : Urls.External(statement.Address),
            statement?.Renewed is { } renewed ? ViewContext.Date(renewed.Value) : null
        );
    }
}
