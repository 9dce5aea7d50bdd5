using System.Collections.Frozen;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Binding;

/// <summary>
/// Makes an entry of a file, for one model. The rules of form are checked here; every other rule reads the finished entry.
/// </summary>
public sealed class EntryBinder(ContentModel model)
{
    private readonly RecordShape<EntryHead> shape = EntryFields.Of(model).Record;
    private readonly SectionBinder sections = new(model.Framework.Sections);

    /// <summary>
    /// The entry, or null when its file is no text, its front matter no YAML, or its body refused. What could be read of a
    /// faulty entry is kept.
    /// </summary>
    public Checked<Entry?> Bind(SourceFile file, string id)
    {
        var faults = new Faults();
        if (faults.Take(DocumentParser.Parse(file)) is not { Head: { } mapping } document)
        {
            return faults.With<Entry?>(null);
        }

        // A refused text is one mistake: its sections are not missing as well.
        var reading = new ShapeReading(document.Source, "", faults);
        if (!shape.TryRead(mapping, reading, out var head) || document.Body is null)
        {
            return faults.With<Entry?>(null);
        }

        var faultyKeys = FaultyKeys(head, faults);
        var bound = sections.Bind(document.Body);
        faults.AddRange(
            model.Faulty.Contains(ModelFiles.Framework)
                ? bound.Diagnostics.Where(finding => finding.Rule != FormRules.UnknownHeadingRule)
                : bound.Diagnostics
        );
        var body = bound.Value;
        var whole = head with { Span = document.HeadSpan, FaultyKeys = faultyKeys, Texts = reading.Texts.ToImmutable() };
        return faults.With<Entry?>(new Entry(id, document.Source, whole, body));
    }

    // An error in a value stands after the value's key and before the next.
    private static FrozenSet<string> FaultyKeys(EntryHead head, Faults faults) =>
        !faults.HasErrors
            ? []
            : faults
                .Found.Where(fault => fault.Severity == Severity.Error)
                .Select(fault =>
                    head.Keys.Where(key => key.Value.Start <= fault.Place.Span.Start).OrderBy(key => key.Value.Start).LastOrDefault().Key
                )
                .Where(key => key is not null)
                .ToFrozenSet(StringComparer.Ordinal);
}
