using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Links for the breadcrumbs of pages.</summary>
internal static class Crumbs
{
    public static LinkView Front(ViewContext context) => new(context.Words[FrameWords.FrontTitle], Urls.Front);

    public static LinkView AllEntries(ViewContext context) => new(context.Words[ListWords.AllEntriesTitle], Urls.Entries);
}
