using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reading;

/// <summary>The folder of a catalogue. It exists, and its path is real, without links.</summary>
public sealed record SourceFolder(string Path)
{
    /// <summary>
    /// The folders that are read. Nothing is written to them but a new entry, a frozen edition, and a renamed entry with what names it.
    /// </summary>
    public static readonly string[] OwnFolders = ["content", "templates", "src"];

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
