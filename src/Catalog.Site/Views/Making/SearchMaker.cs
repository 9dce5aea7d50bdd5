using Catalog.Site.Planning;

namespace Catalog.Site.Views.Making;

/// <summary>Makes the search page, and what other pages have of the search.</summary>
internal static class SearchMaker
{
    private const string Says = ".says.";

    /// <summary>The search page. Its own field is the only one on it.</summary>
    public static SearchView Page(ViewContext context, SiteAddress page) =>
        new(
            FrameMaker.Make(
                context,
                page,
                context.Words[SearchPageWords.Title],
                context.Words[SearchPageWords.Description],
                [ListMaker.Front(context)]
            ) with
            {
                Search = null,
                OwnScript = context.ListScript,
            },
            Box(context, page, SearchPageWords.SearchSays),
            Urls.Entries,
            context.Model.Framework.Name,
            [.. context.Model.Framework.Elements.Select(element => new LinkView(element.Name, Urls.Element(element.Id)))],
            [.. context.Model.Vocabularies.Select(vocabulary => ListMaker.Vocabulary(context, vocabulary, currentTermId: ""))]
        );

    public static SearchBoxView Box(ViewContext context, SiteAddress page, ImmutableArray<WordKey> says) =>
        new(Urls.Search, Urls.Root(page), Words(context.Words, says));

    public static FiltersView Filters(ViewContext context) => new(Words(context.Words, SearchPageWords.FilterSays));

    /// <summary>The words under these keys, as the script knows them.</summary>
    public static ImmutableArray<ScriptWordView> Words(Words words, ImmutableArray<WordKey> keys) =>
        [.. keys.Select(key => new ScriptWordView(key.Name[(key.Name.IndexOf(Says, StringComparison.Ordinal) + Says.Length)..], words[key]))];
}
