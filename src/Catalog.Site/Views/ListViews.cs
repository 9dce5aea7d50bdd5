using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>An entry in a list: enough to choose by. <see cref="Facts"/> is one line: age, arena, level.</summary>
public sealed record CardView(EntryHeading Heading, string TypeName, string Facts, bool IsExample)
{
    public BadgeView? Badge { get; init; }

    /// <summary>Who is together, how old they are, where and when; nothing where the entry does not say.</summary>
    public SafeHtml Drawing { get; init; } = SafeHtml.Empty;
}

/// <summary>
/// An entry as a drawing: the people, the week as a strip, and who and when in words. Each is empty where the entry does not say.
/// </summary>
public sealed record DrawingView(SafeHtml People, SafeHtml Week, string Who, string When);

/// <summary>Entries under one letter.</summary>
public sealed record LetterView(string Letter, string Anchor, SiteAddress Address, ImmutableArray<CardView> Entries);

/// <summary>A list of entries. A long list is <see cref="IsCompact"/>: titles and facts without summaries.</summary>
public sealed record EntryListView(ImmutableArray<CardView> Entries, bool IsCompact, string Count);

/// <summary>An element of the model as a way into the catalogue.</summary>
public sealed record ElementCardView(string Id, string Name, string Summary, SiteAddress Address, bool IsCentre, string Count)
{
    /// <summary>The number of its tint, from 1.</summary>
    public required int Tint { get; init; }
}

/// <summary>A list of the model and its values as ways into the catalogue. Values that no entry has carry no count.</summary>
public sealed record VocabularyView(string Name, string Description, ImmutableArray<TermCountView> Terms);

/// <summary>A value, its page, and how many entries have it: "" when there are none.</summary>
public sealed record TermCountView(string Name, string Description, SiteAddress Address, string Count, bool IsCurrent);

/// <summary>
/// The front page: what one stands with, a search, ages and places, what did not work, and how one thinks.
/// <see cref="NewHere"/> is null where there is no such page. Of many entries it shows those that were reviewed last, and
/// <see cref="HasMore"/> is set. <see cref="UnderWay"/> and <see cref="Learnt"/> are the pages of those shelves, where they
/// have entries.
/// </summary>
public sealed record FrontView(Frame Frame) : PageView(Frame)
{
    public required SafeHtml Quintet { get; init; }
    public required string FrameworkName { get; init; }
    public required string FrameworkSummary { get; init; }
    public required SiteAddress Framework { get; init; }
    public required ImmutableArray<ElementCardView> Elements { get; init; }
    public required EntryListView Entries { get; init; }
    public required bool HasMore { get; init; }
    public required SiteAddress AllEntries { get; init; }
    public required LinkView? NewHere { get; init; }
    public required ImmutableArray<TermCountView> Ages { get; init; }

    /// <summary>The list that says where one is; null where no card shows one.</summary>
    public required VocabularyView? Places { get; init; }
    public required ImmutableArray<VocabularyView> Vocabularies { get; init; }

    /// <summary>What practitioners say; null where the model has no situations.</summary>
    public SituationsView? Situations { get; init; }

    public required ImmutableArray<CardView> Failed { get; init; }
    public required LinkView? Learnt { get; init; }
    public required LinkView? UnderWay { get; init; }
    public required SearchBoxView? Box { get; init; }

    /// <summary>Whether more than half of what the catalogue has are examples. The cards say it of each.</summary>
    public required bool IsMostlyExamples { get; init; }
}

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

/// <summary>One element: what it is to the model, its text, its pejlinger, each with a count of entries, and all its entries.</summary>
public sealed record ElementView(Frame Frame) : PageView(Frame)
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Summary { get; init; }
    public required bool IsCentre { get; init; }
    public required string Role { get; init; }
    public required SafeHtml Body { get; init; }
    public required SafeHtml Quintet { get; init; }
    public required string IndicatorsName { get; init; }
    public required ImmutableArray<IndicatorView> Indicators { get; init; }
    public required EntryListView Entries { get; init; }
    public required ImmutableArray<LinkView> Others { get; init; }
}

/// <summary>A pejling: its code, its words and how many entries have it; "" on the page of an entry.</summary>
public sealed record IndicatorView(string Id, string Text, string Count);

/// <summary>One value of a list and the entries that have it.</summary>
public sealed record TermView(Frame Frame) : PageView(Frame)
{
    public required string VocabularyName { get; init; }
    public required string VocabularyDescription { get; init; }
    public required string VocabularySource { get; init; }
    public required string Validity { get; init; }
    public required string Name { get; init; }
    public required string Description { get; init; }
    public required EntryListView Entries { get; init; }
    public required ImmutableArray<TermCountView> Siblings { get; init; }
}
