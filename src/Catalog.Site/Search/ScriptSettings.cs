using System.Text.Json;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search;

/// <summary>
/// The numbers and endings by which the site's script reads words and ranks as the program does. They travel in the manifest,
/// under the names that they have here, and are written down nowhere else.
/// </summary>
internal static class ScriptSettings
{
    private static readonly ImmutableArray<(string Name, double Value)> Numbers =
    [
        (nameof(Ranking.Beginning), Ranking.Beginning),
        (nameof(Ranking.BeginningOfWord), Ranking.BeginningOfWord),
        (nameof(Ranking.Verb), Ranking.Verb),
        (nameof(Ranking.AllParts), Ranking.AllParts),
        (nameof(Ranking.OnePart), Ranking.OnePart),
        (nameof(Ranking.Corrected), Ranking.Corrected),
        (nameof(Ranking.WithoutMarks), Ranking.WithoutMarks),
        (nameof(Ranking.CorrectedWithoutMarks), Ranking.CorrectedWithoutMarks),
        (nameof(Ranking.MostSigns), Ranking.MostSigns),
        (nameof(Ranking.MostWords), Ranking.MostWords),
        (nameof(Ranking.MostSituations), Ranking.MostSituations),
        (nameof(Ranking.FewestSaid), Ranking.FewestSaid),
        (nameof(Ranking.MostShards), Ranking.MostShards),
        (nameof(Ranking.MostForBeginnings), Ranking.MostForBeginnings),
        (nameof(Ranking.MostJoined), Ranking.MostJoined),
        (nameof(Ranking.MostCorrections), Ranking.MostCorrections),
        (nameof(Ranking.LongestEnding), Ranking.LongestEnding),
        (nameof(Ranking.LongestPhrase), Ranking.LongestPhrase),
        (nameof(Ranking.LongestNear), Ranking.LongestNear),
        (nameof(AtomReader.LongestAtom), AtomReader.LongestAtom),
        (nameof(Ranking.ShortestBeginning), Ranking.ShortestBeginning),
        (nameof(Ranking.ShortestStem), Ranking.ShortestStem),
        (nameof(Ranking.ShortestCompound), Ranking.ShortestCompound),
        (nameof(Ranking.ShortestOnePart), Ranking.ShortestOnePart),
        (nameof(Ranking.ShortestCorrected), Ranking.ShortestCorrected),
        (nameof(Ranking.ShortestForTwo), Ranking.ShortestForTwo),
        (nameof(Ranking.ShortestSaid), Ranking.ShortestSaid),
        (nameof(Ranking.ShortestWithoutMarks), Ranking.ShortestWithoutMarks),
        (nameof(Ranking.ShortestNearly), Ranking.ShortestNearly),
        (nameof(Compounds.ShortestPart), Compounds.ShortestPart),
        (nameof(WordAnalysis.ShortestBeforeS), WordAnalysis.ShortestBeforeS),
        (nameof(WordAnalysis.ShortestVerb), WordAnalysis.ShortestVerb),
    ];

    /// <summary>Writes them as the value of <c>settings</c> in an object that is open.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("settings");
        foreach (var (name, value) in Numbers)
        {
            json.WriteNumber(NameOf(name), value);
        }

        WriteList(json, nameof(Ranking.Fading), Ranking.Fading, json.WriteNumberValue);
        WriteList(json, nameof(Spelling.Endings), Spelling.Endings, json.WriteStringValue);
        WriteList(json, nameof(Compounds.Links), Compounds.Links, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, ImmutableArray<T> values, Action<T> write)
    {
        json.WriteStartArray(NameOf(name));
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    private static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
