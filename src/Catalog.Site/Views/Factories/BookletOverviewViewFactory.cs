using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the overview that a large catalogue has instead of the booklet.</summary>
internal static class BookletOverviewViewFactory
{
    public static BookletOverviewView Create(ViewContext context, Frame frame)
    {
        var entries = context.Plan.Index.Listed;
        return new(
            frame,
            context.Count(entries),
            entries.Any(entry => entry.IsExample),
            [
                new(context.Words[TextPageWords.BookletList], Urls.Entries),
                .. ElementLinks.Of(context.Words, context.Model.Framework.Elements),
            ],
            [.. entries.Select(entry => new BookletLineView(EntryHeading.Of(entry), Urls.Sheet(entry.Id)))]
        );
    }
}
