using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Due;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Planning;

namespace Catalog.Site.Reports;

/// <summary>
/// How far an entry is, for those who keep the catalogue: its status, who answers, when it was read, how sure one is, what the check finds,
/// and what is due next. Texts are "" and days null where the entry says nothing.
/// </summary>
public sealed record EntryState(string Id, string Title, string Path)
{
    /// <summary>Whether it is an illustration, which has no status.</summary>
    public bool IsExample { get; init; }

    public string Status { get; init; } = "";

    /// <summary>The unit that answers for it.</summary>
    public string Contact { get; init; } = "";

    public DateOnly? Reviewed { get; init; }

    /// <summary>The grade of the dimension that says whether it works.</summary>
    public string Grade { get; init; } = "";

    /// <summary>How many errors the check finds in it, and how many warnings.</summary>
    public (int Errors, int Warnings) Found { get; init; }

    /// <summary>What comes first of all that is due.</summary>
    public DueItem? Next { get; init; }

    /// <summary>All entries, drafts and examples among them, in the order of their ids; none when the model has errors.</summary>
    public static ImmutableArray<EntryState> All(SourceTree sources, DateOnly today)
    {
        var faults = new Faults();
        if (faults.Take(CatalogueReader.ReadBySoundModel(sources)) is not { } catalogue)
        {
            return [];
        }

        var plan = faults.Take(SitePlan.Make(catalogue, drafts: true));
        faults.AddRange(CatalogueCheck.Run(catalogue, sources, plan.Addresses, new CheckOptions(today, Release: false)));
        return Of(catalogue, catalogue.Entries, faults.Found, sources, today);
    }

    /// <summary>
    /// These entries of a catalogue that has been checked, in their order. What is published tells nothing of own fields that are never
    /// shown.
    /// </summary>
    public static ImmutableArray<EntryState> Of(
        Catalogue catalogue,
        ImmutableArray<Entry> entries,
        IEnumerable<Diagnostic> findings,
        SourceTree sources,
        DateOnly today,
        bool isPublished = false
    )
    {
        var found = findings.ToLookup(finding => finding.Path, StringComparer.Ordinal);
        var due = DueList
            .Of(catalogue, today)
            .Items.Where(item => item.Entry is not null && !(isPublished && item is DueItem.OfRow { Field.IsShown: false }))
            .ToLookup(item => item.Entry!.Id, StringComparer.Ordinal);
        return [.. entries.Select(entry => Of(entry, catalogue.Model, sources, found[entry.Source.Path], due[entry.Id].FirstOrDefault()))];
    }

    private static EntryState Of(Entry entry, ContentModel model, SourceTree sources, IEnumerable<Diagnostic> found, DueItem? next) =>
        new(entry.Id, entry.Title, sources.Shown(entry.Source.Path))
        {
            IsExample = entry.IsExample,
            Status = model.Lifecycle.Status(entry.Head.Status?.Value ?? "")?.Name ?? "",
            Contact = entry.Head.Contact is { } contact ? model.Unit(contact.Value)?.Name ?? contact.Value : "",
            Reviewed = entry.Head.Reviewed?.Value,
            Grade = GradeOf(entry, model.Lifecycle.Evidence),
            Found = (Count(found, Severity.Error), Count(found, Severity.Warning)),
            Next = next,
        };

    // The same finding may have been made twice.
    private static int Count(IEnumerable<Diagnostic> found, Severity severity) =>
        found.Where(each => each.Severity == severity).Distinct().Count();

    private static string GradeOf(Entry entry, EvidenceScale scale) =>
        scale.Effect is { } effect && entry.Head.Evidence?.Grades.TryGetValue(effect.Id, out var grade) == true
            ? scale.Grades.FirstOrDefault(each => each.Id == grade.Value)?.Name ?? grade.Value
            : "";
}
