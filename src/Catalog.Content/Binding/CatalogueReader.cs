using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Schema;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>From source files to a catalogue: <c>site.yml</c>, then the model, then the entries and pages that are written by it.</summary>
public static class CatalogueReader
{
    /// <summary>
    /// The catalogue of everything that can be read, with all findings, unsorted. It is null only where there is nothing to read
    /// entries by: <c>site.yml</c>, or a file that the model cannot do without, is missing or unreadable. After any other error
    /// there is a catalogue without the faulty part, and the caller decides what that is good for. With the
    /// <paramref name="memory"/> of an earlier read, only files that have changed are read.
    /// </summary>
    public static Checked<Catalogue?> Read(SourceTree sources, CatalogueMemory? memory = null)
    {
        memory ??= new CatalogueMemory();
        var faults = new Faults();
        var site = faults.Take(memory.Site.Of(sources.Part(SourceFolders.SiteFile), ModelReader.ReadSite));
        var model = faults.Take(memory.Model.Of(sources.Part(SourceFolders.Model), ModelReader.ReadModel));
        return faults.With<Catalogue?>(
            site is null || model is null ? null : faults.Take(CatalogueBinder.Bind(sources, site, model, memory))
        );
    }

    /// <summary>
    /// Where the site is published, or null when <c>site.yml</c> cannot be read. For sources without a catalogue, whose findings
    /// link to the site as well; what is wrong with the file is among the findings of <see cref="Read"/>.
    /// </summary>
    public static Uri? AddressOf(SourceTree sources) => ModelReader.ReadSite(sources).Value?.BaseAddress;
}
