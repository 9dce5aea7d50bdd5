using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;
using Catalog.Site.Operations;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>
/// A new edition → disk. Like a site it is built in a staging folder and moved into place whole, so whenever the run is stopped,
/// the edition is there or it is not. What is already there is never changed.
/// </summary>
public static class EditionWriter
{
    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The folder of the edition of a year.</summary>
    /// <exception cref="EdgeException">It exists already, or a folder in its path is a link.</exception>
    public static SiteTarget TargetOf(SourceFolder source, int year)
    {
        var path = SitePath.Under(source.Path, NewEdition.FolderOf(year));
        if (EntryStatus.Of(path).Kind != EntryKind.Missing)
        {
            throw new EdgeException($"Udgaven {year} findes allerede i »{path}«. En udgave, der er frosset, bliver aldrig skrevet om.");
        }

        var folder = Path.GetDirectoryName(path)!;
        return RealPath.Same(RealPath.Of(folder), folder)
            ? new SiteTarget(path)
            : throw new EdgeException($"»{folder}« er en genvej (et link) og bliver ikke læst. Lav en rigtig mappe i stedet.");
    }

    /// <summary>Writes the edition and returns its size in bytes.</summary>
    /// <exception cref="EdgeException">It could not be written; nothing of it is there.</exception>
    public static long Write(SourceFolder source, NewEdition edition)
    {
        var target = TargetOf(source, edition.Year);
        try
        {
            Directory.CreateDirectory(target.Parent);
            using var held = BuildLock.Take(target, LockTimeout);
            var staging = Staging.Prepare(target);
            try
            {
                var (_, size) = NewSite.Fill(staging.Site, new OutputSet(edition.Files));
                // Another run may have written it while this one waited for the lock.
                Directory.Move(staging.Site, TargetOf(source, edition.Year).Path);
                return size;
            }
            finally
            {
                staging.Remove();
            }
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke skrive »{target.Path}«: {DiskCause.Of(exception)}. Der er ingen ny udgave.", exception);
        }
    }
}
