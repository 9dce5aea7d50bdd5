using System.Text.Json;
using Catalog.Content.Editions.Comparing;
using Catalog.Content.Fields;

namespace Catalog.Site.Data;

/// <summary>
/// Differences for other programs, as the site publishes them and the command line writes them: keys in Danish as in the
/// site's data, values as they are written beside what a reader sees, texts piece by piece.
/// </summary>
public static class ChangesJson
{
    /// <summary>
    /// Two members of an object that is open: <c>beskrivelser</c> and <c>model</c>. Titles and fields are written as the two
    /// functions give them.
    /// </summary>
    public static void Write(
        Utf8JsonWriter json,
        Changes changes,
        Func<string, string> title,
        Func<EntryChange, ImmutableArray<FieldChange>> fields
    )
    {
        json.WriteStartArray("beskrivelser");
        foreach (var change in changes.Entries)
        {
            Entry(json, change, title(change.Title), fields(change));
        }

        json.WriteEndArray();
        json.WriteStartArray("model");
        foreach (var change in changes.Model)
        {
            json.WriteStartObject();
            json.WriteString(
                "del",
                change.Part switch
                {
                    ModelPart.Element => "element",
                    ModelPart.Indicator => "pejling",
                    ModelPart.Section => "afsnit",
                    ModelPart.Vocabulary => "liste",
                    ModelPart.Term => "værdi",
                    ModelPart.Status => "status",
                    ModelPart.Day => "dag",
                    ModelPart.Dimension => "dimension",
                    ModelPart.Grade => "trin",
                    ModelPart.Unit => "enhed",
                    ModelPart.Field => "felt",
                    ModelPart.Situation => "situation",
                    _ => "ord",
                }
            );
            json.WriteString("id", (change.After ?? change.Before)!.Value);
            json.WriteString("sætning", ChangeWords.Of(change));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Entry(Utf8JsonWriter json, EntryChange change, string title, ImmutableArray<FieldChange> fields)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        if (change.HasNewId)
        {
            json.WriteString("id_før", change.Before!.Id);
        }

        json.WriteString("titel", title);
        json.WriteString(
            "hvad",
            change.Fate switch
            {
                EntryFate.Added => "ny",
                EntryFate.Replaced => "afløst",
                EntryFate.Retired => "udgået",
                EntryFate.NotCarriedOn => "ikke videreført",
                EntryFate.BackAgain => "tilbage igen",
                EntryFate.Admitted => "optaget",
                EntryFate.Renamed => "ny adresse",
                EntryFate.Removed => "ikke med mere",
                _ => "ændret",
            }
        );
        if (change.Successor is { } successor)
        {
            json.WriteString("afløst_af", successor.Id);
        }

        json.WriteStartArray("ændringer");
        foreach (var field in fields)
        {
            Field(json, field);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, FieldChange field)
    {
        json.WriteStartObject();
        json.WriteString("nøgle", field.Subject.Key);
        Text(json, "del", field.Subject.Part);
        Text(json, "navn", field.Subject.Name);
        json.WriteString("sætning", ChangeWords.Of(field));
        switch (field)
        {
            case FieldChange.OfValue value:
                Value(json, "før", value.Before);
                Value(json, "efter", value.After);
                break;
            case FieldChange.OfAge age:
                Value(json, "før", new NamedValue($"{age.Before.From}-{age.Before.To}", $"{age.Before} år"));
                Value(json, "efter", new NamedValue($"{age.After.From}-{age.After.To}", $"{age.After} år"));
                break;
            case FieldChange.OfList list:
                Values(json, "tilføjet", list.Added);
                Values(json, "fjernet", list.Removed);
                break;
            case FieldChange.OfText text:
                Paragraphs(json, text.Paragraphs);
                break;
        }

        json.WriteEndObject();
    }

    private static void Paragraphs(Utf8JsonWriter json, ImmutableArray<ParagraphChange> paragraphs)
    {
        json.WriteStartArray("tekst");
        foreach (var paragraph in paragraphs)
        {
            json.WriteStartArray();
            foreach (var piece in paragraph.Pieces)
            {
                json.WriteStartObject();
                json.WriteString(
                    piece.Kind switch
                    {
                        PieceKind.Added => "tilføjet",
                        PieceKind.Removed => "fjernet",
                        _ => "uændret",
                    },
                    piece.Words
                );
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Values(Utf8JsonWriter json, string key, ImmutableArray<NamedValue> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStartObject();
            json.WriteString("værdi", value.Value);
            json.WriteString("vist", value.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, string key, NamedValue? value)
    {
        if (value is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("værdi", value.Value);
        json.WriteString("vist", value.Name);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string key, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(key, value);
        }
    }
}
