using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// The page that sets entries side by side. It has the names of the rows; the script reads the cells from files, of which
/// there are <see cref="Shards"/>; a drawing of how sure one is has as many <see cref="Steps"/>. Without script it shows other ways
/// to the entries.
/// </summary>
public sealed record ComparisonView(Frame Frame) : PageView(Frame)
{
    public required SiteAddress AllEntries { get; init; }
    public required string Shards { get; init; }
    public required string Steps { get; init; }
    public required ImmutableArray<ScriptWordView> Words { get; init; }
    public required ImmutableArray<ComparisonGroupView> Groups { get; init; }
    public required ImmutableArray<ComparisonOfferView> Offers { get; init; }
    public required string FrameworkName { get; init; }
    public required ImmutableArray<LinkView> Elements { get; init; }
}

/// <summary>Rows that belong together.</summary>
public sealed record ComparisonGroupView(string Name, ImmutableArray<ComparisonRowView> Rows);

/// <summary>A row by its name, and what the sentence above the rows makes of it, in the script's word; "" for nothing.</summary>
public sealed record ComparisonRowView(string Name, string Says);

/// <summary>A situation to begin from: what is said, its page, and the entries that answer it side by side.</summary>
public sealed record ComparisonOfferView(string Says, SiteAddress Address, SiteAddress Compare, string Count);

/// <summary>What the sentence above the rows makes of a row.</summary>
public enum ComparedAs
{
    /// <summary>Nothing: it is a row and no more.</summary>
    Row,

    /// <summary>The ages that an entry is for.</summary>
    Age,

    /// <summary>What was chosen from a list that cards show.</summary>
    List,

    /// <summary>The situations that an entry answers.</summary>
    Situation,

    /// <summary>The time it takes in a week.</summary>
    Time,

    /// <summary>How far it is.</summary>
    Status,

    /// <summary>How sure one is that it works.</summary>
    Effect,

    /// <summary>Other entries, to be set beside one that is alone.</summary>
    Relation,
}

/// <summary>
/// A line of a cell: words, and where they lead. A numbered step has a <see cref="Lead"/>, which may be "", and the answer of how
/// sure one is has as many <see cref="Filled"/> steps.
/// </summary>
public sealed record ComparedLine(string Text)
{
    public Address? Address { get; init; }

    public string? Lead { get; init; }

    public int? Filled { get; init; }
}

/// <summary>An entry as a column: for each row, in their order, the lines of its cell, none where nothing was written.</summary>
public sealed record ComparedView(
    string Id,
    string Title,
    SiteAddress Address,
    bool IsExample,
    ImmutableArray<ImmutableArray<ComparedLine>> Cells
);

/// <summary>What a list of entries needs for choosing some of them: the page that compares, and the words that the script says.</summary>
public sealed record ChoosingView(SiteAddress Page, ImmutableArray<ScriptWordView> Words);
