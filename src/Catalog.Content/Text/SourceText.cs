using System.Text;

namespace Catalog.Content.Text;

/// <summary>
/// One source file as text. Every fact taken from it keeps its absolute offset here, and this is the only place
/// that turns an offset into a line and a column.
/// </summary>
public sealed class SourceText
{
    private readonly ReadOnlyMemory<byte> utf8;
    private readonly string? kept;
    private WeakReference<string>? decoded;
    private ImmutableArray<int> lineStarts;

    /// <summary>A text that is kept as a string.</summary>
    public SourceText(string path, string text) => (Path, kept) = (path, text);

    /// <summary>
    /// A text that is kept as its UTF-8 bytes, which must be valid and without a byte order mark. It is decoded when it is
    /// asked for, and collected when memory is short: ten thousand entries cost their bytes, not three times as much.
    /// </summary>
    public SourceText(string path, ReadOnlyMemory<byte> utf8) => (Path, this.utf8) = (path, utf8);

    /// <summary>The file's path under the source folder, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>Where the file is when it is a private draft (<see cref="SourceFile.PrivatePath"/>); otherwise null.</summary>
    public string? PrivatePath { get; init; }

    /// <summary>Where somebody finds the file, from the catalogue's folder.</summary>
    public string Shown => PrivatePath ?? Path;

    /// <summary>The whole text, without a byte order mark, line ends as they were written.</summary>
    public string Text
    {
        get
        {
            if (kept is not null)
            {
                return kept;
            }

            if (decoded is null || !decoded.TryGetTarget(out var text))
            {
                text = Encoding.UTF8.GetString(utf8.Span);
                decoded = new WeakReference<string>(text);
            }

            return text;
        }
    }

    /// <summary>A span over the whole text.</summary>
    public TextSpan All => new(0, Text.Length);

    /// <summary>A file that could not be read as text, or does not exist: only its path is known.</summary>
    public static SourceText Unread(string path) => new(path, "");

    /// <summary>The text of a span; a span that reaches outside the file is cut at the file's end.</summary>
    public string Slice(TextSpan span)
    {
        var start = int.Clamp(span.Start, 0, Text.Length);
        return Text[start..int.Clamp(span.End, start, Text.Length)];
    }

    /// <summary>The line and column of an offset; an offset outside the text counts as its nearest end.</summary>
    public LinePosition Position(int offset)
    {
        var at = int.Clamp(offset, 0, Text.Length);
        var starts = LineStarts();
        var index = starts.BinarySearch(at);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, at - starts[line] + 1);
    }

    /// <summary>The offset of a line and column; the reverse of <see cref="Position"/>.</summary>
    public int Offset(LinePosition position) => LineStarts()[position.Line - 1] + position.Column - 1;

    /// <summary>A whole line, counted from 1, without its line end.</summary>
    public string Line(int line)
    {
        var starts = LineStarts();
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[starts[line - 1]..end].TrimEnd('\r', '\n');
    }

    private ImmutableArray<int> LineStarts()
    {
        if (lineStarts.IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref lineStarts, FindLineStarts(Text));
        }

        return lineStarts;
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        var i = text.AsSpan().IndexOfAny('\r', '\n');
        while (i >= 0 && i < text.Length)
        {
            var next = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
            starts.Add(next);
            var further = text.AsSpan(next).IndexOfAny('\r', '\n');
            i = further < 0 ? -1 : next + further;
        }

        return starts.DrainToImmutable();
    }
}
