using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>Ages from and to, in whole years within 0–18: <c>6-15</c>, <c>6–15</c> or a single age.</summary>
public sealed partial class AgeRangeShape : ScalarShape<AgeRange>
{
    public override string Expected => "en alder fra og til";

    public override string Example => "6-15";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{1,2}( ?[-–] ?[0-9]{1,2})?( år)?$" },
                new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 0,
                    ["maximum"] = AgeRange.Oldest,
                }
            ),
        };

    public override string Written(AgeRange value) => $"{value.From}-{value.To}";

    public override string Shown(AgeRange value) => $"{value} år";

    public override void Write(Utf8JsonWriter json, string key, AgeRange value)
    {
        json.WriteStartObject(key);
        json.WriteNumber("fra", value.From);
        json.WriteNumber("til", value.To);
        json.WriteEndObject();
    }

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) =>
        [new(key, DataSchema.Group([new("fra", DataSchema.Of("integer")), new("til", DataSchema.Of("integer"))]))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out AgeRange value)
    {
        var match = Ages().Match(scalar.Value);
        if (!match.Success)
        {
            return Refuse(scalar, reading, out value);
        }

        var from = int.Parse(match.Groups["from"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var to = match.Groups["to"].Success
            ? int.Parse(match.Groups["to"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : from;
        value = new AgeRange(from, to);
        if (from <= to && to <= AgeRange.Oldest)
        {
            return true;
        }

        reading.Faults.Add(
            FormRules.OutOfRange(
                reading.At(scalar.Span),
                reading.Key,
                $"»{scalar.Value}«",
                "inden for 0-18 år, den laveste alder først",
                $"Skriv for eksempel »{reading.Key}: {Example}«."
            )
        );
        return false;
    }

    [GeneratedRegex(@"^(?<from>[0-9]{1,2})( ?[-–] ?(?<to>[0-9]{1,2}))?( år)?$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Ages();
}
