using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>Where the catalogue has entries and where it has none: the gaps in words, then tables.</summary>
public sealed record CoverageView(
    Frame Frame,
    string Count,
    string FrameworkName,
    bool HasExamples,
    ImmutableArray<string> Gaps,
    ImmutableArray<CoverageTableView> Tables
) : PageView(Frame);

/// <summary>A table: groups of ages across, elements and the values of a list downwards. The heading of all ages comes first.</summary>
public sealed record CoverageTableView(string Caption, ImmutableArray<string> Ages, ImmutableArray<CoverageGroupView> Groups);

/// <summary>An element, or the whole catalogue, and under it the values of a list.</summary>
public sealed record CoverageGroupView(CoverageRowView Whole, ImmutableArray<CoverageRowView> Rows);

/// <summary>A row by its name, which may lead to a page.</summary>
public sealed record CoverageRowView(LinkView Name, ImmutableArray<CoverageCellView> Cells);

/// <summary>
/// How many entries: "" for none. The label says what is counted, and the address leads to the entries; it is null where there
/// are none to see.
/// </summary>
public sealed record CoverageCellView(string Number, string Label, SiteAddress? Address);
