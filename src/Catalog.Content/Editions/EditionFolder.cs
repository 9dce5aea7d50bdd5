using System.Globalization;
using Catalog.Content.Text;

namespace Catalog.Content.Editions;

/// <summary>The folders of frozen editions, and how a path inside one maps to the path of the file it is a copy of.</summary>
public static class EditionFolder
{
    /// <summary>The name of the manifest in an edition's folder.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The folder of one edition, with / at the end.</summary>
    public static string Of(int year) => $"{SourceFolders.Editions}{year.ToString(CultureInfo.InvariantCulture)}/";

    /// <summary>The year in a folder's name, or null when the name is not a year.</summary>
    public static int? Year(string name) =>
        name.Length == 4 && name[0] != '0' && name.All(char.IsAsciiDigit)
            ? int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The path inside an edition of a file of the catalogue (<c>content/indsatser/x.md</c> → <c>indsatser/x.md</c>).</summary>
    public static string Frozen(string sourcePath) =>
        sourcePath == SourceFolders.SiteFile ? sourcePath : sourcePath[SourceFolders.Content.Length..];

    /// <summary>The reverse of <see cref="Frozen"/>: the path of the file in a catalogue of its own.</summary>
    public static string Living(string frozenPath) =>
        frozenPath == SourceFolders.SiteFile ? frozenPath : SourceFolders.Content + frozenPath;

    /// <summary>The id of the entry that a path inside an edition holds, or null.</summary>
    public static string? EntryId(string frozenPath) => SourceFolders.IdIn(SourceFolders.Entries, Living(frozenPath));
}
