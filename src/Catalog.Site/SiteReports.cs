using System;
using System.Collections.Immutable;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Reports;
using Catalog.Content.Schema;
using Catalog.Content.Text;
using Catalog.Site.Planning;
using Catalog.Site.Views;
using Catalog.Site.Views.Making;

namespace Catalog.Site;

/// <summary>Reports on a catalogue, asked from outside the site.</summary>
public static class SiteReports
{
    /// <summary>Where the catalogue has entries and where it has none.</summary>
    public static (Report? Report, ImmutableArray<Diagnostic> Diagnostics) Coverage(SourceTree sources) => Of(sources, CoverageReport.Make);

    // A file that could not be read would be missing from every count, so that errors of form stop a report.
    private static (Report?, ImmutableArray<Diagnostic>) Of(SourceTree sources, Func<SitePlan, Words, Report> make)
    {
        var faults = new Faults();
        var settings = faults.Take(ModelReader.ReadSite(sources));
        var model = faults.Take(ModelReader.ReadModel(sources));
        var words = faults.Take(Words.Read(sources));
        if (settings is null || model is null)
        {
            return (null, DiagnosticOrder.Sort(faults.Found));
        }

        var plan = faults.Take(SitePlan.Make(faults.Take(CatalogueBinder.Bind(sources, settings, model)), drafts: false));
        return (faults.HasErrors ? null : make(plan, words), DiagnosticOrder.Sort(faults.Found));
    }
}
