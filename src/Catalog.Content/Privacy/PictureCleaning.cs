using System.Buffers.Binary;

namespace Catalog.Content.Privacy;

/// <summary>
/// An image file without what a picture does not need. The picture's own bytes are unchanged. <see cref="Removed"/> has the names of
/// the parts that went, as the format has them; "" is what followed after the end.
/// </summary>
public sealed record PictureCleaning(ImmutableArray<byte> Bytes, ImmutableArray<string> Removed)
{
    /// <summary>The cleaned file, or null when it is no jpg, png or webp that can be taken apart.</summary>
    public static PictureCleaning? Of(ReadOnlySpan<byte> file)
    {
        if (ImageParts.Of(file) is not { } parts)
        {
            return null;
        }

        var bytes = ImmutableArray.CreateBuilder<byte>(file.Length);
        var turned = 0;
        foreach (var part in parts)
        {
            if (part.Kind == ImagePartKind.Picture)
            {
                bytes.AddRange(file[part.Start..part.End]);
            }
            else if (part.Kind == ImagePartKind.Exif && turned == 0)
            {
                var data = file[part.Data..part.End];
                turned = Exif.Orientation(data.StartsWith("Exif\0\0"u8) ? data[6..] : data);
                bytes.AddRange(turned > 1 ? Turned(part.Name, turned) : []);
            }
        }

        var cleaned = bytes.ToArray();
        if (cleaned.AsSpan().StartsWith("RIFF"u8))
        {
            FinishWebP(cleaned);
        }

        return new PictureCleaning(
            [.. cleaned],
            [.. parts.Where(part => part.Kind != ImagePartKind.Picture).Select(part => part.Name).Distinct(StringComparer.Ordinal)]
        );
    }

    // A part with the orientation alone, so that the picture is not shown on its side.
    private static byte[] Turned(string name, int way)
    {
        var exif = Exif.OfOrientation(way);
        var length = new byte[4];
        switch (name)
        {
            case "eXIf":
                byte[] chunk = [.. "eXIf"u8, .. exif];
                BinaryPrimitives.WriteInt32BigEndian(length, exif.Length);
                var checksum = new byte[4];
                BinaryPrimitives.WriteUInt32BigEndian(checksum, Checksum(chunk));
                return [.. length, .. chunk, .. checksum];
            case "EXIF":
                BinaryPrimitives.WriteInt32LittleEndian(length, exif.Length);
                return [.. "EXIF"u8, .. length, .. exif];
            default:
                return [0xFF, 0xE1, 0, (byte)(2 + 6 + exif.Length), .. "Exif\0\0"u8, .. exif];
        }
    }

    // The length of the whole, and in VP8X whether there are Exif (8) and XMP (4); RFC 9649, 2.7.
    private static void FinishWebP(Span<byte> file)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], file.Length - 8);
        if (file.Length > 20 && file[12..].StartsWith("VP8X"u8))
        {
            var hasExif = file.IndexOf("EXIF"u8) > 0;
            file[20] = (byte)(file[20] & ~0x0C | (hasExif ? 0x08 : 0));
        }
    }

    // CRC-32 as PNG has it (W3C PNG, annex D).
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
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
