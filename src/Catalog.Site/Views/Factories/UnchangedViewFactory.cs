using System.Globalization;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the page of an entry that an earlier edition has printed word for word.</summary>
internal static class UnchangedViewFactory
{
    /// <summary>The page in the edition of <paramref name="context"/>; <paramref name="first"/> is the one that prints it whole.</summary>
    public static UnchangedView Create(ViewContext context, PlannedPage.OfEntry page, int first)
    {
        var (entry, words, year) = (page.Entry, context.Words, first.ToString(CultureInfo.InvariantCulture));
        var heading = EntryHeading.Of(entry);
        var frame = FrameFactory.Create(
            context,
            page.Address,
            heading.Title,
            heading.Summary,
            [Crumbs.Front(context), Crumbs.AllEntries(context)]
        );
        return new UnchangedView(
            frame with
            {
                Entry = heading,
                Menu = [],
                Chrome = frame.Chrome with { Licence = null },
            },
            heading,
            context.Model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name ?? "",
            words.With(EditionWords.UnchangedSaid, ("year", context.Chrome.Edition), ("first", year)),
            new LinkView(words.With(EditionWords.UnchangedWhole, ("first", year)), Urls.AroundEdition(Urls.InEdition(first, page.Address)))
        )
        {
            Reviewed = entry.Head.Reviewed is { } day ? ViewContext.Date(day.Value) : null,
            Citation = EntryViewFactory.Citation(context, entry, page.Address),
        };
    }
}
