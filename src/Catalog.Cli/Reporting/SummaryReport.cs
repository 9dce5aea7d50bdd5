using System.Text;
using Catalog.Content.Diagnostics;
using Catalog.Site.Operations;

namespace Catalog.Cli.Reporting;

/// <summary>Findings as a page of Markdown, for GitHub's page of a job: the verdict, and a table for each severity.</summary>
public static class SummaryReport
{
    /// <summary>How every summary begins, by which it is recognised.</summary>
    public const string Beginning = "# Tjek af kataloget: ";

    // GitHub shows at most 1 MiB of a step, and nothing of a longer page.
    private const int MostBytes = 900_000;
    private const int LastWords = 200;

    /// <summary>
    /// The page, shorter than 900 KB. Rows are in the order given, so those of a file are together; rows that do not fit are counted
    /// in the last line. <paramref name="strict"/> says that warnings count as errors.
    /// </summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Uri? site, bool strict)
    {
        var safe = Redaction.Of(diagnostics);
        var page = new StringBuilder(Head(safe, strict));
        var room = MostBytes - LastWords - Encoding.UTF8.GetByteCount(page.ToString());
        var shown = 0;
        foreach (var level in safe.GroupBy(each => each.Severity).OrderBy(level => level.Key))
        {
            var before = Heading(level.Key);
            foreach (var diagnostic in level)
            {
                var row = before + Row(diagnostic, site);
                room -= Encoding.UTF8.GetByteCount(row);
                if (room < 0)
                {
                    return page.Append(Rest(safe.Length - shown)).ToString();
                }

                page.Append(row);
                before = "";
                shown++;
            }
        }

        return page.ToString();
    }

    private static string Head(ImmutableArray<Diagnostic> diagnostics, bool strict)
    {
        var errors = diagnostics.Any(each => each.Severity == Severity.Error);
        var warnings = diagnostics.Any(each => each.Severity == Severity.Warning);
        var (verdict, meaning) = (errors, warnings && strict) switch
        {
            (true, _) => ("der er fejl", "Fejlene skal rettes, før kataloget kan blive udgivet."),
            (_, true) => ("der er advarsler", "Advarslerne tæller som fejl i dette tjek og skal rettes."),
            _ => ("ingen fejl", "Kataloget kan blive udgivet."),
        };
        var files = diagnostics.Select(each => each.Path).Distinct(StringComparer.Ordinal).Count();
        var where = files == 0 ? "" : $" i {DanishCount.Of(files, "fil", "filer")}";
        return $"{Beginning}{verdict}\n\n{TextReport.Count(diagnostics)}{where}. {meaning}\n";
    }

    private static string Rest(int count) =>
        $"\nOg {DanishCount.Of(count, "fund", "fund")} mere, som der ikke er plads til her. "
        + "Se dem alle i loggen, eller kør »catalog check«.\n";

    private static string Heading(Severity severity)
    {
        var name = severity switch
        {
            Severity.Error => "Fejl",
            Severity.Warning => "Advarsler",
            _ => "Tip",
        };
        return $"\n## {name}\n\n| Fil og linje | Hvad | Gør sådan | Regel |\n|---|---|---|---|\n";
    }

    private static string Row(Diagnostic diagnostic, Uri? site)
    {
        var place = $"{diagnostic.Path}:{diagnostic.Start.Line}";
        // Without the site's address there is nothing to link to.
        var rule = site is null ? diagnostic.Rule.Id : $"[{diagnostic.Rule.Id}](<{RuleAddress.Of(diagnostic.Rule, site)}>)";
        return $"| {SafeMarkdown.Of(place)} | {SafeMarkdown.Of(diagnostic.Message)} | {SafeMarkdown.Of(diagnostic.Help)} | {rule} |\n";
    }
}
