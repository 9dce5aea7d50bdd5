using System.Text.Json;
using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;

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
        (nameof(Ranking.Phrase), Ranking.Phrase),
        (nameof(Ranking.Topic), Ranking.Topic),
        (nameof(Ranking.NearTopic), Ranking.NearTopic),
        (nameof(Ranking.KnownBeginning), Ranking.KnownBeginning),
        (nameof(Ranking.SoundAlike), Ranking.SoundAlike),
        (nameof(Ranking.Age), Ranking.Age),
        (nameof(Ranking.Light), Ranking.Light),
        (nameof(Ranking.Stage), Ranking.Stage),
        (nameof(Ranking.FloorOfWords), Ranking.FloorOfWords),
        (nameof(Ranking.OtherAge), Ranking.OtherAge),
        (nameof(Ranking.MostConditions), Ranking.MostConditions),
        (nameof(Ranking.FloorOfBest), Ranking.FloorOfBest),
        (nameof(Ranking.FloorOfWord), Ranking.FloorOfWord),
        (nameof(Ranking.MostYears), Ranking.MostYears),
        (nameof(Ranking.MostGrades), Ranking.MostGrades),
        (nameof(Ranking.ShortestFamily), Ranking.ShortestFamily),
        (nameof(Ranking.MostFamilyShards), Ranking.MostFamilyShards),
        (nameof(Ranking.ShortestKnown), Ranking.ShortestKnown),
        (nameof(Ranking.KnownShare), Ranking.KnownShare),
        (nameof(Ranking.MostBegun), Ranking.MostBegun),
        (nameof(Ranking.LongestGap), Ranking.LongestGap),
        (nameof(Ranking.ShortestReplaced), Ranking.ShortestReplaced),
        (nameof(Postings.MostImpact), Postings.MostImpact),
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
        (nameof(Ranking.MostNearShards), Ranking.MostNearShards),
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
        (nameof(Ranking.MostCorrectedSaid), Ranking.MostCorrectedSaid),
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
        WriteList(json, "sounds", SoundAlike.Pairs, pair => json.WriteStringValue($"{pair.Written}:{pair.Heard}"));
        WriteList(json, nameof(AgeWords.Years), AgeWords.Years, json.WriteStringValue);
        WriteList(json, nameof(AgeWords.Grades), AgeWords.Grades, json.WriteStringValue);
        WriteList(json, nameof(AgeWords.Numbers), AgeWords.Numbers, json.WriteStringValue);
        WriteList(json, nameof(AgeWords.Ordinals), AgeWords.Ordinals, json.WriteStringValue);
        WriteList(json, nameof(AgeWords.Stages), AgeWords.Stages, stage => json.WriteStringValue($"{stage.Stem}:{stage.From}:{stage.To}"));
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
