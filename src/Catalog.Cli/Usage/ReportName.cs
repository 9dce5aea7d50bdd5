using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;
using Catalog.Site.Reports;

namespace Catalog.Cli.Usage;

/// <summary>A report by its names, the English one first, then the Danish one and its other spellings, and what makes it.</summary>
public sealed record ReportName(
    ImmutableArray<string> Names,
    Func<SourceTree, DateOnly, ReportPeriod?, (Report? Report, ImmutableArray<Diagnostic> Diagnostics)> Make
)
{
    /// <summary>Whether the report is of a period.</summary>
    public bool HasPeriod { get; init; }

    /// <summary>Every report there is.</summary>
    public static ImmutableArray<ReportName> All { get; } =
    [
        new(["coverage", "dækning", "daekning"], (sources, _, _) => SiteReports.Coverage(sources)),
        new(["committee", "udvalg"], (sources, today, _) => SiteReports.Committee(sources, today)),
        new(["yearly", "årsrapport", "aarsrapport"], SiteReports.Yearly) { HasPeriod = true },
    ];

    private static string Known =>
        $"Skriv {string.Join(", ", All.SkipLast(1).Select(report => $"»{report.Names[0]}«"))} eller »{All[^1].Names[0]}«.";

    /// <summary>The report that the words of a command line name.</summary>
    /// <exception cref="EdgeException">They name none, or more than one.</exception>
    public static ReportName Read(ImmutableArray<string> words) =>
        words switch
        {
            [] => throw new EdgeException($"Der mangler navnet på en rapport. {Known}"),
            [var word] => All.FirstOrDefault(report => report.Names.Contains(word.ToLower(Danish.Culture))) ?? throw Unknown(word),
            [_, var next, ..] => throw new EdgeException(
                $"Ordet »{next}« hører ikke til noget. En mappe skal stå efter -s og en fil efter -o."
            ),
        };

    private static EdgeException Unknown(string word)
    {
        var question = Nearest.Question(Nearest.Names(word, All.SelectMany(report => report.Names.Take(2))));
        return new EdgeException($"»{word}« er ikke en rapport. {(question.Length > 0 ? question : Known)}");
    }
}
