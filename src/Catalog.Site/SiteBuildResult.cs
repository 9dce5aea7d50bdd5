using Catalog.Content.Diagnostics;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Search;

namespace Catalog.Site;

/// <summary>What a run is asked for. <see cref="Today"/> is the only clock there is.</summary>
public sealed record BuildOptions(DateOnly Today, bool Release = false, bool Drafts = false)
{
    /// <summary>Whether the run is the one that freezes the edition, which therefore need not be there.</summary>
    public bool Freezes { get; init; }

    /// <summary>Whether the site is only to be looked at: every page says so and asks search engines to leave it out.</summary>
    public bool Preview { get; init; }

    /// <summary>
    /// The version in the addresses of the search's files, which keeps a browser from mixing two versions. Null for a hash of the
    /// files. A name given in its place lets pages be shown before the search is ready (<c>serve</c>).
    /// </summary>
    public string? SearchVersion { get; init; }
}

/// <summary>What a run gives: the site, unless the content has errors, and all findings in order.</summary>
public sealed class SiteBuildResult
{
    private readonly Lazy<ImmutableArray<Diagnostic>> diagnostics;

    private SiteBuildResult(
        Faults faults,
        Uri? address,
        SitePlan? plan = null,
        SearchBuild? search = null,
        IEnumerable<OutputFile>? pages = null
    )
    {
        (Address, Plan, Search) = (address, plan, search);
        DiagnosticsButSearch = DiagnosticOrder.Sort(faults.Found);
        diagnostics = new(() => search is null ? DiagnosticsButSearch : DiagnosticOrder.Sort([.. faults.Found, .. search.Findings]));
        if (plan is not null && search is not null && pages is not null)
        {
            Output = new OutputSet(pages.Concat(search.Files));
            OutputButSearch = new OutputSet(pages);
            ExampleCount = plan.Index.Public.Count(entry => entry.IsExample);
            EntryCount = plan.Index.Public.Length - ExampleCount;
        }
    }

    /// <summary>Every file of the site, or null when the content has errors.</summary>
    public OutputSet? Output { get; }

    /// <summary>All findings in order. The first to ask waits for the search's index.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.Value;

    /// <summary>How many entries are on the site, examples left out; 0 when there is no site.</summary>
    public int EntryCount { get; }

    /// <summary>How many examples are on the site; 0 when there is no site.</summary>
    public int ExampleCount { get; }

    /// <summary>Where the site is published, or null when <c>site.yml</c> cannot be read.</summary>
    public Uri? Address { get; }

    /// <summary>
    /// The search, for those who show the site before it is ready: <see cref="Output"/> and <see cref="Diagnostics"/> hold all of
    /// it. Null when there is no catalogue.
    /// </summary>
    public SearchBuild? Search { get; }

    /// <summary>The files of the site that do not wait for the search, or null when the content has errors.</summary>
    public OutputSet? OutputButSearch { get; }

    /// <summary>The findings that do not wait for the search, in order; all the errors are among them.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsButSearch { get; }

    /// <summary>The plan of the site, or null when there is no catalogue.</summary>
    internal SitePlan? Plan { get; }

    internal static SiteBuildResult WithoutCatalogue(Faults faults, Uri? address) => new(faults, address);

    internal static SiteBuildResult WithErrors(Faults faults, SitePlan plan, SearchBuild search) =>
        new(faults, plan.Catalogue.Site.BaseAddress, plan, search);

    internal static SiteBuildResult Built(Faults faults, SitePlan plan, SearchBuild search, IEnumerable<OutputFile> pages) =>
        new(faults, plan.Catalogue.Site.BaseAddress, plan, search, pages);
}
