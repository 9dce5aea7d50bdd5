using Catalog.Content.Binding;
using Catalog.Content.Text;
using Catalog.Site.Reports;

namespace Catalog.Site.Operations;

/// <summary>What has been tried that is like a title, for those who are about to write it down as new.</summary>
public static class EarlierEntries
{
    /// <summary>The nearest, the nearest first; none when the catalogue cannot be read.</summary>
    public static ImmutableArray<EarlierTrial> Of(SourceTree sources, string title) =>
        CatalogueReader.ReadBySoundModel(sources).Value is { } catalogue
            ? EarlierTrial.Of(EarlierTrial.SearcherOf(catalogue), catalogue.Model, title)
            : [];
}
