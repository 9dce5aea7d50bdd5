using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the whole catalogue as one document, chapter by chapter, so that it is never in memory as a whole.</summary>
public static class BookletViewFactory
{
    private const string NotesAnchor = "indsats_ord";

    /// <summary>
    /// The cover and the contents, and then a chapter at a time, made when it is asked for: the listed entries in their order, and
    /// the notes.
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

    // No other id on a page has an underscore, and no entry's id has one.
    private static string Anchor(Entry entry) => "indsats_" + entry.Id;
}
