using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Catalog.Content.Text;

/// <summary>What the name of a file says before it is opened: whether it can be an address, and what made the file.</summary>
public static partial class FileNames
{
    /// <summary>How many characters an id can have. With folder and extension it fits in every file system and address.</summary>
    public const int LongestId = 120;

    private static readonly FrozenSet<string> OfSystems = new[]
    {
        "Thumbs.db",
        "Thumbs.db:encryptable",
        "ehthumbs.db",
        "ehthumbs_vista.db",
        "desktop.ini",
        "Icon\r",
        "$RECYCLE.BIN",
        "System Volume Information",
        "__MACOSX",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether Windows keeps the name for a device and can hold no file of it, with or without an extension
    /// (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
    /// </summary>
    public static bool IsReserved(string id) => Reserved().IsMatch(id);

    /// <summary>Whether every computer can hold a file of that id: not too long, and not a name that Windows keeps.</summary>
    public static bool CanBeId(string id) => id.Length <= LongestId && !IsReserved(id);

    /// <summary>
    /// Whether the system or an office program put the file there for itself: pictures of a folder, its looks, the lock of an
    /// open document.
    /// </summary>
    public static bool IsOfSystem(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || OfSystems.Contains(name);

    /// <summary>
    /// The name that the file is a copy of, by the names that OneDrive, Dropbox, Google Drive, Windows and macOS give copies; null
    /// when the name, without its extension, is no such name.
    /// </summary>
    public static string? CopiedFrom(string stem) =>
        Copy().Match(stem) is { Success: true } match && match.Groups["stem"].Value.TrimEnd() is { Length: > 0 } from ? from : null;

    [GeneratedRegex(
        "^(con|prn|aux|nul|com[0-9]|lpt[0-9])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Reserved();

    [GeneratedRegex(
        @"^(kopi af |copy of )(?<stem>.+)$"
            + @"|^(?<stem>.+?)(( - kopi( \([0-9]+\))?| - copy( \([0-9]+\))?| kopi( [0-9]+)?| copy( [0-9]+)?| ?\([0-9]+\))"
            + @"|-kopi(-[0-9]+)?|-copy(-[0-9]+)?| ?\([^()]*(conflicted copy|konflikt|i konflikt)[^()]*\)"
            + @"|-(desktop|laptop|pc)-[a-z0-9]{3,}(-[0-9]+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Copy();
}
