using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Cli.Reporting;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Cli.Commands;

/// <summary>The files whose findings are shown, by their paths in the catalogue; none means all. The whole catalogue is checked.</summary>
internal sealed record CheckedFiles(ImmutableArray<string> Paths)
{
    /// <summary>The files from the command line, by their paths from the current folder or from the catalogue's.</summary>
    /// <exception cref="EdgeException">A file is not there, is a folder, or is not in the catalogue.</exception>
    public static CheckedFiles Of(SourceFolder source, IEnumerable<string> written) =>
        new([.. written.Select(file => PathOf(source, file))]);

    /// <summary>What was found in these files, and the errors in what all files are checked by: <c>site.yml</c> and the model.</summary>
    /// <exception cref="EdgeException">The program neither reads one of the files nor has found anything in it.</exception>
    public CheckedSources Show(CheckedSources found)
    {
        var read = found.Sources.Files.Select(file => file.PrivatePath ?? file.Path).ToHashSet(StringComparer.Ordinal);
        var unread = Paths.FirstOrDefault(path => !read.Contains(path) && !found.Diagnostics.Any(each => each.Path == path));
        return unread is not null
                ? throw new EdgeException(
                    $"»{unread}« bliver ikke tjekket. Programmet læser {SourceFolders.SiteFile} og mapperne content og templates."
                )
            : Paths.IsEmpty ? found
            : found with { Diagnostics = [.. found.Diagnostics.Where(each => IsOfThese(each) || IsErrorInModel(each))] };
    }

    /// <summary>What the report does not tell of the files, as a sentence, or null.</summary>
    public string? Rest(CheckedSources all, CheckedSources shown) =>
        Paths.All(IsOfModel) ? null
        : shown.Diagnostics.Any(IsErrorInModel) ? "Ret modellen først. Indtil da kan der være mere i filen, end der er fundet her."
        : all.Diagnostics.Length - shown.Diagnostics.Length is var hidden and > 0
            ? $"I andre filer er der {DanishCount.Of(hidden, "fund", "fund")}, som ikke er vist her."
        : null;

    private bool IsOfThese(Diagnostic found) => Paths.Contains(found.Path) || found.Elsewhere.Any(Paths.Contains);

    private static bool IsErrorInModel(Diagnostic found) => found.Severity == Severity.Error && IsOfModel(found.Path);

    private static bool IsOfModel(string path) =>
        path == SourceFolders.SiteFile || path.StartsWith(SourceFolders.Model, StringComparison.Ordinal);

    private static string PathOf(SourceFolder source, string file)
    {
        var full = new[] { Path.GetFullPath(file), Path.GetFullPath(file, source.Path) }.FirstOrDefault(path =>
            EntryStatus.Of(path).Kind != EntryKind.Missing
        );
        if (full is null)
        {
            var beside = SourceFolders.Entries + Path.GetFileName(file);
            throw new EdgeException($"»{file}« findes ikke. {Nearest.Question(Nearest.Names(beside, Entries(source)))}".TrimEnd());
        }

        // The folder's links are resolved, the file itself is read as it is, and the check tells when it is a link.
        var real = Path.Join(RealPath.Of(Path.GetDirectoryName(full)!), Path.GetFileName(full));
        return EntryStatus.Of(real).Kind == EntryKind.Folder ? throw new EdgeException($"»{file}« er en mappe. Skriv en fil i den.")
            : source.Drafts is { } drafts && RealPath.IsInside(real, drafts.Path)
                ? drafts.Shown + NameKey.Composed(Path.GetRelativePath(drafts.Path, real)).Replace(Path.DirectorySeparatorChar, '/')
            : !RealPath.IsInside(real, source.Path) ? throw new EdgeException($"»{file}« ligger ikke i kataloget »{source.Path}«.")
            : NameKey.Composed(Path.GetRelativePath(source.Path, real)).Replace(Path.DirectorySeparatorChar, '/');
    }

    private static IEnumerable<string> Entries(SourceFolder source)
    {
        var folder = Path.Join(source.Path, SourceFolders.Entries);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Select(path => SourceFolders.Entries + Path.GetFileName(path))
            : [];
    }
}
