using Catalog.Site.Planning;

namespace Catalog.Site.Views;

/// <summary>
/// The editors' table. The first column is the entry; <see cref="Columns"/> are the headings of all, and every row has a cell for each
/// but the first.
/// </summary>
public sealed record EditorsView(
    Frame Frame,
    string Count,
    string Day,
    ImmutableArray<string> Columns,
    ImmutableArray<EditorsRowView> Rows,
    SiteAddress Workbook
) : PageView(Frame);

/// <summary>An entry in the table.</summary>
public sealed record EditorsRowView(LinkView Entry, ImmutableArray<string> Cells);
