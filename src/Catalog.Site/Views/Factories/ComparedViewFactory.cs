using Catalog.Content.Model;
using Catalog.Site.Planning;

namespace Catalog.Site.Views.Factories;

/// <summary>Makes an entry's column on the page that compares.</summary>
internal static class ComparedViewFactory
{
    public static ComparedView Create(Entry entry, ImmutableArray<ComparisonGroup> groups) =>
        new(
            entry.Id,
            entry.Title,
            Urls.Entry(entry.Id),
            entry.IsExample,
            [.. groups.SelectMany(group => group.Rows).Select(row => row.Of(entry).ToImmutableArray())]
        );
}
