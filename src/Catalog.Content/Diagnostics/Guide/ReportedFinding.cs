namespace Catalog.Content.Diagnostics.Guide;

/// <summary>A finding of a spec's expected report: where, by which rule, what is wrong and what to do.</summary>
public sealed record ReportedFinding(string Path, string RuleId, string Message, string Help)
{
    private const string HelpLine = "  = ";
    private const int IdLength = 5;

    private static readonly string[] Weights = [": fejl KV", ": advarsel KV", ": tip KV"];

    /// <summary>The findings of a report in order. Lines of files are skipped, and so is everything that is no report.</summary>
    public static ImmutableArray<ReportedFinding> Read(string report)
    {
        var found = ImmutableArray.CreateBuilder<ReportedFinding>();
        foreach (var line in report.Split('\n'))
        {
            if (First(line) is { } finding)
            {
                found.Add(finding);
            }
            else if (found.Count > 0 && line.StartsWith(HelpLine, StringComparison.Ordinal))
            {
                found[^1] = found[^1] with { Help = line[HelpLine.Length..] };
            }
        }

        return found.ToImmutable();
    }

    // path:line:column: fejl KV002: message
    private static ReportedFinding? First(string line)
    {
        foreach (var weight in line.StartsWith(' ') ? [] : Weights)
        {
            var place = line.IndexOf(weight, StringComparison.Ordinal);
            var id = place + weight.Length - "KV".Length;
            var message = id + IdLength + ": ".Length;
            if (place > 0 && message <= line.Length && FileOf(line[..place]) is { } path)
            {
                return new ReportedFinding(path, line.Substring(id, IdLength), line[message..], "");
            }
        }

        return null;
    }

    private static string? FileOf(string place) =>
        place.LastIndexOf(':') is var column and > 0 && place.LastIndexOf(':', column - 1) is var line and > 0 ? place[..line] : null;
}
