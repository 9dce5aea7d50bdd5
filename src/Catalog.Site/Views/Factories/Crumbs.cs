using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>The pages that the way to a page leads through.</summary>
internal static class Crumbs
{
    public static LinkView Front(ViewContext context) => new(context.Words[FrameWords.FrontTitle], Urls.Front);

    public static LinkView AllEntries(ViewContext context) => new(context.Words[ListWords.AllEntriesTitle], Urls.Entries);
}
