using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Due;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Reports;

namespace Catalog.Site.Operations;

/// <summary>
/// What is due in a catalogue, for <c>catalog status</c>. <see cref="Faulty"/> are the files with errors of form, of
/// which something may be missing; <see cref="PrivateWords"/> is what no report may repeat.
/// </summary>
public sealed record CatalogueStatus(DueList Due, ImmutableArray<string> Faulty, ImmutableArray<string> PrivateWords)
{
    /// <summary>What no report of all entries may repeat.</summary>
    public ImmutableArray<string> PrivateWordsOfAll { get; init; } = [];

    /// <summary>The status seen from a day, or null with the findings when the model has errors.</summary>
    public static Checked<CatalogueStatus?> Of(SourceTree sources, DateOnly today)
    {
        var (catalogue, found) = CatalogueReader.ReadBySoundModel(sources);
        if (catalogue is null)
        {
            return new(null, DiagnosticOrder.Sort(found));
        }

        // The rest of the findings is the business of catalog check, which the report says when a file is faulty.
        var due = DueList.Of(catalogue, today);
        ImmutableArray<string> words = [.. PrivateText.In(catalogue, sources, due.Items.Select(item => item.Entry).Distinct())];
        return new(
            new CatalogueStatus(due, [.. DiagnosticOrder.PathsWithErrors(found).Select(sources.Shown)], words)
            {
                PrivateWordsOfAll = [.. PrivateText.In(catalogue, sources, catalogue.Entries)],
            },
            []
        );
    }

    /// <summary>How a page about the catalogue looks.</summary>
    public static ReportLook LookOf(SourceTree sources) =>
        CatalogueReader.Read(sources).Value is { } catalogue ? SiteReports.Look(catalogue.Site, sources) : new ReportLook("", "", "", "");
}
