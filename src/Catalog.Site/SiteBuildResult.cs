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
/// What a run gives: the site, or null when the content has errors; all findings in order; and how many entries,
/// and apart from them how many examples, stand on the site.
/// </summary>
public sealed record SiteBuildResult(OutputSet? Output, ImmutableArray<Diagnostic> Diagnostics, int EntryCount, int ExampleCount)
{
    internal static SiteBuildResult Stopped(Faults faults) => new(null, DiagnosticOrder.Sort(faults.Found), 0, 0);

    internal static SiteBuildResult Finished(OutputSet output, Faults faults, SitePlan plan)
    {
        var examples = plan.Index.Public.Count(entry => entry.IsExample);
        return new(output, DiagnosticOrder.Sort(faults.Found), plan.Index.Public.Length - examples, examples);
    }
}
