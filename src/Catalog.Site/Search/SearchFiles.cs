using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Catalog.Content.Text;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Search.Analysis;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views;

namespace Catalog.Site.Search;

/// <summary>
/// The search as files that the site's script reads: classic scripts, for they work from a folder on disk too. A reader loads
/// the manifest, and then only the shards of the words in the query and the cards of what was found.
/// </summary>
public sealed record SearchFiles(string Version, ImmutableArray<OutputFile> Files)
{
    /// <summary>
    /// The files. The version is a hash of what they hold; it is part of every address, so that a browser never mixes two
    /// versions. The script that reads and ranks a query follows the manifest.
    /// </summary>
    public static SearchFiles Make(SearchIndex index, SitePlan plan, Words words, string script)
    {
        var shards = WordShards.Cut(index);
        var situations = plan.Catalogue.Model.Situations;
        ImmutableArray<OutputFile> files =
        [
            .. shards.Select((shard, number) => new OutputFile(Urls.SearchWords(number).Path, () => shard.Write(index, number))),
            .. CardShards.Of(index, plan, words),
            .. situations.All.IsEmpty
                ? ImmutableArray<OutputFile>.Empty
                : [new OutputFile(Urls.SearchSituations.Path, () => ScriptCall.Of("said", new SituationSearch(situations).Write))],
            new OutputFile(
                Urls.SearchFilters.Path,
                () => ScriptCall.Of("filters", json => Filters.Write(json, index.Documents, plan.Catalogue.Model, plan.Index.Tabs, words))
            ),
            new OutputFile(
                Urls.SearchIds.Path,
                () => ScriptCall.Of("ids", json => WriteValues(json, index.Documents.Select(entry => entry.Id)))
            ),
        ];
        var version = VersionOf(files, script);
        return new SearchFiles(version, [Manifest(version, index, shards, situations.All.Length, script), .. files]);
    }

    private static OutputFile Manifest(
        string version,
        SearchIndex index,
        ImmutableArray<WordShard> shards,
        int situations,
        string script
    ) =>
        new(
            Urls.SearchManifest.Path,
            () =>
                Followed(
                    ScriptCall.Of(
                        "manifest",
                        json =>
                        {
                            json.WriteStartObject();
                            json.WriteString("v", version);
                            json.WriteNumber("n", index.Documents.Length);
                            WriteList(json, "first", shards.Select(shard => shard.First));
                            json.WriteNumber("cards", CardShards.Size);
                            json.WriteNumber("said", situations);
                            WriteList(json, "stop", StopWords.All.Select(Spelling.Fold));
                            WriteList(json, "light", LightWords.All.Select(Spelling.Fold));
                            WriteList(json, "turn", StopWords.Negations);
                            WriteNumbers(json, "ended", index.Ended);
                            WriteList(json, "phrase", index.WholePhrases);
                            WriteList(json, "noFirst", Compounds.NeverFirst);
                            WriteList(json, "noLast", Compounds.NeverLast);
                            ScriptSettings.Write(json);
                            json.WriteEndObject();
                        }
                    ),
                    script
                )
        );

    private static ReadOnlyMemory<byte> Followed(ReadOnlyMemory<byte> manifest, string script) =>
        (byte[])[.. manifest.Span, .. Encoding.UTF8.GetBytes(script)];

    private static string VersionOf(ImmutableArray<OutputFile> files, string script)
    {
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        whole.AppendData(Encoding.UTF8.GetBytes(script));
        foreach (var hash in InParallel.Map(files, file => SHA256.HashData(file.Make().Span)))
        {
            whole.AppendData(hash);
        }

        return Convert.ToHexStringLower(whole.GetHashAndReset())[..8];
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        WriteValues(json, values);
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, ImmutableArray<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
