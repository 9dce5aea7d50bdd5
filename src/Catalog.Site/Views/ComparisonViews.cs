using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// The page that sets entries side by side. It has the names of the rows; the script reads the cells from files, of which
/// there are <see cref="Shards"/>. Without script it shows other ways to the entries.
/// </summary>
public sealed record ComparisonView(
    Frame Frame,
    SiteAddress AllEntries,
    string Shards,
    ImmutableArray<ScriptWordView> Words,
    ImmutableArray<ComparisonGroupView> Groups,
    string FrameworkName,
    ImmutableArray<LinkView> Elements
) : PageView(Frame);

/// <summary>Rows that belong together, by their names.</summary>
public sealed record ComparisonGroupView(string Name, ImmutableArray<string> Rows);

/// <summary>An entry as a column: for each row, in their order, the lines of its cell, none where nothing was written.</summary>
public sealed record ComparedView(
    string Id,
    string Title,
    SiteAddress Address,
    bool IsExample,
    ImmutableArray<ImmutableArray<LinkView>> Cells
);

/// <summary>What a list of entries needs for choosing some of them: the page that compares, and the words that the script says.</summary>
public sealed record ChoosingView(SiteAddress Page, ImmutableArray<ScriptWordView> Words);
