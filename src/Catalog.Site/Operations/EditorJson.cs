using System.Buffers;
using System.Text.Json;
using Catalog.Content.Binding;
using Catalog.Content.Diagnostics;
using Catalog.Content.Model;
using Catalog.Content.Parsing;

namespace Catalog.Site.Operations;

/// <summary>What the editor of <c>catalog serve</c> and the browser send each other: JSON, read within limits.</summary>
internal static class EditorJson
{
    private const int MostDepth = 32;

    /// <summary>
    /// What somebody has written at the form: <c>head</c>, whose members are texts, lists and groups, and <c>sections</c>, the Markdown
    /// of each by its id. Null when it is not that.
    /// </summary>
    public static EntryText? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MostDepth });
            return
                json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("head", out var head)
                && root.TryGetProperty("sections", out var sections)
                && sections.ValueKind == JsonValueKind.Object
                && Value(head) is WrittenValue.Group group
                ? new EntryText(
                    group,
                    [
                        .. sections
                            .EnumerateObject()
                            .Where(section => section.Value.ValueKind == JsonValueKind.String)
                            .Select(section => KeyValuePair.Create(section.Name, section.Value.GetString()!)),
                    ]
                )
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Text that is cut off, or half of a character outside the plane of two bytes.
            return null;
        }
    }

    /// <summary>The form, what the file says, and what is found in it.</summary>
    public static ReadOnlyMemory<byte> Write(EditedEntry entry, EditorForm form, ContentModel model) =>
        Written(json =>
        {
            json.WriteString("id", entry.Id);
            json.WriteString("path", entry.Path);
            json.WriteString("version", entry.Version);
            json.WriteNumber("pictureKilobytes", entry.PictureKilobytes);
            WriteText(json, entry.Text);
            json.WriteStartArray("groups");
            foreach (var group in form.Groups)
            {
                json.WriteStartObject();
                json.WriteString("part", group.Part.ToString());
                json.WriteStartArray("questions");
                foreach (var question in group.Questions)
                {
                    WriteQuestion(json, question, model);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("texts");
            foreach (var section in form.Sections)
            {
                json.WriteStartObject();
                json.WriteString("id", section.Id);
                json.WriteString("name", section.Name);
                json.WriteString("help", section.Guidance);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    /// <summary>Findings, each with the field that it is about (<c>målinger.0.navn</c>, or <c>#F</c> for a section).</summary>
    public static ReadOnlyMemory<byte> Write(ImmutableArray<EditorFinding> findings, ImmutableArray<EditorStep> steps) =>
        Written(json =>
        {
            json.WriteStartArray("findings");
            foreach (var each in findings)
            {
                json.WriteStartObject();
                json.WriteString("field", each.Field);
                json.WriteBoolean("error", each.Found.Severity == Severity.Error);
                json.WriteString("rule", each.Found.Rule.Id);
                json.WriteString("message", each.Found.Message);
                json.WriteString("help", each.Found.Help);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("next");
            foreach (var step in steps)
            {
                json.WriteStartObject();
                json.WriteString("status", step.Status);
                json.WriteStartArray("lacks");
                foreach (var lack in step.Lacks)
                {
                    json.WriteStringValue(lack);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static void WriteText(Utf8JsonWriter json, EntryText text)
    {
        json.WritePropertyName("head");
        WriteValue(json, text.Head);
        json.WriteStartObject("sections");
        foreach (var section in text.Sections)
        {
            json.WriteString(section.Key, section.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question, ContentModel model)
    {
        json.WriteStartObject();
        json.WriteString("key", question.Key);
        json.WriteString("label", question.Label);
        json.WriteString("help", question.Help);
        json.WriteString("kind", question.Kind.ToString());
        json.WriteBoolean("required", question.IsRequired);
        json.WriteNumber("longest", question.Longest);
        json.WriteNumber("most", question.Most);
        json.WriteString("example", question.Example);
        json.WriteStartArray("names");
        foreach (var name in question.Names)
        {
            json.WriteStartArray();
            json.WriteStringValue(name);
            json.WriteStringValue(
                question.Kind == AnswerKind.Indicators && model.Framework.Indicator(name) is { } indicator
                    ? $"{name} {indicator.Text}"
                    : question.NameOf(name, model)
            );
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in question.Parts)
        {
            WriteQuestion(json, part, model);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, WrittenValue value)
    {
        switch (value)
        {
            case WrittenValue.Words words:
                json.WriteStringValue(words.Value);
                break;
            case WrittenValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            case WrittenValue.Group group:
                json.WriteStartObject();
                foreach (var member in group.Members)
                {
                    json.WritePropertyName(member.Key);
                    WriteValue(json, member.Value);
                }

                json.WriteEndObject();
                break;
        }
    }

    private static WrittenValue Value(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => new WrittenValue.Words(element.GetString()!),
            JsonValueKind.Array => new WrittenValue.List([.. element.EnumerateArray().Select(Value)]),
            JsonValueKind.Object => new WrittenValue.Group([
                .. element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Value(member.Value))),
            ]),
            _ => throw new InvalidOperationException("a form sends texts, lists and groups"),
        };

    private static ReadOnlyMemory<byte> Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
