using System.Buffers.Binary;
using System.Text;
using Catalog.Content.Privacy;
using Catalog.Tests.Specs;
using Xunit;

namespace Catalog.Tests.Properties;

/// <summary>What an image tells, in each kind of file and each kind of metadata.</summary>
public sealed class ImageMetadataTests
{
    private const int Make = 0x010F,
        Artist = 0x013B,
        Orientation = 0x0112,
        Gps = 0x8825,
        Latitude = 2;

    [Theory]
    [InlineData(Make, ImageTraces.Camera)]
    [InlineData(Artist, ImageTraces.Person)]
    [InlineData(Orientation, ImageTraces.Other)]
    public void An_Exif_field_is_seen_in_every_kind_of_file_and_order_of_bytes(int tag, ImageTraces expected)
    {
        foreach (var isLittle in new[] { true, false })
        {
            var exif = Exif(tag, "abc"u8, isLittle);
            Assert.Equal(expected, ImageMetadata.Of(Jpeg(0xE1, [.. "Exif\0\0"u8, .. exif])));
            Assert.Equal(expected, ImageMetadata.Of(Png("eXIf", exif)));
            Assert.Equal(expected, ImageMetadata.Of(WebP("EXIF", exif)));
            Assert.Equal(expected, ImageMetadata.Of(WebP("EXIF", [.. "Exif\0\0"u8, .. exif])));
        }
    }

    [Fact]
    public void A_place_stands_in_a_directory_of_its_own()
    {
        var exif = Exif(Gps, [], isLittle: true);
        BinaryPrimitives.WriteInt32LittleEndian(exif.AsSpan(18), exif.Length);
        var directory = Exif(Latitude, "abc"u8, isLittle: true)[8..];

        Assert.Equal(ImageTraces.Location, ImageMetadata.Of(Png("eXIf", [.. exif, .. directory])));
        Assert.Equal(ImageTraces.Other, ImageMetadata.Of(Png("eXIf", exif)));
    }

    [Fact]
    public void A_blank_field_tells_nothing() =>
        Assert.Equal(ImageTraces.Other, ImageMetadata.Of(Png("eXIf", Exif(Make, "  \0"u8, isLittle: false))));

    [Theory]
    [InlineData("exif:GPSLatitude", ImageTraces.Location)]
    [InlineData("tiff:Model=x dc:creator", ImageTraces.Camera | ImageTraces.Person)]
    [InlineData("tiff:Orientation xmp:CreatorTool", ImageTraces.Other)]
    public void An_XMP_property_is_seen_in_every_kind_of_file(string properties, ImageTraces expected)
    {
        var xmp = Encoding.ASCII.GetBytes(properties);
        Assert.Equal(expected, ImageMetadata.Of(Encoding.Latin1.GetBytes(MadeUp.Jpg(properties))));
        Assert.Equal(expected, ImageMetadata.Of(Png("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. xmp])));
        Assert.Equal(expected, ImageMetadata.Of(WebP("XMP ", xmp)));
    }

    [Theory]
    [InlineData(80, ImageTraces.Person)]
    [InlineData(90, ImageTraces.Location)]
    [InlineData(120, ImageTraces.Other)]
    public void IPTC_stands_in_a_jpg(byte dataset, ImageTraces expected) =>
        Assert.Equal(
            expected,
            ImageMetadata.Of(Jpeg(0xED, [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, 0, 0, 0, 8, 0x1C, 2, dataset, 0, 3, .. "abc"u8]))
        );

    [Theory]
    [InlineData("tEXt", "Author\0Nogen", ImageTraces.Person)]
    [InlineData("tEXt", "Software\0Et program", ImageTraces.Other)]
    [InlineData("zTXt", "Raw profile type exif\0\0x", ImageTraces.Packed)]
    [InlineData("iTXt", "XML:com.adobe.xmp\0\u0001\0\0\0x", ImageTraces.Packed)]
    [InlineData("iCCP", "Author\0\0x", ImageTraces.None)]
    public void A_text_in_a_png_is_known_by_its_keyword(string type, string text, ImageTraces expected) =>
        Assert.Equal(expected, ImageMetadata.Of(Png(type, Encoding.Latin1.GetBytes(text))));

    [Fact]
    public void What_a_picture_needs_tells_nothing()
    {
        byte[] orientation = [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(Jpeg(0xE1, [.. "Exif\0\0"u8, .. orientation])));
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(Jpeg(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0])));
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(Jpeg(0xE2, "ICC_PROFILE\0\u0001\u0001x"u8.ToArray())));
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(Jpeg(0xEE, "Adobe12345"u8.ToArray())));
        foreach (var chunk in new[] { "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "acTL" })
        {
            Assert.Equal(ImageTraces.None, ImageMetadata.Of(Png(chunk, "abcd"u8)));
        }

        Assert.Equal(ImageTraces.None, ImageMetadata.Of(Png("eXIf", orientation)));
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(WebP("ICCP", "abcd"u8)));
    }

    // Ten kinds of metadata in which a number can be, each in a file that is otherwise a picture.
    [Fact]
    public void A_CPR_number_is_found_in_every_kind_of_metadata()
    {
        var number = MadeUp.Cpr("120314", "-");
        var text = Encoding.ASCII.GetBytes($"Om {number}, som");
        byte[][] files =
        [
            Jpeg(0xFE, text),
            Jpeg(0xE1, [.. "Exif\0\0"u8, .. Exif(0x010E, "abc"u8, isLittle: true), .. text]),
            Jpeg(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<dc:title>"u8, .. text]),
            Jpeg(0xED, [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, 0, 0, 0, 8, 0x1C, 2, 120, 0, (byte)text.Length, .. text]),
            Jpeg(0xE9, text),
            [.. Jpeg(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0]), .. text],
            Png("tEXt", [.. "Comment\0"u8, .. text]),
            Png("iTXt", [.. "Description\0\0\0da\0\0"u8, .. text]),
            [.. Png("IEND", []), .. text],
            WebP("XMP ", text),
            WebP("NOTE", Encoding.Unicode.GetBytes($"Om {number}")),
        ];

        Assert.All(files, file => Assert.True(ImageMetadata.Of(file).HasFlag(ImageTraces.Cpr)));
    }

    [Theory]
    [InlineData(0xE2)]
    [InlineData(0xE5)]
    [InlineData(0xEF)]
    [InlineData(0xF0)]
    [InlineData(0xFE)]
    public void Other_segments_are_no_part_of_the_picture(byte marker) =>
        Assert.Equal(ImageTraces.Other, ImageMetadata.Of(Jpeg(marker, "MPF\0abc"u8.ToArray())));

    [Fact]
    public void What_follows_after_the_end_is_no_part_of_the_picture()
    {
        var jpeg = Jpeg(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 0, 0]);
        Assert.Equal(ImageTraces.None, ImageMetadata.Of(jpeg));
        Assert.Equal(ImageTraces.None, ImageMetadata.Of([.. jpeg, 0, 0, 0]));
        Assert.Equal(ImageTraces.Other, ImageMetadata.Of([.. jpeg, 0xFF, 0xD8, 0xFF, 0xE1]));
        Assert.Equal(ImageTraces.Other, ImageMetadata.Of([.. Png("IEND", []), 1]));
    }

    [Fact]
    public void A_chunk_that_does_not_fit_makes_the_file_unclear()
    {
        var png = Png("tEXt", "Comment\0x"u8);
        Assert.Equal(ImageTraces.Broken, ImageMetadata.Of([.. png[..8], 0xFF, 0xFF, 0xFF, 0xFF, .. png[12..]]));
        Assert.Equal(ImageTraces.Broken, ImageMetadata.Of(png.AsSpan(0, png.Length - 3)));
    }

    [Fact]
    public void A_cleaned_picture_has_its_own_bytes_and_nothing_else()
    {
        byte[] sideways = [.. "II"u8, 42, 0, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, .. Exif(Make, "abc"u8, true)[10..]];
        byte[][] files =
        [
            [.. Jpeg(0xE1, [.. "Exif\0\0"u8, .. sideways])[..^2], 0xFF, 0xDB, 0, 4, 7, 7, 0xFF, 0xD9, .. "efter"u8],
            Png("eXIf", sideways),
            Png("tEXt", "Author\0Nogen"u8),
            WebP("EXIF", Exif(Artist, "abc"u8, true)),
        ];
        foreach (var file in files)
        {
            var cleaned = PictureCleaning.Of(file)!;
            Assert.NotEmpty(cleaned.Removed);
            Assert.Equal(ImageTraces.None, ImageMetadata.Of(cleaned.Bytes.AsSpan()));
            Assert.Equal(cleaned.Bytes.AsEnumerable(), PictureCleaning.Of(cleaned.Bytes.AsSpan())!.Bytes);
            Assert.Equal(
                Parts(file, ImagePartKind.Picture),
                Parts(cleaned.Bytes.AsSpan(), ImagePartKind.Picture).Where(part => !part.Contains("4D4D002A", StringComparison.Ordinal))
            );
        }

        Assert.Contains("FFDB000407", Convert.ToHexString(PictureCleaning.Of(files[0])!.Bytes.AsSpan()), StringComparison.Ordinal);
        Assert.Equal([0, 6], PictureCleaning.Of(files[0])!.Bytes.AsSpan().ToArray().Skip(2 + 4 + 6 + 18).Take(2));
    }

    private static ImmutableArray<string> Parts(ReadOnlySpan<byte> file, ImagePartKind kind)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        foreach (var part in ImageParts.Of(file)!.Value.Where(part => part.Kind == kind && part.Name is not ("RIFF" or "VP8X")))
        {
            parts.Add(Convert.ToHexString(file[part.Start..part.End]));
        }

        return parts.ToImmutable();
    }

    [Fact]
    public void A_broken_image_is_read_up_to_the_break()
    {
        byte[][] whole =
        [
            Jpeg(0xE1, [.. "Exif\0\0"u8, .. Exif(Make, "abc"u8, true)]),
            Png("eXIf", Exif(Gps, "abc"u8, false)),
            WebP("EXIF", Exif(Artist, "abc"u8, true)),
        ];
        foreach (var file in whole)
        {
            for (var i = 0; i < file.Length; i++)
            {
                ImageMetadata.Of(file.AsSpan(0, i));
                foreach (var value in new byte[] { 0x00, 0x7F, 0xFF })
                {
                    ImageMetadata.Of([.. file[..i], value, .. file[(i + 1)..]]);
                }
            }
        }
    }

    // One directory with one field of bytes, whose value follows at once.
    private static byte[] Exif(int tag, ReadOnlySpan<byte> value, bool isLittle)
    {
        byte[] block =
        [
            .. isLittle ? "II"u8 : "MM"u8,
            .. Number(42, 2),
            .. Number(8, 4),
            .. Number(1, 2),
            .. Number(tag, 2),
            .. Number(2, 2),
            .. Number(value.Length, 4),
            .. Padded(value.ToArray()),
            .. Number(0, 4),
        ];
        return block;

        byte[] Number(int number, int length)
        {
            var bytes = Enumerable.Range(0, length).Select(i => (byte)(number >> (8 * i)));
            return [.. isLittle ? bytes : bytes.Reverse()];
        }

        static byte[] Padded(byte[] bytes) => [.. bytes, .. new byte[4 - bytes.Length]];
    }

    private static byte[] Jpeg(byte marker, ReadOnlySpan<byte> data) =>
        [0xFF, 0xD8, 0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data, 0xFF, 0xD9];

    private static byte[] Png(string type, ReadOnlySpan<byte> data) =>
        [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, (byte)data.Length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] WebP(string type, ReadOnlySpan<byte> data) =>
        [.. "RIFF\0\0\0\0WEBP"u8, .. Encoding.ASCII.GetBytes(type), (byte)data.Length, 0, 0, 0, .. data];
}
