using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes a field to search in.</summary>
internal static class SearchBoxViewFactory
{
    public static SearchBoxView Create(ViewContext context, SiteAddress page, ImmutableArray<WordKey> says) =>
        new(Urls.Search, Urls.Root(page), ScriptWordViewFactory.Create(context.Words, says));
}
