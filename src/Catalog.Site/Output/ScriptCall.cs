using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Catalog.Site.Output;

/// <summary>A file that is one call of the site's script, with values that are JSON: <c>catalogSearch.words(0,"…")</c>.</summary>
internal static class ScriptCall
{
    // What could end a script or start markup is escaped, in case the file is put inline.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(
            UnicodeRanges.BasicLatin,
            UnicodeRanges.Latin1Supplement,
            UnicodeRanges.LatinExtendedA,
            UnicodeRanges.GeneralPunctuation
        ),
        SkipValidation = true,
    };

    /// <summary>The file's bytes, UTF-8. What is written are the call's values, one after the other.</summary>
    public static ReadOnlyMemory<byte> Of(string function, Action<Utf8JsonWriter> write)
    {
        var file = new ArrayBufferWriter<byte>(16 * 1024);
        file.Write("catalogSearch."u8);
        file.Write(System.Text.Encoding.UTF8.GetBytes(function));
        file.Write("("u8);
        using (var json = new Utf8JsonWriter(file, Options))
        {
            write(json);
        }

        file.Write(");\n"u8);
        return file.WrittenMemory;
    }
}
