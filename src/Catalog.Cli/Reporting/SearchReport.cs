using System.Globalization;
using Catalog.Cli.Usage;
using Catalog.Site.Operations;
using Catalog.Site.Search;

namespace Catalog.Cli.Reporting;

/// <summary>What a search found, as lines of text: each entry with its title, and under it why it was found.</summary>
internal static class SearchReport
{
    private const int MostHits = 10;
    private const int MostMatchedWords = 3;

    public static IEnumerable<string> Lines(SiteSearch search, string query)
    {
        var found = search.Searcher.Search(query);
        ImmutableArray<QueryWord> kept = [.. found.Words.Where(word => !word.IsDropped)];
        foreach (var word in kept.Where(word => word.CorrectedTo is not null))
        {
            yield return $"»{word.Shown}« findes ikke i kataloget. Viser resultater for »{word.CorrectedTo}«.";
        }

        foreach (var situation in search.Situations.Find(found.Words))
        {
            yield return $"Situation: »{situation.Says}«  ({SiteSearch.PageOf(situation)})";
        }

        var more = found.Total > MostHits ? $", de {MostHits} første:" : "";
        yield return $"{DanishCount.Of(found.Total, "beskrivelse", "beskrivelser")} for »{query}«{more}";
        foreach (var (hit, place) in found.Hits.Take(MostHits).Select((hit, i) => (hit, i + 1)))
        {
            yield return "";
            if (place == found.Sure + 1)
            {
                yield return SearchWords.LessSure;
            }

            var number = place.ToString(CultureInfo.InvariantCulture).PadLeft(3);
            yield return $"{number}. {hit.Entry.Title}  ({hit.Entry.Id}, {Points(hit.Score)})";
            foreach (var reason in hit.Reasons)
            {
                yield return $"     {reason.Word.Shown}, {Points(reason.Score)}: {Why(reason, search.Explanation.Of(hit, reason))}";
            }
        }

        foreach (var line in found.Total == 0 ? Suggestions(search.Searcher, kept) : [])
        {
            yield return line;
        }
    }

    // An entry that has the words of a phrase in different places has no text to quote.
    private static string Why(Reason reason, ImmutableArray<MatchedWord> matched) =>
        reason.Kind == MatchKind.Age ? SearchWords.Of(reason.Kind)
        : matched.IsEmpty ? SearchWords.Scattered
        : SearchWords.Of(reason.Kind) + Written(matched);

    private static string Written(ImmutableArray<MatchedWord> matched)
    {
        var shown = matched
            .Take(MostMatchedWords)
            .Select(each =>
                $"»{each.Written}« i {SearchWords.Of(each.Field)}"
                + $"{(each.Often > 1 ? $", {each.Often} gange" : "")}{SearchWords.Of(each.Origin)}"
            );
        return ": "
            + string.Join("; ", shown)
            + (matched.Length > MostMatchedWords ? $"; og {matched.Length - MostMatchedWords} steder mere" : "");
    }

    private static IEnumerable<string> Suggestions(Searcher searcher, ImmutableArray<QueryWord> words)
    {
        ImmutableArray<string> near = [.. words.SelectMany(word => searcher.Suggestions(word.Shown)).Distinct(StringComparer.Ordinal)];
        yield return near.IsEmpty ? "Prøv et andet ord." : $"Ord i kataloget, der ligner: {string.Join(", ", near)}.";
    }

    private static string Points(double score) => score.ToString("0.0", CultureInfo.GetCultureInfo("da-DK"));
}
