using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Site;
using Catalog.Site.Output;
using Catalog.Site.Rendering;

namespace Catalog.Cli.Commands;

/// <summary>What build and check have in common, so that they cannot drift apart: read, run, and all findings in order.</summary>
internal sealed record CheckedSources(
    OutputSet? Output,
    ImmutableArray<Diagnostic> Diagnostics,
    int EntryCount,
    int ExampleCount,
    Uri? Address
)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Reads the folder and runs the whole pipeline on it.</summary>
    public static CheckedSources Of(SourceFolder source, BuildOptions options, Action<string> progress)
    {
        var (sources, unread) = SourceReader.Read(source, ShippedTemplates.Beneath);
        var result = SiteBuild.Run(sources, options, progress);
        return new CheckedSources(result.Output, Merge(unread, result.Diagnostics), result.EntryCount, result.ExampleCount, result.Address);
    }

    /// <summary>Writes the summary of the findings where it goes; <paramref name="strict"/> says that warnings count as errors.</summary>
    public void Summarise(SummaryFile file, bool strict, Terminal terminal)
    {
        if (file.Write(SummaryReport.Write(Diagnostics, Address, strict)) is { } afterthought)
        {
            terminal.Error.WriteLine(SafeText.OneLine(afterthought));
        }
    }

    /// <summary>All findings in order. A file that was not read cannot be found by the later stages either; only the first of the two is the mistake.</summary>
    public static ImmutableArray<Diagnostic> Merge(ImmutableArray<Diagnostic> unread, ImmutableArray<Diagnostic> found)
    {
        var paths = unread.Select(diagnostic => diagnostic.Path).ToHashSet(StringComparer.Ordinal);
        return DiagnosticOrder.Sort([.. unread, .. found.Where(diagnostic => !paths.Contains(diagnostic.Path))]);
    }
}
