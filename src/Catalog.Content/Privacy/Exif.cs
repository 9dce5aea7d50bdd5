using System.Buffers.Binary;

namespace Catalog.Content.Privacy;

/// <summary>
/// Reads which fields an Exif block has (JEITA CP-3451, "Exif 2.32", 4.6): camera, owner and place. Orientation,
/// resolution, colours and times are no personal data. A field of blanks or zeros reveals nothing.
/// </summary>
internal static class Exif
{
    private const int EntryLength = 12;
    private const int MostEntries = 1_000;
    private const int GpsDirectory = 0x8825;
    private const int ExifDirectory = 0x8769;
    private const int GpsVersion = 0;
    private const int OrientationTag = 0x0112;

    // Head, one entry, and no next directory.
    private const int OrientationBlock = 26;

    /// <summary>The traces of a block that begins with its byte order, <c>II</c> or <c>MM</c>.</summary>
    public static ImageTraces Read(ReadOnlySpan<byte> block)
    {
        if (block.Length < 8 || !(block.StartsWith("II"u8) || block.StartsWith("MM"u8)))
        {
            return ImageTraces.None;
        }

        var reader = new Reader(block, block[0] == 'I');
        return Directory(reader, reader.Number(4, 4), isGps: false, depth: 0);
    }

    /// <summary>Which way the picture is turned (1 to 8), or 0 when the block does not say it.</summary>
    public static int Orientation(ReadOnlySpan<byte> block)
    {
        if (block.Length < 8 || !(block.StartsWith("II"u8) || block.StartsWith("MM"u8)))
        {
            return 0;
        }

        var reader = new Reader(block, block[0] == 'I');
        var start = reader.Number(4, 4);
        for (var i = 0; i < long.Min(MostEntries, reader.Number(start, 2)); i++)
        {
            var at = start + 2 + (i * EntryLength);
            if (reader.Number(at, 2) == OrientationTag)
            {
                return reader.Number(at + 8, 2) is var way and >= 1 and <= 8 ? (int)way : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a block says which way the picture is turned, and has room for nothing else.</summary>
    public static bool IsOrientationOnly(ReadOnlySpan<byte> block) =>
        block.Length <= OrientationBlock && Orientation(block) > 0 && new Reader(block, block[0] == 'I').Number(8, 2) == 1;

    /// <summary>A block with the orientation alone.</summary>
    public static byte[] OfOrientation(int way) =>
        [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)way, 0, 0, 0, 0, 0, 0];

    private static ImageTraces Directory(Reader reader, long start, bool isGps, int depth)
    {
        var traces = ImageTraces.None;
        var entries = long.Min(MostEntries, reader.Number(start, 2));
        for (var i = 0; i < entries; i++)
        {
            var at = start + 2 + (i * EntryLength);
            var tag = reader.Number(at, 2);
            traces |= tag switch
            {
                _ when isGps => tag != GpsVersion && reader.HasValue(at) ? ImageTraces.Location : ImageTraces.None,
                GpsDirectory or ExifDirectory => depth < 2
                    ? Directory(reader, reader.Number(at + 8, 4), tag == GpsDirectory, depth + 1)
                    : ImageTraces.None,
                _ => reader.HasValue(at) ? Of(tag) : ImageTraces.None,
            };
        }

        return traces;
    }

    private static ImageTraces Of(long tag) =>
        tag switch
        {
            // Make, Model, HostComputer, UniqueCameraModel, CameraSerialNumber
            0x010F or 0x0110 or 0x013C or 0xC614 or 0xC62F => ImageTraces.Camera,
            // BodySerialNumber, LensMake, LensModel, LensSerialNumber, MakerNote
            0xA431 or 0xA433 or 0xA434 or 0xA435 or 0x927C => ImageTraces.Camera,
            0x013B or 0x9C9D or 0xA430 => ImageTraces.Person, // Artist, XPAuthor, CameraOwnerName
            _ => ImageTraces.None,
        };

    // Numbers outside the block are read as zero, so a broken block ends by itself.
    private readonly ref struct Reader(ReadOnlySpan<byte> block, bool isLittle)
    {
        private readonly ReadOnlySpan<byte> block = block;

        public long Number(long at, int length)
        {
            if (at < 0 || at + length > block.Length)
            {
                return 0;
            }

            var bytes = block.Slice((int)at, length);
            return length == 2
                ? isLittle
                    ? BinaryPrimitives.ReadUInt16LittleEndian(bytes)
                    : BinaryPrimitives.ReadUInt16BigEndian(bytes)
                : isLittle
                    ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
                    : BinaryPrimitives.ReadUInt32BigEndian(bytes);
        }

        // Type 3 is 16 bits, 4 and 9 are 32, 5 and 10 are 64; the rest are bytes. Up to four bytes are in the entry itself.
        public bool HasValue(long entry)
        {
            var size = Number(entry + 2, 2) switch
            {
                3 or 8 => 2,
                4 or 9 or 11 => 4,
                5 or 10 or 12 => 8,
                _ => 1,
            };
            var length = Number(entry + 4, 4) * size;
            var start = length <= 4 ? entry + 8 : Number(entry + 8, 4);
            return start < block.Length
                && length > 0
                && block.Slice((int)start, (int)long.Min(length, block.Length - start)).ContainsAnyExcept((byte)0, (byte)' ');
        }
    }
}
