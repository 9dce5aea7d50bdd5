using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>The cover and the contents of the whole catalogue as one document. The contents name the entries by their titles.</summary>
public sealed record BookletView(Frame Frame, string Count, bool HasExamples, ImmutableArray<LinkView> Contents, SiteAddress? Glossary)
    : PageView(Frame);

/// <summary>One entry of the booklet. <see cref="Anchor"/> is put before every id, since all entries share a page.</summary>
public sealed record BookletEntryView(Frame Frame, string Anchor, EntryView Entry) : PageView(Frame);

/// <summary>The notes at the booklet's end: words and abbreviations, explained.</summary>
public sealed record BookletNotesView(
    Frame Frame,
    string Anchor,
    ImmutableArray<GlossaryTermView> Terms,
    ImmutableArray<AbbreviationView> Abbreviations
) : PageView(Frame);
