using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Site.Output;

namespace Catalog.Cli.Serving;

/// <summary>
/// What is served at one moment. <see cref="Files"/> are those of the last sources without errors, null until there have
/// been any; <see cref="Version"/> counts them. The findings are those of the sources as they are now.
/// </summary>
public sealed record ServedSite(int Version, OutputSet? Files, ImmutableArray<Diagnostic> Found)
{
    /// <summary>Before anything has been read.</summary>
    public static readonly ServedSite Nothing = new(0, null, []);

    /// <summary>What a page is made from, by name: a page in the browser with another name is not fresh.</summary>
    public string Page =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}{(Files is not null ? "" : IsStale ? "-faults" : "-building")}");

    /// <summary>What is found about the search, which comes later than the rest; until then what was found last.</summary>
    public ImmutableArray<Diagnostic> OfSearch { get; init; } = [];

    /// <summary>Why the sources cannot be read at all, or null.</summary>
    public string? Trouble { get; init; }

    /// <summary>Where the site is published, when <c>site.yml</c> tells.</summary>
    public Uri? Published { get; init; }

    public ImmutableArray<Diagnostic> Findings => DiagnosticOrder.Sort([.. Found, .. OfSearch]);

    public bool HasErrors => Found.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Whether what is shown is not what stands in the sources.</summary>
    public bool IsStale => Trouble is not null || HasErrors;
}
