using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>Ages from and to, in whole years within those of the model: <c>6-15</c>, <c>6–15</c> or a single age.</summary>
public sealed partial class AgeRangeShape(AgeRange within) : ScalarShape<AgeRange>
{
    public override string Expected => "en alder fra og til";

    public override string Example => Usual(within) is { } part ? Written(part) : Written(within);

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{1,2}( ?[-–] ?[0-9]{1,2})?( år)?$" },
                new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = within.From,
                    ["maximum"] = within.To,
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
        if (from <= to && within.Holds(value))
        {
            return true;
        }

        reading.Faults.Add(
            FormRules.OutOfRange(
                reading.At(scalar.Span),
                reading.Key,
                $"»{scalar.Value}«",
                within.Limits,
                $"Skriv for eksempel »{reading.Key}: {Example}«."
            )
        );
        return false;
    }

    private static AgeRange? Usual(AgeRange within) => new AgeRange(6, 15) is var usual && within.Holds(usual) ? usual : null;

    [GeneratedRegex(@"^(?<from>[0-9]{1,2})( ?[-–] ?(?<to>[0-9]{1,2}))?( år)?$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Ages();
}
