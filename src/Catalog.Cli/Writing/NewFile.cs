using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reading;

namespace Catalog.Cli.Writing;

/// <summary>Writes files that do not exist yet.</summary>
public static class NewFile
{
    /// <summary>Writes the bytes to a place in the catalogue; false when the path exists already, which is then left as it is.</summary>
    /// <exception cref="EdgeException">The disk refused, or a folder in the path is a link.</exception>
    public static bool TryCreate(SourcePlace place, ReadOnlySpan<byte> bytes)
    {
        var full = place.Full;
        var folder = Path.GetDirectoryName(full)!;
        if (!RealPath.Same(RealPath.Of(folder), folder))
        {
            throw new EdgeException($"»{folder}« er en genvej (et link) og bliver ikke læst. Lav en rigtig mappe i stedet.");
        }

        try
        {
            Directory.CreateDirectory(folder);
            using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            Fill(file, bytes);
            return true;
        }
        catch (IOException) when (EntryStatus.Of(full).Kind != EntryKind.Missing)
        {
            return false;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception))
        {
            throw new EdgeException($"Kan ikke skrive »{full}«: {DiskCause.Of(exception)}.", exception);
        }
    }

    // Half a file, when the disk is full, would block the next attempt.
    private static void Fill(FileStream file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            file.Write(bytes);
        }
        catch
        {
            File.Delete(file.Name);
            throw;
        }
    }
}
