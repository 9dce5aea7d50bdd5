using System.Text.Json.Nodes;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Model;
using Catalog.Content.Parsing;

namespace Catalog.Content.Shapes;

/// <summary>
/// How often, or at which moments of a trial: »hver 2. uge«, »hver mandag og torsdag«, »ved start og slut«. The spellings that
/// people use are read (<see cref="WrittenRhythm"/>); data and differences have one.
/// </summary>
public sealed class RhythmShape : ScalarShape<Rhythm>
{
    private const int Longest = 80;

    /// <summary>The rhythms that a form offers. Others can be written.</summary>
    public override ImmutableArray<string> Names { get; } =
    [
        "hver dag",
        "hver hverdag",
        "hver uge",
        "hver 2. uge",
        "hver måned",
        "hver 3. måned",
        "hvert halve år",
        "hvert år",
        "før start",
        "ved start og slut",
        "én gang",
    ];

    public override string Expected => "hvor tit eller hvornår";

    public override string Example => "hver 2. uge";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = new JsonArray([.. Names.Select(name => (JsonNode)JsonValue.Create(name))]) },
                new JsonObject
                {
                    ["type"] = "string",
                    ["minLength"] = 1,
                    ["maxLength"] = Longest,
                }
            ),
        };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out Rhythm value)
    {
        if (scalar.Value.Length <= Longest && WrittenRhythm.Read(scalar.Value) is { } read)
        {
            value = read;
            return true;
        }

        value = null!;
        reading.Faults.Add(
            WrittenRhythm.IsUneven(scalar.Value)
                ? ValueRules.UnevenRhythm(reading.At(scalar.Span), reading.Key, scalar.Value)
                : ValueRules.NoRhythm(reading.At(scalar.Span), reading.Key, scalar.Value, Nearest.Names(scalar.Value.Trim(), Names))
        );
        return false;
    }
}
