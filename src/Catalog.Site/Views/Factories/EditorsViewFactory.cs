using System.Globalization;
using Catalog.Content.Text;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes the editors' table. It is for those who keep the catalogue, so search engines are asked to leave it out.</summary>
internal static class EditorsViewFactory
{
    /// <summary>The page; <paramref name="rows"/> begin with the title.</summary>
    public static EditorsView Create(
        ViewContext context,
        ImmutableArray<string> columns,
        ImmutableArray<(string Id, ImmutableArray<string> Cells)> rows
    )
    {
        var words = context.Words;
        return new EditorsView(
            FrameFactory.Create(
                context,
                Urls.Editors,
                words[TextPageWords.EditorsTitle],
                words[TextPageWords.EditorsSummary],
                [Crumbs.Front(context)],
                noIndex: true
            ),
            context.Count(context.Plan.Index.Public),
            Danish.Date(context.Today),
            columns,
            [
                .. rows.Select(row => new EditorsRowView(
                    new LinkView(row.Cells[0], Urls.Entry(row.Id)),
                    [.. row.Cells.Skip(1).Select(Shown)]
                )),
            ],
            Urls.EditorsTable
        );
    }

    private static string Shown(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Danish.ShortDate(day)
            : text;
}
