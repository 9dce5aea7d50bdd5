using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site;
using Catalog.Site.Operations;
using Catalog.Site.Output;
using Catalog.Site.Rendering;

namespace Catalog.Cli.Commands;

/// <summary>The work that build and check share: the sources read, the pipeline run, and all findings in order.</summary>
internal sealed record CheckedSources(
    OutputSet? Output,
    ImmutableArray<Diagnostic> Diagnostics,
    int EntryCount,
    int ExampleCount,
    Uri? Address
)
{
    /// <summary>The files that were read.</summary>
    public required SourceTree Sources { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Reads the folder and runs the whole pipeline on it.</summary>
    public static CheckedSources Of(SourceFolder source, BuildOptions options, Action<string> progress)
    {
        var (sources, unread) = SourceReader.Read(source, ShippedTemplates.Beneath);
        var result = SiteBuild.Run(sources, options, progress);
        // As it is published, the catalogue has no private drafts, and what it says of them leads nowhere.
        var found = sources.HasPrivate
            ? PrivateDrafts.Findings(result.Diagnostics, SiteBuild.Run(sources.WithoutPrivate(), options).Diagnostics, sources)
            : result.Diagnostics;
        return new CheckedSources(
            result.Output,
            SourceReader.Merge(sources, unread, found),
            result.EntryCount,
            result.ExampleCount,
            result.Address
        )
        {
            Sources = sources,
        };
    }

    /// <summary>Writes the summary of the findings; with <paramref name="strict"/> warnings count as errors in it.</summary>
    public void Summarise(SummaryFile file, bool strict, Terminal terminal)
    {
        if (file.Write(SummaryReport.Write(Diagnostics, Address, strict)) is { } notice)
        {
            terminal.Error.WriteLine(SafeText.OneLine(notice));
        }
    }
}
