using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Site.Data;

/// <summary>The JSON Schema (draft 2020-12) of <see cref="CatalogueJson"/>, with the values that the model allows.</summary>
public static class CatalogueSchema
{
    /// <summary>The file's bytes, UTF-8, on one line where nobody is likely to read them.</summary>
    public static ReadOnlyMemory<byte> Write(ContentModel model, bool isIndented)
    {
        var schema = DataSchema.Group([
            new("$schema", DataSchema.Text("uri-reference")),
            new("titel", DataSchema.Text()),
            new("ejer", DataSchema.Text()),
            new("udgave", DataSchema.Of("integer")),
            new("adresse", DataSchema.Text("uri")),
            new("licens", Licence()),
            new(CatalogueJson.Units, DataSchema.List(Unit())),
            new(CatalogueJson.Lists, DataSchema.List(List())),
            new(ModelJson.Key, ModelJson.Describe()),
            new("indsatser", DataSchema.List(Entry(model))),
        ]);
        schema["required"] = DataSchema.Strings(["titel", "ejer", "udgave", "adresse", "indsatser"]);
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Metode- og indsatskatalog" };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            root[key] = value;
        }

        var options = new JsonSerializerOptions
        {
            WriteIndented = isIndented,
            NewLine = "\n",
            Encoder = CatalogueJson.Options.Encoder,
        };
        return Encoding.UTF8.GetBytes(root.ToJsonString(options) + "\n");
    }

    private static JsonObject Licence()
    {
        var licence = DataSchema.Group([new("navn", DataSchema.Text()), new("adresse", DataSchema.Text("uri"))]);
        licence["required"] = DataSchema.Strings(["navn", "adresse"]);
        return licence;
    }

    private static JsonObject Unit()
    {
        var unit = DataSchema.Group([
            new("id", DataSchema.Text()),
            new("navn", DataSchema.Text()),
            new("telefon", DataSchema.Text()),
            new("postkasse", DataSchema.Text("idn-email")),
        ]);
        unit["required"] = DataSchema.Strings(["id", "navn"]);
        return unit;
    }

    private static JsonObject List()
    {
        var value = DataSchema.Group([new("id", DataSchema.Text()), new("navn", DataSchema.Text())]);
        value["required"] = DataSchema.Strings(["id", "navn"]);
        var list = DataSchema.Group([
            new("nøgle", DataSchema.Text()),
            new("navn", DataSchema.Text()),
            new("værdier", DataSchema.List(value)),
        ]);
        list["required"] = DataSchema.Strings(["nøgle", "navn", "værdier"]);
        return list;
    }

    private static JsonObject WhatHappened()
    {
        var happened = DataSchema.Group([
            new("måling", DataSchema.Text()),
            new("udfald", DataSchema.OneOf(CatalogueJson.OutcomeNames)),
            new("fra", Point()),
            new("til", Point()),
            new("tekst", DataSchema.Text()),
        ]);
        happened["required"] = DataSchema.Strings(["måling", "tekst"]);
        return happened;

        static JsonObject Point() => DataSchema.Group([new("dato", DataSchema.Text("date")), new("værdi", DataSchema.Of("number"))]);
    }

    private static JsonObject FirstIn()
    {
        var first = DataSchema.Of("integer");
        first["description"] =
            "Indsatsen er den samme som i den udgave, på nær sidst_gennemgået. Dér står den helt: udgaver/<år>/data/katalog.json.";
        return first;
    }

    // Strict readers of schemas demand that what is required is among the properties beside it.
    private static JsonObject Having(string key) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { [key] = true },
            ["required"] = DataSchema.Strings([key]),
        };

    private static JsonObject Entry(ContentModel model)
    {
        var section = DataSchema.Group([
            new("id", DataSchema.OneOf(model.Framework.Sections.Select(section => section.Id))),
            new("overskrift", DataSchema.Text()),
            new("tekst", DataSchema.Text()),
        ]);
        var entry = DataSchema.Group([
            new("id", DataSchema.Text()),
            new("adresse", DataSchema.Text("uri")),
            .. CatalogueJson.MembersOf(model).SelectMany(member => member.DescribeData()),
            new("bemærkning", DataSchema.Text()),
            new(CatalogueJson.Happened, DataSchema.List(WhatHappened())),
            new("afsnit", DataSchema.List(section)),
            new(CatalogueJson.FirstIn, FirstIn()),
        ]);
        entry["required"] = DataSchema.Strings(["id", "adresse", EntryKeys.Example, EntryKeys.Title]);
        entry["oneOf"] = new JsonArray(Having("afsnit"), Having(CatalogueJson.FirstIn));
        return entry;
    }
}
