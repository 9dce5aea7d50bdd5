using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Site.Reports;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog report</c>: a report on the catalogue, for people and for spreadsheets.</summary>
internal static class ReportCommand
{
    public static int Run(ReportArguments arguments, Terminal terminal)
    {
        var report = ReportName.Read([.. arguments.Words]);
        var (format, today) = (Values.ReportFormat(arguments.Format, arguments.Output), Values.Today(arguments.Today));
        var period = arguments.Period is { } asked ? Values.Period(asked) : (ReportPeriod?)null;
        if (period is not null && !report.HasPeriod)
        {
            throw new EdgeException("--period hører kun til rapporten yearly. De andre viser kataloget, som det er i dag.");
        }

        var source = CatalogueFolder.Open(arguments, terminal);
        var target = arguments.Output is { } written ? ReportFile.Choose(source, written, arguments.Force) : null;
        var sources = ModelSources.Read(source);
        var (made, found) = report.Make(sources.Tree, today, period);
        var faults = SourceReader.Merge(sources.Tree, sources.Unread, found);
        if (made is null || faults.Any(finding => finding.Severity == Severity.Error))
        {
            terminal.Error.Write(TextReport.Write([.. faults.Where(finding => finding.Severity == Severity.Error)], terminal.ColourError));
            terminal.Error.WriteLine(
                "Der er ikke lavet nogen rapport, for det, der ikke kan læses, ville mangle i tallene. Ret fejlene først."
            );
            return 1;
        }

        if (sources.Tree.HasPrivate)
        {
            terminal.Error.WriteLine(
                SafeText.OneLine($"Kladderne i {source.Drafts!.Shown} er med i rapporten. Send den kun til dem, der må se dem.")
            );
        }

        ReportFile.Deliver(made.With(new PrivateWords(made.PrivateWords).Redact), format, target, terminal);
        return 0;
    }
}
