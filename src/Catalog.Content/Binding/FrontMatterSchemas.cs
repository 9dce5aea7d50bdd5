using System.Text.Json.Nodes;
using Catalog.Content.Fields;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Content.Binding;

/// <summary>JSON Schemas of the front matter of entries and of free pages, for tools that read them.</summary>
public static class FrontMatterSchemas
{
    /// <summary>The two schemas by name.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> Of(ContentModel model) =>
        [
            new("beskrivelse", SchemaParts.Write(EntryFields.Of(model).Record, "Hovedet i en beskrivelse (content/indsatser)")),
            new("side", SchemaParts.Write(PageBinder.Shape, "Hovedet på en side (content/sider)")),
        ];
}
