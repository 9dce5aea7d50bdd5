using System.Globalization;
using Catalog.Site.Search;

namespace Catalog.Tests.Search;

/// <summary>What a query found in one line, to the last digit of the scores, whichever of the two searches found it.</summary>
internal static class RankedLine
{
    public static string Of(SearchResult found) =>
        Of(
            found.Words.Any(word => word.CorrectedTo is not null)
                ? string.Join(' ', found.Words.Select(word => word.CorrectedTo ?? word.Shown))
                : "",
            found.Hits.Select(hit => (hit.Document, hit.Score))
        );

    public static string Of(ScriptRun.Ranked found) => Of(found.Corrected, found.Documents.Zip(found.Scores));

    private static string Of(string corrected, IEnumerable<(int Document, double Score)> hits) =>
        $"[{corrected}] {string.Join(' ', hits.Select(hit => string.Create(CultureInfo.InvariantCulture, $"{hit.Document}:{hit.Score:R}")))}";
}
