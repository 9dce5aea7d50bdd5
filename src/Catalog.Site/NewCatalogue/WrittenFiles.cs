using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Catalog.Content.Text;

namespace Catalog.Site.NewCatalogue;

/// <summary>
/// What the program wrote in a catalogue, kept in the catalogue (<c>.catalog.json</c>): its version, the place and the model that it
/// was asked for, and the hash of each file that is its own, by path. So it knows later which of them somebody has changed.
/// </summary>
public sealed record WrittenFiles(ProgramVersion Program, string Host, string Model, ImmutableSortedDictionary<string, string> Hashes)
{
    public const string Path = ".catalog.json";

    private const string About = "Skrevet af »catalog init«, så »catalog init --again« kan se, hvad I selv har ændret. Ret den ikke.";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The list in a file's bytes, or null when it is none.</summary>
    public static WrittenFiles? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            var root = json.RootElement;
            return ProgramVersion.Read(root.GetProperty("program").GetString() ?? "") is { } program
                ? new(
                    program,
                    root.GetProperty("sted").GetString() ?? "",
                    root.GetProperty("model").GetString() ?? "",
                    root.GetProperty("filer")
                        .EnumerateObject()
                        .DistinctBy(file => file.Name, StringComparer.Ordinal)
                        .ToImmutableSortedDictionary(file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal)
                )
                : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The list as a file.</summary>
    public byte[] Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("om", About);
            json.WriteString("program", Program.ToString());
            json.WriteString("sted", Host);
            json.WriteString("model", Model);
            json.WriteStartObject("filer");
            foreach (var (path, hash) in Hashes)
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
