using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Site.Operations;
using Catalog.Site.Reports;

namespace Catalog.Cli.Commands;

/// <summary><c>catalog status</c>: what has to be done, and when. The exit code is 1 for overdue items only with --fail-overdue.</summary>
internal static class StatusCommand
{
    public static int Run(StatusArguments arguments, Terminal terminal)
    {
        var (today, within) = (Values.Today(arguments.Today), Values.Within(arguments.Within));
        var table = arguments.All ? Values.ReportFormat(arguments.Format, arguments.Output) : null;
        var format = arguments.All ? "" : Values.DiffFormat(arguments.Format);
        if (arguments.Output is not null && table is null)
        {
            throw new EdgeException("-o hører til --all. Skriv for eksempel: catalog status --all -o katalog.xlsx");
        }

        var source = CatalogueFolder.Open(arguments, terminal);
        var target = arguments.Output is { } written ? ReportFile.Choose(source, written, arguments.Force) : null;
        var sources = ModelSources.Read(source);
        var (status, found) = CatalogueStatus.Of(sources.Tree, today);
        if (status is null)
        {
            terminal.Error.Write(TextReport.Write(SourceReader.Merge(sources.Tree, sources.Unread, found), terminal.ColourError));
            terminal.Error.WriteLine("Der er ikke lavet nogen status. Ret modellen først.");
            return 1;
        }

        var unread = sources.Unread.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Path);
        var report = new StatusReport(status, [.. unread], today, within);
        if (table is not null)
        {
            var all = StatusTable.Make(EntryState.All(sources.Tree, today), today) with { Look = CatalogueStatus.LookOf(sources.Tree) };
            if (target is not null && sources.Tree.HasPrivate)
            {
                terminal.Error.WriteLine(
                    SafeText.OneLine($"Kladderne i {source.Drafts!.Shown} er med i tabellen. Send den kun til dem, der må se dem.")
                );
            }

            ReportFile.Deliver(all.With(new PrivateWords(status.PrivateWordsOfAll).Redact), table, target, terminal);
            if (!report.Faulty.IsEmpty)
            {
                terminal.Error.WriteLine(SafeText.OneLine($"Der er fejl i {string.Join(", ", report.Faulty)}. Kør catalog check."));
            }

            return arguments.FailOverdue && !report.Overdue.IsEmpty ? 1 : 0;
        }

        terminal.Out.Write(
            format switch
            {
                Values.MarkdownFormat => StatusMarkdown.Write(report),
                Values.JsonFormat => StatusJson.Write(report),
                _ => StatusText.Write(report),
            }
        );
        return arguments.FailOverdue && !report.Overdue.IsEmpty ? 1 : 0;
    }
}
