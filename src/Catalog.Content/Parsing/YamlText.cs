using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Parsing;

/// <summary>Words as a value in YAML, for the files that the program writes and people edit.</summary>
public static partial class YamlText
{
    // Words that other readers of YAML take for something else than words.
    private static readonly string[] Taken = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The words as they are when YAML reads them so, otherwise in quotation marks. Reading gives the same words.</summary>
    public static string Write(string words) =>
        Plain().IsMatch(words) && !Taken.Contains(words, StringComparer.OrdinalIgnoreCase) ? words : Quoted(words);

    /// <summary>The words between brackets, where a comma ends a value.</summary>
    public static string InRow(string words) =>
        Write(words) is var plain && plain.AsSpan().IndexOfAny(',', '[', ']') < 0 ? plain
        : plain[0] == '"' ? plain
        : Quoted(words);

    /// <summary>A key: as it is when it is a word of letters, digits, underscores and hyphens.</summary>
    public static string Key(string key) => PlainKey().IsMatch(key) ? key : Write(key);

    /// <summary>The words in quotation marks (YAML 1.2, 7.3.1).</summary>
    public static string Quoted(string words)
    {
        var quoted = new StringBuilder(words.Length + 2).Append('"');
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $@"\x{(int)letter:x2}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}]*([_-][\p{L}\p{Nd}]+)+$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex PlainKey();

    // A letter first, and no character that means something in YAML. Quotation marks that are not needed do no harm.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}.,;!?()/+&»«–’-]*( [\p{L}\p{Nd}.,;!?()/+&»«–’-]+)*$", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Plain();
}
