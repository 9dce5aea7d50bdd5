using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// Where the catalogue has entries and where it has none: one matrix, the gaps in words, a table of the pejlinger, and one for each list
/// where the elements differ.
/// </summary>
public sealed record CoverageView(
    Frame Frame,
    string Count,
    string FrameworkName,
    bool HasExamples,
    CoverageMatrixView Matrix,
    ImmutableArray<string> Gaps,
    ImmutableArray<CoverageTableView> Tables
) : PageView(Frame)
{
    /// <summary>That all entries carry every element, or "" where they do not.</summary>
    public string SameElements { get; init; } = "";

    /// <summary>Which entries have been taken up at more places, or "".</summary>
    public string Spread { get; init; } = "";
}

/// <summary>
/// What is seen first: groups of ages across; downwards the whole catalogue, then the elements and the values of each list.
/// <see cref="Columns"/> is how many columns there are.
/// </summary>
public sealed record CoverageMatrixView(
    string Caption,
    string Columns,
    ImmutableArray<string> Ages,
    CoverageRowView Whole,
    ImmutableArray<CoveragePartView> Parts
);

/// <summary>The elements, or the values of a list, under their common name.</summary>
public sealed record CoveragePartView(string Name, ImmutableArray<CoverageRowView> Rows);

/// <summary>
/// A table: groups of ages across, elements and the values of a list, or the pejlinger, downwards. The heading of all ages comes first;
/// <see cref="Columns"/> is how many columns there are.
/// </summary>
public sealed record CoverageTableView(
    string Caption,
    string Columns,
    ImmutableArray<string> Ages,
    ImmutableArray<CoverageGroupView> Groups
);

/// <summary>An element and under it its rows. It has no cells itself where its numbers would be those of the whole catalogue.</summary>
public sealed record CoverageGroupView(CoverageRowView Whole, ImmutableArray<CoverageRowView> Rows);

/// <summary>A row by its name, which may lead to a page.</summary>
public sealed record CoverageRowView(LinkView Name, ImmutableArray<CoverageCellView> Cells);

/// <summary>
/// How many entries: "" for none. The label says what is counted, and the address leads to the entries; it is null where there
/// are none to see.
/// </summary>
/// <param name="Number">How many, or "".</param>
/// <param name="Label">How many of what.</param>
/// <param name="Address">The list of them, or null.</param>
/// <param name="Depth">How deep the cell's tint is in the matrix, from 1 to 4; "" for none.</param>
public sealed record CoverageCellView(string Number, string Label, SiteAddress? Address, string Depth);
