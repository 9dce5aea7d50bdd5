using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Cli.Reading;

/// <summary>The folder of a catalogue. It exists, and its path is real, without links.</summary>
public sealed record SourceFolder(string Path)
{
    /// <summary>
    /// The folders that are read. Nothing is written to them but a new entry, a frozen edition, and a renamed entry with what names it.
    /// </summary>
    public static readonly string[] OwnFolders = ["content", "templates", "src"];

    /// <summary>The private folder of drafts beside it; null when none is read.</summary>
    public PrivateFolder? Drafts { get; init; }

    /// <summary>Whether there is a <c>site.yml</c>, even one that is a link and not read.</summary>
    public bool HasSettings => EntryStatus.Of(System.IO.Path.Join(Path, "site.yml")).Kind != EntryKind.Missing;

    /// <summary>Whether it is a frozen edition rather than a catalogue.</summary>
    public bool IsEdition => File.Exists(System.IO.Path.Join(Path, "manifest.json"));

    /// <summary>The folder from the command line.</summary>
    /// <exception cref="EdgeException">It does not exist or is not a folder.</exception>
    public static SourceFolder Open(string written)
    {
        var path = RealPath.Of(written);
        if (Directory.Exists(path))
        {
            return new SourceFolder(path);
        }

        throw new EdgeException(
            File.Exists(path)
                ? $"»{path}« er en fil. Skriv den mappe, den ligger i, efter -s."
                : $"Mappen »{path}« findes ikke. {Suggestion(path)}Skriv katalogets mappe efter -s."
        );
    }

    /// <summary>
    /// The nearest catalogue from a folder upwards, or null: a folder with <c>site.yml</c>. A frozen edition has one as well,
    /// and beside it the <c>manifest.json</c> that no catalogue has.
    /// </summary>
    public static SourceFolder? Around(string folder)
    {
        for (var path = RealPath.Of(folder); path is not null; path = System.IO.Path.GetDirectoryName(path))
        {
            if (new SourceFolder(path) is { HasSettings: true, IsEdition: false } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Where a file of the catalogue is, or where a new one will be: in this folder, or in that of the drafts.</summary>
    public SourcePlace Place(string path, bool isPrivate) =>
        isPrivate && Drafts is { } drafts ? new SourcePlace(drafts.Path, PrivateFolder.PathTo(path)) : new SourcePlace(Path, path);

    /// <summary>How a draft that is not read yet is named from this folder: by the private folder, where there is one.</summary>
    public string Shown(string path) => Drafts is { } drafts ? drafts.Shown + PrivateFolder.PathTo(path) : path;

    /// <summary>Where a file is that was read.</summary>
    public SourcePlace Place(SourceFile file) => Place(file.Path, file.PrivatePath is not null);

    private static string Suggestion(string path)
    {
        var parent = System.IO.Path.GetDirectoryName(path);
        if (parent is null || !Directory.Exists(parent))
        {
            return "";
        }

        var options = new EnumerationOptions { IgnoreInaccessible = true };
        var beside = Directory.EnumerateDirectories(parent, "*", options).Select(folder => System.IO.Path.GetFileName(folder));
        var question = Nearest.Question(Nearest.Names(System.IO.Path.GetFileName(path), beside));
        return question.Length == 0 ? "" : question + " ";
    }
}

/// <summary>A place below a folder whose path is real; <see cref="Path"/> is below it, with <c>/</c> between the parts.</summary>
public sealed record SourcePlace(string Root, string Path)
{
    /// <summary>The path below the folder as this system writes it.</summary>
    public string OnDisk => System.IO.Path.DirectorySeparatorChar == '/' ? Path : Path.Replace('/', System.IO.Path.DirectorySeparatorChar);

    /// <summary>The whole path.</summary>
    public string Full => System.IO.Path.Join(Root, OnDisk);
}
