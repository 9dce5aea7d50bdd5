using System.Globalization;
using System.Text.Json.Nodes;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A day written as year-month-day (ISO 8601), in the years that a catalogue can be about.</summary>
public sealed class DateShape : ScalarShape<DateOnly>
{
    /// <summary>
    /// The first year. The municipalities of today are from 2007; the UN's Convention on the Rights of the Child, which their
    /// oldest policies build on, is from 1989. Something earlier is a slip of the keyboard.
    /// </summary>
    public const int FirstYear = 1990;

    /// <summary>The last year. No plan reaches further.</summary>
    public const int LastYear = 2100;

    private const string Format = "yyyy-MM-dd";

    public override string Expected => "en dato, der findes, skrevet år-måned-dag";

    public override string Example => "2026-08-10";

    public override string Form => "ÅÅÅÅ-MM-DD";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["type"] = "string",
            ["format"] = "date",
            ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        };

    public override string Written(DateOnly value) => value.ToString(Format, CultureInfo.InvariantCulture);

    public override string Shown(DateOnly value) => Danish.Date(value);

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.Text("date"))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out DateOnly value)
    {
        if (!DateOnly.TryParseExact(scalar.Value, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            var finding =
                WrittenDay.Meant(scalar.Value) is { } meant
                    ? ValueRules.DayWritten(reading.At(scalar.Span), reading.Key, scalar.Value, meant)
                : WrittenDay.LastOfMonth(scalar.Value) is { } last
                    ? ValueRules.NoSuchDay(reading.At(scalar.Span), reading.Key, scalar.Value, last)
                : null;
            if (finding is null)
            {
                return Refuse(scalar, reading, out value);
            }

            reading.Faults.Add(finding);
            return false;
        }

        if (value.Year is >= FirstYear and <= LastYear)
        {
            return true;
        }

        reading.Faults.Add(
            FormRules.OutOfRange(
                reading.At(scalar.Span),
                reading.Key,
                Danish.Date(value),
                $"mellem {FirstYear} og {LastYear}",
                "Se efter, om årstallet er skrevet rigtigt."
            )
        );
        return false;
    }
}
