using System.Text.Json;
using Catalog.Content.Model;
using Catalog.Content.Text;
using Catalog.Site.Search.Analysis;

namespace Catalog.Site.Search;

/// <summary>
/// Finds the situations that a query names: one of the words or phrases of a situation, all of it, in any order, or some words of its
/// sentence and no others. Where that finds nothing, a word that the catalogue does not have is read as the nearest of the
/// situations' own: »selectiv mutisme«. The site's script finds the same by the keys that <see cref="Write"/> gives it.
/// </summary>
public sealed class SituationSearch(SituationList situations)
{
    private readonly ImmutableArray<Keyed> known =
    [
        .. situations.All.Select(each => new Keyed(each, [.. each.Words.Select(KeysOfPhrase)], KeysOf(QueryWords.Of(each.Says)))),
    ];

    private readonly ImmutableSortedSet<string> vocabulary = situations
        .All.SelectMany(each => each.Words)
        .SelectMany(word => KeysOfPhrase(word).AsEnumerable())
        .ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>
    /// The situations that these words name, as <see cref="Searcher.Search"/> found them: those whose longest phrase was named first;
    /// at most <see cref="Ranking.MostSituations"/>.
    /// </summary>
    public ImmutableArray<Situation> Find(ImmutableArray<QueryWord> words) =>
        Named(KeysOf(words)) is var found && (!found.IsEmpty || words.Length > Ranking.MostCorrectedSaid)
            ? found
            : Named([.. words.Select(word => IsKnown(word) ? KeyOf(word) : Corrected(KeyOf(word))).Distinct(StringComparer.Ordinal)]);

    // Dropped words are stop words, which the catalogue has.
    private static bool IsKnown(QueryWord word) =>
        word.IsDropped
        || word.IsAge
        || (
            word.CorrectedTo is null
            && word.Matches.Any(match => match.Kind is MatchKind.Word or MatchKind.Verb or MatchKind.Together or MatchKind.Beginning)
        );

    private ImmutableArray<Situation> Named(ImmutableArray<string> keys) =>
        [
            .. known
                .Select(each => (each.Situation, Named: Named(each, keys)))
                .Where(each => each.Named > 0)
                .OrderByDescending(each => each.Named)
                .Select(each => each.Situation)
                .Take(Ranking.MostSituations),
        ];

    // The nearest key of a phrase, the first in the alphabet of those that are equally near. A short word is like too many others.
    private string Corrected(string key)
    {
        var most =
            key.Length < Ranking.ShortestSaid ? 0
            : key.Length < Ranking.ShortestForTwo ? 1
            : 2;
        return most == 0 || vocabulary.Contains(key)
            ? key
            : vocabulary
                .Where(each => each[0] == key[0])
                .Select(each => (Key: each, Steps: EditDistance.Of(key, each, most)))
                .Where(each => each.Steps <= most)
                .OrderBy(each => each.Steps)
                .Select(each => each.Key)
                .FirstOrDefault(key);
    }

    /// <summary>Writes the situations for the script: id, sentence, the keys of each phrase, and those of the sentence.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var each in known)
        {
            json.WriteStartArray();
            json.WriteStringValue(each.Situation.Id);
            json.WriteStringValue(each.Situation.Says);
            json.WriteStartArray();
            foreach (var phrase in each.Phrases)
            {
                WriteKeys(json, phrase);
            }

            json.WriteEndArray();
            WriteKeys(json, each.Sentence);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // How many words of the query name the situation.
    private static int Named(Keyed each, ImmutableArray<string> keys)
    {
        var phrase = each
            .Phrases.Where(phrase => !phrase.IsEmpty && phrase.All(key => keys.Contains(key)))
            .Select(phrase => phrase.Length)
            .DefaultIfEmpty(0)
            .Max();
        return keys.Length >= Ranking.FewestSaid && keys.All(key => each.Sentence.Contains(key)) ? int.Max(phrase, keys.Length) : phrase;
    }

    // Of "vil ikke i skole" the stop words are what tells it from "skole".
    private static ImmutableArray<string> KeysOfPhrase(string phrase)
    {
        var words = QueryWords.Of(phrase);
        var kept = KeysOf(words.Where(word => !word.IsDropped));
        return kept.Length > 1 ? kept : KeysOf(words);
    }

    private static ImmutableArray<string> KeysOf(IEnumerable<QueryWord> words) => [.. words.Select(KeyOf).Distinct(StringComparer.Ordinal)];

    private static string KeyOf(QueryWord word) => Spelling.Fold(SnowballDanish.Stem(word.Letters));

    private static void WriteKeys(Utf8JsonWriter json, ImmutableArray<string> keys) => json.WriteStringValue(string.Join(' ', keys));

    private sealed record Keyed(Situation Situation, ImmutableArray<ImmutableArray<string>> Phrases, ImmutableArray<string> Sentence);
}
