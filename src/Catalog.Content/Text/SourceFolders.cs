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

    /// <summary>A catalogue's own templates, which replace the program's.</summary>
    public const string Templates = "templates/";

    /// <summary>The extension of entries and pages.</summary>
    public const string Markdown = ".md";

    /// <summary>The path of the entry with an id.</summary>
    public static string Entry(string id) => Entries + id + Markdown;

    /// <summary>The path of the free page with an id.</summary>
    public static string Page(string id) => Pages + id + Markdown;

    /// <summary>The id of the Markdown file at a path in one of the two folders, or null when the path is not in it.</summary>
    public static string? IdIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(Markdown, StringComparison.Ordinal)
            ? path[folder.Length..^Markdown.Length]
            : null;
}
