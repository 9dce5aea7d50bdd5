using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>How many people, from and to, within 0–60: <c>20-26</c>, <c>20–26</c> or a single number.</summary>
public sealed partial class CountRangeShape(string example) : ScalarShape<CountRange>
{
    public override string Expected => "et helt tal, eller fra og til";

    public override string Example => example;

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{1,2}( ?[-–] ?[0-9]{1,2})?$" },
                new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 0,
                    ["maximum"] = CountRange.Most,
                }
            ),
        };

    public override string Written(CountRange value) => value.From == value.To ? $"{value.From}" : $"{value.From}-{value.To}";

    public override string Shown(CountRange value) => value.ToString();

    public override void Write(Utf8JsonWriter json, string key, CountRange value)
    {
        json.WriteStartObject(key);
        json.WriteNumber("fra", value.From);
        json.WriteNumber("til", value.To);
        json.WriteEndObject();
    }

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) =>
        [new(key, DataSchema.Group([new("fra", DataSchema.Of("integer")), new("til", DataSchema.Of("integer"))]))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out CountRange value)
    {
        var match = Counts().Match(scalar.Value.Trim());
        if (!match.Success)
        {
            return Refuse(scalar, reading, out value);
        }

        var from = Number(match.Groups["from"]);
        var to = match.Groups["to"].Success ? Number(match.Groups["to"]) : from;
        value = new CountRange(from, to);
        if (from <= to && to <= CountRange.Most)
        {
            return true;
        }

        reading.Faults.Add(
            FormRules.OutOfRange(
                reading.At(scalar.Span),
                reading.Key,
                $"»{scalar.Value}«",
                CountRange.Limits,
                $"Skriv den gruppe, I plejer at være, for eksempel »{reading.Key}: {Example}«."
            )
        );
        return false;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<from>[0-9]{1,3})( ?[-–] ?(?<to>[0-9]{1,3}))?$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Counts();
}
