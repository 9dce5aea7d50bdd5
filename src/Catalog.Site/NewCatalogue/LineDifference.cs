namespace Catalog.Site.NewCatalogue;

/// <summary>The lines that differ between two texts, each with a sign before it and each place with its line.</summary>
internal static class LineDifference
{
    // What is compared grows with the product; guides and pipelines have a few hundred lines.
    private const int MostCells = 4_000_000;

    /// <summary>
    /// <c>- </c> before a line that only theirs has, <c>+ </c> before one that only ours has, and a line that says where in theirs.
    /// </summary>
    public static ImmutableArray<string> Of(string theirs, string ours)
    {
        var (old, now) = (theirs.Split('\n'), ours.Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return [.. Lines(old.AsMemory(start..^end), now.AsMemory(start..^end), start)];
    }

    private static IEnumerable<string> Lines(ReadOnlyMemory<string> old, ReadOnlyMemory<string> now, int start)
    {
        var common = (long)old.Length * now.Length <= MostCells ? Common(old.Span, now.Span) : null;
        var (i, j, isInside) = (0, 0, false);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old.Span[i] == now.Span[j])
            {
                (i, j, isInside) = (i + 1, j + 1, false);
                continue;
            }

            if (!isInside)
            {
                yield return $"linje {start + i + 1}:";
                isInside = true;
            }

            if (j >= now.Length || (i < old.Length && (common is null || common[i + 1, j] >= common[i, j + 1])))
            {
                yield return "- " + old.Span[i++];
            }
            else
            {
                yield return "+ " + now.Span[j++];
            }
        }
    }

    // How many lines are common from there on.
    private static int[,] Common(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : int.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
