namespace Catalog.Content.Text;

/// <summary>How many edits there are between two words.</summary>
public static class EditDistance
{
    /// <summary>
    /// How many letters must be added, removed or replaced to make one word of the other; two neighbours swapped count as one
    /// (optimal string alignment, Damerau 1964). A distance over <paramref name="most"/> is given as some number over it.
    /// </summary>
    public static int Of(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var before = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = int.Min(change, int.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = int.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous) = (previous, current);
        }

        return previous[b.Length];
    }
}
