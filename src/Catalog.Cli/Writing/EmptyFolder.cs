using System.IO;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Content.Text;
using Catalog.Site.NewCatalogue;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>A folder that has nothing of anybody's work in it, or does not exist yet; its path is real, without links.</summary>
public sealed record EmptyFolder(string Path)
{
    /// <summary>What a repository has when it has just been made, and what macOS leaves in a folder that somebody looked at.</summary>
    private static readonly ImmutableArray<string> Begun =
    [
        ".git",
        ".gitattributes",
        ".gitignore",
        "README.md",
        "LICENSE",
        "LICENSE.md",
        "LICENSE.txt",
        ".DS_Store",
    ];

    /// <summary>The folder from the command line.</summary>
    /// <exception cref="EdgeException">It is not empty, or it is not a folder.</exception>
    public static EmptyFolder Choose(string written)
    {
        var path = RealPath.Of(written);
        try
        {
            return EntryStatus.Of(path).Kind switch
            {
                EntryKind.Missing => new EmptyFolder(path),
                EntryKind.Folder => Directory
                    .EnumerateFileSystemEntries(path)
                    .FirstOrDefault(inner => !MayBeThere(System.IO.Path.GetFileName(inner)))
                    is { } found
                    ? throw new EdgeException(
                        $"»{path}« er ikke tom. Der ligger blandt andet »{System.IO.Path.GetFileName(found)}«. Skriv en ny eller tom mappe."
                    )
                    : new EmptyFolder(path),
                _ => throw new EdgeException($"»{path}« er en fil, ikke en mappe. Skriv en ny eller tom mappe."),
            };
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke læse »{path}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    /// <summary>
    /// Writes the files, all of them or none. Those that were here before stay; the lists of git among them get our missing lines.
    /// </summary>
    /// <exception cref="EdgeException">The disk refused, or another program wrote in the folder at the same moment.</exception>
    public FilledFolder Fill(ImmutableArray<OutputFile> files)
    {
        var wasThere = Directory.Exists(Path);
        var written = new List<string>();
        try
        {
            Directory.CreateDirectory(Path);
            ImmutableArray<OutputFile> there =
            [
                .. files.Where(file => Begun.Contains(file.Path) && EntryStatus.Of(At(file.Path)).Kind != EntryKind.Missing),
            ];
            foreach (var file in files.Except(there))
            {
                if (!NewFile.TryCreate(new SourcePlace(Path, file.Path), file.Make().Span))
                {
                    throw new EdgeException($"»{At(file.Path)}« findes allerede. Skriv en ny eller tom mappe.");
                }

                written.Add(file.Path);
            }

            // Last, so that nothing of these has to be undone.
            ImmutableArray<string> added =
            [
                .. there.Where(file => OwnLines.Files.Contains(file.Path) && AddLines(file)).Select(file => file.Path),
            ];
            return new FilledFolder([.. there.Select(file => file.Path).Except(added)], added);
        }
        catch (Exception exception) when (exception is EdgeException || DiskCause.IsDisk(exception))
        {
            Undo(written, files, wasThere);
            throw exception as EdgeException ?? new EdgeException($"Kan ikke skrive »{Path}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    // A link is not followed: what it leads to is somebody else's.
    private bool AddLines(OutputFile file)
    {
        if (
            EntryStatus.Of(At(file.Path)).Kind != EntryKind.File
            || OwnLines.WithMissing(File.ReadAllText(At(file.Path)), Encoding.UTF8.GetString(file.Make().Span)) is not { } whole
        )
        {
            return false;
        }

        File.WriteAllText(At(file.Path), whole);
        return true;
    }

    private static bool MayBeThere(string name) => Begun.Contains(name) || (name[0] != '.' && FileNames.IsOfSystem(name));

    // Half a catalogue would block the next attempt, which needs an empty folder; so would empty folders. What was there before is
    // in the folder itself, so every folder that we write in is ours.
    private void Undo(List<string> written, ImmutableArray<OutputFile> files, bool wasThere)
    {
        written.ForEach(path => File.Delete(At(path)));
        var ours = files.Select(file => file.Path.Split('/')).Where(parts => parts.Length > 1).Select(parts => At(parts[0]));
        foreach (var folder in wasThere ? ours.Distinct(StringComparer.Ordinal) : [Path])
        {
            DeleteEmpty(folder);
        }
    }

    private static void DeleteEmpty(string folder)
    {
        // A link may lead to a folder of somebody else.
        if (EntryStatus.Of(folder).Kind != EntryKind.Folder)
        {
            return;
        }

        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            DeleteEmpty(inner);
        }

        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private string At(string path) => SitePath.Under(Path, path);
}

/// <summary>What was in a folder before it was filled: files that are as they were, and files that got lines at the end.</summary>
public sealed record FilledFolder(ImmutableArray<string> Kept, ImmutableArray<string> Added);
