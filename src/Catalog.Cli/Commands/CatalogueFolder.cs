using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Cli.Usage;

namespace Catalog.Cli.Commands;

/// <summary>The catalogue that a command works on.</summary>
internal static class CatalogueFolder
{
    /// <summary>
    /// The folder after <c>-s</c>, as it is written; without <c>-s</c> the nearest catalogue from the current folder upwards, which
    /// is named on standard error when it is another folder.
    /// </summary>
    /// <exception cref="EdgeException">It is no catalogue.</exception>
    public static SourceFolder Open(SourceArguments arguments, Terminal terminal)
    {
        if (arguments.Source is { } written)
        {
            return Known(SourceFolder.Open(written));
        }

        var here = SourceFolder.Open(".");
        if (SourceFolder.Around(here.Path) is not { } found)
        {
            return Known(here);
        }

        if (!RealPath.Same(found.Path, here.Path))
        {
            terminal.Error.WriteLine(SafeText.OneLine($"Kataloget er »{found.Path}«."));
        }

        return found;
    }

    /// <summary>The same, with the private folder of drafts, when there is one.</summary>
    /// <exception cref="EdgeException">It is no catalogue, or the folder of drafts cannot be one.</exception>
    public static SourceFolder Open(SourceArguments arguments, string? draftsFrom, Terminal terminal)
    {
        var source = Open(arguments, terminal);
        return source with { Drafts = PrivateFolder.Find(source, draftsFrom, terminal) };
    }

    /// <summary>The same, with the private folder of drafts, when there is one.</summary>
    /// <exception cref="EdgeException">It is no catalogue, or the folder of drafts cannot be one.</exception>
    public static SourceFolder Open(DraftArguments arguments, Terminal terminal) => Open(arguments, arguments.DraftsFrom, terminal);

    /// <summary>What a command must be given to find the same catalogue again: <c> -s folder</c>, or nothing.</summary>
    public static string Option(SourceArguments arguments) =>
        (arguments.Source is null or "." ? "" : $" -s {ShellWord.Of(arguments.Source)}")
        + (arguments is DraftArguments { DraftsFrom: { } from } ? $" --{DraftArguments.DraftsFromName} {ShellWord.Of(from)}" : "");

    // A folder with content and without site.yml is a catalogue with an error, which the findings report.
    private static SourceFolder Known(SourceFolder folder) =>
        folder.HasSettings || Directory.Exists(Path.Join(folder.Path, "content")) ? folder : throw None(folder);

    private static EdgeException None(SourceFolder folder)
    {
        var around = SourceFolder.Around(folder.Path) is { } found ? $" Mente du »{found.Path}«?" : "";
        return new EdgeException(
            $"»{folder.Path}« er ikke et katalog: Der er ingen site.yml.{around} Stå i katalogets mappe, eller skriv den efter -s."
        );
    }
}
