using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics;

/// <summary>A stretch of a certain file.</summary>
public readonly record struct Place(SourceText Source, TextSpan Span)
{
    /// <summary>The beginning of a file that need not have been read.</summary>
    public static Place OfFile(string path) => new(SourceText.Unread(path), default);
}

/// <summary>
/// One finding: what rule, where, what is wrong and what to do. Message and help are Danish sentences without
/// colour or format; how they look is up to the reports.
/// </summary>
public sealed record Diagnostic(Rule Rule, Place Place, string Message, string Help)
{
    /// <summary>How much this finding weighs: what its rule says, unless the release asks for more.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The id of the description that is referred to and not there; null where the finding is about anything else.</summary>
    public string? MissingId { get; init; }

    /// <summary>Other files that the finding tells of.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = [];

    public string Path => Place.Source.Path;

    public LinePosition Start => Place.Source.Position(Place.Span.Start);

    public LinePosition End => Place.Source.Position(Place.Span.End);
}

/// <summary>The one order in which findings are shown: by file, position, rule and message.</summary>
public static class DiagnosticOrder
{
    /// <summary>The findings in order, each once.</summary>
    public static ImmutableArray<Diagnostic> Sort(ImmutableArray<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .OrderBy(d => d.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Place.Span.Start)
                .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)
                .DistinctBy(d => (d.Path, d.Place.Span, d.Rule.Id, d.Message)),
        ];

    /// <summary>The paths of the files with errors, each once, in order.</summary>
    public static ImmutableArray<string> PathsWithErrors(ImmutableArray<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .Where(d => d.Severity == Severity.Error)
                .Select(d => d.Path)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
