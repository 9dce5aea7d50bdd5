using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Catalog.Cli.Reporting;

/// <summary>Writes reports as JSON: indented, Danish letters unescaped, with a final line end.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// What <paramref name="write"/> writes. GitHub's runner acts on <c>##[…]</c> anywhere in a line; such a bracket
    /// can only be in a JSON string, where an escape means the same.
    /// </summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan).Replace("##[", "##\\u005b", StringComparison.Ordinal) + "\n";
    }
}
