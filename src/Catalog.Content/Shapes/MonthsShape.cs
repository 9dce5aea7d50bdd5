using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A period of 1 to 120 months: <c>12 måneder</c>, <c>1 år</c>, or the number of months alone.</summary>
public sealed partial class MonthsShape : ScalarShape<int>
{
    private const int Most = 120;

    public override string Expected => "et antal måneder eller år";

    public override string Example => "12 måneder";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{1,3} ?(måned|måneder|maaned|maaneder|år|aar)?$" },
                new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 1,
                    ["maximum"] = Most,
                }
            ),
        };

    public override string Written(int value) => value == 1 ? "1 måned" : $"{value} måneder";

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out int value)
    {
        var match = Period().Match(scalar.Value);
        if (!match.Success)
        {
            return Refuse(scalar, reading, out value);
        }

        var number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        value = match.Groups["years"].Success ? number * 12 : number;
        if (value is >= 1 and <= Most)
        {
            return true;
        }

        reading.Faults.Add(
            FormRules.OutOfRange(
                reading.At(scalar.Span),
                reading.Key,
                $"»{scalar.Value}«",
                $"mellem 1 og {Most} måneder",
                $"Skriv for eksempel »{reading.Key}: {Example}«."
            )
        );
        return false;
    }

    [GeneratedRegex(
        "^(?<number>[0-9]{1,3}) ?((?<years>år|aar)|måned|måneder|maaned|maaneder)?$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Period();
}
