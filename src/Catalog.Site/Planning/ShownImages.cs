using System.Collections.Frozen;
using Catalog.Content.Markup;
using Catalog.Content.Model;
using Catalog.Content.Text;

namespace Catalog.Site.Planning;

/// <summary>Which pictures of a catalogue somebody is shown. Others are not published: they may belong to a draft.</summary>
internal static class ShownImages
{
    /// <summary>The pictures that entries, pages or the model's own texts show.</summary>
    public static ImmutableArray<Image> Of(Catalogue catalogue, ImmutableArray<Entry> entries)
    {
        var framework = catalogue.Model.Framework;
        var model = framework
            .Elements.Select(element => element.Text)
            .Prepend(framework.Text)
            .Concat(catalogue.Model.Situations.All.Select(situation => situation.Answer));
        var shown = PathsIn(TextsOf(entries, catalogue.Pages).Concat(model.Select(text => text.Text))).ToFrozenSet(StringComparer.Ordinal);
        return [.. catalogue.Images.Where(image => shown.Contains(image.File.Path))];
    }

    /// <summary>The texts of entries and pages.</summary>
    public static IEnumerable<RichText> TextsOf(IEnumerable<Entry> entries, IEnumerable<FreePage> pages) =>
        entries.SelectMany(entry => entry.Sections).Select(section => section.Text).Concat(pages.Select(page => page.Text));

    /// <summary>The paths of all pictures that the texts show.</summary>
    public static IEnumerable<string> PathsIn(IEnumerable<RichText> texts) =>
        texts.SelectMany(text => text.Links().Where(link => link.IsImage).Select(link => ImageOf(link, text))).OfType<string>();

    private static string? ImageOf(RichLink link, RichText text) =>
        LinkTarget.Read(link.Target, text.Source.Path) is LinkTarget.SourcePath { Path: var path }
        && path.StartsWith(SourceFolders.Images, StringComparison.Ordinal)
            ? path
            : null;
}
