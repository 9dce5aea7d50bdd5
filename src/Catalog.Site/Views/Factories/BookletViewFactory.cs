using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the whole catalogue as one document, chapter by chapter, so that it is never in memory as a whole.</summary>
public static class BookletViewFactory
{
    // A chapter is about four sides, and nobody prints more than some hundreds. In 1,000 entries it was a fifth of the site's bytes.
    private const int MostChapters = 100;

    private const string NotesAnchor = "indsats_ord";

    /// <summary>The way to the booklet, by what it is: the whole catalogue, or in a large one an overview.</summary>
    internal static LinkView Link(SitePlan plan, Words words) =>
        new(words[IsWhole(plan) ? TextPageWords.BookletLink : TextPageWords.BookletOverview], Urls.Booklet);

    /// <summary>
    /// The cover and the contents, and then a chapter at a time, made when it is asked for: the listed entries in their order, and
    /// the notes; or, for a large catalogue, the overview.
    /// </summary>
    public static IEnumerable<PageView> Create(ViewContext context, PlannedPage.OfBooklet page)
    {
        var entries = context.Plan.Index.Listed;
        var glossary = GlossaryViewFactory.Create(context, Urls.Glossary);
        var hasNotes = !glossary.Letters.IsEmpty || !glossary.Abbreviations.IsEmpty;
        var site = context.Catalogue.Site;
        var title = context.Words.With(TextPageWords.BookletTitle, ("site", site.Title), ("edition", context.Chrome.Edition));
        var frame = FrameFactory.Create(
            context,
            page.Address,
            title,
            site.Subtitle,
            [Crumbs.Front(context), Crumbs.AllEntries(context)],
            noIndex: true
        );
        if (!IsWhole(context.Plan))
        {
            yield return BookletOverviewViewFactory.Create(context, frame);
            yield break;
        }

        yield return new BookletView(
            frame,
            context.Count(entries),
            entries.Any(entry => entry.IsExample),
            [.. entries.Select(entry => new LinkView(entry.Title, page.Address.At(Anchor(entry))))],
            hasNotes ? page.Address.At(NotesAnchor) : null
        );
        foreach (var entry in entries)
        {
            yield return new BookletEntryView(
                frame,
                Anchor(entry),
                EntryViewFactory.CreateInBooklet(context, new PlannedPage.OfEntry(entry), page.Address, Anchor(entry) + "_")
            );
        }

        if (hasNotes)
        {
            yield return new BookletNotesView(
                frame,
                NotesAnchor,
                [.. glossary.Letters.SelectMany(letter => letter.Terms)],
                glossary.Abbreviations
            );
        }
    }

    private static bool IsWhole(SitePlan plan) => plan.Index.Listed.Length <= MostChapters;

    // No other id on a page has an underscore, and no entry's id has one.
    private static string Anchor(Entry entry) => "indsats_" + entry.Id;
}
