using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Operations;

namespace Catalog.Cli.Commands;

/// <summary>
/// <c>catalog diff</c>: the differences between two editions or catalogues. The exit code is 0 with and without differences.
/// </summary>
internal static class DiffCommand
{
    private const string Usage = "Skriv to, for eksempel: catalog diff 2025 nu.";

    public static int Run(DiffArguments arguments, Terminal terminal)
    {
        var format = Values.DiffFormat(arguments.Format);
        var (before, after) = arguments.Words.ToArray() switch
        {
            [var first, var second] => (first, second),
            [] => throw new EdgeException($"Der mangler, hvad der skal sammenlignes. {Usage}"),
            [_] => throw new EdgeException($"Der mangler, hvad det skal sammenlignes med. {Usage}"),
            [_, _, var third, ..] => throw new EdgeException(
                $"Ordet »{third}« hører ikke til noget. En sti med mellemrum skal stå i anførselstegn. {Usage}"
            ),
        };
        var source = FolderOf(arguments, DiffSide.IsOwn(before) || DiffSide.IsOwn(after), terminal);
        var summary = SummaryFile.Choose(source, arguments.Summary, terminal.GitHub, DiffMarkdown.Beginning);
        var sources = new Lazy<SourceTree>(() => SourceReader.Read(source, []).Value);
        var (left, right) = (DiffSide.Of(before, sources), DiffSide.Of(after, sources));
        if (left.Tree is null || right.Tree is null)
        {
            return Stop([.. left.Faults, .. right.Faults], terminal);
        }

        var (comparison, found) = CatalogueComparison.Of(left.Tree, right.Tree, published: left.IsEdition || right.IsEdition);
        if (comparison is null)
        {
            return Stop(found, terminal);
        }

        var alike = left.Name == right.Name && before != after;
        var report = new DiffReport(alike ? before : left.Name, alike ? after : right.Name, comparison);
        terminal.Out.Write(
            format switch
            {
                Values.MarkdownFormat => DiffMarkdown.Write(report),
                Values.JsonFormat => DiffJson.Write(report),
                _ => DiffText.Write(report),
            }
        );
        if (summary.Write(DiffMarkdown.Write(report)) is { } notice)
        {
            terminal.Error.WriteLine(SafeText.OneLine(notice));
        }

        return 0;
    }

    // Two folders can be compared where there is no catalogue.
    private static SourceFolder FolderOf(DiffArguments arguments, bool isNeeded, Terminal terminal) =>
        isNeeded || arguments.Source is not null
            ? CatalogueFolder.Open(arguments, terminal)
            : SourceFolder.Around(".") ?? SourceFolder.Open(".");

    private static int Stop(ImmutableArray<Diagnostic> found, Terminal terminal)
    {
        terminal.Error.Write(TextReport.Write(found, terminal.ColourError));
        terminal.Error.WriteLine("Der er ikke sammenlignet noget. Ret fejlene først.");
        return 1;
    }
}
