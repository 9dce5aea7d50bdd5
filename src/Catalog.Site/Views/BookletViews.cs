using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>The cover and the contents of the whole catalogue as one document. The contents name the entries by their titles.</summary>
public sealed record BookletView(Frame Frame, string Count, bool HasExamples, ImmutableArray<LinkView> Contents, SiteAddress? Glossary)
    : PageView(Frame);

/// <summary>
/// The page at the booklet's address in a large catalogue: a line or two for each entry, and links to shorter lists.
/// </summary>
public sealed record BookletOverviewView(
    Frame Frame,
    string Count,
    bool HasExamples,
    ImmutableArray<LinkView> Parts,
    ImmutableArray<BookletLineView> Lines
) : PageView(Frame);

/// <summary>An entry in the overview, and its one sheet of paper.</summary>
public sealed record BookletLineView(EntryHeading Entry, SiteAddress Sheet);

/// <summary>One entry of the booklet. <see cref="Anchor"/> is put before every id, since all entries share a page.</summary>
public sealed record BookletEntryView(Frame Frame, string Anchor, EntryView Entry) : PageView(Frame);

/// <summary>The notes at the booklet's end: words and abbreviations, explained.</summary>
public sealed record BookletNotesView(
    Frame Frame,
    string Anchor,
    ImmutableArray<GlossaryTermView> Terms,
    ImmutableArray<AbbreviationView> Abbreviations
) : PageView(Frame);
