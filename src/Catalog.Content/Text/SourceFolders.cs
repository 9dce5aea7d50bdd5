using System.Globalization;

namespace Catalog.Content.Text;

/// <summary>
/// Where things are in a catalogue's folder. Paths are from its root, with <c>/</c> between the parts; folders end with it.
/// </summary>
public static class SourceFolders
{
    /// <summary>The settings of the site, beside the folders.</summary>
    public const string SiteFile = "site.yml";

    public const string Content = "content/";

    /// <summary>The descriptions of methods, one Markdown file each.</summary>
    public const string Entries = Content + "indsatser/";

    /// <summary>The free pages, one Markdown file each.</summary>
    public const string Pages = Content + "sider/";

    public const string Images = Content + "billeder/";

    /// <summary>The declared model: elements, lists, statuses and words, one YAML file each.</summary>
    public const string Model = Content + "model/";

    /// <summary>The frozen editions, a folder each.</summary>
    public const string Editions = Content + "udgaver/";

    /// <summary>
    /// The meetings of those who decide: a YAML file each, named by its day, and a folder of the same name with what was made of it.
    /// They are neither published nor frozen.
    /// </summary>
    public const string Meetings = Content + "moeder/";

    /// <summary>A catalogue's own templates, which replace the program's.</summary>
    public const string Templates = "templates/";

    /// <summary>The extension of entries and pages.</summary>
    public const string Markdown = ".md";

    /// <summary>The path of the entry with an id.</summary>
    public static string Entry(string id) => Entries + id + Markdown;

    /// <summary>The path of the free page with an id.</summary>
    public static string Page(string id) => Pages + id + Markdown;

    /// <summary>The path of the meeting of a day.</summary>
    public static string Meeting(DateOnly day) => $"{Meetings}{Iso(day)}.yml";

    /// <summary>The name of the copy that is kept of a meeting, in its folder, when its decisions have been applied.</summary>
    public const string AppliedMeeting = "besluttet.yml";

    /// <summary>The path of a file that was made of the meeting of a day.</summary>
    public static string OfMeeting(DateOnly day, string name) => $"{Meetings}{Iso(day)}/{name}";

    /// <summary>The id of the Markdown file at a path in one of the two folders, or null when the path is not in it.</summary>
    public static string? IdIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Markdown, StringComparison.Ordinal)
            ? path[folder.Length..^Markdown.Length]
            : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
