using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A number with a decimal point or comma.</summary>
public sealed class NumberShape : ScalarShape<decimal>
{
    private const string Plain = "0.############";

    public override string Expected => "et tal";

    public override string Example => "2.4";

    public override string Form => "TAL";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "number" },
                new JsonObject { ["type"] = "string", ["pattern"] = "^ *[-+]?[0-9]+([.,][0-9]+)? *$" }
            ),
        };

    public override string Written(decimal value) => value.ToString(Plain, CultureInfo.InvariantCulture);

    public override string Shown(decimal value) => Danish.Number(value);

    public override void Write(Utf8JsonWriter json, string key, decimal value) => json.WriteNumber(key, value);

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.Of("number"))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out decimal value) =>
        WrittenNumber.TryRead(scalar.Value.Trim(), out value) || RefuseNumber(scalar, reading, out value);
}
