using System.Globalization;
using System.Text.Json;
using Catalog.Content.Model;

namespace Catalog.Site.Data;

/// <summary>
/// What was hoped for, measured, tried and decided, as open data; keys are those of the front matter. A number that is kept
/// back is written as the limit it lies under (<c>færre_end</c>). How many children it was measured on is left out, and so
/// is who sat in the circle that chose.
/// </summary>
internal static class TrialJson
{
    /// <summary>The members of an entry's object, those that have something to tell.</summary>
    public static void Write(Utf8JsonWriter json, EntryHead head)
    {
        WriteGoals(json, head);
        WriteMeasurements(json, head);
        WriteCycles(json, head);
        if (head.Course is { Days.Count: > 0 } course)
        {
            json.WriteStartObject(EntryKeys.Course);
            foreach (var (id, day) in course.Days.OrderBy(day => day.Value.Value).ThenBy(day => day.Key, StringComparer.Ordinal))
            {
                json.WriteString(id, Iso(day.Value));
            }

            json.WriteEndObject();
        }

        WriteTexts(json, EntryKeys.Selection, ("begrundelse", head.Selection?.Reason));
        WriteTexts(
            json,
            EntryKeys.Extent,
            ("varighed", head.Extent?.Duration),
            ("hyppighed", head.Extent?.Frequency),
            ("tid_pr_gang", head.Extent?.TimeEach)
        );
        WriteTexts(
            json,
            EntryKeys.Resources,
            ("timer", head.Resources?.Hours),
            ("oplæring", head.Resources?.Training),
            ("udgift", head.Resources?.Expense),
            ("finansiering", head.Resources?.Funding)
        );
    }

    private static void WriteGoals(Utf8JsonWriter json, EntryHead head)
    {
        json.WriteStartArray(EntryKeys.Goals);
        foreach (var goal in head.Goals)
        {
            WriteTexts(
                json,
                null,
                ("mål", goal.Text?.Value),
                ("succeskriterium", goal.Criterion?.Value),
                ("måling", goal.Measurement?.Value)
            );
        }

        json.WriteEndArray();
    }

    private static void WriteMeasurements(Utf8JsonWriter json, EntryHead head)
    {
        json.WriteStartArray(EntryKeys.Measurements);
        foreach (var measurement in head.Measurements)
        {
            json.WriteStartObject();
            WriteMembers(
                json,
                ("id", measurement.Id?.Value),
                ("navn", measurement.Name?.Value),
                (
                    "art",
                    measurement.Kind switch
                    {
                        MeasurementKind.Quantitative => "kvantitativ",
                        MeasurementKind.Qualitative => "kvalitativ",
                        _ => null,
                    }
                ),
                ("enhed", measurement.Unit),
                (
                    "retning",
                    measurement.Direction switch
                    {
                        Direction.Up => "op",
                        Direction.Down => "ned",
                        _ => null,
                    }
                ),
                (
                    "tæller",
                    measurement.Counted switch
                    {
                        Counted.Children => "børn",
                        Counted.Adults => "voksne",
                        Counted.Units => "enheder",
                        _ => null,
                    }
                ),
                ("uden_udgangspunkt", measurement.BaselineReason?.Value)
            );
            WriteNumber(json, "mål_værdi", measurement.Target?.Value);
            json.WriteStartArray("serie");
            foreach (var point in measurement.Points)
            {
                json.WriteStartObject();
                WriteMembers(json, ("dato", point.Day is { } day ? Iso(day.Value) : null));
                WriteNumber(json, "værdi", point.Value?.Value);
                WriteMembers(json, ("note", point.Note));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCycles(Utf8JsonWriter json, EntryHead head)
    {
        json.WriteStartArray(EntryKeys.Cycles);
        foreach (var cycle in head.Cycles)
        {
            var decision = cycle.Decision?.Value switch
            {
                Decision.Keep => "behold",
                Decision.Adapt => "tilpas",
                Decision.Drop => "opgiv",
                _ => null,
            };
            WriteTexts(
                json,
                null,
                ("periode", cycle.Period?.Value),
                ("planlæg", cycle.Plan),
                ("forudsigelse", cycle.Prediction),
                ("afprøv", cycle.Trial),
                ("reflektér", cycle.Reflection),
                ("justér", decision)
            );
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, Quantity? quantity)
    {
        if (quantity is { } known)
        {
            json.WriteNumber(known.IsHidden ? "færre_end" : key, known.Number);
        }
    }

    // As an item of a list when it has no key; as a member it is left out when it is empty.
    private static void WriteTexts(Utf8JsonWriter json, string? key, params (string Key, string? Value)[] members)
    {
        if (key is null)
        {
            json.WriteStartObject();
        }
        else if (members.Any(member => !string.IsNullOrEmpty(member.Value)))
        {
            json.WriteStartObject(key);
        }
        else
        {
            return;
        }

        WriteMembers(json, members);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, params (string Key, string? Value)[] members)
    {
        foreach (var (key, value) in members.Where(member => !string.IsNullOrEmpty(member.Value)))
        {
            json.WriteString(key, value);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
