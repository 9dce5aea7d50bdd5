using System.Buffers.Binary;

namespace Catalog.Content.Parsing;

/// <summary>Reads how large a png, jpg or webp is from its first bytes. Nothing is unpacked, and the cost is linear in the file.</summary>
internal static class ImageHeader
{
    private const byte StartOfScan = 0xDA;

    /// <summary>
    /// Width and height in pixels as the picture is shown, or null when the bytes are no such picture. The format is recognised
    /// by the bytes, not by the file's name.
    /// </summary>
    public static (int Width, int Height)? Size(ReadOnlySpan<byte> file)
    {
        var size = file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(file),
            _ => null,
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    // W3C PNG (third edition), 11.2.1: the first chunk is IHDR.
    private static (int Width, int Height)? Png(ReadOnlySpan<byte> file) =>
        file.Length < 33 || !file[12..].StartsWith("IHDR"u8)
            ? null
            : (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));

    // ITU T.81, annex B: markers and segments; the frame's header has the size. Exif's orientation comes before it.
    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> file)
    {
        var isTurned = false;
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF && file[at + 1] != StartOfScan)
        {
            if (file[at + 1] == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (IsFrame(file[at + 1]))
            {
                var (height, width) = (
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..])
                );
                return isTurned ? (height, width) : (width, height);
            }

            var data = file[(at + 4)..int.Min(file.Length, at + int.Max(4, 2 + length))];
            isTurned |= file[at + 1] == 0xE1 && data.StartsWith("Exif\0\0"u8) && IsTurned(data[6..]);
            at += 2 + int.Max(2, (int)length);
        }

        return null;
    }

    // SOF0 to SOF15; C4, C8 and CC are other things.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // JEITA CP-3451 (Exif 2.32), 4.6.4: orientations 5 to 8 lie on the side, and browsers put them upright.
    private static bool IsTurned(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 10 || !(exif.StartsWith("II"u8) || exif.StartsWith("MM"u8)))
        {
            return false;
        }

        var isLittle = exif[0] == 'I';
        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(exif[4..]) : BinaryPrimitives.ReadUInt32BigEndian(exif[4..]);
        for (var at = start + 2L; at + 12 <= exif.Length; at += 12)
        {
            if (Number(exif, (int)at, isLittle) == 0x0112)
            {
                return at < start + 2 + (12L * Number(exif, (int)start, isLittle)) && Number(exif, (int)at + 8, isLittle) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    // RFC 9649: the first chunk is VP8 (2.5), VP8L (2.6) or VP8X (2.7), and each has the size in another place.
    private static (int Width, int Height)? WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
        {
            return null;
        }

        var data = file[20..];
        if (file[12..].StartsWith("VP8X"u8))
        {
            return (1 + Three(data[4..]), 1 + Three(data[7..]));
        }

        if (file[12..].StartsWith("VP8L"u8) && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return file[12..].StartsWith("VP8 "u8) && data[3..].StartsWith<byte>([0x9D, 0x01, 0x2A])
            ? (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : null;
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
