using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Catalog.Content.Privacy;

/// <summary>Looks for the properties of XMP and IPTC blocks that reveal a place, a camera or a person.</summary>
internal static class EmbeddedText
{
    private const int RecordHead = 5;
    private const int ApplicationRecord = 2;

    private static readonly SearchValues<string> Places = SearchValues.Create(
        [
            "exif:GPSL",
            "photoshop:City",
            "photoshop:State",
            "Iptc4xmpCore:Location",
            "Iptc4xmpExt:LocationCreated",
            "Iptc4xmpExt:LocationShown",
        ],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> Cameras = SearchValues.Create(
        ["tiff:Make", "tiff:Model", "aux:SerialNumber", "aux:Lens", "exifEX:BodySerialNumber", "exifEX:LensModel"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> People = SearchValues.Create(
        [
            "dc:creator",
            "tiff:Artist",
            "exifEX:CameraOwnerName",
            "aux:OwnerName",
            "photoshop:CaptionWriter",
            "pdf:Author",
            "xmp:Author",
            "Iptc4xmpCore:CreatorContactInfo",
            "Iptc4xmpExt:PersonInImage",
            "mwg-rs:Regions",
            "MPReg:PersonDisplayName",
        ],
        StringComparison.Ordinal
    );

    /// <summary>
    /// The traces of an XMP block. The names of its properties are looked for as they are always written (Adobe, "XMP
    /// Specification Part 2"; IPTC Photo Metadata Standard); the XML is not parsed, since a few lines of it can expand without end.
    /// </summary>
    public static ImageTraces Xmp(ReadOnlySpan<byte> block)
    {
        var text = Encoding.Latin1.GetString(block);
        return (text.AsSpan().ContainsAny(Places) ? ImageTraces.Location : ImageTraces.None)
            | (text.AsSpan().ContainsAny(Cameras) ? ImageTraces.Camera : ImageTraces.None)
            | (text.AsSpan().ContainsAny(People) ? ImageTraces.Person : ImageTraces.None);
    }

    /// <summary>The traces of an IPTC block (IIM 4.2): datasets of record 2, each a byte 0x1C, record, number, length and words.</summary>
    public static ImageTraces Iptc(ReadOnlySpan<byte> block)
    {
        var traces = ImageTraces.None;
        var at = block.IndexOf((byte)0x1C);
        while (at >= 0 && at + RecordHead <= block.Length)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(block[(at + 3)..]);
            var isDataset = block[at + 1] == ApplicationRecord && length > 0 && at + RecordHead + length <= block.Length;
            traces |= isDataset ? Of(block[at + 2]) : ImageTraces.None;
            var from = at + (isDataset ? RecordHead + length : 1);
            var next = from < block.Length ? block[from..].IndexOf((byte)0x1C) : -1;
            at = next < 0 ? -1 : from + next;
        }

        return traces;
    }

    private static ImageTraces Of(byte dataset) =>
        dataset switch
        {
            26 or 90 or 92 or 95 or 100 or 101 => ImageTraces.Location, // location name, city, sublocation, state, country
            80 or 85 or 118 or 122 => ImageTraces.Person, // by-line, its title, contact, writer
            _ => ImageTraces.None,
        };
}
