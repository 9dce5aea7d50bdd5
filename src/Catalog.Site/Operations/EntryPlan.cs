using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Measuring;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Reports;
using Catalog.Site.Views;

namespace Catalog.Site.Operations;

/// <summary>Why there is no plan of an entry.</summary>
public enum NoPlan
{
    /// <summary>There is no such entry; the others are those with the nearest names.</summary>
    Unknown,

    /// <summary>It is a former id of the other entry.</summary>
    Renamed,

    /// <summary>It is in a frozen edition alone, of the year that the other names.</summary>
    Frozen,
}

/// <summary>
/// What must be measured for the goals of an entry to be seen: the answer, the sheet to fill in (null when there is no day to plan),
/// and the days for a calendar; or why there is no plan, and the others that this is about.
/// </summary>
public sealed record EntryPlan(
    Report? Answer,
    Report? Sheet,
    ImmutableArray<CalendarDay> Calendar,
    NoPlan Why,
    ImmutableArray<string> Others
)
{
    private const int ShortestPart = 3;
    private const int MostNear = 3;

    /// <summary>
    /// The plan of the entry with an id, seen from a day; null with the findings when the model or the entry's own file has errors,
    /// for what cannot be read would be missing from the plan.
    /// </summary>
    public static Checked<EntryPlan?> Of(SourceTree sources, string id, DateOnly today)
    {
        var faults = new Faults();
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        var words = faults.Take(Words.Read(sources));
        var path = SourceFolders.Entry(id);
        ImmutableArray<Diagnostic> errors = [.. faults.Found.Concat(found.Where(finding => catalogue is null || finding.Path == path))];
        if (catalogue is null || errors.Any(finding => finding.Severity == Severity.Error))
        {
            return new(null, DiagnosticOrder.Sort(errors));
        }

        return new(catalogue.Entry(id) is { } entry ? Of(sources, catalogue, entry, words, today) : None(sources, catalogue, id), []);
    }

    private static EntryPlan Of(SourceTree sources, Catalogue catalogue, Entry entry, Words words, DateOnly today)
    {
        var plan = MeasuringPlan.Of(entry, catalogue.Model, today);
        var look = SiteReports.Look(catalogue.Site, sources);
        ImmutableArray<string> privateWords = [.. PrivateText.In(catalogue, sources, [entry])];
        return new(
            PlanReport.Make(catalogue, words, plan) with
            {
                Look = look,
                PrivateWords = privateWords,
            },
            PlanReport.Sheet(words, plan) is { } sheet ? sheet with { Look = look, PrivateWords = privateWords } : null,
            PlanReport.Calendar(catalogue, words, plan),
            default,
            []
        );
    }

    private static EntryPlan None(SourceTree sources, Catalogue catalogue, string id) =>
        catalogue.Entries.FirstOrDefault(entry => entry.Head.FormerAddresses.Any(each => each.Value == id)) is { } now
            ? new(null, null, [], NoPlan.Renamed, [now.Id])
        : EditionReader.Read(sources).Value.LastOrDefault(edition => edition.EntryIds.Contains(id)) is { } edition
            ? new(null, null, [], NoPlan.Frozen, [edition.Year.ToString(Danish.Culture)])
        : new(null, null, [], NoPlan.Unknown, Near(id, [.. catalogue.Entries.Select(each => each.Id)]));

    // Who does not know the whole id writes the beginning of it.
    private static ImmutableArray<string> Near(string id, ImmutableArray<string> ids) =>
        Nearest.Names(id, ids) is { IsEmpty: false } near
            ? near
            : [.. ids.Where(each => id.Length >= ShortestPart && each.Contains(id, StringComparison.Ordinal)).Take(MostNear)];
}
