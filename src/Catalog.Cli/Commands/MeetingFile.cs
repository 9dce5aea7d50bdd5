using System.Globalization;
using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Diagnostics;
using Catalog.Content.Text;

namespace Catalog.Cli.Commands;

/// <summary>The file of a meeting, from what somebody writes: its day, its name, or its path.</summary>
internal static class MeetingFile
{
    private const string Ending = ".yml";

    /// <summary>The path in the catalogue.</summary>
    /// <exception cref="EdgeException">There is no such meeting; the message names those there are.</exception>
    public static string PathOf(SourceFolder source, SourceTree tree, string written)
    {
        var name = Path.GetFileName(written.Replace('\\', '/'));
        var stem = name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
        var path = SourceFolders.Meetings + stem + Ending;
        var full = new[] { Path.GetFullPath(written), Path.GetFullPath(written, source.Path) }.FirstOrDefault(File.Exists);
        var found = stem.Length == 0 ? null : tree.Find(path);
        var place = found is null ? source.Place(path, isPrivate: true) : source.Place(found);
        var isHere = full is null || RealPath.Same(RealPath.Of(full), RealPath.Of(place.Full));
        if (isHere && found is not null)
        {
            return path;
        }

        if (!isHere)
        {
            throw new EdgeException($"»{written}« ligger ikke i {SourceFolders.Meetings}. Læg filen dér, og kald den {Example(stem)}.");
        }

        ImmutableArray<string> days =
        [
            .. tree.Under(SourceFolders.Meetings)
                .Select(file => file.Path[SourceFolders.Meetings.Length..])
                .Where(file => file.EndsWith(Ending, StringComparison.Ordinal) && !file.Contains('/', StringComparison.Ordinal))
                .Select(file => file[..^Ending.Length]),
        ];
        throw new EdgeException(
            $"Der er ikke noget møde »{stem}« i {SourceFolders.Meetings}. "
                + (
                    Nearest.Names(stem, days) is { IsEmpty: false } nearest ? Nearest.Question(nearest)
                    : days.IsEmpty ? $"Begynd det med: catalog new meeting {(IsDay(stem) ? stem : "2026-11-26")}."
                    : $"Der er {Danish.Row([.. days.TakeLast(3).Select(day => $"»{day}«")])}."
                )
        );
    }

    private static string Example(string stem) => IsDay(stem) ? stem + Ending : "som dagen, for eksempel 2026-11-26.yml";

    private static bool IsDay(string stem) =>
        DateOnly.TryParseExact(stem, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
