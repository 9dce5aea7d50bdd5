using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Catalog.Content.Text;

namespace Catalog.Content.Editions;

/// <summary>
/// The description of an edition: its year, the day it was frozen, the version of the program that froze it, the edition
/// before it, its figures, every address it published, and the hash (SHA-256, hexadecimal) of each of its files.
/// </summary>
public sealed record EditionManifest(
    int Year,
    DateOnly Frozen,
    string Program,
    int? Previous,
    EditionFigures Figures,
    ImmutableArray<string> Addresses,
    ImmutableSortedDictionary<string, string> Files
)
{
    /// <summary>The format that this program writes. It reads this one and those before it.</summary>
    public const int Format = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The hash of a file's bytes as it is written in a manifest.</summary>
    public static string SumOf(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    /// <summary>A text's bytes with line ends of one letter, as they are frozen.</summary>
    public static ReadOnlyMemory<byte> PlainLineEnds(ReadOnlyMemory<byte> bytes)
    {
        var plain = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes.Span[i] != '\r' || i + 1 == bytes.Length || bytes.Span[i + 1] != '\n')
            {
                plain[length++] = bytes.Span[i];
            }
        }

        return plain.AsMemory(0, length);
    }

    /// <summary>
    /// The manifest in a file's bytes. When it cannot be read it is null, with the reason as a Danish sentence, and with the number
    /// of the format when only a later version of the program reads that.
    /// </summary>
    public static (EditionManifest? Manifest, string Problem, int? LaterFormat) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root ? Read(root) : (null, "Det er ikke et JSON-objekt.", null);
        }
        catch (JsonException fault)
        {
            return (
                null,
                fault.LineNumber is { } line ? $"Det er ikke JSON: Noget er galt ved linje {line + 1}." : "Det er ikke JSON.",
                null
            );
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return (null, "En nøgle mangler, eller en værdi er af forkert slags.", null);
        }
    }

    /// <summary>
    /// What in the manifest cannot be true, as a Danish sentence, or null: a day that is years before the edition, and an edition
    /// before it that is not before it.
    /// </summary>
    public string? Contradiction() =>
        Frozen.Year < Year - 1 ? $"Den er frosset den {Danish.Date(Frozen)}, står der, og det passer ikke med årstallet."
        : Previous >= Year ? $"Udgaven før den er {Previous}, står der, og det kan ikke passe."
        : null;

    /// <summary>The manifest as a file: keys and lists always in the same order.</summary>
    public byte[] Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteNumber("udgave", Year);
            json.WriteString("frosset", Iso(Frozen));
            json.WriteString("program", Program);
            if (Previous is { } previous)
            {
                json.WriteNumber("forrige", previous);
            }
            else
            {
                json.WriteNull("forrige");
            }

            json.WritePropertyName("tal");
            Figures.Write(json);
            json.WriteStartArray("adresser");
            foreach (var address in Addresses.Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(address);
            }

            json.WriteEndArray();
            json.WriteStartObject("filer");
            foreach (var (path, sum) in Files)
            {
                json.WriteString(path, sum);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static (EditionManifest?, string, int?) Read(JsonElement root)
    {
        var format = root.GetProperty("format").GetInt32();
        if (format != Format)
        {
            return (null, $"Der findes intet format {format}.", format > Format ? format : null);
        }

        var files = root.GetProperty("filer");
        if ((DoubledIn(root) ?? DoubledIn(files)) is { } doubled)
        {
            return (null, $"»{doubled}« står der to gange, så det er ikke til at se, hvad der gælder.", null);
        }

        var manifest = new EditionManifest(
            root.GetProperty("udgave").GetInt32(),
            DateOnly.ParseExact(root.GetProperty("frosset").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
            root.GetProperty("program").GetString() ?? "",
            root.GetProperty("forrige") is { ValueKind: JsonValueKind.Number } previous ? previous.GetInt32() : null,
            EditionFigures.Read(root.GetProperty("tal")),
            [.. root.GetProperty("adresser").EnumerateArray().Select(address => address.GetString() ?? "")],
            files
                .EnumerateObject()
                .ToImmutableSortedDictionary(file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal)
        );
        return (manifest, "", null);
    }

    private static string? DoubledIn(JsonElement group) =>
        group.EnumerateObject().GroupBy(member => member.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
