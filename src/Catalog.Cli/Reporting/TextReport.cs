using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Findings as a person reads them: <c>path:line:col: fejl KV002: message</c>, the line with carets under the span,
/// then what to do and where to read more. Lines with content in them begin with a bar, so that nothing in a file can give GitHub's runner
/// an order (it obeys lines beginning with <c>::</c>, indented or not).
/// </summary>
public static class TextReport
{
    /// <summary>All findings in the order given and a last line with their number, without addresses.</summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, bool colour = false) =>
        Write(diagnostics, static _ => null, colour);

    /// <summary>All findings in the order given, each ending in where <paramref name="site"/> explains its rule, and a last line with their number.</summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Uri? site, bool colour = false) =>
        Write(diagnostics, rule => FindingText.ReadMore(rule, site), colour);

    private static string Write(ImmutableArray<Diagnostic> diagnostics, Func<Rule, string?> readMore, bool colour)
    {
        var report = new StringBuilder();
        foreach (var diagnostic in Redaction.Of(diagnostics))
        {
            Write(report, diagnostic, readMore(diagnostic.Rule), colour);
        }

        return report.Append(Count(diagnostics)).Append('\n').ToString();
    }

    /// <summary>How many of each kind ("2 fejl, 1 advarsel"), or "Ingen fejl".</summary>
    public static string Count(ImmutableArray<Diagnostic> diagnostics)
    {
        int errors = 0, warnings = 0, tips = 0;
        foreach (var diagnostic in diagnostics)
        {
            _ = diagnostic.Severity switch
            {
                Severity.Error => errors++,
                Severity.Warning => warnings++,
                _ => tips++,
            };
        }

        var count = errors == 0 ? "Ingen fejl" : DanishCount.Of(errors, "fejl", "fejl");
        count += warnings == 0 ? "" : ", " + DanishCount.Of(warnings, "advarsel", "advarsler");
        return count + (tips == 0 ? "" : ", " + DanishCount.Of(tips, "tip", "tip"));
    }

    private static void Write(StringBuilder report, Diagnostic diagnostic, string? readMore, bool colour)
    {
        var (word, tone) = diagnostic.Severity switch
        {
            Severity.Error => ("fejl", "31;1"),
            Severity.Warning => ("advarsel", "33;1"),
            _ => ("tip", "36;1"),
        };
        var start = diagnostic.Start;
        var place = string.Create(CultureInfo.InvariantCulture, $"{SafeText.OneLine(diagnostic.Path)}:{start.Line}:{start.Column}:");
        report.Append(Toned(place, "1", colour)).Append(' ').Append(Toned(word + " " + diagnostic.Rule.Id, tone, colour))
            .Append(": ").Append(SafeText.OneLine(diagnostic.Message)).Append('\n');
        if (Excerpt.Of(diagnostic.Place) is { } excerpt)
        {
            report.Append("  | ").Append(excerpt.Line).Append('\n');
            var indent = excerpt.Carets.IndexOf('^', StringComparison.Ordinal);
            report.Append("  | ").Append(' ', int.Max(0, indent)).Append(Toned(excerpt.Carets[int.Max(0, indent)..], tone, colour)).Append('\n');
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
