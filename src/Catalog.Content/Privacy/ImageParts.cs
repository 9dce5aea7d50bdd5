using System.Buffers.Binary;
using System.Text;

namespace Catalog.Content.Privacy;

/// <summary>What a part of an image file is.</summary>
public enum ImagePartKind
{
    /// <summary>Needed to show the picture as it is meant: the picture, its colours, its resolution, which way it is turned.</summary>
    Picture,

    /// <summary>Exif with more than the orientation.</summary>
    Exif,

    Xmp,

    Iptc,

    /// <summary>Anything else: a comment, a text, a second picture, what follows after the end, what nobody knows.</summary>
    Other,
}

/// <summary>
/// A part of an image file: the bytes from <see cref="Start"/> up to <see cref="End"/>, of which those from <see cref="Data"/> on are
/// its content, and the name that its format gives it.
/// </summary>
public readonly record struct ImagePart(ImagePartKind Kind, string Name, int Start, int Data, int End);

/// <summary>
/// Takes an image file apart into its segments or chunks, by a list of those that a picture needs: what is not on the list is not
/// part of the picture. Nothing is unpacked, and the cost is linear in the file.
/// </summary>
public static class ImageParts
{
    private const int ChunkHead = 8;
    private const int PngSignature = 8;
    private const int PngChecksum = 4;
    private const int RiffHead = 12;

    // W3C PNG (third edition), 5.6 and 11: critical chunks, colours, transparency, resolution, animation.
    private static readonly string[] PngPicture =
    [
        "IHDR",
        "PLTE",
        "IDAT",
        "IEND",
        "tRNS",
        "cHRM",
        "gAMA",
        "iCCP",
        "sBIT",
        "sRGB",
        "cICP",
        "mDCV",
        "cLLI",
        "bKGD",
        "hIST",
        "pHYs",
        "sPLT",
        "acTL",
        "fcTL",
        "fdAT",
    ];

    // RFC 9649.
    private static readonly string[] WebPPicture = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>
    /// The parts in order, which together are the whole file; null for other formats than jpg, png and webp, and for a file whose
    /// parts do not fit into it.
    /// </summary>
    public static ImmutableArray<ImagePart>? Of(ReadOnlySpan<byte> file) =>
        file switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(file),
            _ => null,
        };

    // ITU T.81 (JPEG), annex B: a marker, a length that counts itself, and so on; after a scan's header its data up to a marker.
    private static ImmutableArray<ImagePart>? Jpeg(ReadOnlySpan<byte> file)
    {
        const byte EndOfImage = 0xD9,
            StartOfScan = 0xDA;
        var parts = ImmutableArray.CreateBuilder<ImagePart>();
        parts.Add(new ImagePart(ImagePartKind.Picture, "SOI", 0, 2, 2));
        var at = 2;
        while (at + 1 < file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                parts.Add(new ImagePart(ImagePartKind.Picture, "FF", at, at + 1, ++at));
                continue;
            }

            if (marker == EndOfImage)
            {
                parts.Add(new ImagePart(ImagePartKind.Picture, "EOI", at, at + 2, at + 2));
                return After(parts, file, at + 2);
            }

            if (at + 4 > file.Length)
            {
                break;
            }

            // A file that ends too early ends in this segment.
            var length = int.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
            var end = int.Min(file.Length, at + 2 + length);
            var (kind, name) = JpegSegment(marker, file[(at + 4)..end]);
            var start = at;
            at = marker == StartOfScan ? EndOfScan(file, end) : end;
            parts.Add(new ImagePart(kind, name, start, start + 4, at));
        }

        return After(parts, file, at);
    }

    private static (ImagePartKind, string) JpegSegment(byte marker, ReadOnlySpan<byte> data) =>
        marker switch
        {
            // JFIF without a thumbnail, the colour profile, Adobe's colour transform.
            0xE0 when data.StartsWith("JFIF\0"u8) && data is not [_, _, _, _, _, _, _, _, _, _, _, _, not 0, not 0, ..] => (
                ImagePartKind.Picture,
                "JFIF"
            ),
            0xE2 when data.StartsWith("ICC_PROFILE\0"u8) => (ImagePartKind.Picture, "ICC"),
            0xEE when data.StartsWith("Adobe"u8) => (ImagePartKind.Picture, "Adobe"),
            0xE1 when data.StartsWith("Exif\0\0"u8) => (
                Exif.IsOrientationOnly(data[6..]) ? ImagePartKind.Picture : ImagePartKind.Exif,
                "Exif"
            ),
            0xE1 when data.StartsWith("http://ns.adobe.com/x"u8) => (ImagePartKind.Xmp, "XMP"),
            0xED when data.StartsWith("Photoshop 3.0\0"u8) => (ImagePartKind.Iptc, "IPTC"),
            0xFE => (ImagePartKind.Other, "COM"),
            >= 0xE0 and <= 0xEF => (ImagePartKind.Other, $"APP{marker - 0xE0}"),
            // Frames, tables, restarts, scans.
            (>= 0xC0 and <= 0xCF) or (>= 0xD0 and <= 0xD7) or (>= 0xDA and <= 0xDF) => (ImagePartKind.Picture, "picture"),
            _ => (ImagePartKind.Other, $"FF{marker:X2}"),
        };

    private static int EndOfScan(ReadOnlySpan<byte> file, int from)
    {
        var at = from;
        while (at + 1 < file.Length)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
            {
                return file.Length;
            }

            at += next;
            // FF 00 is a byte of the data, FF D0 to D7 are restarts.
            if (file[at + 1] is not 0 and not (>= 0xD0 and <= 0xD7))
            {
                return at;
            }

            at += 2;
        }

        return file.Length;
    }

    // W3C PNG (third edition), 5.3: length, type, data, checksum.
    private static ImmutableArray<ImagePart>? Png(ReadOnlySpan<byte> file)
    {
        var parts = ImmutableArray.CreateBuilder<ImagePart>();
        parts.Add(new ImagePart(ImagePartKind.Picture, "PNG", 0, PngSignature, PngSignature));
        for (var at = PngSignature; at < file.Length; )
        {
            if (at + ChunkHead + PngChecksum > file.Length)
            {
                return null;
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - ChunkHead - PngChecksum)
            {
                return null;
            }

            var type = Encoding.Latin1.GetString(file.Slice(at + 4, 4));
            var data = file.Slice(at + ChunkHead, (int)length);
            var end = at + ChunkHead + (int)length + PngChecksum;
            var kind = type switch
            {
                _ when PngPicture.Contains(type) => ImagePartKind.Picture,
                "eXIf" => Exif.IsOrientationOnly(data) ? ImagePartKind.Picture : ImagePartKind.Exif,
                "iTXt" when data.StartsWith("XML:com.adobe.xmp\0\0"u8) => ImagePartKind.Xmp,
                _ => ImagePartKind.Other,
            };
            parts.Add(new ImagePart(kind, type, at, at + ChunkHead, end));
            at = end;
            if (type == "IEND")
            {
                return After(parts, file, at);
            }
        }

        return parts.ToImmutable();
    }

    // RIFF as the WebP container specification has it: type, length, data, padded to even offsets.
    private static ImmutableArray<ImagePart>? WebP(ReadOnlySpan<byte> file)
    {
        var parts = ImmutableArray.CreateBuilder<ImagePart>();
        parts.Add(new ImagePart(ImagePartKind.Picture, "RIFF", 0, RiffHead, RiffHead));
        var at = RiffHead;
        while (at < file.Length)
        {
            if (at + ChunkHead > file.Length)
            {
                return null;
            }

            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > file.Length - at - ChunkHead)
            {
                return null;
            }

            var type = Encoding.Latin1.GetString(file.Slice(at, 4));
            var data = file.Slice(at + ChunkHead, (int)length);
            var end = int.Min(file.Length, at + ChunkHead + (int)length + (int)(length % 2));
            var kind = type switch
            {
                _ when WebPPicture.Contains(type) => ImagePartKind.Picture,
                "EXIF" => Exif.IsOrientationOnly(data.StartsWith("Exif\0\0"u8) ? data[6..] : data)
                    ? ImagePartKind.Picture
                    : ImagePartKind.Exif,
                "XMP " => ImagePartKind.Xmp,
                _ => ImagePartKind.Other,
            };
            parts.Add(new ImagePart(kind, type.Trim(), at, at + ChunkHead, end));
            at = end;
        }

        return parts.ToImmutable();
    }

    // Phones put a second picture there, with metadata of its own. Nothing but zeros is nothing.
    private static ImmutableArray<ImagePart> After(ImmutableArray<ImagePart>.Builder parts, ReadOnlySpan<byte> file, int at)
    {
        if (at < file.Length)
        {
            parts.Add(new ImagePart(ImagePartKind.Other, "", at, at, file.Length));
        }

        return parts.ToImmutable();
    }
}
