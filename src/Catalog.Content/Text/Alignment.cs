namespace Catalog.Content.Text;

/// <summary>
/// Aligns two lists of strings by their longest common subsequence (Myers, »An O(ND) Difference Algorithm and
/// Its Variations«, Algorithmica 1986). Lists that differ in more than <see cref="MostEdits"/> words are not aligned, so that
/// the time grows with their length alone.
/// </summary>
public static class Alignment
{
    public const int MostEdits = 400;

    /// <summary>
    /// The pairs of places that hold the same word, in order; only what both begin and end with when the rest differs too much.
    /// </summary>
    public static ImmutableArray<(int Before, int After)> Of(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var start = before.CommonPrefixLength(after);
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        for (var i = 0; i < start; i++)
        {
            pairs.Add((i, i));
        }

        foreach (var (b, a) in Middle(before[start..^end], after[start..^end]))
        {
            pairs.Add((b + start, a + start));
        }

        for (var i = end; i > 0; i--)
        {
            pairs.Add((before.Length - i, after.Length - i));
        }

        return pairs.ToImmutable();
    }

    private static List<(int Before, int After)> Middle(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        if (before.IsEmpty || after.IsEmpty)
        {
            return [];
        }

        // furthest[k] is how far into `before` the diagonal k has come; one copy is kept for each number of edits.
        var most = int.Min(MostEdits, before.Length + after.Length);
        var furthest = new int[(2 * most) + 3];
        var steps = new List<int[]>();
        for (var edits = 0; edits <= most; edits++)
        {
            steps.Add(furthest[(most + 1 - edits)..(most + 2 + edits)]);
            for (var k = -edits; k <= edits; k += 2)
            {
                var at = most + 1 + k;
                var b = k == -edits || (k != edits && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
                var a = b - k;
                while (b < before.Length && a < after.Length && before[b] == after[a])
                {
                    (b, a) = (b + 1, a + 1);
                }

                furthest[at] = b;
                if (b >= before.Length && a >= after.Length)
                {
                    return WalkBack(steps, before.Length, after.Length);
                }
            }
        }

        return [];
    }

    private static List<(int Before, int After)> WalkBack(List<int[]> steps, int before, int after)
    {
        var pairs = new List<(int, int)>();
        for (var edits = steps.Count - 1; edits >= 0; edits--)
        {
            // A copy holds the diagonals from -edits to edits as they were before the step.
            var furthest = steps[edits];
            var k = before - after;
            var isDown = k == -edits || (k != edits && furthest[k - 1 + edits] < furthest[k + 1 + edits]);
            var from =
                edits == 0 ? 0
                : isDown ? furthest[k + 1 + edits]
                : furthest[k - 1 + edits] + 1;
            for (; before > from && after > from - k; before--, after--)
            {
                pairs.Add((before - 1, after - 1));
            }

            (before, after) = isDown ? (before, after - 1) : (before - 1, after);
        }

        pairs.Reverse();
        return pairs;
    }
}
