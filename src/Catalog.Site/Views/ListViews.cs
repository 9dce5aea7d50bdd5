using Catalog.Content.Markup;
using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>An entry in a list: enough to choose by. <see cref="Facts"/> is one line: age, arena, level.</summary>
public sealed record CardView(EntryHeading Heading, string TypeName, string Facts, bool IsExample)
{
    public BadgeView? Badge { get; init; }

    /// <summary>How far the entry is, where it is not on the catalogue's own shelf; else "".</summary>
    public string Status { get; init; } = "";

    /// <summary>Who is together, how old they are, where and when.</summary>
    public required DrawingView Drawing { get; init; }

    /// <summary>What one chooses by.</summary>
    public required ChosenByView ChosenBy { get; init; }
}

/// <summary>
/// An entry as a drawing: the people, the week as a strip, and who and when in words. Each is empty where the entry does not say.
/// </summary>
public sealed record DrawingView(SafeHtml People, SafeHtml Week, string Who, string When);

/// <summary>
/// What one chooses between entries by, each "" where the entry does not say: ages, what it takes, what must be learnt first, how
/// sure one is that it works, and who has tried it. <see cref="Filled"/> is the number of steps behind the words.
/// </summary>
public sealed record ChosenByView(string Ages, string Takes, string Training, int Filled, string Sure, string Tried)
{
    /// <summary>The steps; nothing where the model has no scale, or the entry is an example.</summary>
    public SafeHtml Steps { get; init; } = SafeHtml.Empty;
}

/// <summary>A letter and where its entries begin.</summary>
public sealed record LetterView(string Letter, SiteAddress Address);

/// <summary>A tab of the list: what the script knows it by, its name, how many entries it has, and where it is.</summary>
public sealed record TabView(string Id, string Name, string Count, SiteAddress Address, bool IsCurrent);

/// <summary>What a row says of a trial: a label and a sentence or two.</summary>
public sealed record NoteView(string Label, string Text);

/// <summary>An entry as a row. <see cref="Anchor"/> is "" but where a letter begins.</summary>
public sealed record EntryRowView(CardView Card, string Anchor, ImmutableArray<NoteView> Notes);

/// <summary>Rows under a status, with what it means, or under nothing.</summary>
public sealed record EntryGroupView(string Name, string Meaning, ImmutableArray<EntryRowView> Rows);

/// <summary>A page of a list by its number.</summary>
public sealed record NumberedLinkView(string Text, SiteAddress Address, bool IsCurrent);

/// <summary>A list of entries. A long list is <see cref="IsCompact"/>: titles and facts without summaries.</summary>
public sealed record EntryListView(ImmutableArray<CardView> Entries, bool IsCompact, string Count)
{
    /// <summary>Where the rest of a list is that is too long for a page.</summary>
    public LinkView? More { get; init; }
}

/// <summary>An element of the model as a way into the catalogue.</summary>
public sealed record ElementCardView(string Id, string Name, string Summary, SiteAddress Address, bool IsCentre, string Count)
{
    /// <summary>The number of its tint, from 1.</summary>
    public required int Tint { get; init; }
}

/// <summary>A list of the model and its values as ways into the catalogue. Values that no entry has carry no count.</summary>
public sealed record VocabularyView(string Name, string Description, ImmutableArray<TermCountView> Terms);

/// <summary>A value, its page, and how many entries have it: "" when there are none.</summary>
public sealed record TermCountView(string Name, string Description, SiteAddress Address, string Count, bool IsCurrent)
{
    /// <summary>What else readers call it; "" where its name says it.</summary>
    public string Also { get; init; } = "";
}

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

/// <summary>
/// A page of the list of entries: one tab, from A to Å. <see cref="Asked"/> is the question of how sure one is that it works, ""
/// where the model has no scale; <see cref="Tried"/> is what the column of units is called. A list that is not
/// <see cref="IsWhole"/> on the page has letters and pages, and is filtered on the page that searches.
/// </summary>
public sealed record AllEntriesView(Frame Frame) : PageView(Frame)
{
    public required string Name { get; init; }
    public required ImmutableArray<TabView> Tabs { get; init; }
    public required string Asked { get; init; }
    public required string Tried { get; init; }
    public required ImmutableArray<EntryGroupView> Groups { get; init; }
    public required ImmutableArray<LetterView> Letters { get; init; }
    public required ImmutableArray<NumberedLinkView> Pages { get; init; }

    /// <summary>Every page, where <see cref="Pages"/> has not room for all.</summary>
    public required ImmutableArray<NumberedLinkView> AllPages { get; init; }
    public required FiltersView? Filters { get; init; }
    public required bool IsWhole { get; init; }
    public required SiteAddress Search { get; init; }
    public required bool HasExamples { get; init; }
    public required LinkView? Booklet { get; init; }
}

/// <summary>One element: what it is to the model, its text, its pejlinger, each with a count of entries, and all its entries.</summary>
public sealed record ElementView(Frame Frame) : PageView(Frame)
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>What it goes before, as it follows its name; "" where it goes before nothing.</summary>
    public required string Rather { get; init; }
    public required string Summary { get; init; }
    public required bool IsCentre { get; init; }
    public required string Role { get; init; }
    public required SafeHtml Body { get; init; }
    public required SafeHtml Quintet { get; init; }
    public required string IndicatorsName { get; init; }
    public required ImmutableArray<IndicatorView> Indicators { get; init; }
    public required EntryListView Entries { get; init; }
    public required ImmutableArray<LinkView> Others { get; init; }

    /// <summary>What the model calls its elements, in the plural and in lower case.</summary>
    public required string ElementsName { get; init; }
}

/// <summary>A pejling: its code, its words and how many entries have it; "" on the page of an entry.</summary>
public sealed record IndicatorView(string Id, string Text, string Count);

/// <summary>One value of a list and the entries that have it.</summary>
public sealed record TermView(Frame Frame) : PageView(Frame)
{
    public required string VocabularyName { get; init; }
    public string VocabularyDescription { get; init; } = "";
    public string VocabularySource { get; init; } = "";
    public string Validity { get; init; } = "";
    public required string Name { get; init; }
    public string Description { get; init; } = "";

    /// <summary>What else readers call it; "" where its name says it.</summary>
    public string Also { get; init; } = "";
    public required EntryListView Entries { get; init; }

    /// <summary>Where one chooses by more than this; null where nothing can be searched.</summary>
    public LinkView? Narrow { get; init; }

    /// <summary>What is under way, and what was stopped and learnt from.</summary>
    public required ImmutableArray<SituationAnswersView> Others { get; init; }
    public ImmutableArray<TermCountView> Siblings { get; init; } = [];
}
