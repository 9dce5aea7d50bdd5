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

    /// <summary>The version of the pages. The browser reloads a page of another version.</summary>
    public string Page =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}{(Files is not null ? "" : IsStale ? "-faults" : "-building")}");

    /// <summary>The findings about the search, which come later than the rest; until then the last ones.</summary>
    public ImmutableArray<Diagnostic> OfSearch { get; init; } = [];

    /// <summary>Why the sources cannot be read at all, or null.</summary>
    public string? Trouble { get; init; }

    /// <summary>Where the site is published, when <c>site.yml</c> says so.</summary>
    public Uri? Published { get; init; }

    public ImmutableArray<Diagnostic> Findings => DiagnosticOrder.Sort([.. Found, .. OfSearch]);

    public bool HasErrors => Found.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Whether the site that is shown is older than the sources.</summary>
    public bool IsStale => Trouble is not null || HasErrors;
}
