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
        json.WriteNumberValue(card.IsExample ? 1 : 0);
        json.WriteStringValue(card.Badge?.Text ?? "");
        json.WriteNumberValue(card.Badge is { StandsOut: true } ? 1 : 0);
        var (name, lines) = DrawingViewFactory.Lines(entry, plan.Catalogue.Model, words);
        json.WriteStringValue(name);
        json.WriteStartArray();
        foreach (var line in lines)
        {
            json.WriteStartArray();
            json.WriteStringValue(line.Kind);
            json.WriteStringValue(line.Path);
            if (line.Width.Length > 0)
            {
                json.WriteStringValue(line.Width);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray();
        foreach (
            var fact in new[] { card.ChosenBy.Ages, card.ChosenBy.Takes, card.ChosenBy.Training, card.ChosenBy.Sure, card.ChosenBy.Tried }
        )
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        if (card.ChosenBy.Steps.IsEmpty)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteNumberValue(card.ChosenBy.Filled);
        }

        json.WriteEndArray();
    }
}
