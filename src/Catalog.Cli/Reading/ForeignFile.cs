using System.IO;
using Catalog.Cli.Disk;
using Catalog.Cli.Reporting;

namespace Catalog.Cli.Reading;

/// <summary>A file from outside the catalogue that somebody names on the command line: a spreadsheet or a document.</summary>
internal static class ForeignFile
{
    /// <summary>The bytes of the file. A spreadsheet that is open in another program can be read.</summary>
    /// <exception cref="EdgeException">It is missing, no file, too large, or the disk refuses.</exception>
    public static ReadOnlyMemory<byte> Read(string written)
    {
        var path = Path.GetFullPath(written);
        if (Directory.Exists(path))
        {
            throw new EdgeException($"»{written}« er en mappe. Skriv en fil i den.");
        }

        if (EntryStatus.Of(RealPath.Of(path)).Kind == EntryKind.Other)
        {
            throw new EdgeException($"»{written}« er ikke en almindelig fil.");
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > SourceWalk.MaxBytes)
            {
                throw new EdgeException(
                    $"»{written}« er {DanishCount.Size(file.Length)}. Grænsen er {DanishCount.Size(SourceWalk.MaxBytes)}. "
                        + "Gem kun det, der skal med, i en ny fil."
                );
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (DiskCause.IsDisk(exception) || exception is NotSupportedException)
        {
            throw new EdgeException($"Kan ikke læse »{written}«: {DiskCause.Of(exception)}.", exception);
        }
    }
}
