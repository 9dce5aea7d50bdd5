namespace Catalog.Content.Text;

/// <summary>Which values of a row stand in the way of its order.</summary>
public static class Outliers
{
    /// <summary>
    /// The indices, from the first, of the fewest values that must be taken away for the rest to be in order: one wrong value is one
    /// index, whichever way it is wrong. Of two neighbours that could both be it, the first is blamed with
    /// <paramref name="firstOfTwo"/>, otherwise the second. With <paramref name="strictly"/>, equal values are out of order too.
    /// Takes the square of the row's length in time.
    /// </summary>
    public static ImmutableArray<int> Of<T>(IReadOnlyList<T> row, bool strictly, bool firstOfTwo)
        where T : IComparable<T>
    {
        var isInOrder = true;
        for (var i = 1; i < row.Count; i++)
        {
            isInOrder &= Follows(i - 1, i);
        }

        if (isInOrder)
        {
            return [];
        }

        // The longest row in order that ends at each index, and the index before it there.
        var (lengths, before) = (new int[row.Count], new int[row.Count]);
        for (var i = 0; i < row.Count; i++)
        {
            (lengths[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (Follows(j, i) && IsBetter(lengths[j] + 1, lengths[i]))
                {
                    (lengths[i], before[i]) = (lengths[j] + 1, j);
                }
            }
        }

        var end = 0;
        for (var i = 1; i < row.Count; i++)
        {
            end = IsBetter(lengths[i], lengths[end]) ? i : end;
        }

        var kept = new HashSet<int>();
        for (var i = end; i >= 0; i = before[i])
        {
            kept.Add(i);
        }

        return [.. Enumerable.Range(0, row.Count).Where(i => !kept.Contains(i))];

        bool Follows(int earlier, int later) => row[later].CompareTo(row[earlier]) is var order && (strictly ? order > 0 : order >= 0);
        bool IsBetter(int length, int than) => firstOfTwo ? length >= than : length > than;
    }
}
