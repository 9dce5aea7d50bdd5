using System;
using System.Collections.Immutable;
using System.Linq;
using Catalog.Content.Diagnostics;
using Catalog.Site.Output;
using Catalog.Site.Planning;

namespace Catalog.Site;

/// <summary>What a run is asked for. <see cref="Today"/> is the only clock there is.</summary>
public sealed record BuildOptions(DateOnly Today, bool Release = false, bool Drafts = false);

/// <summary>
/// What a run gives: the site, or null when the content has errors; all findings in order; how many entries, and
/// apart from them how many examples, stand on the site; and where it is published, null when <c>site.yml</c> could not be read.
/// </summary>
public sealed record SiteBuildResult(OutputSet? Output, ImmutableArray<Diagnostic> Diagnostics, int EntryCount, int ExampleCount, Uri? Address)
{
    /// <summary>The plan of the site, or null when it was not made.</summary>
    internal SitePlan? Plan { get; private init; }

    internal static SiteBuildResult Stopped(Faults faults, Uri? address) => new(null, DiagnosticOrder.Sort(faults.Found), 0, 0, address);

    internal static SiteBuildResult Finished(OutputSet output, Faults faults, SitePlan plan)
    {
        var examples = plan.Index.Public.Count(entry => entry.IsExample);
        return new(output, DiagnosticOrder.Sort(faults.Found), plan.Index.Public.Length - examples, examples, plan.Catalogue.Site.BaseAddress) { Plan = plan };
    }
}
