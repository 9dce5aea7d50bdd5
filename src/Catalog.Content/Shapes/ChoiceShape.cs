using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>One value that can be chosen: what it is called in files, and other spellings that mean the same.</summary>
public sealed record Choice<T>(T Value, string Name, ImmutableArray<string> Aliases);

/// <summary>
/// A value from a closed list. Names and aliases are compared folded, so <c>paa-tvaers</c> and <c>På tværs</c> can both be
/// written.
/// </summary>
public sealed class ChoiceShape<T> : ScalarShape<T>
{
    private readonly FrozenDictionary<string, T> values;
    private readonly ImmutableArray<Choice<T>> all;
    private readonly bool isUnknown;

    /// <summary>A choice between these. When the list <paramref name="isUnknown"/> in part, what is not in it is no fault.</summary>
    public ChoiceShape(IEnumerable<Choice<T>> choices, bool isUnknown = false)
    {
        this.isUnknown = isUnknown;
        all = [.. choices];
        Names = [.. all.Select(choice => choice.Name)];
        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var choice in all)
        {
            foreach (var name in choice.Aliases.Prepend(choice.Name))
            {
                byName.TryAdd(DanishFolding.Fold(name), choice.Value);
            }
        }

        values = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public override ImmutableArray<string> Names { get; }

    public override string Expected => "en værdi fra listen";

    public override string Example => Names.Length > 0 ? Names[0] : "…";

    public override string Written(T value) =>
        all.FirstOrDefault(choice => EqualityComparer<T>.Default.Equals(choice.Value, value))?.Name ?? base.Written(value);

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.OneOf(Names))];

    protected override Rule FaultRule => FormRules.ChoiceRule;

    protected override string Instead => Names.Length == 0 ? "" : $"Vælg mellem: {QuotedInput.Few(Names)}.";

    /// <summary>The names, which an editor offers, or any other spelling that is read. YAML reads a name of digits as a number.</summary>
    public override JsonObject Describe(SchemaParts parts)
    {
        var spellings = values.Keys.Order(StringComparer.Ordinal).Select(FoldedPattern.Of);
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = new JsonArray([.. Names.SelectMany(Written)]) },
                new JsonObject { ["type"] = "string", ["pattern"] = $"^(?:{string.Join('|', spellings)})$" }
            ),
        };
    }

    /// <summary>The values that are written as one (»dagtilbud, skole«), or none when it is not several that can all be chosen.</summary>
    public ImmutableArray<string> Several(string written)
    {
        ImmutableArray<string> parts =
        [
            .. written
                .Replace(" og ", ",", StringComparison.Ordinal)
                .Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];
        return
            parts.Length > 1
            && !values.ContainsKey(DanishFolding.Fold(written.Trim()))
            && parts.All(part => values.ContainsKey(DanishFolding.Fold(part)))
            ? parts
            : [];
    }

    private static IEnumerable<JsonNode> Written(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && $"{number}" == name
            ? [JsonValue.Create(name), JsonValue.Create(number)]
            : [JsonValue.Create(name)];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out T value)
    {
        if (values.TryGetValue(DanishFolding.Fold(scalar.Value.Trim()), out value!))
        {
            return true;
        }

        // What can be chosen is told where the list itself is wrong.
        if (isUnknown)
        {
            return false;
        }

        if (ForbiddenCharacters.HasHidden(scalar.Value) && Lookalikes.First(scalar.Value) is { Plain.Length: 0 } hidden)
        {
            var at = reading.AtCharacter(scalar, hidden);
            reading.Faults.Add(ValueRules.LookalikeCharacter(FormRules.ChoiceRule, at, reading.Key, hidden));
            return false;
        }

        reading.Faults.Add(
            FormRules.NotInList(reading.At(scalar.Span), reading.Key, scalar.Value, Nearest.Names(scalar.Value, Names), Names)
        );
        return false;
    }
}

/// <summary>Closed lists that the program itself knows.</summary>
public static class ChoiceShape
{
    /// <summary>A choice between the values of an enumeration, by the Danish words given.</summary>
    public static ChoiceShape<T> Of<T>(params (string Name, T Value)[] choices) =>
        new(choices.Select(choice => new Choice<T>(choice.Value, choice.Name, [])));
}
