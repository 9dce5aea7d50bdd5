using System.Buffers;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Scriban.Runtime;

namespace Catalog.Site.Rendering;

/// <summary>
/// Collects what a template writes, encoded as UTF-8 at once, so that a page is never in memory both as text and as bytes. CR LF
/// and CR become LF; a lone surrogate becomes U+FFFD. The bytes are in a pooled buffer, which is returned on dispose.
/// </summary>
public sealed class Utf8Output(int capacity) : IScriptOutput, IDisposable
{
    private const int MostBytesOfUnit = 3;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int length;
    private bool afterReturn;
    private char half;

    /// <summary>A copy of what has been written. A surrogate at the end is lone, since nothing follows.</summary>
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

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public void Write(ReadOnlySpan<char> text)
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
            Encode("\n");
            text = text[(at + 1)..];
            afterReturn = text.IsEmpty;
            text = text.StartsWith("\n") ? text[1..] : text;
        }

        Encode(text);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    // The first half of a surrogate pair is kept until the second half is written, which may be a separate call.
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
