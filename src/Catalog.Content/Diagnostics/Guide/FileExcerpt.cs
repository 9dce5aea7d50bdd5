using Catalog.Content.Text;

namespace Catalog.Content.Diagnostics.Guide;

/// <summary>A stretch of a line, marked or not. A marked one without text is a point between two letters.</summary>
public readonly record struct Stretch(string Text, bool IsMarked);

/// <summary>A few lines of a file, and whether lines before and after them are left out.</summary>
public sealed record FileExcerpt(ImmutableArray<ImmutableArray<Stretch>> Lines, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>No excerpt has more lines than this.</summary>
    public const int MostLines = 8;

    private const int LinesAround = 3;

    /// <summary>Nothing of a file.</summary>
    public static FileExcerpt None { get; } = new([], false, false);

    /// <summary>The lines around a stretch of the text, with the marks that fall in them.</summary>
    public static FileExcerpt Around(string text, TextSpan focus, ImmutableArray<TextSpan> marks)
    {
        var source = new SourceText("", text.TrimEnd('\n'));
        var count = source.Position(int.MaxValue).Line;
        var from = source.Position(focus.Start).Line;
        var to = source.Position(int.Max(focus.Start, focus.End - 1)).Line;
        var first = from - LinesAround <= 2 ? 1 : from - LinesAround;
        var last = int.Min(int.Max(from, to) + LinesAround, first + MostLines - 1);
        last = last >= count - 1 && count < first + MostLines ? count : int.Min(last, count);
        while (first < from && IsBlank(first))
        {
            first++;
        }

        while (last > from && IsBlank(last))
        {
            last--;
        }

        var merged = Merged(marks);
        return new FileExcerpt(
            [.. Enumerable.Range(first, last - first + 1).Select(line => Marked(source, line, merged))],
            first > 1,
            last < count
        );

        bool IsBlank(int line) => string.IsNullOrWhiteSpace(source.Line(line));
    }

    private static ImmutableArray<Stretch> Marked(SourceText source, int line, List<TextSpan> marks)
    {
        var text = source.Line(line);
        var start = source.Offset(new LinePosition(line, 1));
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var at = 0;
        foreach (var mark in marks)
        {
            var (from, to) = (int.Max(mark.Start - start, 0), int.Min(mark.End - start, text.Length));
            // The indentation of a stretch's further lines is not what is wrong with them.
            from = mark.Start < start ? int.Max(from, text.Length - text.TrimStart().Length) : from;
            var isHere = mark.Length == 0 ? mark.Start >= start && from <= text.Length : from < to;
            if (isHere)
            {
                Add(text[at..from], isMarked: false);
                stretches.Add(new Stretch(text[from..to], IsMarked: true));
                at = to;
            }
        }

        Add(text[at..].TrimEnd(), isMarked: false);
        return stretches.ToImmutable();

        void Add(string part, bool isMarked)
        {
            if (part.Length > 0)
            {
                stretches.Add(new Stretch(part, isMarked));
            }
        }
    }

    // Marks may lie inside each other; on the page a letter is marked or not.
    private static List<TextSpan> Merged(ImmutableArray<TextSpan> marks)
    {
        var merged = new List<TextSpan>();
        foreach (var mark in marks.OrderBy(each => each.Start).ThenByDescending(each => each.Length))
        {
            if (merged.Count > 0 && (mark.Start < merged[^1].End || mark == merged[^1]))
            {
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, int.Max(merged[^1].End, mark.End));
            }
            else
            {
                merged.Add(mark);
            }
        }

        return merged;
    }
}
