using System.Text.Json.Nodes;

namespace Catalog.Content.Shapes;

/// <summary>Pieces of JSON Schema (draft 2020-12) that describe what the program publishes as data.</summary>
public static class DataSchema
{
    /// <summary>An object with these members and no others.</summary>
    public static JsonObject Group(IEnumerable<KeyValuePair<string, JsonNode>> members)
    {
        var properties = new JsonObject();
        foreach (var (key, value) in members)
        {
            properties[key] = value;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    /// <summary>A value of one of JSON's own types.</summary>
    public static JsonObject Of(string type) => new() { ["type"] = type };

    /// <summary>A text, of a format that JSON Schema knows.</summary>
    public static JsonObject Text(string? format = null) =>
        format is null ? Of("string") : new JsonObject { ["type"] = "string", ["format"] = format };

    /// <summary>A list of such values.</summary>
    public static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>
    /// One of the values. A list without values allows nothing, which JSON Schema writes as false, not as an empty enumeration.
    /// </summary>
    public static JsonNode OneOf(IEnumerable<string> values)
    {
        var all = Strings(values);
        return all.Count == 0 ? JsonValue.Create(false)! : new JsonObject { ["enum"] = all };
    }

    /// <summary>The texts as a JSON array.</summary>
    public static JsonArray Strings(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)JsonValue.Create(value)!)];
}
