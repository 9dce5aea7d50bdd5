using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Importing;
using Catalog.Content.Office;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Site.Operations;

/// <summary>
/// An entry as a file that a colleague can read and change in Word or Excel, and that <see cref="ImportedEntries"/> reads back whole.
/// Without bytes there is no such entry; <see cref="Near"/> are those it could be.
/// </summary>
public sealed record ExportedEntry(ReadOnlyMemory<byte>? Bytes, ImmutableArray<string> Near)
{
    /// <summary>
    /// The entry with an id as a workbook or a document. Null with the findings when the model or the entry cannot be read.
    /// </summary>
    public static Checked<ExportedEntry?> Of(SourceTree sources, string id, bool asWorkbook)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, DiagnosticOrder.Sort(found));
        }

        if (sources.Find(SourceFolders.Entry(id)) is not { } file)
        {
            return new(new(null, Nearest.Names(id, catalogue.Entries.Select(entry => entry.Id))), []);
        }

        var (document, faults) = DocumentParser.Parse(file);
        if (document is null || EntryText.Of(document, catalogue.Model) is not { } text)
        {
            return new(null, DiagnosticOrder.Sort(faults));
        }

        ImmutableArray<ImmutableArray<string>> rows =
        [
            EntryTable.Headings,
            .. EntryTable.Rows(id, text, catalogue.Model).Select(row => ImmutableArray.Create(row.Label, row.Value, row.Path)),
        ];
        var title = catalogue.Entry(id)?.Title ?? id;
        return new(new(asWorkbook ? PackageWriter.Workbook("Beskrivelse", rows) : PackageWriter.Document(title, rows), []), []);
    }
}
