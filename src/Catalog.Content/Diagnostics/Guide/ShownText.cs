using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Guide;

/// <summary>
/// The text of an example as a reader can take it in. What a test makes at run time, marked with <c>⟪…⟫</c>, is shown
/// in short, and a personal number as letters, so that nothing that looks like one is published.
/// </summary>
public static partial class ShownText
{
    private const int MostRepeats = 3;

    /// <summary>
    /// The text with <c>⟪200 × a⟫</c> as <c>aaa…</c>, <c>⟪U+0007⟫</c> as <c>[U+0007]</c>, and a personal number as
    /// <c>ddmmåå-xxxx</c>; six digits that are no date are <c>xxxxxx</c>.
    /// </summary>
    public static string Of(string written) =>
        !written.Contains('⟪', StringComparison.Ordinal)
            ? written
            : Generated()
                .Replace(
                    written,
                    found =>
                        found.Groups["sign"].Success ? $"[{found.Groups["sign"].Value}]"
                        : found.Groups["times"].Success ? Repeated(found.Groups["text"].Value, found.Groups["times"].Value)
                        : found.Groups["number"].Success
                            ? $"{(IsDate(found.Groups["date"].Value) ? "ddmmåå" : "xxxxxx")}{found.Groups["between"].Value}xxxx"
                        : "…"
                );

    private static string Repeated(string text, string times) =>
        int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostRepeats
            ? string.Concat(Enumerable.Repeat(text, count))
            : string.Concat(Enumerable.Repeat(text, MostRepeats)) + "…";

    // Days from 61 on belong to replacement numbers.
    private static bool IsDate(string digits) =>
        int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture) is (>= 1 and <= 31) or (>= 61 and <= 91)
        && int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture) is >= 1 and <= 12;

    [GeneratedRegex(
        @"⟪((?<sign>U\+[0-9A-F]{4})|(?<times>[0-9]+) × (?<text>[^⟫]*)|(?<number>cpr|tal):(?<date>[0-9]{6})(?<between>[^⟫0-9]*)|[^⟫]*)⟫",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Generated();
}
