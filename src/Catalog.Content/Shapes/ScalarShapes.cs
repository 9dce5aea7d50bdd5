using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>A shape that a single written value can have.</summary>
public abstract class ScalarShape<T> : Shape<T>
{
    /// <summary>The placeholder in a new file, where an editor is to write.</summary>
    public const string Unwritten = "…";

    /// <summary>What an editor can write there, as a sentence's end.</summary>
    protected virtual string Instead =>
        Form == Unwritten ? ""
        : Form == Example ? $"Skriv for eksempel »{Form}«."
        : $"Skriv det som »{Form}«.";

    /// <summary>The rule that a value breaks when it is not one of these.</summary>
    protected virtual Rule FaultRule => FormRules.TypeRule;

    /// <summary>Whether characters that look alike are different here: they are in dates, numbers, ids and choices, not in prose.</summary>
    protected virtual bool IsExact => true;

    /// <summary>Anything written as a single value.</summary>
    public override JsonObject Describe(SchemaParts parts) => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    /// <summary>The value as it is written in files and data, the same on every machine.</summary>
    public virtual string Written(T value) => value?.ToString() ?? "";

    /// <summary>The value as a reader of Danish sees it.</summary>
    public virtual string Shown(T value) => Written(value);

    /// <summary>Writes the value as a member of a JSON object that is open.</summary>
    public virtual void Write(Utf8JsonWriter json, string key, T value) => json.WriteString(key, Written(value));

    /// <summary>The members that <see cref="Write"/> may write for a key, as JSON Schema (draft 2020-12).</summary>
    public virtual IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.Text())];

    public sealed override string? Canonical(string words)
    {
        var faults = new Faults();
        var scalar = new YamlScalar(default, words, IsPlain: false);
        return TryRead((YamlNode)scalar, new ShapeReading(SourceText.Unread(""), "", faults), out var value) && !faults.HasErrors
            ? Written(value)
            : null;
    }

    public sealed override bool TryRead(YamlNode node, ShapeReading reading, out T value)
    {
        value = default!;
        switch (node)
        {
            case YamlScalar { Value: Unwritten } placeholder:
                reading.Faults.Add(FormRules.NotFilledIn(reading.At(placeholder.Span), reading.Key, Expected, Instead));
                return false;
            case YamlScalar { IsEmpty: false } scalar when !VisibleText.Has(scalar.Value):
                reading.Faults.Add(ValueRules.EmptyValue(reading.At(scalar.Span), reading.Key, Expected, Instead));
                return false;
            case YamlScalar { IsEmpty: false } scalar:
                return IsExact && Lookalikes.First(scalar.Value) is { } lookalike
                    ? TryReadPlain(scalar, lookalike, reading, out value)
                    : TryRead(scalar, reading, out value);
            default:
                reading.WrongType(node, this);
                return false;
        }
    }

    protected abstract bool TryRead(YamlScalar scalar, ShapeReading reading, out T value);

    // What is read once the character is the one that was meant has that fault alone, and is a value.
    private bool TryReadPlain(YamlScalar scalar, Lookalike lookalike, ShapeReading reading, out T value)
    {
        var asWritten = reading with { Faults = new Faults() };
        if (TryRead(scalar, asWritten, out value))
        {
            reading.Faults.AddRange(asWritten.Faults.Found);
            return true;
        }

        var plain = scalar with { Value = Lookalikes.Plain(scalar.Value).Trim() };
        if (plain.Value != scalar.Value && TryRead(plain, reading with { Faults = new Faults() }, out var meant))
        {
            value = meant;
            reading.Faults.Add(ValueRules.LookalikeCharacter(FaultRule, reading.AtCharacter(scalar, lookalike), reading.Key, lookalike));
            return true;
        }

        reading.Faults.AddRange(asWritten.Faults.Found);
        return false;
    }

    /// <summary>Reports a number that is not written as one, or another kind of value.</summary>
    protected bool RefuseNumber(YamlScalar scalar, ShapeReading reading, out T value)
    {
        value = default!;
        if (WrittenNumber.Explain(scalar.Value, reading.Key, reading.At(scalar.Span)) is not { } finding)
        {
            return Refuse(scalar, reading, out value);
        }

        reading.Faults.Add(finding);
        return false;
    }

    /// <summary>Reports the scalar as another kind of value than this.</summary>
    protected bool Refuse(YamlScalar scalar, ShapeReading reading, out T value)
    {
        value = default!;
        reading.WrongType(scalar, this);
        return false;
    }
}

/// <summary>
/// Words of at most <paramref name="most"/> UTF-16 units; white space around them is dropped. Words that other values refer to
/// (<paramref name="isName"/>) must not have a character that only looks right.
/// </summary>
public sealed class TextShape(int most = 2_000, string example = "…", bool isName = false) : ScalarShape<string>
{
    private const int LongestLine = 300;

    public int Most => most;

    /// <summary>Whether the text may be so long that a reader wants to see what changed in it, not all of it twice.</summary>
    public bool IsProse => most > LongestLine;

    /// <summary>What the text is about, for the rules about what an entry claims.</summary>
    public Tells Tells { get; init; }

    public override string Expected => "en tekst";

    public override string Example => example;

    protected override bool IsExact => false;

    public override string Shown(string value) => $"»{value}«";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["type"] = new JsonArray("string", "number"),
            ["minLength"] = 1,
            ["maxLength"] = most,
        };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        value = scalar.Value.ReplaceLineEndings("\n").Trim();
        if (scalar.IsPlain && reading.CommentAfter(scalar) is { } comment)
        {
            reading.Faults.Add(ValueRules.CutByComment(reading.At(comment), reading.Key, value));
        }

        if (isName && Lookalikes.First(value) is { } lookalike && Lookalikes.Plain(value) != value)
        {
            reading.Faults.Add(ValueRules.LookalikeCharacter(FaultRule, reading.AtCharacter(scalar, lookalike), reading.Key, lookalike));
            value = Lookalikes.Plain(value).Trim();
        }

        if (value.Length > most)
        {
            var found = $"{value.Length.ToString("N0", Danish.Culture)} tegn lang";
            reading.Faults.Add(
                FormRules.OutOfRange(
                    reading.At(scalar.Span),
                    reading.Key,
                    found,
                    $"højst {most.ToString("N0", Danish.Culture)} tegn",
                    "Skriv det kortere. Uddybende tekst hører til i et afsnit."
                )
            );
            return false;
        }

        if (!isName)
        {
            reading.Texts.Add(new WrittenText(new Spanned<string>(value, scalar.Span), Tells));
        }

        return true;
    }
}

/// <summary>A name for addresses: letters a–z, digits and hyphens.</summary>
public sealed partial class IdShape(string example, bool capitals = false) : ScalarShape<string>
{
    private const string LowerCasePattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string AnyCasePattern = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$";

    public override string Expected => "et id med bogstaverne a–z, tal og bindestreg";

    public override string Example => example;

    public override JsonObject Describe(SchemaParts parts) =>
        new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = capitals ? AnyCasePattern : LowerCasePattern };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        value = scalar.Value.Trim();
        if (!(capitals ? AnyCase() : LowerCase()).IsMatch(value))
        {
            return Refuse(scalar, reading, out value);
        }

        if (value.Length <= FileNames.LongestId && (capitals || !FileNames.IsReserved(value)))
        {
            return true;
        }

        reading.Faults.Add(TextRules.BadId(reading.At(scalar.Span), value));
        return false;
    }

    [GeneratedRegex(LowerCasePattern, RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex LowerCase();

    [GeneratedRegex(AnyCasePattern, RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex AnyCase();
}

/// <summary>A whole number within limits.</summary>
public sealed class IntegerShape(int least, int most, string example) : ScalarShape<int>
{
    /// <summary>The highest number.</summary>
    public int Most => most;

    public override string Expected => $"et helt tal fra {least} til {most}";

    public override string Example => example;

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["type"] = "integer",
            ["minimum"] = least,
            ["maximum"] = most,
        };

    public override string Written(int value) => value.ToString(CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter json, string key, int value) => json.WriteNumber(key, value);

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.Of("integer"))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out int value)
    {
        if (
            int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= least
            && value <= most
        )
        {
            return true;
        }

        return RefuseNumber(scalar, reading, out value);
    }
}

/// <summary>Yes or no, in Danish or as YAML writes it.</summary>
public sealed class FlagShape : ScalarShape<bool>
{
    public override string Expected => "ja eller nej (true eller false)";

    public override string Example => "true";

    public override JsonObject Describe(SchemaParts parts) => new() { ["enum"] = new JsonArray(true, false, "ja", "nej", "Ja", "Nej") };

    public override string Written(bool value) => value ? "true" : "false";

    public override string Shown(bool value) => value ? "ja" : "nej";

    public override void Write(Utf8JsonWriter json, string key, bool value) => json.WriteBoolean(key, value);

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.Of("boolean"))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out bool value)
    {
        value = scalar.Value is "true" or "ja" or "True" or "Ja";
        return value || scalar.Value is "false" or "nej" or "False" or "Nej" || Refuse(scalar, reading, out value);
    }
}

/// <summary>An address on the web, http or https.</summary>
public sealed class WebAddressShape : ScalarShape<Uri>
{
    public override string Expected => "en adresse, der begynder med https://";

    public override string Example => "https://www.kl.dk";

    public override JsonObject Describe(SchemaParts parts) => new() { ["type"] = "string", ["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?://[^/]" };

    public override string Written(Uri value) => value.AbsoluteUri;

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.Text("uri"))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out Uri value)
    {
        var found = scalar.Value.Trim();
        return (
                Uri.TryCreate(found, UriKind.Absolute, out value!)
                && value.Scheme is "https" or "http"
                && value.Host.Length > 0
                && value.UserInfo.Length == 0
            ) || Refuse(scalar, reading, out value);
    }
}

/// <summary>A colour as six hexadecimal digits after #.</summary>
public sealed partial class ColourShape : ScalarShape<string>
{
    public override string Expected => "en farve med seks cifre efter #, i anførselstegn";

    public override string Example => "\"#1b4f72\"";

    public override JsonObject Describe(SchemaParts parts) => new() { ["type"] = "string", ["pattern"] = "^#[0-9a-fA-F]{6}$" };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        value = scalar.Value.ToLowerInvariant();
        return Hex().IsMatch(value) || Refuse(scalar, reading, out value);
    }

    [GeneratedRegex("^#[0-9a-f]{6}$", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Hex();
}
