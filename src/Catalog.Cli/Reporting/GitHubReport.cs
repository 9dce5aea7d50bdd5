using System.Globalization;
using System.Text;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reporting;

/// <summary>
/// Findings for GitHub's runner: a workflow command for each, which it shows at the line in the pull request, and then
/// the text report for the log. Commands and escaping are those of GitHub's »Workflow commands for GitHub Actions«.
/// </summary>
public static class GitHubReport
{
    // GitHub shows ten annotations of each level in a step; the tenth counts the rest.
    private const int MostShown = 9;

    /// <summary>
    /// The findings in the order given, at most nine of each level as annotations. <paramref name="prefix"/> is the path from
    /// the repository's root to the catalogue (<see cref="GitHubRun.PathTo"/>).
    /// </summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Uri? site, string prefix)
    {
        var report = new StringBuilder();
        var safe = Redaction.Of(diagnostics);
        foreach (var level in safe.GroupBy(each => each.Severity).OrderBy(level => level.Key))
        {
            foreach (var diagnostic in level.Take(MostShown))
            {
                report.Append(Annotation(diagnostic, site, prefix)).Append('\n');
            }

            if (level.Count() - MostShown is > 0 and var rest)
            {
                report.Append(Rest(level.Key, rest)).Append('\n');
            }
        }

        return report.Append(TextReport.Write(safe, site)).ToString();
    }

    private static string Annotation(Diagnostic diagnostic, Uri? site, string prefix)
    {
        var (start, end) = (diagnostic.Start, diagnostic.End);
        // GitHub ignores columns when a place spans several lines.
        var columns =
            start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}") : "";
        var lines = string.Create(CultureInfo.InvariantCulture, $"line={start.Line},endLine={end.Line}");
        return $"::{Command(diagnostic.Severity)} file={Property(prefix + diagnostic.Path)},{lines}{columns}"
            + $",title={Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Title}")}"
            + $"::{Data(string.Join('\n', FindingText.Lines(diagnostic, site)))}";
    }

    private static string Rest(Severity severity, int count)
    {
        var rest = severity switch
        {
            Severity.Error => DanishCount.Of(count, "fejl", "fejl"),
            Severity.Warning => DanishCount.Of(count, "advarsel", "advarsler"),
            _ => DanishCount.Of(count, "tip", "tip"),
        };
        return $"::{Command(severity)} title={Property($"Og {rest} mere")}"
            + $"::{Data("De står i jobbets oversigt (Summary) og i loggen for dette trin.")}";
    }

    private static string Command(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(SafeText.OneLine(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
