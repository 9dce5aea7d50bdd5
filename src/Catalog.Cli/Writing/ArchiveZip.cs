using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Catalog.Cli.Disk;
using Catalog.Site.Output;

namespace Catalog.Cli.Writing;

/// <summary>
/// Writes files as a zip, one at a time, with a list of their hashes as the last. The same files and day give the same bytes on the
/// same system.
/// </summary>
internal static class ArchiveZip
{
    /// <summary>The list, in the form that <c>sha256sum -c</c> reads.</summary>
    public const string Hashes = "MANIFEST-SHA256.txt";

    // A plain file that its owner may write and everybody read (0644), in the upper half as Unix has it.
    private const int Readable = (0x8000 | 0x1A4) << 16;

    /// <summary>The size of the zip in bytes.</summary>
    /// <exception cref="EdgeException">The disk refused.</exception>
    public static long Write(string path, IEnumerable<OutputFile> files, DateOnly day)
    {
        try
        {
            WholeFile.Write(path, stream => Write(stream, files, day));
            return new FileInfo(path).Length;
        }
        catch (Exception refused) when (DiskCause.IsDisk(refused))
        {
            throw new EdgeException($"»{path}« kunne ikke skrives: {DiskCause.Of(refused)}.", refused);
        }
    }

    private static void Write(Stream stream, IEnumerable<OutputFile> files, DateOnly day)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var hashes = new StringBuilder();
        foreach (var file in files)
        {
            hashes.Append(Add(zip, file, day)).Append("  ").Append(file.Path).Append('\n');
        }

        Add(zip, new OutputFile(Hashes, Encoding.UTF8.GetBytes(hashes.ToString())), day);
    }

    private static string Add(ZipArchive zip, OutputFile file, DateOnly day)
    {
        var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
        (entry.LastWriteTime, entry.ExternalAttributes) = (new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), Readable);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var written = entry.Open();
        foreach (var part in file.MakeParts())
        {
            written.Write(part.Span);
            hash.AppendData(part.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
