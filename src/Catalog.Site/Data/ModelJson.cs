using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Model;
using Catalog.Content.Shapes;

namespace Catalog.Site.Data;

/// <summary>
/// The model that the entries are written by, as data: what the codes of pejlinger, sections and statuses in <see cref="CatalogueJson"/>
/// mean, so that a reader of the data need not read the pages.
/// </summary>
internal static class ModelJson
{
    public const string Key = "model";

    private const string Id = "id";
    private const string Name = "navn";
    private const string Elements = "elementer";
    private const string Over = "frem_for";
    private const string Indicators = "pejlinger";
    private const string Text = "tekst";
    private const string Sections = "afsnit";
    private const string Statuses = "statusser";
    private const string Meaning = "betyder";
    private const string Days = "dage";

    public static void Write(Utf8JsonWriter json, ContentModel model)
    {
        json.WriteStartObject(Key);
        json.WriteString(Name, model.Framework.Name);
        List(
            json,
            Elements,
            model.Framework.Elements,
            element =>
            {
                Named(json, element.Id, element.Name);
                if (element.Over.Length > 0)
                {
                    json.WriteString(Over, element.Over);
                }

                List(
                    json,
                    Indicators,
                    element.Indicators,
                    indicator =>
                    {
                        json.WriteString(Id, indicator.Id);
                        json.WriteString(Text, indicator.Text);
                    }
                );
            }
        );
        List(json, Sections, model.Framework.Sections, section => Named(json, section.Id, section.Name));
        List(
            json,
            Statuses,
            model.Lifecycle.Statuses,
            status =>
            {
                Named(json, status.Id, status.Name);
                json.WriteString(Meaning, status.Meaning);
            }
        );
        List(json, Days, model.Lifecycle.Days, day => Named(json, day.Id, day.Name));
        json.WriteEndObject();
    }

    /// <summary>What <see cref="Write"/> writes, as JSON Schema (draft 2020-12).</summary>
    public static JsonObject Describe()
    {
        var element = Described(Member(Indicators, DataSchema.List(Group(Word(Id), Word(Text)))));
        element["properties"]![Over] = DataSchema.Text();
        return Group(
            Word(Name),
            Member(Elements, DataSchema.List(element)),
            Member(Sections, DataSchema.List(Described())),
            Member(Statuses, DataSchema.List(Described(Word(Meaning)))),
            Member(Days, DataSchema.List(Described()))
        );
    }

    private static void Named(Utf8JsonWriter json, string id, string name)
    {
        json.WriteString(Id, id);
        json.WriteString(Name, name);
    }

    private static void List<T>(Utf8JsonWriter json, string key, ImmutableArray<T> all, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var each in all)
        {
            json.WriteStartObject();
            write(each);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static JsonObject Described(params KeyValuePair<string, JsonNode>[] more) => Group([Word(Id), Word(Name), .. more]);

    private static KeyValuePair<string, JsonNode> Word(string key) => Member(key, DataSchema.Text());

    private static KeyValuePair<string, JsonNode> Member(string key, JsonNode value) => new(key, value);

    private static JsonObject Group(params KeyValuePair<string, JsonNode>[] members)
    {
        var group = DataSchema.Group(members);
        group["required"] = DataSchema.Strings(members.Select(member => member.Key));
        return group;
    }
}
