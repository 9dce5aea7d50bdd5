using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
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
    protected virtual string Instead => Example == Unwritten ? "" : $"Skriv for eksempel »{Example}«.";

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

    public sealed override bool TryRead(YamlNode node, ShapeReading reading, out T value)
    {
        value = default!;
        switch (node)
        {
            case YamlScalar { Value: Unwritten } placeholder:
                reading.Faults.Add(FormRules.NotFilledIn(reading.At(placeholder.Span), reading.Key, Expected, Instead));
                return false;
            case YamlScalar { IsEmpty: false } scalar:
                return TryRead(scalar, reading, out value);
            default:
                reading.WrongType(node, this);
                return false;
        }
    }

    protected abstract bool TryRead(YamlScalar scalar, ShapeReading reading, out T value);

    /// <summary>Reports the scalar as another kind of value than this.</summary>
    protected bool Refuse(YamlScalar scalar, ShapeReading reading, out T value)
    {
        value = default!;
        reading.WrongType(scalar, this);
        return false;
    }
}

/// <summary>Words of at most <paramref name="most"/> UTF-16 units; white space around them is dropped.</summary>
public sealed class TextShape(int most = 2_000, string example = "…") : ScalarShape<string>
{
    private const int LongestLine = 300;

    public int Most => most;

    /// <summary>Whether the text may be so long that a reader wants to see what changed in it, not all of it twice.</summary>
    public bool IsProse => most > LongestLine;

    public override string Expected => "en tekst";

    public override string Example => example;

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
        if (value.Length == 0)
        {
            return Refuse(scalar, reading, out value);
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
        return (capitals ? AnyCase() : LowerCase()).IsMatch(value) || Refuse(scalar, reading, out value);
    }

    [GeneratedRegex(LowerCasePattern, RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex LowerCase();

    [GeneratedRegex(AnyCasePattern, RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex AnyCase();
}

/// <summary>A whole number within limits.</summary>
public sealed class IntegerShape(int least, int most, string example) : ScalarShape<int>
{
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

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out int value) =>
        (
            int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= least
            && value <= most
        ) || Refuse(scalar, reading, out value);
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

/// <summary>A day written as year-month-day (ISO 8601).</summary>
public sealed class DateShape : ScalarShape<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public override string Expected => "en dato, der findes, skrevet år-måned-dag";

    public override string Example => "2026-08-10";

    public override JsonObject Describe(SchemaParts parts) =>
        new()
        {
            ["type"] = "string",
            ["format"] = "date",
            ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        };

    public override string Written(DateOnly value) => value.ToString(Format, CultureInfo.InvariantCulture);

    public override string Shown(DateOnly value) => Danish.Date(value);

    public override IEnumerable<KeyValuePair<string, JsonNode>> DescribeData(string key) => [new(key, DataSchema.Text("date"))];

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out DateOnly value) =>
        DateOnly.TryParseExact(scalar.Value, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
        || Refuse(scalar, reading, out value);
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
