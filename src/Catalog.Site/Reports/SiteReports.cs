using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Editions;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Content.Validation;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Views;

namespace Catalog.Site.Reports;

/// <summary>The reports of <c>catalog report</c>.</summary>
public static class SiteReports
{
    /// <summary>Where the catalogue has entries and where it has none.</summary>
    public static (Report? Report, ImmutableArray<Diagnostic> Diagnostics) Coverage(SourceTree sources) =>
        Of(sources, (plan, words, _) => CoverageReport.Make(plan, words));

    /// <summary>The entries that wait for the selection committee, and what the checks find in each on a day.</summary>
    public static (Report? Report, ImmutableArray<Diagnostic> Diagnostics) Committee(SourceTree sources, DateOnly today) =>
        Of(
            sources,
            (plan, words, found) =>
            {
                ImmutableArray<Diagnostic> all =
                [
                    .. found,
                    .. CatalogueCheck.Run(plan.Catalogue, sources, plan.Addresses, new CheckOptions(today, Release: false)),
                ];
                return CommitteeReport.Make(plan, words, DiagnosticOrder.Sort(all)) with
                {
                    PrivateWords =
                    [
                        .. PrivateText.In(
                            plan.Catalogue,
                            sources,
                            CommitteeCandidate.Of(plan.Catalogue).Select(candidate => candidate.Entry)
                        ),
                    ],
                };
            }
        );

    /// <summary>
    /// The year up to a day, for those who decide: figures, what changed status, what was learnt, what is missing and how certain
    /// the evidence is.
    /// </summary>
    public static (Report? Report, ImmutableArray<Diagnostic> Diagnostics) Yearly(
        SourceTree sources,
        DateOnly today,
        ReportPeriod? period = null
    ) =>
        Of(
            sources,
            (plan, words, _) =>
                // A changed edition is reported by catalog check; what can be read of it is compared all the same.
                YearlyReport.Make(plan, words, EditionReader.Read(sources).Value, period ?? ReportPeriod.UpTo(today), today) with
                {
                    PrivateWords = [.. PrivateText.In(plan.Catalogue, sources, plan.Catalogue.Entries.Where(entry => !entry.IsExample))],
                }
        );

    // A file that cannot be read would be missing from every count, so that any error stops a report.
    private static (Report?, ImmutableArray<Diagnostic>) Of(
        SourceTree sources,
        Func<SitePlan, Words, ImmutableArray<Diagnostic>, Report> make
    )
    {
        var faults = new Faults();
        var catalogue = faults.Take(CatalogueReader.Read(sources));
        var words = faults.Take(Words.Read(sources));
        var plan = catalogue is null ? null : faults.Take(SitePlan.Make(catalogue, drafts: false));
        var letters = FontSheet.Letters(sources, faults);
        var report =
            plan is null || faults.HasErrors ? null : make(plan, words, faults.Found) with { Look = Look(plan.Catalogue.Site, letters) };
        return (report, DiagnosticOrder.Sort(faults.Found));
    }

    /// <summary>How a report of a catalogue looks as a page; without the typeface where it is missing.</summary>
    internal static ReportLook Look(SiteSettings site, SourceTree sources) => Look(site, FontSheet.Letters(sources, new Faults()));

    internal static ReportLook Look(SiteSettings site, string letters) =>
        new(site.Owner, site.PrimaryColour.Value, site.AccentColour.Value, letters);
}
