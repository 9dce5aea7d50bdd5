using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>A folder that holds nothing yet, or does not exist; its path is real, without links.</summary>
public sealed record NewFolder(string Path)
{
    /// <summary>What may lie in it: a repository that has just been cloned is empty as well.</summary>
    private const string Repository = ".git";

    /// <summary>The folder a person wrote.</summary>
    /// <exception cref="EdgeException">There is something in it, or it is no folder.</exception>
    public static NewFolder Choose(string written)
    {
        var path = RealPath.Of(written);
        try
        {
            return EntryStatus.Of(path).Kind switch
            {
                EntryKind.Missing => new NewFolder(path),
                EntryKind.Folder => Directory
                    .EnumerateFileSystemEntries(path)
                    .FirstOrDefault(inner => System.IO.Path.GetFileName(inner) != Repository)
                    is { } found
                    ? throw new EdgeException(
                        $"»{path}« er ikke tom. Der ligger blandt andet »{System.IO.Path.GetFileName(found)}«. Skriv en ny eller tom mappe."
                    )
                    : new NewFolder(path),
                _ => throw new EdgeException($"»{path}« er en fil, ikke en mappe. Skriv en ny eller tom mappe."),
            };
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke læse »{path}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    /// <summary>Writes the files: all of them, or none.</summary>
    /// <exception cref="EdgeException">The disk refused, or somebody else wrote in the folder in the same moment.</exception>
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
            // Half a catalogue would be in the way of the next attempt.
            written.ForEach(File.Delete);
            throw exception as EdgeException ?? new EdgeException($"Kan ikke skrive »{Path}«: {DiskCause.Of(exception)}.", exception);
        }
    }
}
