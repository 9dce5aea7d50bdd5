using Catalog.Content.Diagnostics;
using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site;

/// <summary>What a run is asked for. <see cref="Today"/> is the only clock there is.</summary>
public sealed record BuildOptions(DateOnly Today, bool Release = false, bool Drafts = false)
{
    /// <summary>
    /// What stands as the version in the addresses of the search's files. Without it the version is a hash of the files,
    /// and no page is ready before the search is; with it, the search is read and checked when it is asked for.
    /// </summary>
    public string? SearchVersion { get; init; }
}

/// <summary>
/// What a run gives: the site, or null when the content has errors; all findings in order; how many entries, and
/// apart from them how many examples, stand on the site; and where it is published, null when <c>site.yml</c> could not be read.
/// </summary>
public sealed record SiteBuildResult(
    OutputSet? Output,
    ImmutableArray<Diagnostic> Diagnostics,
    int EntryCount,
    int ExampleCount,
    Uri? Address
)
{
    /// <summary>What is found about the search; all of it stands in <see cref="Diagnostics"/> as well unless <see cref="BuildOptions.SearchVersion"/> has put it off. None of it is an error.</summary>
    public Lazy<ImmutableArray<Diagnostic>> OfSearch { get; private init; } = new([]);

    /// <summary>The plan of the site, or null when it was not made.</summary>
    internal SitePlan? Plan { get; private init; }

    internal static SiteBuildResult Stopped(Faults faults, Uri? address, Lazy<ImmutableArray<Diagnostic>>? ofSearch = null) =>
        new(null, DiagnosticOrder.Sort(faults.Found), 0, 0, address) { OfSearch = ofSearch ?? new([]) };

    internal static SiteBuildResult Finished(OutputSet output, Faults faults, SitePlan plan, Lazy<ImmutableArray<Diagnostic>> ofSearch)
    {
        var examples = plan.Index.Public.Count(entry => entry.IsExample);
        return new(
            output,
            DiagnosticOrder.Sort(faults.Found),
            plan.Index.Public.Length - examples,
            examples,
            plan.Catalogue.Site.BaseAddress
        )
        {
            Plan = plan,
            OfSearch = ofSearch,
        };
    }
}
