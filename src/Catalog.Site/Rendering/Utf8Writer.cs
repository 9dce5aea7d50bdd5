using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace Catalog.Site.Rendering;

/// <summary>Collects text as UTF-8 at once, so that a page is never held as text and as bytes. CR LF and CR become LF.</summary>
internal sealed class Utf8Writer(int capacity) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private readonly ArrayBufferWriter<byte> bytes = new(capacity);
    private readonly Encoder encoder = Encoding.UTF8.GetEncoder();
    private bool afterReturn;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written so far.</summary>
    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (afterReturn && text[0] == '\n')
        {
            text = text[1..];
        }

        afterReturn = false;
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r'))
        {
            Encode(text[..at]);
            bytes.Write("\n"u8);
            text = text[(at + 1)..];
            afterReturn = text.IsEmpty;
            text = text.StartsWith("\n") ? text[1..] : text;
        }

        Encode(text);
    }

    // The encoder remembers half a surrogate pair until its other half is written.
    private void Encode(ReadOnlySpan<char> text) => encoder.Convert(text, bytes, flush: false, out _, out _);
}
