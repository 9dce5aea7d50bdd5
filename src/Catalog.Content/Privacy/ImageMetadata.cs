using System.Text;

namespace Catalog.Content.Privacy;

/// <summary>What an image file tells beside the picture.</summary>
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

    /// <summary>Something else that the picture does not need.</summary>
    Other = 16,

    /// <summary>A CPR number.</summary>
    Cpr = 32,

    /// <summary>It cannot be taken apart, so what it tells is unknown.</summary>
    Broken = 64,
}

/// <summary>
/// Reads what a jpg, png or webp file tells beside the picture: in Exif, XMP, IPTC, comments, texts and whatever else is in it that a
/// picture does not need (<see cref="ImageParts"/>). Nothing is unpacked and no XML is parsed.
/// </summary>
public static class ImageMetadata
{
    /// <summary>The traces in a file, whose format is recognised by its first bytes, not by its name; none in other formats.</summary>
    public static ImageTraces Of(ReadOnlySpan<byte> file)
    {
        if (
            file
            is not (
                [0xFF, 0xD8, 0xFF, ..]
                or [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
                or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..]
            )
        )
        {
            return ImageTraces.None;
        }

        if (ImageParts.Of(file) is not { } parts)
        {
            return ImageTraces.Broken;
        }

        var traces = ImageTraces.None;
        foreach (var part in parts.Where(part => part.Kind != ImagePartKind.Picture))
        {
            var data = file[part.Data..part.End];
            var known = Of(part, data);
            traces |= (known == ImageTraces.None && data.ContainsAnyExcept((byte)0) ? ImageTraces.Other : known) | OfNumbers(data);
        }

        return traces;
    }

    private static ImageTraces Of(ImagePart part, ReadOnlySpan<byte> data) =>
        part.Kind switch
        {
            ImagePartKind.Exif => Exif.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data),
            ImagePartKind.Xmp => EmbeddedText.Xmp(data),
            ImagePartKind.Iptc => EmbeddedText.Iptc(data),
            _ => part.Name switch
            {
                "tEXt" when data.StartsWith("Author\0"u8) => ImageTraces.Person,
                "zTXt" => ImageTraces.Packed,
                "iTXt" when data.IndexOf((byte)0) is var end and >= 0 && end + 1 < data.Length && data[end + 1] == 1 => ImageTraces.Packed,
                _ => ImageTraces.None,
            },
        };

    // Metadata is written a byte a letter or two; a CPR number has only letters that are the same in all of them.
    private static ImageTraces OfNumbers(ReadOnlySpan<byte> data)
    {
        var text = Encoding.Latin1.GetString(data).Replace("\0", "", StringComparison.Ordinal);
        return CprNumbers.Find(text).Any(number => number.IsCertain) ? ImageTraces.Cpr : ImageTraces.None;
    }
}
