using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// On every page of a frozen edition: which edition it is and when it was in force, the same page today, today's search, and all
/// editions.
/// </summary>
public sealed record EditionBannerView(string Text, LinkView Today, SiteAddress Search, SiteAddress All);

/// <summary>
/// The page of an entry that an earlier edition has printed word for word: that it is so, and the way to it. It has what may
/// differ between the two: the day the entry was last read, and how it is cited.
/// </summary>
public sealed record UnchangedView(Frame Frame, EntryHeading Heading, string Status, string Said, LinkView Whole) : PageView(Frame)
{
    public required DateView? Reviewed { get; init; }
    public required string Citation { get; init; }
}

/// <summary>The frozen editions, the newest first.</summary>
public sealed record EditionsView(Frame Frame, SiteAddress News, ImmutableArray<EditionRowView> Editions) : PageView(Frame);

/// <summary>An edition: when it held, its figures, what it changed, and its data. One that cannot be shown has no address.</summary>
public sealed record EditionRowView(
    string Name,
    string Anchor,
    SiteAddress? Address,
    string Held,
    ImmutableArray<string> Figures,
    LinkView? News,
    ImmutableArray<LinkView> Data
);

/// <summary>What is new, group by group, and in the model. <see cref="Nothing"/> says why there are no groups.</summary>
public sealed record NewsView(
    Frame Frame,
    string Lead,
    string Nothing,
    ImmutableArray<NewsGroupView> Groups,
    string OnlyRead,
    ImmutableArray<string> Model,
    ImmutableArray<LinkView> Others,
    ImmutableArray<LinkView> Data
) : PageView(Frame);

/// <summary>Entries that the same thing happened to.</summary>
public sealed record NewsGroupView(string Name, string Anchor, SiteAddress Address, string Count, ImmutableArray<NewsItemView> Entries);

/// <summary>
/// An entry and what happened to it. Many differences are folded away under <see cref="ShowAll"/>, which is "" for few. Only a
/// new entry has a <see cref="Summary"/>.
/// </summary>
public sealed record NewsItemView(LinkView Entry, string What, string Summary, ImmutableArray<DifferenceView> Differences, string ShowAll);

/// <summary>A difference as a sentence, and of a text the paragraphs that differ.</summary>
public sealed record DifferenceView(string Text, ImmutableArray<ParagraphView> Paragraphs);

/// <summary>A paragraph that differs, piece by piece.</summary>
public sealed record ParagraphView(ImmutableArray<PieceView> Pieces);

/// <summary>Words that came, went or stayed.</summary>
public sealed record PieceView(string Words, bool IsAdded, bool IsRemoved);

/// <summary>The life of an entry, edition by edition, the newest first.</summary>
public sealed record HistoryView(ImmutableArray<HistoryStepView> Steps);

/// <summary>
/// An edition's page of the entry, what became of it there, and how it differed from the edition before. Many differences are
/// folded away under <see cref="ShowAll"/>.
/// </summary>
public sealed record HistoryStepView(LinkView Edition, string What, ImmutableArray<string> Differences, string ShowAll);

/// <summary>On a retired entry: that it is one, what has taken its place, and the last edition that had it on the shelf.</summary>
public sealed record RetiredView(string Text, LinkView? Successor, LinkView? Last);

/// <summary>What an entry is compared to the edition before: new, updated or unchanged. The first two stand out.</summary>
public sealed record BadgeView(string Text, bool StandsOut);

/// <summary>At an address that an entry once had. The page leads on by itself.</summary>
public sealed record MovedView(Frame Frame, string Name, SiteAddress To) : PageView(Frame);
