using System.Buffers.Binary;
using System.Text;

namespace Catalog.Site.Output;

/// <summary>
/// A picture of a few colours as PNG (W3C, Portable Network Graphics): a palette and four bits a point. The points are stored and
/// not compressed, since compressors differ from machine to machine and the file must be the same on all.
/// </summary>
internal static class Png
{
    private const int MostStored = 65_535;
    private const uint AdlerModulus = 65_521;

    /// <summary>The file's bytes. Each point is the number of a colour, at most 15; rows go from the top.</summary>
    public static byte[] Write(int width, int height, ReadOnlySpan<(byte Red, byte Green, byte Blue)> palette, ReadOnlySpan<byte> points)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (4, 3);
        var colours = new byte[palette.Length * 3];
        for (var i = 0; i < palette.Length; i++)
        {
            (colours[3 * i], colours[(3 * i) + 1], colours[(3 * i) + 2]) = palette[i];
        }

        List<byte> file = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        Add(file, "IHDR", header);
        Add(file, "PLTE", colours);
        Add(file, "IDAT", Stored(Rows(width, height, points)));
        Add(file, "IEND", []);
        return [.. file];
    }

    // Each row begins with a byte that says it is not filtered; two points share a byte.
    private static byte[] Rows(int width, int height, ReadOnlySpan<byte> points)
    {
        var length = 1 + ((width + 1) / 2);
        var rows = new byte[length * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                rows[(y * length) + 1 + (x / 2)] |= (byte)(points[(y * width) + x] << (x % 2 == 0 ? 4 : 0));
            }
        }

        return rows;
    }

    // A zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4).
    private static byte[] Stored(ReadOnlySpan<byte> data)
    {
        List<byte> stream = [0x78, 0x01];
        for (var start = 0; start < data.Length; start += MostStored)
        {
            var block = data.Slice(start, int.Min(MostStored, data.Length - start));
            stream.Add((byte)(start + block.Length == data.Length ? 1 : 0));
            stream.AddRange([(byte)block.Length, (byte)(block.Length >> 8), (byte)~block.Length, (byte)(~block.Length >> 8)]);
            stream.AddRange(block);
        }

        var (low, high) = (1u, 0u);
        foreach (var value in data)
        {
            low = (low + value) % AdlerModulus;
            high = (high + low) % AdlerModulus;
        }

        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, (high << 16) | low);
        return [.. stream, .. sum];
    }

    private static void Add(List<byte> file, string type, ReadOnlySpan<byte> data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.AddRange(number);
        file.AddRange(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
        file.AddRange(number);
    }

    // CRC-32 as PNG has it (ISO 3309).
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
