using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalog.Site.NewCatalogue;

/// <summary>
/// The values in the program's files that a municipality, or Dependabot for it, is meant to change: which version of an action is used,
/// which program is fetched and from where, and the name of the repository. A file in which nothing else is changed is still ours.
/// </summary>
internal static partial class OwnValues
{
    private const string Nowhere = "\"\"";

    // What an early program wrote when it did not know; nothing was ever there.
    private const string NowhereBefore = "eksempelkommune/catalog";
    private const string NoRepository = "EJER/NAVN";

    /// <summary>
    /// The hash of a file by which it is known again: with plain line ends and without those values; of a picture the hash of its bytes.
    /// </summary>
    public static string HashOf(ReadOnlyMemory<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(IsText(bytes) ? Encoding.UTF8.GetBytes(Plain(TextOf(bytes))) : bytes.Span))[..HashDigits];

    /// <summary>How much of a hash is kept. It tells the program's own files apart, which nobody has a reason to imitate.</summary>
    public const int HashDigits = 20;

    public static bool IsText(ReadOnlyMemory<byte> bytes) => !bytes.Span.Contains((byte)0);

    /// <summary>The text with plain line ends.</summary>
    public static string TextOf(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span).ReplaceLineEndings("\n");

    /// <summary>Our text with the values of theirs, line by line in order; the version of the program is ours.</summary>
    public static string WithThoseOf(string ours, string theirs)
    {
        var pins = Line()
            .Matches(theirs)
            .Where(line => line.Groups["action"].Success)
            .GroupBy(line => line.Groups["action"].Value, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.MaxBy(pin => VersionOf(pin.Value))!, StringComparer.Ordinal);
        var program = Value(theirs, "program");
        var repository = Value(theirs, "repository");
        return Line()
            .Replace(
                ours,
                line =>
                    line.Groups["action"] is { Success: true, Value: var action }
                        ? pins.TryGetValue(action, out var pin) && VersionOf(pin.Value) > VersionOf(line.Value)
                            ? line.Groups["before"].Value + pin.Groups["pin"].Value
                            : line.Value
                        : line.Groups["program"].Success && program is not (null or "" or Nowhere or NowhereBefore)
                            ? With(line, "program", program)
                            : line.Groups["repository"].Success && repository is not (null or NoRepository)
                                ? With(line, "repository", repository)
                                : line.Value
            );
    }

    private static string Plain(string text) =>
        Line().Replace(text, line => line.Groups["action"].Success ? line.Groups["before"].Value : line.Groups["key"].Value);

    private static string? Value(string text, string group) =>
        Line().Matches(text).Select(line => line.Groups[group]).FirstOrDefault(found => found.Success)?.Value;

    private static string With(Match line, string group, string value) =>
        string.Concat(line.Value.AsSpan(0, line.Groups[group].Index - line.Index), value, line.Value.AsSpan(EndOf(line, group)));

    private static int EndOf(Match line, string group) => line.Groups[group].Index - line.Index + line.Groups[group].Length;

    // "# v5.0.1" after a commit says which version it is; without, or with another word there, it is not known.
    private static Version VersionOf(string line) =>
        line.LastIndexOf("# v", StringComparison.Ordinal) is >= 0 and var at && Parsed(line[(at + 3)..].Trim()) is { } version
            ? version
            : new Version(0, 0);

    private static Version? Parsed(string written) =>
        Version.TryParse(written, out var version) ? version
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? new Version(major, 0)
        : null;

    [GeneratedRegex(
        """
            ^(?<before>[ ]*(-[ ])?uses:[ ](?<action>[A-Za-z0-9_.\/-]+))(?<pin>@.*)$
            |^(?<key>[ ]*PROGRAM:)[ ]*(?<program>.*)$
            |^(?<key>[ ]*VERSION:).*$
            |^(?<key>repository=\$\{1:-)(?<repository>[^}\n]*)\}$
            """,
        RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Line();
}
