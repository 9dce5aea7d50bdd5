using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the search page.</summary>
internal static class SearchViewFactory
{
    /// <summary>The search page. Its own field is the only one on it.</summary>
    public static SearchView Create(ViewContext context, SiteAddress page) =>
        new(
            FrameFactory.Create(
                context,
                page,
                context.Words[SearchPageWords.Title],
                context.Words[SearchPageWords.Description],
                [Crumbs.Front(context)]
            ) with
            {
                Search = null,
                OwnScript = context.ListScript,
            },
            SearchBoxViewFactory.Create(context, page, SearchPageWords.SearchSays),
            Urls.Entries,
            context.Model.Framework.Name,
            [.. context.Model.Framework.Elements.Select(element => new LinkView(element.Name, Urls.Element(element.Id)))],
            [.. context.Model.Vocabularies.Select(vocabulary => VocabularyViewFactory.Create(context, vocabulary, currentTermId: ""))]
        )
        {
            Situations = SituationsViewFactory.Create(context),
        };
}
