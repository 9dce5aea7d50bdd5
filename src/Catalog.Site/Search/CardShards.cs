using System.Text.Json;
using Catalog.Content.Model;
using Catalog.Site.Output;
using Catalog.Site.Planning;
using Catalog.Site.Search.Indexing;
using Catalog.Site.Views;
using Catalog.Site.Views.Factories;

namespace Catalog.Site.Search;

/// <summary>What a hit shows of each entry, some entries to a file.</summary>
internal static class CardShards
{
    /// <summary>How many entries a file has.</summary>
    public const int Size = 4;

    public static ImmutableArray<OutputFile> Of(SearchIndex index, SitePlan plan, Words words) =>
        [
            .. index
                .Documents.Chunk(Size)
                .Select(
                    (entries, number) =>
                        new OutputFile(
                            Urls.SearchCards(number).Path,
                            () =>
                                ScriptCall.Of(
                                    "cards",
                                    json =>
                                    {
                                        json.WriteNumberValue(number);
                                        json.WriteStartArray();
                                        foreach (var entry in entries)
                                        {
                                            Write(json, entry, plan, words);
                                        }

                                        json.WriteEndArray();
                                    }
                                )
                        )
                ),
        ];

    private static void Write(Utf8JsonWriter json, Entry entry, SitePlan plan, Words words)
    {
        var card = CardViewFactory.Create(entry, plan, words);
        json.WriteStartArray();
        card.Heading.Write(json);
        json.WriteStringValue(card.TypeName);
        json.WriteStringValue(card.Facts);
        json.WriteNumberValue(card.IsExample ? 1 : 0);
        json.WriteStringValue(card.Badge?.Text ?? "");
        json.WriteNumberValue(card.Badge is { StandsOut: true } ? 1 : 0);
        json.WriteEndArray();
    }
}
