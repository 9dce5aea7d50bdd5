using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
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
    /// there is a catalogue without the faulty part, and the caller decides what that is good for. It is null as well, with that finding
    /// alone, when <c>site.yml</c> asks for a later program. With the
    /// <paramref name="memory"/> of an earlier read, only files that have changed are read.
    /// </summary>
    public static Checked<Catalogue?> Read(SourceTree sources, CatalogueMemory? memory = null)
    {
        memory ??= new CatalogueMemory();
        var faults = new Faults();
        var site = faults.Take(memory.Site.Of(sources.Part(SourceFolders.SiteFile), ModelReader.ReadSite));
        // A later program's keys would be as many errors, and none of them the editor's.
        if (site?.Program is { } asked && ProgramVersion.Current.IsBefore(asked.Value))
        {
            return new(null, [ProgramRules.Older(new Place(site.Source, asked.Span), asked.Value)]);
        }

        var model = faults.Take(memory.Model.Of(sources.Part(SourceFolders.Model), ModelReader.ReadModel));
        return faults.With<Catalogue?>(
            site is null || model is null ? null : faults.Take(CatalogueBinder.Bind(sources, site, model, memory))
        );
    }

    /// <summary>
    /// The same for answers that a faulty model would make wrong without a trace, such as hits and deadlines: null, with the
    /// findings about <c>site.yml</c> and the model alone, also when one of these is an error.
    /// </summary>
    public static Checked<Catalogue?> ReadBySoundModel(SourceTree sources)
    {
        var read = Read(sources);
        ImmutableArray<Diagnostic> aboutModel = [.. read.Diagnostics.Where(IsAboutModel)];
        return read.Value is null || aboutModel.Any(finding => finding.Severity == Severity.Error) ? new(null, aboutModel) : read;
    }

    /// <summary>
    /// Where the site is published, or null when <c>site.yml</c> cannot be read. For sources without a catalogue, whose findings
    /// link to the site as well; what is wrong with the file is among the findings of <see cref="Read"/>.
    /// </summary>
    public static Uri? AddressOf(SourceTree sources) => ModelReader.ReadSite(sources).Value?.BaseAddress;

    private static bool IsAboutModel(Diagnostic finding) =>
        finding.Path == SourceFolders.SiteFile || finding.Path.StartsWith(SourceFolders.Model, StringComparison.Ordinal);
}
