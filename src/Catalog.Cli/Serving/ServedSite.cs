using System.Globalization;
using Catalog.Content.Diagnostics;
using Catalog.Site.Output;
using Catalog.Site.Search;

namespace Catalog.Cli.Serving;

/// <summary>
/// What is served at one moment. <see cref="Files"/> are those of the last sources without errors, the search left out, null until
/// there have been any; <see cref="Version"/> counts them. The findings are those of the sources as they are now.
/// </summary>
public sealed record ServedSite(int Version, OutputSet? Files, ImmutableArray<Diagnostic> Found)
{
    /// <summary>Before anything has been read.</summary>
    public static readonly ServedSite Nothing = new(0, null, []);

    /// <summary>The version of the pages. The browser reloads a page of another version.</summary>
    public string Page =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}{(Files is not null ? "" : IsStale ? "-faults" : "-building")}");

    /// <summary>The search that belongs to the files, which is ready later than they are; null until there are any.</summary>
    public SearchBuild? Search { get; init; }

    /// <summary>What is found about the search; until it is ready, what was found the last time.</summary>
    public ImmutableArray<Diagnostic> SearchFindings { get; init; } = [];

    /// <summary>Why the sources cannot be read at all, or null.</summary>
    public string? Trouble { get; init; }

    /// <summary>Where the site is published, when <c>site.yml</c> says so.</summary>
    public Uri? Published { get; init; }

    public ImmutableArray<Diagnostic> Findings => DiagnosticOrder.Sort([.. Found, .. SearchFindings]);

    public bool HasErrors => Found.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Whether the site that is shown is older than the sources.</summary>
    public bool IsStale => Trouble is not null || HasErrors;

    /// <summary>
    /// The file at a path, or null. A file of the search is answered when the search is ready; others do not wait for it.
    /// </summary>
    public OutputFile? Find(string path) =>
        Search is not null && path.StartsWith(SearchBuild.Folder, StringComparison.Ordinal)
            ? Search.Files.FirstOrDefault(file => file.Path == path)
            : Files?.Find(path);
}
