using System.Buffers;
using System.Text.Json;

namespace Catalog.Cli.Serving;

/// <summary>An object of JSON for the browser, as UTF-8.</summary>
internal static class JsonBody
{
    /// <summary>The object that has what <paramref name="write"/> writes into it.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
