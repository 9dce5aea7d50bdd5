using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Importing;
using Catalog.Content.Model;
using Catalog.Content.Office;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Site.Operations;

/// <summary>
/// A series from a spreadsheet in an entry: the entry's new text, null when nothing changes; what is told of it; and why nothing can
/// be written, all of it in Danish. <see cref="Near"/> is set when there is no such entry: those it could be.
/// </summary>
public sealed record MeasuredSeries(string? Text, ImmutableArray<string> Told, ImmutableArray<string> Refused)
{
    public ImmutableArray<string>? Near { get; private init; }

    /// <summary>
    /// Reads the bytes of a file into the entry with an id. <paramref name="name"/> is the id or the name of the measurement, or null
    /// when the sheet or the entry says which it is. Null with findings when the model, the entry or its new text has errors.
    /// </summary>
    public static Checked<MeasuredSeries?> Of(SourceTree sources, string id, ReadOnlyMemory<byte> bytes, string? name)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, DiagnosticOrder.Sort(found));
        }

        var path = SourceFolders.Entry(id);
        ImmutableArray<Diagnostic> errors = [.. found.Where(each => each.Path == path && each.Severity == Severity.Error)];
        if (!errors.IsEmpty)
        {
            return new(null, DiagnosticOrder.Sort(errors));
        }

        if (catalogue.Entry(id) is not { } entry || sources.Find(path) is not { } file)
        {
            return new(new([], []) { Near = Nearest.Names(id, catalogue.Entries.Select(each => each.Id)) }, []);
        }

        var (tables, document, fault) = OfficeFile.Read(bytes);
        if (fault is not null)
        {
            return new(new([], [fault.ToString()]), []);
        }

        if (tables is null)
        {
            return new(
                new(
                    [],
                    [$"Filen er et Word-dokument med {document!.Blocks.Length} afsnit, ikke et regneark. Gem tallene som .xlsx eller .csv."]
                ),
                []
            );
        }

        var read = SeriesReader.Read(tables);
        return read.Faults.IsEmpty
            ? Written(catalogue, entry, DocumentParser.Parse(file).Value!, read, name)
            : new(new([], [.. read.Faults.Select(each => each.ToString())]), []);
    }

    private MeasuredSeries(ImmutableArray<string> told, ImmutableArray<string> refused)
        : this(null, told, refused) { }

    private static Checked<MeasuredSeries?> Written(
        Catalogue catalogue,
        Entry entry,
        ParsedDocument document,
        ReadSeries read,
        string? name
    )
    {
        var (targets, refused) = SeriesTargets.Of(entry, read.Series, name);
        if (!refused.IsEmpty)
        {
            return new(new([], refused), []);
        }

        var head = targets.Aggregate(
            (WrittenValue.Group)WrittenValue.Of(document.Head!),
            (known, target) =>
                target.IsNew
                    ? SeriesText.WithMeasurement(known, target.Id, target.Name, target.Points)
                    : SeriesText.With(known, target.Id, target.Points)
        );
        var text = new EditedText(document.Source, ValueEdits.Of(document, head)).Text;
        var before = TriedText.Of(catalogue, document.Source.Path, entry.Id, document.Source.Text).Found;
        var (after, now) = TriedText.Of(catalogue, document.Source.Path, entry.Id, text);
        ImmutableArray<Diagnostic> worse = [.. TriedText.New(before, after).Where(each => each.Severity == Severity.Error)];
        if (!worse.IsEmpty || now is null)
        {
            return new(null, worse);
        }

        var told = targets.SelectMany(target => target.Told(entry, now)).Concat(read.Notes);
        return new(new MeasuredSeries(text == document.Source.Text ? null : text, [.. told], []), []);
    }
}
