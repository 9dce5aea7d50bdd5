using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Model;
using Catalog.Content.Parsing;
using Catalog.Content.Shapes;
using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>
/// A number with a decimal point or comma, or one that is hidden because it is about few: <c>færre end 5</c>, <c>&lt; 5</c>.
/// </summary>
public sealed partial class QuantityShape : ScalarShape<Quantity>
{
    private const int MostCounted = 100_000;
    private const string Limit = "færre_end";
    private const string Plain = "0.############";

    private readonly bool whole;

    private QuantityShape(bool whole) => this.whole = whole;

    /// <summary>Any number.</summary>
    public static QuantityShape Value { get; } = new(whole: false);

    /// <summary>A count: a whole number from 0.</summary>
    public static QuantityShape Count { get; } = new(whole: true);

    public override string Expected => whole ? $"et helt tal fra 0 til {MostCounted}, eller »færre end 5«" : "et tal, eller »færre end 5«";

    public override string Example => whole ? "22" : "2.4";

    public override string Form => "TAL";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                whole
                    ? new JsonObject
                    {
                        ["type"] = "integer",
                        ["minimum"] = 0,
                        ["maximum"] = MostCounted,
                    }
                    : new JsonObject { ["type"] = "number" },
                new JsonObject
                {
                    ["type"] = "string",
                    ["pattern"] = "^ *(?:([Ff]ærre end|[Uu]nder|<) *[0-9]{1,3}|[-+]?[0-9]+([.,][0-9]+)?) *$",
                }
            ),
        };

    public override string Written(Quantity value) =>
        (value.IsHidden ? "<" : "") + value.Number.ToString(Plain, CultureInfo.InvariantCulture);

    public override string Shown(Quantity value) =>
        value.IsHidden ? $"færre end {value.Number.ToString(Danish.Culture)}" : value.Number.ToString("#,0.############", Danish.Culture);

    /// <summary>A hidden number is written as the limit it is under.</summary>
    public override void Write(Utf8JsonWriter json, string key, Quantity value) =>
        json.WriteNumber(value.IsHidden ? Limit : key, value.Number);

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) =>
        [new(key, DataSchema.Of("number")), new(Limit, DataSchema.Of("number"))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out Quantity value)
    {
        var hidden = Hidden().Match(scalar.Value);
        if (!WrittenNumber.TryRead(hidden.Success ? hidden.Groups["limit"].Value : scalar.Value, out var number))
        {
            return RefuseNumber(scalar, reading, out value);
        }

        if (whole && (number != decimal.Truncate(number) || number < 0 || number > MostCounted))
        {
            return Refuse(scalar, reading, out value);
        }

        value = new Quantity(number, hidden.Success);
        return true;
    }

    [GeneratedRegex(@"^\s*([Ff]ærre end|[Uu]nder|<)\s*(?<limit>[0-9]{1,3})\s*$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Hidden();
}
