using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using Catalog.Content.Fields;
using Catalog.Content.Schema;
using Catalog.Content.Shapes;
using Catalog.Content.Text;
using Catalog.Site.Operations;
using Catalog.Tests.Fixtures;
using Xunit;

namespace Catalog.Tests.BuiltSites;

/// <summary>
/// The schemas that editors read say what the shapes say. VS Code's YAML extension attaches them to YAML files only: those
/// of front matter (<c>beskrivelse</c>, <c>side</c>) are for other tools, so the settings do not name them.
/// </summary>
public sealed class EditorSchemaTests
{
    private static readonly string[] OfFrontMatter = ["beskrivelse", "side"];

    public static TheoryData<string> Catalogues => ["", "tests/sites/ishoej", "tests/sites/horsens"];

    // In content, and in a private folder of drafts.
    private const string Meetings = "moeder/*.yml";

    [Fact]
    public void The_shipped_schemas_are_those_of_the_shipped_model()
    {
        var folder = Path.Join(RealProgram.Root, ".vscode", "schemas");
        var schemas = Of("");
        if (Environment.GetEnvironmentVariable("CATALOG_REFRESH") == "1")
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in schemas)
            {
                File.WriteAllText(Path.Join(folder, name), text);
            }
        }

        Assert.All(
            schemas,
            each =>
                Assert.True(
                    File.Exists(Path.Join(folder, each.Key))
                        && File.ReadAllText(Path.Join(folder, each.Key)).ReplaceLineEndings("\n") == each.Value,
                    $".vscode/schemas/{each.Key} is not what the model says. Run: dotnet run --project src/Catalog.Cli -- schema"
                )
        );
        Assert.Equal(schemas.Keys, Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_settings_give_every_YAML_file_its_schema()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Join(RealProgram.Root, ".vscode", "settings.json")))![
            "yaml.schemas"
        ]!.AsObject();
        var named = settings.ToDictionary(each => each.Key, each => each.Value!.GetValue<string>());
        var files = Directory
            .EnumerateFiles(Path.Join(RealProgram.Root, "content", "model"))
            .Select(path => "content/model/" + Path.GetFileName(path))
            .Append("site.yml")
            .Append(Meetings);

        Assert.Equal(files.Order(StringComparer.Ordinal), named.Values.Order(StringComparer.Ordinal));
        Assert.All(
            named,
            each =>
                Assert.Equal(
                    $".vscode/schemas/{(each.Value == Meetings ? "moede" : Path.GetFileNameWithoutExtension(each.Value))}.schema.json",
                    each.Key
                )
        );
        Assert.Equal(
            Of("").Keys.Order(StringComparer.Ordinal),
            named
                .Keys.Select(key => Path.GetFileName(key))
                .Concat(OfFrontMatter.Select(name => $"{name}.schema.json"))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory, MemberData(nameof(Catalogues))]
    public void Every_key_is_explained_and_every_part_is_there(string catalogue)
    {
        foreach (var (name, text) in Of(catalogue))
        {
            var root = JsonNode.Parse(text)!.AsObject();
            var parts = root["definitions"]!.AsObject();
            var groups = parts.Select(part => part.Value!.AsObject()).Append(root);
            Assert.All(
                groups.SelectMany(group => group["properties"]!.AsObject()),
                key => Assert.True(key.Value!["description"] is not null, $"{name}: {key.Key} has no Help.")
            );
            Assert.All(
                References(root),
                reference => Assert.True(parts.ContainsKey(reference["#/definitions/".Length..]), $"{name}: {reference}")
            );
        }
    }

    [Theory, MemberData(nameof(Catalogues))]
    public void A_schema_has_the_keys_of_its_shape(string catalogue)
    {
        var model = ModelReader.ReadModel(SiteOf.Sources(Path.Join(RealProgram.Root, catalogue))).Value!;
        var shape = EntryFields.Of(model).Record;
        var root = SchemaParts.Write(shape, "titel");

        Same(shape, root, root);
        Assert.Equal(root.ToJsonString(), SchemaParts.Write(EntryFields.Of(model).Record, "titel").ToJsonString());
    }

    private static void Same(Shape shape, JsonObject schema, JsonObject root)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = root["definitions"]![reference.GetValue<string>()["#/definitions/".Length..]]!.AsObject();
        }

        if (shape.Item is { } item)
        {
            var row = schema["anyOf"]!.AsArray().Single(each => each!["type"] is JsonValue type && type.GetValue<string>() == "array")!;
            Assert.Equal(shape.MostItems, row["maxItems"]!.GetValue<int>());
            Same(item, row["items"]!.AsObject(), root);
        }
        else if (!shape.Fields.IsEmpty)
        {
            var keys = schema["properties"]!.AsObject();
            Assert.Equal(shape.Fields.Select(field => field.Key), keys.Select(key => key.Key));
            Assert.False(schema["additionalProperties"]!.GetValue<bool>());
            var ascii = shape
                .Fields.Select(field => field.Key)
                .Where(key => DanishFolding.Fold(key) != key)
                .Select(key => $"^{DanishFolding.Fold(key)}$");
            Assert.Equal(ascii, (schema["patternProperties"]?.AsObject() ?? []).Select(key => key.Key));
            Assert.Equal(
                shape.Fields.Where(field => field.Required).Select(field => field.Key).Order(StringComparer.Ordinal),
                Required(schema).Order(StringComparer.Ordinal)
            );
            Assert.All(shape.Fields, field => Same(field.AnyShape, keys[field.Key]!.AsObject(), root));
        }
        else if (!shape.Names.IsEmpty)
        {
            Assert.Equal(
                shape.Names,
                schema["anyOf"]![0]!["enum"]!
                    .AsArray()
                    .Where(name => name!.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    .Select(name => name!.GetValue<string>())
            );
        }
    }

    private static IEnumerable<string> Required(JsonObject group) =>
        (group["required"]?.AsArray() ?? [])
            .Select(key => key!.GetValue<string>())
            .Concat((group["allOf"]?.AsArray() ?? []).Select(either => either!["anyOf"]![0]!["required"]![0]!.GetValue<string>()));

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)
            ),
            JsonArray items => items.SelectMany(References),
            _ => [],
        };

    private static ImmutableSortedDictionary<string, string> Of(string catalogue) =>
        EditorSchemas
            .Of(SiteOf.Sources(Path.Join(RealProgram.Root, catalogue)))
            .Value.ToImmutableSortedDictionary(
                file => file.Path,
                file => Encoding.UTF8.GetString(file.Make().Span),
                StringComparer.Ordinal
            );
}
