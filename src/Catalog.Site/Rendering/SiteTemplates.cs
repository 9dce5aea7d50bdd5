using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Views;

namespace Catalog.Site.Rendering;

/// <summary>The words of a site, and its templates, which are null when one of them has a fault. They depend on no content.</summary>
public sealed record SiteTemplates(Words Words, TemplateSet? Templates)
{
    /// <summary>
    /// Reads both from the sources, which hold the program's own files where a catalogue has none. Templates are read again only
    /// when a file of theirs has changed since the last read with this <paramref name="memory"/>.
    /// </summary>
    public static Checked<SiteTemplates> Read(SourceTree sources, Memo<SourceTree, Checked<TemplateSet?>> memory)
    {
        var faults = new Faults();
        var words = faults.Take(Words.Read(sources));
        var templates = faults.Take(memory.Of(sources.Part(SourceFolders.Templates), files => Compile(files, words)));
        return faults.With(new SiteTemplates(words, templates));
    }

    private static Checked<TemplateSet?> Compile(SourceTree files, Words words) =>
        ShippedTemplates.AreAll(files)
            ? new(TemplateSet.OfChecked(files, words), [])
            : TemplateSet.Compile(files, words, file => !ShippedTemplates.Files.Contains(file));
}
