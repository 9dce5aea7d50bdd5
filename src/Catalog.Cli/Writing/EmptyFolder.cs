using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>A folder that is empty or does not exist yet; its path is real, without links.</summary>
public sealed record EmptyFolder(string Path)
{
    /// <summary>The one thing that may be in it: a repository that has just been cloned counts as empty.</summary>
    private const string Repository = ".git";

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
                    .FirstOrDefault(inner => System.IO.Path.GetFileName(inner) != Repository)
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

    /// <summary>Writes the files: all of them, or none.</summary>
    /// <exception cref="EdgeException">The disk refused, or another program wrote in the folder at the same moment.</exception>
    public void Fill(ImmutableArray<OutputFile> files)
    {
        var written = new List<string>();
        try
        {
            Directory.CreateDirectory(Path);
            foreach (var file in files)
            {
                if (!NewFile.TryCreate(new SourceFolder(Path), file.Path, file.Make().Span))
                {
                    throw new EdgeException($"»{SitePath.Under(Path, file.Path)}« findes allerede. Skriv en ny eller tom mappe.");
                }

                written.Add(SitePath.Under(Path, file.Path));
            }
        }
        catch (Exception exception) when (exception is EdgeException || DiskCause.IsDisk(exception))
        {
            // Half a catalogue would block the next attempt, which needs an empty folder.
            written.ForEach(File.Delete);
            throw exception as EdgeException ?? new EdgeException($"Kan ikke skrive »{Path}«: {DiskCause.Of(exception)}.", exception);
        }
    }
}
