using System.Globalization;
using System.Text;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Findings as a person reads them: <c>path:line:col: fejl KV002: message</c>, the line with carets under the span,
/// then what to do and where to read more. Lines with content begin with a bar, so that no text of a file is a workflow command
/// to GitHub's runner (it runs lines that begin with <c>::</c>, indented or not).
/// </summary>
public static class TextReport
{
    // Of fewer files the report itself is an overview.
    private const int FewestCounted = 3;

    /// <summary>All findings in the order given and a last line with their number, without addresses.</summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, bool colour = false) => Write(diagnostics, static _ => null, colour);

    /// <summary>
    /// All findings in the order given, the first of each rule with its address on <paramref name="site"/>; how many each file has,
    /// when there are several; and a last line with their number.
    /// </summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Uri? site, bool colour = false) =>
        Write(diagnostics, rule => FindingText.ReadMore(rule, site), colour);

    /// <summary>The findings of certain files, without the last line.</summary>
    public static string OfFiles(ImmutableArray<Diagnostic> diagnostics, Func<string, bool> isShown, Uri? site, bool colour)
    {
        var report = new StringBuilder();
        Write(report, Redaction.Of([.. diagnostics.Where(each => isShown(each.Path))]), rule => FindingText.ReadMore(rule, site), colour);
        return report.ToString();
    }

    /// <summary>The place of a finding: <c>path:line:col</c>.</summary>
    public static string Place(Diagnostic diagnostic)
    {
        var start = diagnostic.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{SafeText.OneLine(diagnostic.Path)}:{start.Line}:{start.Column}");
    }

    /// <summary>What a severity is called.</summary>
    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "fejl",
            Severity.Warning => "advarsel",
            _ => "tip",
        };

    private static string Write(ImmutableArray<Diagnostic> diagnostics, Func<Rule, string?> readMore, bool colour)
    {
        var report = new StringBuilder();
        var redacted = Redaction.Of(diagnostics);
        Write(report, redacted, readMore, colour);
        ImmutableArray<IGrouping<string, Diagnostic>> files = [.. redacted.GroupBy(each => each.Path, StringComparer.Ordinal)];
        foreach (var file in files.Length >= FewestCounted ? files : [])
        {
            report.Append(SafeText.OneLine(file.Key)).Append(": ").Append(CountFound([.. file])).Append('\n');
        }

        return report.Append(Count(diagnostics)).Append('\n').ToString();
    }

    /// <summary>How many of each kind ("2 fejl, 1 advarsel"), or "Ingen fejl".</summary>
    public static string Count(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(each => each.Severity == Severity.Error) ? CountFound(diagnostics)
        : diagnostics.IsEmpty ? "Ingen fejl"
        : "Ingen fejl, " + CountFound(diagnostics);

    private static string CountFound(ImmutableArray<Diagnostic> diagnostics)
    {
        int errors = 0,
            warnings = 0,
            tips = 0;
        foreach (var diagnostic in diagnostics)
        {
            _ = diagnostic.Severity switch
            {
                Severity.Error => errors++,
                Severity.Warning => warnings++,
                _ => tips++,
            };
        }

        IEnumerable<string> counts =
        [
            errors == 0 ? "" : DanishCount.Of(errors, "fejl", "fejl"),
            warnings == 0 ? "" : DanishCount.Of(warnings, "advarsel", "advarsler"),
            tips == 0 ? "" : DanishCount.Of(tips, "tip", "tip"),
        ];
        return string.Join(", ", counts.Where(count => count.Length > 0));
    }

    // Where a rule is explained is said once.
    private static void Write(StringBuilder report, ImmutableArray<Diagnostic> redacted, Func<Rule, string?> readMore, bool colour)
    {
        var explained = new HashSet<Rule>();
        foreach (var diagnostic in redacted)
        {
            Write(report, diagnostic, explained.Add(diagnostic.Rule) ? readMore(diagnostic.Rule) : null, colour);
        }
    }

    private static void Write(StringBuilder report, Diagnostic diagnostic, string? readMore, bool colour)
    {
        var tone = diagnostic.Severity switch
        {
            Severity.Error => "31;1",
            Severity.Warning => "33;1",
            _ => "36;1",
        };
        report
            .Append(Toned(Place(diagnostic) + ":", "1", colour))
            .Append(' ')
            .Append(Toned($"{Word(diagnostic.Severity)} {diagnostic.Rule.Id}", tone, colour))
            .Append(": ")
            .Append(SafeText.OneLine(diagnostic.Message))
            .Append('\n');
        if (Excerpt.Of(diagnostic.Place) is { } excerpt)
        {
            report.Append("  | ").Append(excerpt.Line).Append('\n');
            var indent = excerpt.Carets.IndexOf('^', StringComparison.Ordinal);
            report
                .Append("  | ")
                .Append(' ', int.Max(0, indent))
                .Append(Toned(excerpt.Carets[int.Max(0, indent)..], tone, colour))
                .Append('\n');
        }

        if (diagnostic.Help.Length > 0)
        {
            report.Append("  = ").Append(SafeText.OneLine(diagnostic.Help)).Append('\n');
        }

        if (readMore is not null)
        {
            report.Append("  = ").Append(readMore).Append('\n');
        }
    }

    private static string Toned(string text, string tone, bool colour) => colour ? $"\e[{tone}m{text}\e[0m" : text;
}
