using System.Collections.Frozen;
using Catalog.Content.Markup;
using Catalog.Content.Model;

namespace Catalog.Site.Planning;

/// <summary>Which pictures of a catalogue somebody is shown. Others are not published: they may belong to a draft.</summary>
internal static class ShownImages
{
    /// <summary>The pictures that are shown by these entries, the pages, or the model's own texts.</summary>
    public static ImmutableArray<Image> Of(Catalogue catalogue, IEnumerable<Entry> entries)
    {
        var shown = entries
            .SelectMany(entry => entry.Sections.Select(section => section.Text))
            .Concat(catalogue.Pages.Select(page => page.Text))
            .Concat(catalogue.Model.Texts.Select(text => text.Text))
            .SelectMany(text => text.Links().Where(link => link.IsImage).Select(link => PathOf(link, text)))
            .ToFrozenSet(StringComparer.Ordinal);
        return [.. catalogue.Images.Where(image => shown.Contains(image.File.Path))];
    }

    private static string PathOf(RichLink link, RichText text) =>
        LinkTarget.Read(link.Target, text.Source.Path) is LinkTarget.SourcePath { Path: var path } ? path : "";
}
