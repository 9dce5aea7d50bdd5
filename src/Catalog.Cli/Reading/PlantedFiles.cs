using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Writing;
using Catalog.Content.Diagnostics;
using Catalog.Content.Diagnostics.Rules;
using Catalog.Content.Text;

namespace Catalog.Cli.Reading;

/// <summary>
/// Looks for files and folders that have the names of the program's own locks and staging folders and that no run of it has made,
/// where the program writes: beside the site and beside the editions. They come with a repository, and are never used.
/// </summary>
internal static class PlantedFiles
{
    /// <summary>A finding for each.</summary>
    public static IEnumerable<Diagnostic> In(SourceFolder source) =>
        new[] { "", SourceFolders.Editions }.SelectMany(folder =>
            NamesIn(Path.Join(source.Path, folder))
                .Where(path => !IsOurs(path))
                .Select(path => TextRules.PlantedFile(Place.OfFile(folder + NameKey.Composed(Path.GetFileName(path)))))
        );

    // A link in place of the folder is told where the folder is read, and is not followed here either.
    private static IEnumerable<string> NamesIn(string folder) =>
        EntryStatus.Of(Path.TrimEndingDirectorySeparator(folder)).Kind == EntryKind.Folder
            ? Directory
                .EnumerateFileSystemEntries(
                    folder,
                    ".*.catalog-*",
                    new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true }
                )
                .Where(path => SiteTarget.IsLockName(path) || SiteTarget.IsStagingName(path))
                .Order(StringComparer.Ordinal)
            : [];

    // A run that writes just now, or was stopped, has made its own.
    private static bool IsOurs(string path) =>
        SiteTarget.IsLockName(path) ? BuildLock.IsOurs(path, EntryStatus.Of(path)) : Staging.IsOurs(path);
}
