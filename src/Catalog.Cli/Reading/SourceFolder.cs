using System.IO;
using Catalog.Cli.Disk;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reading;

/// <summary>The folder of a catalogue, known to exist; its path is real, without links.</summary>
public sealed record SourceFolder(string Path)
{
    /// <summary>The parts of the folder that are read. Nothing is ever written there but a new entry and a frozen edition.</summary>
    public static readonly string[] OwnFolders = ["content", "templates", "src"];

    /// <summary>The folder a person wrote.</summary>
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
