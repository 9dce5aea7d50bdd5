using System.Text.Json.Nodes;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>
/// A JSON Schema (draft-07) while it is written: the groups found so far, and the name of the place that is described
/// now. A group is written once, however often it is referenced.
/// </summary>
public sealed class SchemaParts
{
    private readonly SortedDictionary<string, JsonObject> groups;
    private readonly Dictionary<Shape, string> names;
    private readonly string place;

    private SchemaParts(SortedDictionary<string, JsonObject> groups, Dictionary<Shape, string> names, string place) =>
        (this.groups, this.names, this.place) = (groups, names, place);

    /// <summary>The whole schema of a file or a front matter.</summary>
    public static JsonObject Write<T>(RecordShape<T> shape, string title)
    {
        var parts = new SchemaParts(new(StringComparer.Ordinal), new(ReferenceEqualityComparer.Instance), "");
        var root = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        shape.Describe(parts);
        foreach (var (key, value) in parts.groups[""].ToList())
        {
            parts.groups[""].Remove(key);
            root[key] = value;
        }

        root["definitions"] = new JsonObject(
            parts
                .groups.Where(group => group.Key.Length > 0)
                .Select(group => KeyValuePair.Create<string, JsonNode?>(group.Key, group.Value))
        );
        return root;
    }

    /// <summary>The place under a key.</summary>
    public SchemaParts Under(string key) => new(groups, names, $"{place}{(place.Length > 0 ? "." : "")}{DanishFolding.Slug(key)}");

    /// <summary>Points at a group, which is written the first time under the name of its place.</summary>
    public JsonObject Add(Shape group, Func<JsonObject> write)
    {
        if (names.TryAdd(group, place))
        {
            groups[place] = write();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{names[group]}" };
    }
}
