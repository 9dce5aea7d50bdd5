using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>An entry in a list: enough to choose by. <see cref="Facts"/> is one line: age, arena, level.</summary>
public sealed record CardView(string Id, string Title, SiteAddress Address, string Summary, string TypeName, string Facts, bool IsExample)
{
    public BadgeView? Badge { get; init; }
}

/// <summary>Entries under one letter.</summary>
public sealed record LetterView(string Letter, string Anchor, SiteAddress Address, ImmutableArray<CardView> Entries);

/// <summary>A list of entries. A long list is <see cref="IsCompact"/>: titles and facts without resumés.</summary>
public sealed record EntryListView(ImmutableArray<CardView> Entries, bool IsCompact, string Count);

/// <summary>An element of the model as a way into the catalogue.</summary>
public sealed record ElementCardView(string Id, string Name, string Summary, SiteAddress Address, bool IsCentre, string Count);

/// <summary>A list of the model and its values as ways into the catalogue. Values that no entry has carry no count.</summary>
public sealed record VocabularyView(string Name, string Description, ImmutableArray<TermCountView> Terms);

/// <summary>A value, its page, and how many entries have it: "" when there are none.</summary>
public sealed record TermCountView(string Name, string Description, SiteAddress Address, string Count, bool IsCurrent);

/// <summary>The front page. <see cref="NewHere"/> is null where there is no such page; of many entries it shows those that were read through last, and <see cref="HasMore"/>.</summary>
public sealed record FrontView(
    Frame Frame,
    SafeHtml Quintet,
    string FrameworkName,
    string FrameworkSummary,
    SiteAddress Framework,
    ImmutableArray<ElementCardView> Elements,
    EntryListView Entries,
    bool HasMore,
    SiteAddress AllEntries,
    LinkView? NewHere,
    ImmutableArray<VocabularyView> Vocabularies,
    bool HasExamples
) : PageView(Frame);

/// <summary>All entries, A–Å, or those of another shelf, which have no filters. Letters without entries are left out.</summary>
public sealed record AllEntriesView(
    Frame Frame,
    ImmutableArray<LetterView> Letters,
    bool IsCompact,
    string Count,
    bool HasExamples,
    SiteAddress? Booklet,
    FiltersView? Filters
) : PageView(Frame);

/// <summary>One element: what it is to the model, its text, its pejlinger with the entries that carry each, and all its entries.</summary>
public sealed record ElementView(
    Frame Frame,
    string Id,
    string Name,
    string Summary,
    bool IsCentre,
    string Role,
    SafeHtml Body,
    SafeHtml Quintet,
    string IndicatorsName,
    ImmutableArray<IndicatorView> Indicators,
    EntryListView Entries,
    ImmutableArray<LinkView> Others
) : PageView(Frame);

/// <summary>A pejling: its code, its words and how many entries carry it.</summary>
public sealed record IndicatorView(string Id, string Text, string Count);

/// <summary>One value of a list and the entries that have it.</summary>
public sealed record TermView(
    Frame Frame,
    string VocabularyName,
    string VocabularyDescription,
    string VocabularySource,
    string Validity,
    string Name,
    string Description,
    EntryListView Entries,
    ImmutableArray<TermCountView> Siblings
) : PageView(Frame);
