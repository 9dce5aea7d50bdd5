using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Model;

namespace Catalog.Site.Data;

/// <summary>The JSON Schema (draft 2020-12) of <see cref="CatalogueJson"/>, with the values that the model allows.</summary>
public static class CatalogueSchema
{
    /// <summary>The file's bytes, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(ContentModel model)
    {
        var schema = Object(
            ("$schema", Text("uri-reference")),
            ("titel", Text()),
            ("ejer", Text()),
            ("udgave", Of("integer")),
            ("adresse", Text("uri")),
            ("licens", Licence()),
            ("indsatser", List(Entry(model)))
        );
        schema["required"] = Strings(["titel", "ejer", "udgave", "adresse", "indsatser"]);
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Metode- og indsatskatalog" };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            root[key] = value;
        }

        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = CatalogueJson.Options.Encoder,
        };
        return Encoding.UTF8.GetBytes(root.ToJsonString(options) + "\n");
    }

    private static JsonObject Licence()
    {
        var licence = Object(("navn", Text()), ("adresse", Text("uri")));
        licence["required"] = Strings(["navn", "adresse"]);
        return licence;
    }

    private static JsonObject Entry(ContentModel model)
    {
        var grades = model.Lifecycle.Evidence.Grades.Select(grade => grade.Id);
        var evidence = model
            .Lifecycle.Evidence.Dimensions.Select(dimension => (dimension.Id, (JsonNode)OneOf(grades)))
            .Append(("begrundelse", Text()));
        var entry = Object([
            ("id", Text()),
            ("adresse", Text("uri")),
            (EntryKeys.Example, Of("boolean")),
            ("bemærkning", Text()),
            (EntryKeys.Status, OneOf(model.Lifecycle.Statuses.Select(status => status.Id))),
            (EntryKeys.Title, Text()),
            (EntryKeys.Summary, Text()),
            (EntryKeys.AlsoKnownAs, List(Text())),
            (EntryKeys.Age, Object(("fra", Of("integer")), ("til", Of("integer")))),
            .. model.Vocabularies.Select(vocabulary => (vocabulary.Key, (JsonNode)List(OneOf(vocabulary.Terms.Select(term => term.Id))))),
            .. model.Vocabularies.Select(vocabulary => vocabulary.ReasonKey).OfType<string>().Select(key => (key, (JsonNode)Text())),
            (
                EntryKeys.Indicators,
                List(OneOf(model.Framework.Elements.SelectMany(element => element.Indicators).Select(indicator => indicator.Id)))
            ),
            (EntryKeys.Partners, List(Object(("enhed", OneOf(model.Units.Select(unit => unit.Id))), ("rolle", Text())))),
            (EntryKeys.Hypothesis, Text()),
            (EntryKeys.Evidence, Object([.. evidence])),
            (
                EntryKeys.Sources,
                List(Object(("titel", Text()), ("udgiver", Text()), ("år", Of("integer")), ("url", Text("uri")), ("licens", Text())))
            ),
            (EntryKeys.Relations, List(Text())),
            (EntryKeys.ReplacedBy, Text()),
            (EntryKeys.FormerAddresses, List(Text())),
            (EntryKeys.Contact, Text()),
            (EntryKeys.Reviewed, Text("date")),
            .. Trial(model),
            (
                "afsnit",
                List(
                    Object(("id", OneOf(model.Framework.Sections.Select(section => section.Id))), ("overskrift", Text()), ("tekst", Text()))
                )
            ),
        ]);
        entry["required"] = Strings(["id", "adresse", EntryKeys.Example, EntryKeys.Title, "afsnit"]);
        return entry;
    }

    private static (string Key, JsonNode Value)[] Trial(ContentModel model)
    {
        var point = Object(("dato", Text("date")), ("værdi", Of("number")), ("færre_end", Of("number")), ("note", Text()));
        var measurement = Object(
            ("id", Text()),
            ("navn", Text()),
            ("art", OneOf(["kvantitativ", "kvalitativ"])),
            ("enhed", Text()),
            ("retning", OneOf(["op", "ned"])),
            ("tæller", OneOf(["børn", "voksne", "enheder"])),
            ("uden_udgangspunkt", Text()),
            ("mål_værdi", Of("number")),
            ("færre_end", Of("number")),
            ("serie", List(point))
        );
        var cycle = Object(
            ("periode", Text()),
            ("planlæg", Text()),
            ("forudsigelse", Text()),
            ("afprøv", Text()),
            ("reflektér", Text()),
            ("justér", OneOf(["behold", "tilpas", "opgiv"]))
        );
        return
        [
            (EntryKeys.Goals, List(Object(("mål", Text()), ("succeskriterium", Text()), ("måling", Text())))),
            (EntryKeys.Measurements, List(measurement)),
            (EntryKeys.Cycles, List(cycle)),
            (EntryKeys.Course, Object([.. model.Lifecycle.Days.Select(day => (day.Id, (JsonNode)Text("date")))])),
            (EntryKeys.Selection, Object(("begrundelse", Text()))),
            (EntryKeys.Extent, Object(("varighed", Text()), ("hyppighed", Text()), ("tid_pr_gang", Text()))),
            (EntryKeys.Resources, Object(("timer", Text()), ("oplæring", Text()), ("udgift", Text()), ("finansiering", Text()))),
        ];
    }

    private static JsonObject Object(params (string Key, JsonNode Value)[] properties)
    {
        var members = new JsonObject();
        foreach (var (key, value) in properties)
        {
            members[key] = value;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Of(string type) => new() { ["type"] = type };

    private static JsonObject Text(string? format = null) =>
        format is null ? Of("string") : new JsonObject { ["type"] = "string", ["format"] = format };

    private static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    // A list without values allows nothing; JSON Schema says so with false, not with an empty enumeration.
    private static JsonNode OneOf(IEnumerable<string> values)
    {
        var all = Strings(values);
        return all.Count == 0 ? JsonValue.Create(false)! : new JsonObject { ["enum"] = all };
    }

    private static JsonArray Strings(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)JsonValue.Create(value)!)];
}
