using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Content.Shapes;

/// <summary>
/// A number as a Dane writes it, with a comma or a point before its decimals. What can be read in two ways is not read: a point
/// before three digits is to a Dane a thousand, and to YAML a decimal.
/// </summary>
internal static partial class WrittenNumber
{
    /// <summary>The largest number, either side of zero: nothing in a municipality is counted beyond a million million.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <summary>How many digits a number can have without those that JSON's readers would round away (IEEE 754, binary64).</summary>
    public const int MostDigits = 15;

    /// <summary>How many of them can be decimals.</summary>
    public const int MostDecimals = 12;

    /// <summary>The number, or false when it is none, may be another, or is too large or too long.</summary>
    public static bool TryRead(string written, out decimal number)
    {
        number = 0;
        return Simple().Match(written) is { Success: true } match
            && !Thousands().IsMatch(written)
            && Fits(match)
            && decimal.TryParse(
                written.Replace(',', '.'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number
            )
            && decimal.Abs(number) <= Largest;
    }

    /// <summary>Why a number was not read and how it is written, or null when there is no number in the words.</summary>
    public static Diagnostic? Explain(string written, string key, Place at)
    {
        if (Simple().IsMatch(written) && !Thousands().IsMatch(written))
        {
            return TryRead(written, out _) ? null : TooLong(written, key, at);
        }

        if (Thousands().IsMatch(written))
        {
            var whole = written.Replace(".", "", StringComparison.Ordinal);
            if (written.Count(letter => letter == '.') > 1)
            {
                return ValueRules.NumberWritten(at, key, written, "Kataloget læser tal uden punktum mellem tusinderne.", whole);
            }

            // Noughts at the end say nothing, so the shorter number is the same; otherwise a comma in quotes is the plain way.
            var shorter = written.TrimEnd('0').TrimEnd('.');
            return ValueRules.TwoNumbers(
                at,
                key,
                written,
                whole,
                shorter.Replace('.', ','),
                shorter.Length < written.Length ? shorter : $"\"{written.Replace('.', ',')}\""
            );
        }

        if (Grouped().Match(written) is { Success: true } grouped)
        {
            var number =
                grouped.Groups["sign"].Value + DigitsOf(grouped.Groups["whole"].Value) + Decimals(grouped.Groups["decimals"].Value);
            return ValueRules.NumberWritten(at, key, written, "Kataloget læser tal uden tegn mellem tusinderne.", number);
        }

        if (Bare().Match(written) is { Success: true } bare)
        {
            var whole = bare.Groups["whole"].Value;
            var number = $"{bare.Groups["sign"].Value}{(whole.Length > 0 ? whole : "0")}{Decimals(bare.Groups["decimals"].Value)}";
            return ValueRules.NumberWritten(at, key, written, "Der skal være tal både før og efter kommaet.", number);
        }

        if (WithUnit().Match(written) is { Success: true } unit && !Changing().IsMatch(unit.Groups["unit"].Value))
        {
            var number = unit.Groups["number"].Value;
            return TryRead(number, out _)
                ? ValueRules.NumberWritten(at, key, written, "Her kan kun stå et tal.", number)
                : Explain(number, key, at);
        }

        return null;
    }

    private static Diagnostic TooLong(string written, string key, Place at) =>
        FormRules.OutOfRange(
            at,
            key,
            $"et tal med {written.Count(char.IsAsciiDigit)} cifre",
            $"højst {Largest.ToString("N0", Danish.Culture)} og have højst {MostDigits} cifre, heraf højst {MostDecimals} decimaler",
            "Ret tallet, eller skriv det i en større enhed, for eksempel millioner."
        );

    private static bool Fits(Match number)
    {
        var (whole, decimals) = (number.Groups["whole"].Value.TrimStart('0'), number.Groups["decimals"].Value.TrimEnd('0'));
        var digits = whole.Length > 0 ? whole.Length + decimals.Length : decimals.TrimStart('0').Length;
        return digits <= MostDigits && decimals.Length <= MostDecimals;
    }

    private static string DigitsOf(string words) => string.Concat(words.Where(char.IsAsciiDigit));

    private static string Decimals(string digits) => digits.Length > 0 ? "." + digits : "";

    [GeneratedRegex(@"^[-+]?(?<whole>[0-9]+)([.,](?<decimals>[0-9]+))?$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Simple();

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}(\.[0-9]{3})+$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Thousands();

    // 1.100,5 and 1 100,5 as Danes group, 1,100.5 and 1,100,200 as English does, 1'100 as calculators do.
    [GeneratedRegex(
        @"^(?<sign>[-+]?)((?<whole>[1-9][0-9]{0,2}(\.[0-9]{3})+),(?<decimals>[0-9]+)"
            + @"|(?<whole>[1-9][0-9]{0,2}(,[0-9]{3})+)\.(?<decimals>[0-9]+)"
            + @"|(?<whole>[1-9][0-9]{0,2}(,[0-9]{3}){2,})"
            + @"|(?<whole>[1-9][0-9]{0,2}([\s'’][0-9]{3})+)([.,](?<decimals>[0-9]+))?)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Grouped();

    [GeneratedRegex(
        @"^(?<sign>[-+]?)((?<whole>[0-9]+)[.,]|[.,](?<decimals>[0-9]+))$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"^(?<number>[-+]?[0-9]+([.,\s][0-9]+)*)\s*(?<unit>[%‰°€$]|\p{L}{2,}\.?(\s+(pr\.?|om|i)\s+\p{L}+)?)$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex WithUnit();

    // Words that make it another number than the one before them, or one that nobody can tell.
    [GeneratedRegex(
        @"^(hundred|tus|mio|mill|mia|dusin|snes|gange|halv|(og|eller|til|ud|plus|minus|komma|par|ca|cirka)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Changing();
}
