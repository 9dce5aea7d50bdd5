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
            }
        )
        {
            Box = SearchBoxViewFactory.Create(context, page, SearchPageWords.SearchSays),
            Tabs = AllEntriesViewFactory.Tabs(context, shown: null),
            Asked = EvidenceViewFactory.AskedOfEffect(context.Model),
            Steps = context.Model.Lifecycle.Evidence is { Effect: not null, Steps: var steps } ? steps : 0,
            // Among the hits some have been tried and some are being tried.
            Tried = context.Words[ListWords.Where],
            AllEntries = Urls.Entries,
            FrameworkName = context.Model.Framework.Name,
            Elements = ElementLinks.Of(context.Words, context.Model.Framework.Elements),
            Vocabularies =
            [
                new VocabularyView(context.Words[FactWords.Age], "", TermViewFactory.Ages(context, current: null)),
                .. context.Model.Vocabularies.Select(vocabulary => VocabularyViewFactory.Create(context, vocabulary, currentTermId: "")),
            ],
            Situations = SituationsViewFactory.Create(context),
        };
}
