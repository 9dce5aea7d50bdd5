using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A key and the shape of its value. <see cref="Help"/> is one Danish sentence for editors.</summary>
public abstract record Field(string Key, string Help, bool Required)
{
    /// <summary>Whether a list under a required key may be empty, because there may be none and that is to be said.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether forms ask for it though nothing demands it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The shape of the value, whatever its type.</summary>
    public abstract Shape AnyShape { get; }
}

/// <summary>A key whose value is a <typeparamref name="T"/>.</summary>
public record Field<T>(string Key, Shape<T> Shape, string Help = "", bool Required = false) : Field(Key, Help, Required)
{
    public sealed override Shape AnyShape => Shape;
}

/// <summary>
/// A group of keys. Unknown keys are reported with the nearest known one, missing required keys with what they are
/// for; keys are compared folded, so <c>ogsaa_kaldet</c> is <c>også_kaldet</c>.
/// </summary>
public sealed class RecordShape<T> : Shape<T>
{
    private readonly Func<RecordReading, T?> build;
    private readonly FrozenDictionary<string, Field> byKey;
    private readonly ImmutableArray<Field> required;

    public RecordShape(Func<RecordReading, T?> build, params IEnumerable<Field> fields)
    {
        this.build = build;
        Fields = [.. fields];
        required = [.. Fields.Where(field => field.Required)];
        byKey = Fields.ToFrozenDictionary(field => DanishFolding.Fold(field.Key), StringComparer.Ordinal);
    }

    public override ImmutableArray<Field> Fields { get; }

    /// <summary>Whether what declares the keys is itself wrong, so that an unknown key may be right.</summary>
    public bool HasUnknownKeys { get; init; }

    public override string Expected => "en gruppe af nøgler";

    public override string Example => "{ " + string.Join(", ", Shown().Select(each => $"{each.Key}: {each.AnyShape.Example}")) + " }";

    public override string Form => "{ " + string.Join(", ", Shown().Select(each => $"{each.Key}: {each.AnyShape.Form}")) + " }";

    /// <summary>
    /// The keys with their help. Their spelling without æ, ø and å is allowed as well, but as a pattern, which an editor
    /// does not offer.
    /// </summary>
    public override JsonObject Describe(SchemaParts parts) => parts.Add(this, () => Group(parts));

    private JsonObject Group(SchemaParts parts)
    {
        JsonObject properties = [],
            spellings = [];
        var group = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        foreach (var field in Fields)
        {
            properties[field.Key] = Described(field, parts);
            if (DanishFolding.Fold(field.Key) is var folded && folded != field.Key)
            {
                spellings[$"^{folded}$"] = Described(field, parts);
            }
        }

        if (spellings.Count > 0)
        {
            group["patternProperties"] = spellings;
        }

        var demanded = required.ToLookup(field => DanishFolding.Fold(field.Key) == field.Key, field => field.Key);
        if (demanded[true].Any())
        {
            group["required"] = new JsonArray([.. demanded[true].Select(key => JsonValue.Create(key))]);
        }

        if (demanded[false].Any())
        {
            group["allOf"] = new JsonArray([.. demanded[false].Select(InEitherSpelling)]);
        }

        return group;
    }

    public override bool TryRead(YamlNode node, ShapeReading reading, out T value)
    {
        value = default!;
        if (node is not YamlMapping mapping)
        {
            reading.WrongType(node, this);
            return false;
        }

        var found = new Dictionary<Field, YamlPair>(ReferenceEqualityComparer.Instance);
        var empty = new Dictionary<Field, YamlPair>(ReferenceEqualityComparer.Instance);
        var meant = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var pair in mapping.Pairs)
        {
            if (byKey.TryGetValue(DanishFolding.Fold(pair.Key.Value), out var field))
            {
                (IsNothing(pair.Value) && !field.MayBeEmpty ? empty : found).Add(field, pair);
            }
            else if (!HasUnknownKeys)
            {
                ReportUnknown(pair.Key, reading, meant);
            }
        }

        foreach (var missing in required.Where(field => !found.ContainsKey(field) && !meant.ContainsKey(field.Key)))
        {
            reading.Faults.Add(
                empty.TryGetValue(missing, out var pair)
                    ? ValueRules.EmptyKey(reading.At(pair.Value.Span), missing.Key, missing.AnyShape.Form, missing.Help)
                    : FormRules.MissingKey(reading.At(mapping.Span with { Length = 0 }), missing.Key, missing.AnyShape.Form, missing.Help)
            );
        }

        if (build(new RecordReading(mapping.Span, found, empty, meant, reading)) is not { } built)
        {
            return false;
        }

        value = built;
        return true;
    }

    // A list without values and a group without keys say what a key that is not there says.
    private static bool IsNothing(YamlNode value) => value is YamlSequence { Items.IsEmpty: true } or YamlMapping { Pairs.IsEmpty: true };

    private static JsonObject Described(Field field, SchemaParts parts)
    {
        var described = field.AnyShape.Describe(parts.Under(field.Key));
        if (field.Help.Length > 0)
        {
            described.Insert(0, "description", field.Help);
        }

        return described;
    }

    private static JsonObject InEitherSpelling(string key) =>
        new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["required"] = new JsonArray(key) },
                new JsonObject { ["required"] = new JsonArray(DanishFolding.Fold(key)) }
            ),
        };

    // What an example of the group shows: the keys it must have, or else the first two it can have.
    private IEnumerable<Field> Shown() => Fields.Any(each => each.Required) ? Fields.Where(each => each.Required) : Fields.Take(2);

    // Between { and } a comma ends a value, and what follows it without a colon is read as a key.
    private static bool IsTextAfterComma(YamlScalar key, ShapeReading reading) =>
        key.IsPlain && reading.Source.Text.AsSpan(key.Span.End).TrimStart(' ') is [',' or '}', ..];

    // A misspelt key is one mistake: the key it was meant to be is not missing as well.
    private void ReportUnknown(YamlScalar key, ShapeReading reading, Dictionary<string, TextSpan> meant)
    {
        if (IsTextAfterComma(key, reading))
        {
            var isDecimal =
                key.Value.All(char.IsAsciiDigit)
                && key.Span.Start > 1
                && reading.Source.Text[key.Span.Start - 1] == ','
                && char.IsAsciiDigit(reading.Source.Text[key.Span.Start - 2]);
            reading.Faults.Add(
                isDecimal ? FormRules.DecimalComma(reading.At(key.Span)) : FormRules.TextAfterComma(reading.At(key.Span), key.Value)
            );
            return;
        }

        ImmutableArray<string> keys = [.. Fields.Select(field => field.Key)];
        var nearest = Nearest.Names(key.Value, keys);
        reading.Faults.Add(FormRules.UnknownKey(reading.At(key.Span), key.Value, nearest, keys));
        foreach (var name in nearest)
        {
            meant.TryAdd(name, key.Span);
        }
    }
}

/// <summary>The values found under a group's keys.</summary>
public sealed class RecordReading(
    TextSpan span,
    IReadOnlyDictionary<Field, YamlPair> found,
    IReadOnlyDictionary<Field, YamlPair> empty,
    IReadOnlyDictionary<string, TextSpan> meant,
    ShapeReading outer
)
{
    // A value is read once, however often it is asked for, so that its faults are reported once.
    private readonly Dictionary<Field, object?> read = new(ReferenceEqualityComparer.Instance);

    /// <summary>The span of the whole group.</summary>
    public TextSpan Span => span;

    public SourceText Source => outer.Source;

    public Faults Faults => outer.Faults;

    /// <summary>
    /// The value under the key, or null when the key is absent or its value could not be read (which has then been reported).
    /// </summary>
    public Spanned<T>? Get<T>(Field<T> field)
    {
        if (!read.TryGetValue(field, out var known))
        {
            known =
                found.TryGetValue(field, out var pair) && field.Shape.TryRead(pair.Value, outer with { Key = field.Key }, out var value)
                    ? new Spanned<T>(value, pair.Value.Span)
                    : null;
            read.Add(field, known);
        }

        return (Spanned<T>?)known;
    }

    /// <summary>Whether the key, or a misspelt one that may have meant it, is present with something in it, readable or not.</summary>
    public bool Has(Field field) => found.ContainsKey(field) || meant.ContainsKey(field.Key);

    /// <summary>The values under a list's key; none when the key is absent.</summary>
    public ImmutableArray<Spanned<T>> List<T>(Field<ImmutableArray<Spanned<T>>> field) => Get(field)?.Value ?? [];

    /// <summary>The values under a list's key without their places.</summary>
    public ImmutableArray<T> Values<T>(Field<ImmutableArray<Spanned<T>>> field) => [.. List(field).Select(each => each.Value)];

    /// <summary>The words under the key, or the empty string.</summary>
    public string Text(Field<string> field) => Get(field)?.Value ?? "";

    /// <summary>Every key whose list or group has nothing in it, with the place of its value.</summary>
    public IReadOnlyDictionary<string, TextSpan> EmptyKeys() =>
        empty.ToDictionary(pair => pair.Key.Key, pair => pair.Value.Value.Span, StringComparer.Ordinal);

    /// <summary>
    /// Every key that has something in it, readable or not, and every key that a misspelt one may have been, with its place.
    /// </summary>
    public IReadOnlyDictionary<string, TextSpan> Keys()
    {
        var keys = new Dictionary<string, TextSpan>(meant, StringComparer.Ordinal);
        foreach (var (field, pair) in found)
        {
            keys[field.Key] = pair.Key.Span;
        }

        return keys;
    }
}
