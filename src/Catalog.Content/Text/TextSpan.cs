namespace Catalog.Content.Text;

/// <summary>A stretch of a source text: a start and a length, in UTF-16 units from the beginning of the file.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first offset after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, int.Max(0, end - start));

    /// <summary>Whether <paramref name="other"/> lies wholly inside this stretch.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}

/// <summary>A place as people name it: line and column, both counted from 1, the column in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
