using System.Buffers.Binary;
using System.Text;

namespace Catalog.Content.Privacy;

/// <summary>What the metadata of an image file reveals.</summary>
[Flags]
public enum ImageTraces
{
    None = 0,

    /// <summary>Where it was taken.</summary>
    Location = 1,

    /// <summary>Which camera or phone took it.</summary>
    Camera = 2,

    /// <summary>Who took it, owns it or is in it.</summary>
    Person = 4,

    /// <summary>Metadata that is compressed, and is not unpacked here: a small file can unpack to gigabytes.</summary>
    Packed = 8,
}

/// <summary>
/// Reads what a jpg, png or webp file reveals in Exif, XMP and IPTC. Nothing is unpacked and no XML is parsed, so the
/// cost is linear in the file. Of a broken file, what comes before the break counts; other formats give nothing.
/// </summary>
public static class ImageMetadata
{
    private const int ChunkHead = 8;
    private const int PngSignature = 8;
    private const int PngChecksum = 4;
    private const int RiffHead = 12;

    /// <summary>The traces in a file, whose format is recognised by its first bytes, not by its name.</summary>
    public static ImageTraces Of(ReadOnlySpan<byte> file) =>
        file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Png(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(file),
            _ => ImageTraces.None,
        };

    // ITU T.81 (JPEG), annex B: a marker, a length that counts itself, and so on until the scan begins.
    private static ImageTraces Jpeg(ReadOnlySpan<byte> file)
    {
        const byte App1 = 0xE1,
            App13 = 0xED,
            StartOfScan = 0xDA;
        var traces = ImageTraces.None;
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != StartOfScan)
        {
            if (file[at + 1] == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            var data = Cut(file, at + 4, length - 2);
            traces |= file[at + 1] switch
            {
                App1 when data.StartsWith("Exif\0\0"u8) => Exif.Read(data[6..]),
                App1 when data.StartsWith("http://ns.adobe.com/x"u8) => EmbeddedText.Xmp(data),
                App13 when data.StartsWith("Photoshop 3.0\0"u8) => EmbeddedText.Iptc(data),
                _ => ImageTraces.None,
            };
            at += 2 + int.Max(2, (int)length);
        }

        return traces;
    }

    // W3C PNG (third edition), 5.3: length, type, data, checksum.
    private static ImageTraces Png(ReadOnlySpan<byte> file)
    {
        var traces = ImageTraces.None;
        var at = PngSignature;
        while (at + ChunkHead <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length)
            {
                break;
            }

            traces |= PngChunk(file.Slice(at + 4, 4), Cut(file, at + ChunkHead, (int)length));
            at += ChunkHead + (int)length + PngChecksum;
        }

        return traces;
    }

    private static ImageTraces PngChunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (type.SequenceEqual("eXIf"u8))
        {
            return Exif.Read(data);
        }

        var isPacked = type.SequenceEqual("zTXt"u8);
        var isInternational = type.SequenceEqual("iTXt"u8);
        if (!isPacked && !isInternational && !type.SequenceEqual("tEXt"u8))
        {
            return ImageTraces.None;
        }

        var end = data.IndexOf((byte)0);
        var keyword = Encoding.Latin1.GetString(end < 0 ? data : data[..end]);
        isPacked |= isInternational && end >= 0 && end + 1 < data.Length && data[end + 1] == 1;
        return keyword switch
        {
            "XML:com.adobe.xmp" => isPacked ? ImageTraces.Packed : EmbeddedText.Xmp(data),
            "Author" => ImageTraces.Person,
            _ when keyword.StartsWith("Raw profile type ", StringComparison.Ordinal)
                    && !keyword.EndsWith("icc", StringComparison.Ordinal) => ImageTraces.Packed,
            _ => ImageTraces.None,
        };
    }

    // RIFF as the WebP container specification has it: type, length, data, padded to even offsets.
    private static ImageTraces WebP(ReadOnlySpan<byte> file)
    {
        var traces = ImageTraces.None;
        var at = RiffHead;
        while (at + ChunkHead <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > file.Length)
            {
                break;
            }

            var type = file.Slice(at, 4);
            var data = Cut(file, at + ChunkHead, (int)length);
            traces |=
                type.SequenceEqual("EXIF"u8) ? Exif.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data)
                : type.SequenceEqual("XMP "u8) ? EmbeddedText.Xmp(data)
                : ImageTraces.None;
            at += ChunkHead + (int)length + (int)(length % 2);
        }

        return traces;
    }

    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> file, int start, int length) =>
        start >= file.Length ? [] : file.Slice(start, int.Clamp(length, 0, file.Length - start));
}
