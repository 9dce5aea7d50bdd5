using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A key of front matter: small letters, digits and underscores.</summary>
public sealed partial class KeyShape : ScalarShape<string>
{
    private const string Pattern = "^[a-zæøå][a-zæøå0-9]*(_[a-zæøå0-9]+)*$";
    private const int Longest = 40;

    public override string Expected => $"små bogstaver, tal og _, højst {Longest} tegn";

    public override string Example => "gruppe";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = Pattern,
            ["maxLength"] = Longest,
        };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        value = scalar.Value.Trim();
        return (value.Length <= Longest && Key().IsMatch(value)) || Refuse(scalar, reading, out value);
    }

    [GeneratedRegex(Pattern, RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Key();
}
