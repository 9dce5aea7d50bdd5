using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>The situations in the order of the day.</summary>
public sealed record SituationsView(ImmutableArray<SituationGroupView> Groups);

/// <summary>A part of the day with its situations; the note says more of the time, or is "".</summary>
public sealed record SituationGroupView(string Name, string Note, ImmutableArray<SituationLineView> Situations);

/// <summary>
/// A situation as a line: the sentence, its page, up to three of the entries that answer it, and how many there are; "" when
/// there are none.
/// </summary>
public sealed record SituationLineView(string Says, SiteAddress Address, string Count, ImmutableArray<SituationEntryView> Entries)
{
    /// <summary>Who is together in the first of the entries; empty without entries.</summary>
    public SafeHtml Drawing { get; init; } = SafeHtml.Empty;
}

/// <summary>An entry beside what is said: whom it is for, how long it takes at a time, and how far it is outside the catalogue.</summary>
public sealed record SituationEntryView(EntryHeading Heading, string Facts, bool IsExample);

/// <summary>
/// The page of a situation: what is said, by whom and when, the entries that answer it, what to try meanwhile, whom to ask,
/// and the situations beside it. Without entries the advice comes first.
/// </summary>
public sealed record SituationView(Frame Frame) : PageView(Frame)
{
    public required string Says { get; init; }
    public required string Speaker { get; init; }
    public required string Setting { get; init; }
    public required ImmutableArray<SituationAnswersView> Answers { get; init; }
    public required SafeHtml Advice { get; init; }
    public required ImmutableArray<LinkView> Contacts { get; init; }
    public required ImmutableArray<SituationLineView> Related { get; init; }
}

/// <summary>The entries that answer a situation and are equally far, and what a reader must know of that.</summary>
public sealed record SituationAnswersView(string Heading, string Anchor, string Note, EntryListView Entries);
