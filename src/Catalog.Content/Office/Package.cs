using System.IO;
using System.IO.Compression;
using System.Xml.Linq;

namespace Catalog.Content.Office;

/// <summary>
/// The parts of a packed file (OPC, ECMA-376 part 2) in memory. What is unpacked is counted while it is unpacked, so that a small
/// file cannot become a large one. Nothing outside the package is ever followed.
/// </summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    private Package(ZipArchive archive)
    {
        this.archive = archive;
        foreach (var part in archive.Entries)
        {
            parts.TryAdd(part.FullName.Replace('\\', '/').TrimStart('/'), part);
        }
    }

    public IEnumerable<string> Names => parts.Keys;

    /// <summary>Opens a package.</summary>
    /// <exception cref="RefusedFileException">It is no package, or has too many parts.</exception>
    public static Package Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return archive.Entries.Count <= OfficeLimits.MostParts
                ? new Package(archive)
                : throw OfficeLimits.TooLarge("mange dele", OfficeLimits.MostParts);
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }
    }

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>The root element of a part, or null when there is no such part.</summary>
    public XElement? Xml(string name) => Bytes(name) is { } bytes ? XmlPart.Read(bytes) : null;

    /// <summary>The bytes of a part, or null when there is no such part.</summary>
    public byte[]? Bytes(string name)
    {
        if (!parts.TryGetValue(name, out var part))
        {
            return null;
        }

        try
        {
            using var from = part.Open();
            using var to = new MemoryStream();
            var buffer = new byte[81_920];
            int read;
            while ((read = from.Read(buffer)) > 0)
            {
                unpacked += read;
                if (unpacked > OfficeLimits.MostUnpacked)
                {
                    throw new RefusedFileException(
                        $"Filen fylder mere end {OfficeLimits.MostUnpacked / (1024 * 1024)} MB, når den bliver pakket ud.",
                        "Det gør en almindelig fil ikke. Gem kun det, der skal med, i en ny fil."
                    );
                }

                to.Write(buffer, 0, read);
            }

            return to.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Broken();
        }
    }

    /// <summary>What a part points at, by the id of the relation: the kind (its last word), and the target, a part or an address.</summary>
    public IReadOnlyDictionary<string, PartRelation> Relations(string part)
    {
        var at = part.LastIndexOf('/');
        var folder = part[..(at + 1)];
        var found = new Dictionary<string, PartRelation>(StringComparer.Ordinal);
        foreach (var each in Xml($"{folder}_rels/{part[(at + 1)..]}.rels")?.All("Relationship") ?? [])
        {
            var isExternal = each.Attr("TargetMode") == "External";
            var target = each.Attr("Target") ?? "";
            var kind = each.Attr("Type") ?? "";
            found.TryAdd(
                each.Attr("Id") ?? "",
                new PartRelation(kind[(kind.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(folder, target), isExternal)
            );
        }

        return found;
    }

    public void Dispose() => archive.Dispose();

    private static RefusedFileException Broken() =>
        new("Filen er i stykker og kan ikke pakkes ud.", "Åbn den i Excel eller Word, og gem den igen.");

    private static string Resolve(string folder, string target)
    {
        var way = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                way.RemoveRange(int.Max(0, way.Count - 1), int.Min(1, way.Count));
            }
            else if (step != ".")
            {
                way.Add(step);
            }
        }

        return string.Join('/', way);
    }
}

/// <summary>A relation of a part. An address outside the package is only ever shown.</summary>
internal sealed record PartRelation(string Kind, string Target, bool IsExternal);
