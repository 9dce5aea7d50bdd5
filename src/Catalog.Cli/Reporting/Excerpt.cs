using System.Globalization;
using System.Text;
using Catalog.Content.Diagnostics;

namespace Catalog.Cli.Reporting;

/// <summary>
/// A source line under a message, and the carets beneath it. Tabs are shown as spaces to the next fourth column, invisible
/// characters are escaped, and a long line is cut around the span, so that the carets are aligned in every terminal.
/// </summary>
public sealed record Excerpt(string Line, string Carets)
{
    private const int MostColumns = 100;
    private const int ColumnsBefore = 30;
    private const int TabStop = 4;

    // Characters further from the span than this are never shown, however long the line is.
    private const int Reach = 4 * MostColumns;

    private readonly record struct Cell(string Text, int Width, bool Marked);

    /// <summary>The line where the place begins, or null when nothing on it is visible.</summary>
    public static Excerpt? Of(Place place)
    {
        var text = place.Source.Text;
        var at = int.Clamp(place.Span.Start, 0, text.Length);
        var lineStart = at - (place.Source.Position(at).Column - 1);
        var length = text.AsSpan(lineStart).IndexOfAny('\r', '\n');
        var lineEnd = length < 0 ? text.Length : lineStart + length;
        if (text.AsSpan(lineStart, lineEnd - lineStart).IsWhiteSpace())
        {
            return null;
        }

        var start = int.Min(at, lineEnd);
        var end = int.Clamp(place.Span.End, start, lineEnd);
        var from = WholeCharacter(text, int.Max(lineStart, start - Reach));
        var to = WholeCharacter(text, int.Min(lineEnd, start + Reach));
        var cells = Cells(text, from, to, start, end);
        return Cut(cells, from > lineStart, to < lineEnd);
    }

    private static int WholeCharacter(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    private static List<Cell> Cells(string text, int from, int to, int start, int end)
    {
        var cells = new List<Cell>(to - from + 1);
        var column = 0;
        var hashes = 0;
        var i = from;
        while (i < to)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i, to - i), out var rune, out var used) != System.Buffers.OperationStatus.Done)
            {
                rune = Rune.ReplacementChar;
            }

            var shown = rune.Value == '\t' ? new string(' ', TabStop - (column % TabStop)) : SafeText.Escape(rune, hashes);
            var width = shown.Length > rune.Utf16SequenceLength || rune.Value == '\t' ? shown.Length : Width(rune);
            cells.Add(new Cell(shown, width, i >= start && i < int.Max(end, start + 1)));
            column += width;
            hashes = rune.Value == '#' ? hashes + 1 : 0;
            i += used;
        }

        if (start >= to)
        {
            cells.Add(new Cell("", 1, true));
        }

        return cells;
    }

    private static Excerpt Cut(List<Cell> cells, bool moreBefore, bool moreAfter)
    {
        var mark = cells.FindIndex(cell => cell.Marked);
        var first = 0;
        var last = cells.Count;
        if (moreBefore || moreAfter || Columns(cells, 0, last) > MostColumns)
        {
            first = mark;
            for (var room = ColumnsBefore; first > 0 && cells[first - 1].Width <= room; first--)
            {
                room -= cells[first - 1].Width;
            }

            last = first;
            for (var room = MostColumns; last < cells.Count && (cells[last].Width <= room || last <= mark); last++)
            {
                room -= cells[last].Width;
            }
        }

        var line = new StringBuilder();
        var carets = new StringBuilder();
        if (moreBefore || first > 0)
        {
            line.Append('…');
            carets.Append(' ');
        }

        foreach (var cell in cells[first..last])
        {
            line.Append(cell.Text);
            carets.Append(cell.Marked ? '^' : ' ', cell.Width);
        }

        if (moreAfter || last < cells.Count)
        {
            line.Append('…');
        }

        return new Excerpt(line.ToString().TrimEnd(), carets.ToString().TrimEnd());
    }

    private static int Columns(List<Cell> cells, int first, int last)
    {
        var columns = 0;
        for (var i = first; i < last; i++)
        {
            columns += cells[i].Width;
        }

        return columns;
    }

    // The width of a character in columns: none for a combining accent, two for East Asian characters and emoji
    // (Unicode Standard Annex 11, the large blocks).
    private static int Width(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
            _ => rune.Value
                is (>= 0x1100 and <= 0x115F)
                    or (>= 0x2E80 and <= 0x303E)
                    or (>= 0x3041 and <= 0xA4CF)
                    or (>= 0xAC00 and <= 0xD7A3)
                    or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE6F)
                    or (>= 0xFF00 and <= 0xFF60)
                    or (>= 0xFFE0 and <= 0xFFE6)
                    or (>= 0x1F300 and <= 0x1F64F)
                    or (>= 0x1F680 and <= 0x1F6FF)
                    or (>= 0x1F900 and <= 0x1F9FF)
                    or (>= 0x20000 and <= 0x3FFFD)
                ? 2
                : 1,
        };
}
