using Catalog.Content.Text;

namespace Catalog.Content.Fields;

/// <summary>Two texts as lists of paragraphs, paragraph by paragraph and word by word. How lines were broken makes no difference.</summary>
public static class TextComparison
{
    // A paragraph that was rewritten so far that less than this of it is left reads better whole, before and after.
    private const double LeastAlike = 0.4;

    // How many of the added paragraphs are tried for one that was removed, so that long texts take no longer than their length.
    private const int MostTried = 8;

    /// <summary>The paragraphs that differ, in the order of the text; none when only spaces and line ends do.</summary>
    public static ImmutableArray<ParagraphChange> Of(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        if (before.AsSpan().SequenceEqual(after.AsSpan()))
        {
            return [];
        }

        ImmutableArray<string> left = [.. before.Select(OneSpace).Where(text => text.Length > 0)];
        ImmutableArray<string> right = [.. after.Select(OneSpace).Where(text => text.Length > 0)];
        var changes = ImmutableArray.CreateBuilder<ParagraphChange>();
        var (b, a) = (0, 0);
        foreach (var (sameBefore, sameAfter) in Alignment.Of(left.AsSpan(), right.AsSpan()).Append((left.Length, right.Length)))
        {
            changes.AddRange(Between(left[b..sameBefore], right[a..sameAfter]));
            (b, a) = (sameBefore + 1, sameAfter + 1);
        }

        return changes.ToImmutable();
    }

    /// <summary>The words of two paragraphs, run by run.</summary>
    public static ParagraphChange Words(string before, string after)
    {
        var (left, right) = (before.Split(' '), after.Split(' '));
        var pieces = new List<(PieceKind Kind, string Word)>();
        var (b, a) = (0, 0);
        foreach (var (sameBefore, sameAfter) in Alignment.Of(left, right).Append((left.Length, right.Length)))
        {
            pieces.AddRange(left[b..sameBefore].Select(word => (PieceKind.Removed, word)));
            pieces.AddRange(right[a..sameAfter].Select(word => (PieceKind.Added, word)));
            if (sameBefore < left.Length)
            {
                pieces.Add((PieceKind.Same, left[sameBefore]));
            }

            (b, a) = (sameBefore + 1, sameAfter + 1);
        }

        return new ParagraphChange(Runs(pieces));
    }

    /// <summary>Which share of two paragraphs' words they have together, 0 to 1.</summary>
    public static double Likeness(string before, string after)
    {
        var (left, right) = (before.Split(' '), after.Split(' '));
        var counts = left.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var shared = right.Count(word => counts.TryGetValue(word, out var rest) && (counts[word] = rest - 1) >= 0);
        return 2.0 * shared / (left.Length + right.Length);
    }

    private static IEnumerable<ParagraphChange> Between(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var next = 0;
        foreach (var removed in before)
        {
            var tried = Enumerable.Range(next, int.Min(MostTried, after.Length - next));
            if (tried.Where(i => Likeness(removed, after[i]) >= LeastAlike).Select(i => (int?)i).FirstOrDefault() is not { } match)
            {
                yield return new ParagraphChange([new TextPiece(PieceKind.Removed, removed)]);
                continue;
            }

            foreach (var added in after[next..match])
            {
                yield return new ParagraphChange([new TextPiece(PieceKind.Added, added)]);
            }

            yield return Words(removed, after[match]);
            next = match + 1;
        }

        foreach (var added in after[next..])
        {
            yield return new ParagraphChange([new TextPiece(PieceKind.Added, added)]);
        }
    }

    private static ImmutableArray<TextPiece> Runs(List<(PieceKind Kind, string Word)> words)
    {
        var runs = ImmutableArray.CreateBuilder<TextPiece>();
        for (int start = 0, end; start < words.Count; start = end)
        {
            for (end = start + 1; end < words.Count && words[end].Kind == words[start].Kind; end++) { }

            runs.Add(new TextPiece(words[start].Kind, string.Join(' ', words[start..end].Select(each => each.Word))));
        }

        return runs.ToImmutable();
    }

    private static string OneSpace(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
