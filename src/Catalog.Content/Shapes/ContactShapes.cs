using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalog.Content.Parsing;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>
/// A Danish telephone number: eight digits, the first of them 2–9, with or without +45 and with any of the usual separators. The
/// value is the eight digits. Eight noughts are nobody's number, which made-up units have.
/// </summary>
public sealed partial class TelephoneShape : ScalarShape<string>
{
    /// <summary>The number that nobody has.</summary>
    public const string Nobodys = "00000000";

    private const string Pattern = "^(?:(?:\\+|00)45[ \\u00A0.-]?)?(?:[2-9](?:[ \\u00A0.-]?[0-9]){7}|0(?:[ \\u00A0.-]?0){7})$";

    public override string Expected => "et dansk telefonnummer med otte cifre";

    public override string Example => "00 00 00 00";

    /// <summary>No digits, so that nobody takes it for a number.</summary>
    public override string Form => "NN NN NN NN";

    /// <summary>Digits that YAML reads as a number are allowed as well.</summary>
    public override JsonObject Describe(SchemaParts parts) =>
        new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = Pattern };

    public override string Shown(string value) => Danish.Telephone(value);

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        var written = scalar.Value.Trim();
        value = string.Concat(written.Where(char.IsAsciiDigit));
        value = value[int.Max(0, value.Length - Nobodys.Length)..];
        return Number().IsMatch(written) || Refuse(scalar, reading, out value);
    }

    [GeneratedRegex(Pattern, RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Number();
}

/// <summary>The address of a mailbox.</summary>
public sealed partial class MailboxShape : ScalarShape<string>
{
    private const string Pattern = "^[A-Za-zÆØÅæøå0-9._+'-]+@[A-Za-zÆØÅæøå0-9-]+(?:\\.[A-Za-zÆØÅæøå0-9-]+)+$";

    public override string Expected => "en mailadresse";

    public override string Example => "skolen@kommune.dk";

    public override JsonObject Describe(SchemaParts parts) => new() { ["type"] = "string", ["pattern"] = Pattern };

    protected override bool TryRead(YamlScalar scalar, ShapeReading reading, out string value)
    {
        value = scalar.Value.Trim();
        return Address().IsMatch(value) || Refuse(scalar, reading, out value);
    }

    [GeneratedRegex(Pattern, RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Address();
}
