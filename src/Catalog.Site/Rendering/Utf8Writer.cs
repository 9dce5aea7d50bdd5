using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Unicode;

namespace Catalog.Site.Rendering;

/// <summary>
/// Collects text as UTF-8 at once, so that a page is never held as text and as bytes. CR LF and CR become LF; a surrogate
/// without its other half becomes U+FFFD. The bytes lie in a buffer that is given back when the writer is disposed.
/// </summary>
public sealed class Utf8Writer(int capacity) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int MostBytesOfUnit = 3;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int length;
    private bool afterReturn;
    private char half;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What has been written, as bytes of its own. Half a surrogate pair that ends it has no other half to come.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        if (half != '\0')
        {
            var last = half;
            half = '\0';
            Transcode([last], isLast: true);
        }

        return bytes.AsSpan(0, length).ToArray();
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty)
        {
            return;
        }

        if (afterReturn && buffer[0] == '\n')
        {
            buffer = buffer[1..];
        }

        afterReturn = false;
        for (var at = buffer.IndexOf('\r'); at >= 0; at = buffer.IndexOf('\r'))
        {
            Encode(buffer[..at]);
            Encode("\n");
            buffer = buffer[(at + 1)..];
            afterReturn = buffer.IsEmpty;
            buffer = buffer.StartsWith("\n") ? buffer[1..] : buffer;
        }

        Encode(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        base.Dispose(disposing);
    }

    // Half a surrogate pair waits for its other half, which may be written apart from it.
    private void Encode(ReadOnlySpan<char> text)
    {
        while (half != '\0' && !text.IsEmpty)
        {
            var first = half;
            half = '\0';
            Transcode([first, text[0]], isLast: false);
            text = text[1..];
        }

        Transcode(text, isLast: false);
    }

    private void Transcode(ReadOnlySpan<char> text, bool isLast)
    {
        var most = length + (text.Length * MostBytesOfUnit);
        if (most > bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(most, bytes.Length * 2));
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        Utf8.FromUtf16(text, bytes.AsSpan(length), out var read, out var written, replaceInvalidSequences: true, isFinalBlock: isLast);
        length += written;
        if (read < text.Length)
        {
            half = text[read];
        }
    }
}
